/** The answers of « Suivi d'une demande » as what the teacher said. */
import { fold } from '../../domain/text/fold';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { followUpLabels, sectorLabels } from '../../wording/labels/lists';
import type { ReceivedFollowUp } from '../../application/follow-up/received-follow-up';
import type { Answers } from './read-answers';

export const readFollowUp = (answers: Answers): Omit<ReceivedFollowUp, 'originKey'> => ({
  token: answers.text('token'),
  say: answers.code('say', followUpLabels),
  on: answers.day('on'),
  startsOn: answers.day('agreedStartsOn'),
  endsOn: answers.day('agreedEndsOn'),
  word: joinWithin(
    [answers.text('word')].filter((line) => line !== undefined),
    TEXT_LIMITS.word,
  ),
  found: {
    companyName: answers.text('companyName'),
    commune: answers.text('commune'),
    postalCode: answers.text('postalCode'),
    sector: answers.code('sector', sectorLabels),
    contactName: answers.text('contactName'),
    contactEmail: answers.text('contactEmail'),
    contactPhone: answers.text('contactPhone'),
    hasConsented: fold(answers.text('consent') ?? '') === 'oui',
  },
});

/** The answers of « Contribution au réseau » as what was given or asked. */
import type { ReceivedContribution } from '../../application/contributions/received-contribution';
import { joinWithin } from '../../domain/text/clean-text';
import { fold } from '../../domain/text/fold';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { publicLabels, sectorLabels } from '../../wording/labels/lists';
import {
  approachLabels,
  contributionChoices,
  needKindLabels,
  poolSharingLabels,
  resourceMomentLabels,
  resourceReadinessLabels,
} from '../../wording/labels/network';
import type { Answers } from './read-answers';

const isYes = (text: string | undefined): boolean => fold(text ?? '') === 'oui';

/** What cannot be read is said with the word, so that it is not lost. */
export function readContribution(answers: Answers): Omit<ReceivedContribution, 'originKey'> {
  const given = {
    say: answers.code('say', contributionChoices),
    code: answers.text('token'),
    person: {
      name: answers.text('name'),
      email: answers.text('email'),
      phone: answers.text('phone'),
      schoolName: answers.text('school'),
      chosenSchool: answers.meaning('school'),
      organisation: answers.text('organisation'),
    },
    company: companyOf(answers),
    approach: { ...placeOf(answers, 'asked'), on: answers.day('contactedOn'), result: answers.code('result', approachLabels) },
    resource: {
      title: answers.text('resourceTitle'),
      link: answers.text('link'),
      moment: answers.code('moment', resourceMomentLabels),
      theme: answers.text('theme'),
      publics: answers.codes('resourcePublics', publicLabels),
      readiness: answers.code('readiness', resourceReadinessLabels),
    },
    need: {
      kind: answers.code('needKind', needKindLabels),
      subject: answers.text('subject'),
      description: answers.text('description'),
      stage: answers.text('stage'),
    },
    meeting: { chosen: answers.meaning('meeting'), typed: answers.text('meeting') },
    help: {
      ...placeOf(answers, 'help'),
      code: answers.text('helpCode'),
      person: answers.text('helpPerson'),
      isAgreed: isYes(answers.text('helpAgreed')),
    },
  };
  return {
    ...given,
    word: joinWithin([answers.text('word'), ...answers.findings.map(sentenceOfFinding)], TEXT_LIMITS.word),
  };
}

const companyOf = (answers: Answers): ReceivedContribution['company'] => ({
  companyName: answers.text('companyName'),
  siret: answers.text('siret'),
  commune: answers.text('companyCommune'),
  postalCode: answers.text('companyPostalCode'),
  sector: answers.code('sector', sectorLabels),
  publics: answers.codes('publics', publicLabels),
  contactName: answers.text('contactName'),
  contactEmail: answers.text('contactEmail'),
  contactPhone: answers.text('contactPhone'),
  hasConsented: isYes(answers.text('consent')),
  isReserved: answers.code('sharing', poolSharingLabels) === 'reserved',
  reservedUntil: answers.day('reservedUntil'),
});

/** A company that is only named. */
const placeOf = (answers: Answers, key: 'asked' | 'help') => ({
  companyName: answers.text(`${key}Name`),
  commune: answers.text(`${key}Commune`),
  postalCode: answers.text(`${key}PostalCode`),
});

/** The answers of « Bilan de stage » as what was said of the stage. */
import type { ReceivedReview } from '../../application/reviews/receive-review';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { doneLabels } from '../../wording/labels/network';
import { yesNo } from '../codec';
import type { Answers } from './read-answers';
import { FIT_CHOICES, WELCOME_CHOICES } from './review-form';

/** A mark of 1 to 4; a stage that did not take place has none. */
const mark = (code: string | number | undefined): number | undefined =>
  code === undefined || code === 'none' ? undefined : Number(code);
const yesOrNo = (text: string | undefined): boolean | undefined => {
  const reading = yesNo.read(text ?? '');
  return reading.kind === 'value' ? reading.value : undefined;
};

/**
 * Who answers is told by the token: the choice of the form only leads to its questions. A choice that cannot be read is said with
 * the words, so that it is not lost.
 */
export function readReview(answers: Answers): Omit<ReceivedReview, 'originKey'> {
  const read = {
    token: answers.text('token'),
    done: answers.code('done', doneLabels),
    fit: mark(answers.code('fit', FIT_CHOICES)),
    welcome: mark(answers.code('welcome', WELCOME_CHOICES)),
    workedExpectations: (answers.text('worked') ?? '').split('\n'),
    again: yesOrNo(answers.text('again')),
  };
  return {
    ...read,
    toImprove: joinWithin([answers.text('toImprove'), ...answers.findings.map(sentenceOfFinding)], TEXT_LIMITS.word),
  };
}

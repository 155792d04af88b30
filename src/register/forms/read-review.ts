/** The answers of « Bilan de stage » as what was said of the stage. */
import type { ReceivedReview } from '../../application/reviews/receive-review';
import { fold } from '../../domain/text/fold';
import { doneLabels } from '../../wording/labels/network';
import type { Answers } from './read-answers';
import { FIT_CHOICES, WELCOME_CHOICES } from './review-form';

/** A mark of 1 to 4; a stage that did not take place has none. */
const mark = (code: string | number | undefined): number | undefined =>
  code === undefined || code === 'none' ? undefined : Number(code);
const AGAIN: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['non', false],
]);

/** Who answers is told by the token: the choice of the form only leads to its questions. */
export const readReview = (answers: Answers): Omit<ReceivedReview, 'originKey'> => ({
  token: answers.text('token'),
  done: answers.code('done', doneLabels),
  fit: mark(answers.code('fit', FIT_CHOICES)),
  workedExpectations: (answers.text('worked') ?? '').split('\n'),
  welcome: mark(answers.code('welcome', WELCOME_CHOICES)),
  toImprove: answers.text('toImprove'),
  again: AGAIN.get(fold(answers.text('again') ?? '')),
});

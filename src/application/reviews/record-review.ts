/** The animator's part in reviews: one given by telephone, and what one asks for seen to. */
import { reviewRefusal, REVIEWERS } from '../../domain/network/review';
import type { Proposition } from '../../domain/proposition/proposition';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { badReview, reviewRefused } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { doneLabels } from '../../wording/labels/network';
import { reviewFacts, stageSentence } from '../../wording/sidebar/review-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { applyEvent } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { ReviewInput, StageOutcome } from '../sidebar-views/review-views';
import { UserProblem } from '../user-problem';
import { noteReview } from './note-review';

/**
 * Notes a review given by telephone, by the checks of the form. Nobody is written to: they have just been thanked. Throws a
 * UserProblem without an answer, for a stage that has not begun, or one that this host did not hold.
 */
export function recordReview(register: Register, ports: Ports, input: ReviewInput): void {
  const proposition = requireRecord(register, 'propositions', input.propositionReference);
  const request = requireRecord(register, 'requests', proposition.requestReference);
  if (!REVIEWERS.includes(input.by) || !(input.done in doneLabels)) throw new UserProblem(badReview.message, badReview.advice);
  const refusal = reviewRefusal(proposition, request, ports.clock.today());
  if (refusal !== undefined) {
    const { message, advice } = reviewRefused[refusal];
    throw new UserProblem(message, advice);
  }
  const { by, done, fit, welcome, worked, again, toImprove } = input;
  noteReview(register, ports, proposition, request, {
    by,
    done,
    fit,
    welcome,
    workedExpectations: (worked ?? '').split('\n'),
    again,
    toImprove,
  });
}

/** Is there a stage to look back on? */
export function mayBeReviewed(register: Register, { clock }: Pick<Ports, 'clock'>, proposition: Proposition): boolean {
  const request = register.find('requests', proposition.requestReference);
  if (request === undefined || reviewRefusal(proposition, request, clock.today()) !== undefined) return false;
  return CLOSED_REQUEST_STATUSES.includes(request.status) || (request.endsOn ?? proposition.endsOn ?? '9999') < clock.today();
}

/**
 * The animator has seen to what the review says. Done again it changes nothing.
 * @param stage how the stage is noted from now on; the teacher reads it, unless the school's own review says so. Throws a
 * UserProblem where the request is no longer where that may happen
 */
export function settleReview(register: Register, ports: Ports, reference: string, stage?: StageOutcome): void {
  const review = requireRecord(register, 'reviews', reference);
  if (stage !== undefined)
    applyEvent(register, ports, {
      table: 'requests',
      reference: review.requestReference,
      event: stage === 'interrupted' ? 'stage-interrupted' : 'stage-ended',
      reason: stageSentence(review),
    });
  if (review.isSettled === true) return;
  register.change('reviews', reference, { isSettled: true });
  noteInJournal(register, ports, {
    action: journalActions.reviewSettled,
    object: journalObjects.proposition,
    reference: review.propositionReference ?? review.requestReference,
    after: reviewFacts(review),
  });
}

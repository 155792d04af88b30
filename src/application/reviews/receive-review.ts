/** A review comes in by its link: the token names the proposition, and the side that speaks. */
import type { Reviewer } from '../../domain/network/review';
import type { Proposition } from '../../domain/proposition/proposition';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { unknownReviewToken } from '../../wording/sidebar/review-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { GivenReview } from './given-review';
import { noteReview, type ReviewOutcome } from './note-review';
import { thankReviewer } from './thank-reviewer';

export interface ReceivedReview extends Partial<Omit<GivenReview, 'by' | 'origin'>> {
  readonly token?: string;
  /** Names the form's answer. */
  readonly originKey: string;
}

export type ReviewReceipt =
  | { readonly outcome: ReviewOutcome; readonly reference: string }
  | { readonly outcome: 'unknown-token' | 'no-answer' };

/** Notes the review and thanks for it. An unknown token is kept in the journal for the animator; nothing is guessed. */
export function receiveReview(register: Register, ports: Ports, received: ReceivedReview): ReviewReceipt {
  const found = sideOf(register, received.token?.trim() ?? '');
  const request = found && register.find('requests', found.proposition.requestReference);
  if (found === undefined || request === undefined) {
    noteInJournal(register, ports, {
      action: journalActions.reviewWithoutStage,
      object: journalObjects.proposition,
      reference: found?.proposition.reference ?? '',
      reason: unknownReviewToken,
    });
    return { outcome: 'unknown-token' };
  }
  if (received.done === undefined) return { outcome: 'no-answer' };
  const { proposition, by } = found;
  const given = { ...received, done: received.done, by, origin: received.originKey };
  const outcome = noteReview(register, ports, proposition, request, given);
  if (outcome !== 'again') thankReviewer(register, ports, proposition, by, outcome);
  return { outcome, reference: proposition.reference };
}

/** The proposition and the side of the link: a host's token never speaks for the school. */
function sideOf(register: Register, token: string): { readonly proposition: Proposition; readonly by: Reviewer } | undefined {
  if (token === '') return undefined;
  const [ofHost] = register.where('propositions', 'hostReviewToken', token);
  if (ofHost !== undefined) return { proposition: ofHost, by: 'company' };
  const [ofTeacher] = register.where('propositions', 'teacherReviewToken', token);
  return ofTeacher === undefined ? undefined : { proposition: ofTeacher, by: 'school' };
}

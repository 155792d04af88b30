/** The reviews that a proposition has received. */
import type { Review } from '../../domain/network/network';
import type { Proposition } from '../../domain/proposition/proposition';
import { concernOf, isReviewOf, isShort } from '../../domain/network/review';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { reviewDetail, reviewSentence } from '../../wording/sidebar/review-sentences';
import type { Register } from '../ports';
import type { ReviewLine } from '../sidebar-views/review-views';

/** In the order of the sheet. */
export const reviewsOf = (register: Register, proposition: Proposition): Review[] =>
  register.where('reviews', 'requestReference', proposition.requestReference).filter((review) => isReviewOf(review, proposition));

/** A stage that is over goes to « Interrompue » and back by what a review says. */
function mayNote(register: Register, { status, requestReference }: Proposition, review: Review): Pick<ReviewLine, 'mayNote'> {
  const stands = register.find('requests', requestReference)?.status;
  if (!SEATED_PROPOSITION_STATUSES.includes(status)) return {};
  if (stands === 'finished' && isShort(review)) return { mayNote: 'interrupted' };
  return stands === 'interrupted' ? { mayNote: 'held' } : {};
}

/** The same as cards show them. */
export const reviewLines = (register: Register, propositions: readonly Proposition[]): ReviewLine[] =>
  propositions.flatMap((proposition) =>
    reviewsOf(register, proposition).map((review) => ({
      reference: review.reference,
      propositionReference: proposition.reference,
      sentence: reviewSentence(review),
      detail: reviewDetail(review),
      isToSettle: concernOf(review) !== undefined,
      ...mayNote(register, proposition, review),
    })),
  );

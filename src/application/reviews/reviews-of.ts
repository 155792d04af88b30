/** The reviews that a proposition has received. */
import type { Review } from '../../domain/network/network';
import type { Proposition } from '../../domain/proposition/proposition';
import { concernOf, isReviewOf } from '../../domain/network/review';
import { reviewDetail, reviewSentence } from '../../wording/sidebar/review-sentences';
import type { Register } from '../ports';
import type { ReviewLine } from '../sidebar-views/review-views';

/** In the order of the sheet. */
export const reviewsOf = (register: Register, proposition: Proposition): Review[] =>
  register.where('reviews', 'requestReference', proposition.requestReference).filter((review) => isReviewOf(review, proposition));

/** The same as cards show them. */
export const reviewLines = (register: Register, propositions: readonly Proposition[]): ReviewLine[] =>
  propositions.flatMap((proposition) =>
    reviewsOf(register, proposition).map((review) => ({
      reference: review.reference,
      propositionReference: proposition.reference,
      sentence: reviewSentence(review),
      detail: reviewDetail(review),
      isToSettle: concernOf(review) !== undefined,
    })),
  );

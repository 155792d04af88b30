/** A review of a stage: whether one may be taken, and whether it asks for the animator. */
import type { IsoDate } from '../calendar/iso-date';
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import type { Review } from './network';

/** Who looks back on the stage: each side of a proposition has a link of its own. */
export const REVIEWERS = ['company', 'school'] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** Marks go from 1 to 4; those up to this one say that something was not as it should be. */
const POOR_MARK = 2;

/** Why a review counts for nothing: the stage is still to come, or this host did not hold the pupil in the end. */
export type ReviewRefusal = 'not-begun' | 'not-held';

/**
 * `undefined` when the stage may be reviewed: it has begun, and the host held the pupil, to its end or until the pupil left.
 */
export function reviewRefusal(
  { status, startsOn, endedBy, turn = 0 }: Proposition,
  request: Pick<Request, 'startsOn'>,
  today: IsoDate,
): ReviewRefusal | undefined {
  const isSeated = SEATED_PROPOSITION_STATUSES.includes(status);
  if (!isSeated && !(status === 'cancelled' && endedBy === 'pupil-withdrew' && turn > 0)) return 'not-held';
  // Days moved by hand stand in the request; once the pupil has left, the request's are those of its next host.
  const begins = isSeated ? (request.startsOn ?? startsOn) : startsOn;
  if (begins !== undefined && begins <= today) return undefined;
  return isSeated ? 'not-begun' : 'not-held';
}

/** What is told to whoever sent a review; `to-see`: the animator will come back to it. */
export type ReviewTold = 'taken' | 'corrected' | 'to-see' | ReviewRefusal;

/** What in a review a person has to see to: the stage did not take place, or not to its end, or the place does not fit. */
export type ReviewConcern = 'not-done' | 'in-part' | 'unfit';

/** The stage was not what was agreed, as far as this side says. */
export const isShort = ({ done }: Pick<Review, 'done'>): boolean => done === 'no' || done === 'partly';

/** The teacher said it: nobody tells them. */
export const isToldBySchool = (reviews: readonly Review[]): boolean =>
  reviews.some((review) => review.by === 'school' && isShort(review));

/** `undefined` when there is nothing to see to, or when the animator has seen to it. */
export function concernOf({ done, fit, welcome, again, isSettled }: Review): ReviewConcern | undefined {
  if (isSettled === true) return undefined;
  if (done === 'no') return 'not-done';
  if (done === 'partly') return 'in-part';
  return isPoor(fit) || isPoor(welcome) || again === false ? 'unfit' : undefined;
}

export const isPoor = (mark: number | undefined): boolean => isMark(mark) && mark <= POOR_MARK;

/** A mark as the form gives it; anything else that a cell may hold counts for nothing. */
export const isMark = (mark: number | undefined): mark is number =>
  mark !== undefined && Number.isInteger(mark) && mark >= 1 && mark <= 4;

/**
 * Is it of this proposition, among reviews of its request? One typed by hand may name the request alone: it is of the host that
 * holds the pupil.
 */
export const isReviewOf = (
  { propositionReference }: Pick<Review, 'propositionReference'>,
  { reference, status }: Pick<Proposition, 'reference' | 'status'>,
): boolean =>
  propositionReference === undefined ? SEATED_PROPOSITION_STATUSES.includes(status) : propositionReference === reference;

/** The review that a side has given of a proposition, among those of its request. */
export const reviewGiven = (reviews: readonly Review[], proposition: Proposition, by: Reviewer): Review | undefined =>
  reviews.find((review) => review.by === by && isReviewOf(review, proposition));

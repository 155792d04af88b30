/** A review as somebody gave it, whichever road it came by. */
import type { Reviewer } from '../../domain/network/review';
import type { Review } from '../../domain/network/network';

export interface GivenReview {
  readonly by: Reviewer;
  readonly done: NonNullable<Review['done']>;
  /** 1 to 4. */
  readonly fit?: number;
  readonly workedExpectations?: readonly string[];
  /** 1 to 4; of the host itself it is not taken. */
  readonly welcome?: number;
  readonly toImprove?: string;
  readonly again?: boolean;
  /** Names the form's answer that it comes from: none is applied twice. By telephone there is none. */
  readonly origin?: string;
}

/** What a member of the network gives, says or asks by the form « Contribution au réseau »: one row for each answer. */
import type { IsoDate } from '../calendar/iso-date';

/**
 * `approach`: a school has asked a company by itself; `help`: it knows someone for a request of the call for help; `release`: it
 * does not need the place that a company keeps for it.
 */
export type ContributionKind = 'share-company' | 'approach' | 'resource' | 'need' | 'sign-up' | 'help' | 'release';

/** What came of asking a company directly. */
export type ApproachResult = 'waiting' | 'refused' | 'hosts';

/** What becomes of a contribution. `kept`: noted for the animator, who decides. */
export type ContributionOutcome =
  | 'company-added'
  | 'company-known'
  | 'no-consent'
  | 'approach-noted'
  | 'approach-unmatched'
  | 'resource-proposed'
  | 'need-noted'
  | 'support-noted'
  | 'registered'
  | 'waiting-list'
  | 'already-registered'
  | 'meeting-over'
  | 'meeting-cancelled'
  | 'meeting-unknown'
  | 'help-noted'
  | 'help-not-needed'
  | 'released'
  | 'release-unknown'
  | 'kept';

export interface Contribution {
  readonly reference: string;
  readonly on: IsoDate;
  readonly kind: ContributionKind;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly schoolUai?: string;
  /** Name of the school or of the company, as people read it. */
  readonly organisation?: string;
  /** Reference of what came of it: a company, a resource, a need, a registration. */
  readonly about?: string;
  /** Of a call for help: the request that it may help. */
  readonly requestReference?: string;
  readonly contactedOn?: IsoDate;
  /** What the company answered. */
  readonly result?: ApproachResult;
  readonly outcome?: ContributionOutcome;
  readonly word?: string;
  /** What could not be read or taken, for the animator. */
  readonly toCheck?: string;
  /** The animator has seen to it. */
  readonly isSettled?: boolean;
  readonly originKey?: string;
}

/** Outcomes after which the animator has something to look at. */
const TO_SEE: readonly ContributionOutcome[] = [
  'meeting-over',
  'meeting-cancelled',
  'meeting-unknown',
  'approach-unmatched',
  'release-unknown',
  'kept',
];
export const asksForAnimator = (outcome: ContributionOutcome): boolean => TO_SEE.includes(outcome);

/** Waits for the animator. */
export const isUnsettled = ({ isSettled, toCheck, kind, requestReference }: Contribution): boolean =>
  isSettled !== true && (toCheck !== undefined || (kind === 'help' && requestReference !== undefined));

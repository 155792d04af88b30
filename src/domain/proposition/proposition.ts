/** One request put to one host, with a life of its own. */
import type { Channel } from '../contact/channel';
import type { IsoDate } from '../calendar/iso-date';
import type { PropositionEvent, PropositionStatus } from './proposition-status';

export const ANSWERS = ['yes', 'no', 'call-back', 'other-dates', 'other-public'] as const;
export type Answer = (typeof ANSWERS)[number];

export const REFUSAL_REASONS = [
  'staff-full',
  'no-tutor',
  'low-activity',
  'no-minors',
  'equipment-regulated',
  'training-unsuited',
  'hours-incompatible',
  'too-far',
  'no-more-solicitation',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why the host is asked for nothing any more. */
export type PropositionEnd = Extract<
  PropositionEvent,
  'superseded' | 'request-ended' | 'dates-changed' | 'cancelled' | 'pupil-withdrew' | 'offer-declined'
>;

/** By which road an answer came. */
export type AnswerRoad = 'form' | 'phone' | 'email';

export interface Proposition {
  readonly reference: string;
  readonly requestReference: string;
  readonly companyReference: string;
  readonly companyName?: string;
  readonly offerReference?: string;
  readonly contactReference?: string;
  readonly status: PropositionStatus;
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  /** Frozen at the time of proposing. */
  readonly rank?: number;
  readonly score?: number;
  readonly reasons?: string;
  readonly channel: Channel;
  readonly createdOn: IsoDate;
  readonly sentOn?: IsoDate;
  readonly firstReminderOn?: IsoDate;
  readonly secondReminderOn?: IsoDate;
  readonly answeredOn?: IsoDate;
  readonly answer?: Answer;
  readonly refusalReason?: RefusalReason;
  readonly receivedWord?: string;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  /** Days between which the host could take the pupil instead; both, in order. */
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
  /** Whom the host would take instead, in its words. */
  readonly otherPublic?: string;
  /** The teacher was asked whether what the host offers instead will do. */
  readonly teacherAskedOn?: IsoDate;
  /** Unguessable; names the question that the teacher was asked. */
  readonly teacherToken?: string;
  /** Unguessable, one for each side: whoever holds it may say how the stage went, for that side alone. */
  readonly hostReviewToken?: string;
  readonly teacherReviewToken?: string;
  /** The exclusion the animator set aside, and why. */
  readonly overrideReason?: string;
  /** Unguessable; once it can no longer serve, a fingerprint stands in its place, by which a late answer is known. */
  readonly token?: string;
  /** How many times the host has accepted: each turn has its own agreements. */
  readonly turn?: number;
  /** Names of the answers already recorded, so that none is applied twice. */
  readonly answerKeys?: string;
  /** Why an accepted proposition is taken back, in the animator's words. */
  readonly closingReason?: string;
  /** The event that ended it: what its host reads depends on it. */
  readonly endedBy?: PropositionEnd;
  /** No reminder leaves about it. */
  readonly remindersOff?: boolean;
  /** Sent while the hub was in trial: its host knows nothing of it. */
  readonly isTrial?: boolean;
  /** The status that the hub last recorded: a cell that differs was changed by hand. */
  readonly recordedStatus?: PropositionStatus;
}

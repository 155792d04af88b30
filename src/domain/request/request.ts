/** A school asks for a host for one pupil: what the register keeps of it, and no more. */
import type { IsoDate } from '../calendar/iso-date';
import type { KnownPoint } from '../place/point';
import type { Sector } from '../training/sector';
import type { RequestStatus } from './request-status';
import type { Level, RequestType } from './request-type';

export const AGE_BRACKETS = ['under-15', '15', '16-17', 'adult'] as const;
/** Age at the first day of the stage, as a bracket: a birth date is never asked. */
export type AgeBracket = (typeof AGE_BRACKETS)[number];

export const TRANSPORTS = ['walking', 'public-transport', 'two-wheels', 'accompanied', 'car'] as const;
export type Transport = (typeof TRANSPORTS)[number];

export const PRIORITIES = ['normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export type RequesterRole = 'teacher' | 'ddfpt' | 'rbde' | 'cpe' | 'other';

export const CONVENTION_STATES = ['to-prepare', 'sent', 'returned', 'signed'] as const;
export type ConventionState = (typeof CONVENTION_STATES)[number];

export const CANCEL_REASONS = ['pupil-found', 'abandoned', 'mistake', 'duplicate'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface Request {
  readonly reference: string;
  readonly receivedOn: IsoDate;
  readonly status: RequestStatus;
  readonly priority: Priority;
  readonly closingReason?: string;
  readonly type?: RequestType;
  readonly level?: Level;
  /** Name of the training as people read it; `trainingCode` is there once it is recognised. */
  readonly trainingName?: string;
  readonly trainingCode?: string;
  /** Name of the school as people read it; `schoolUai` is there once it is recognised. */
  readonly schoolName?: string;
  readonly schoolUai?: string;
  readonly requesterName?: string;
  readonly requesterRole?: RequesterRole;
  readonly requesterEmail?: string;
  readonly requesterPhone?: string;
  readonly pupilInitials?: string;
  readonly ageBracket?: AgeBracket;
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly hoursPerWeek?: number;
  readonly soughtActivities: readonly string[];
  readonly soughtSectors: readonly Sector[];
  readonly fallbackSectors: readonly Sector[];
  readonly commune?: string;
  readonly postalCode?: string;
  readonly point?: KnownPoint;
  readonly radiusKm?: number;
  readonly transport?: Transport;
  readonly lodging?: string;
  readonly contactedCount?: number;
  /** Names of the companies the pupil and the teacher already tried, as typed. */
  readonly contactedCompanies?: string;
  readonly urgency?: string;
  readonly needsArrangement: boolean;
  readonly comment?: string;
  readonly animator?: string;
  readonly livePropositions?: number;
  readonly hostName?: string;
  readonly placedOn?: IsoDate;
  readonly convention?: ConventionState;
  readonly conventionSentOn?: IsoDate;
  readonly conventionReturnedOn?: IsoDate;
  readonly conventionSignedOn?: IsoDate;
  /** Who said how the convention stands, the last time. */
  readonly conventionBy?: string;
  /** Findings for the animator, in French, one a line. */
  readonly toCheck?: string;
  /** No reminder leaves about it. */
  readonly remindersOff?: boolean;
  readonly notes?: string;
  /** Unguessable: whoever holds it may say how the request stands, and correct it. */
  readonly token?: string;
  readonly originKey?: string;
  /** The status that the hub last recorded: a cell that differs was changed by hand. */
  readonly recordedStatus?: RequestStatus;
}

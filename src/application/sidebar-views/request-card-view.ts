/** The card of a request, as it is shown. */
import type { PropositionStatus } from '../../domain/proposition/proposition-status';
import type { ConventionState } from '../../domain/request/request';
import type { RequestStatus } from '../../domain/request/request-status';
import type { TimelineItem } from './card-ref';
import type { ReviewLine } from './review-views';

export interface PropositionLine {
  readonly reference: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly status: PropositionStatus;
  /** E.g. « Envoyée le lun. 12 janv. ». */
  readonly sentence: string;
}

/** A correction that can be taken in one click. */
export interface CorrectionLine {
  readonly id: string;
  /** « Prendre 93200 Saint-Denis ». */
  readonly label: string;
}

export interface RequestCardView {
  readonly reference: string;
  readonly status: RequestStatus;
  readonly statusLabel: string;
  readonly priorityLabel?: string;
  /** Lines of the header: pupil and training; school; dates and weeks; place, radius, transport. */
  readonly lines: readonly string[];
  /** Why it goes before others, for the animator alone; absent for an ordinary request. */
  readonly reason?: string;
  /** What must be looked at, in sentences. */
  readonly findings: readonly string[];
  /** What the checks propose in place of what was typed. */
  readonly corrections: readonly CorrectionLine[];
  readonly requester: { readonly name: string; readonly email?: string; readonly phone?: string };
  readonly propositions: readonly PropositionLine[];
  /** What was said of the stage afterwards. */
  readonly reviews: readonly ReviewLine[];
  readonly journal: readonly TimelineItem[];
  /** The buttons that the request's state allows. */
  /** Where the convention stands, once a host holds the pupil. */
  readonly convention?: ConventionView;
  /** Hosts that would have taken the pupil, or held it once, and are asked for nothing now. */
  readonly keptInMind: readonly { readonly companyReference: string; readonly companyName: string; readonly sentence: string }[];
  readonly may: {
    readonly propose: boolean;
    readonly complete: boolean;
    readonly cancel: boolean;
    readonly reopen: boolean;
    readonly giveUp: boolean;
    /** The host that holds the pupil may be lost, from either side. */
    readonly loseHost: boolean;
  };
}

export interface ConventionView {
  readonly state: ConventionState;
  readonly stateLabel: string;
  /** « Envoyée le mar. 12 janv. », the days that are known, and who said so last. */
  readonly sentences: readonly string[];
  /** States that may be ticked now, in order. */
  readonly next: readonly ConventionState[];
}

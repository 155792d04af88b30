/** Something that waits for the animator: what, about which row, and why it stands where it stands. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import type { PlanRow } from '../draft/plan-draft';
import type { Message, MessageStatus } from '../message/message';
import type { Contribution } from '../network/contribution';
import type { Need, Review } from '../network/network';
import type { Offer } from '../offer/offer';
import type { Proposition } from '../proposition/proposition';
import type { Hardship } from '../request/hardships';
import type { Request } from '../request/request';

/** The parts of the list, the most urgent first. */
export const TASK_GROUPS = [
  'urgent',
  'to-answer',
  'to-call',
  'conventions',
  'promised',
  'to-review',
  'to-search',
  'to-complete',
  'network',
  'to-check',
] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** What the list is made from, each tab read once. */
export interface TaskFacts {
  readonly today: IsoDate;
  readonly requests: readonly Request[];
  /** Those of which something is still to come: waiting, without an answer, seated. */
  readonly propositions: readonly Proposition[];
  readonly offers: readonly Offer[];
  readonly companies: readonly Company[];
  readonly reviews: readonly Review[];
  readonly needs: readonly Need[];
  readonly contributions: readonly Contribution[];
  /** The lines of kept plans. */
  readonly plans: readonly PlanRow[];
  /** Messages that stand there, in the order of the sheet: few of them wait, whatever has left. */
  messagesIn(status: MessageStatus): readonly Message[];
  messagesAbout(reference: string): readonly Message[];
  /** Any request, whatever has become of it. */
  request(reference: string): Request | undefined;
  /** Why a request that is searched is a hard case; none when it is not. */
  hardshipsOf(request: Request): readonly Hardship[];
  /** Any proposition, whatever has become of it. */
  proposition(reference: string): Proposition | undefined;
  /** All propositions of a request, in the order of the sheet. */
  propositionsOf(requestReference: string): readonly Proposition[];
  /** The day on which its teacher was to have an answer, when it has come without one. */
  unkeptPromise(request: Request): IsoDate | undefined;
}

/** A row that waits; `at` sorts the rows of one kind, the smallest first. */
export type Waiting =
  | { readonly object: 'request'; readonly record: Request; readonly at?: string }
  | { readonly object: 'proposition'; readonly record: Proposition; readonly at?: string }
  | { readonly object: 'message'; readonly record: Message; readonly at?: string }
  | { readonly object: 'offer'; readonly record: Offer; readonly at?: string }
  | { readonly object: 'company'; readonly record: Company; readonly at?: string }
  | { readonly object: 'need'; readonly record: Need; readonly at?: string }
  | { readonly object: 'contribution'; readonly record: Contribution; readonly at?: string }
  | { readonly object: 'plan'; readonly record: PlanRow; readonly at?: string };

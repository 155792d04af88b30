/** The contract of the panel's own forms: a request or an offer taken by telephone. Plain JSON, ready to show. */
import type { IsoDate } from '../domain/calendar/iso-date';
import type { OfferDraft } from '../domain/offer/offer-draft';
import type { RequestDraft } from '../domain/request/request-draft';
import type { Reply } from './sidebar-api';
import type { QueuedView } from './sidebar-views/message-views';

export type IntakeKind = 'request' | 'offer';

interface Taken {
  /** Given by the page to each new form: what is recorded under it is recorded once. */
  readonly id: string;
  /** Shall the person be written to? */
  readonly isAcknowledged: boolean;
  /** Recorded though something is missing, or though an equal one came today. */
  readonly evenSo?: boolean;
}
export type IntakeInput =
  | (Taken & { readonly kind: 'request'; readonly draft: RequestDraft })
  | (Taken & { readonly kind: 'offer'; readonly draft: OfferDraft });

/** What the form's intake would say of an answer. */
export interface IntakeFinding {
  /** The answer that it speaks of; absent when it speaks of the whole. */
  readonly field?: string;
  readonly sentence: string;
  readonly isBlocking: boolean;
}

export interface IntakeFormView {
  readonly today: IsoDate;
  readonly schools: readonly { readonly label: string; readonly code: string }[];
  readonly trainings: readonly { readonly label: string; readonly code: string; readonly group: 'pfmp' | 'bts' }[];
  /** What was being typed when the panel was left. */
  readonly draft?: IntakeInput;
}

export interface IntakeCheckView {
  readonly findings: readonly IntakeFinding[];
}

export type IntakeOutcome =
  | { readonly kind: 'recorded'; readonly reference: string; readonly sentence: string; readonly queued?: QueuedView }
  /** Nothing was written yet: `same` is an equal row of today. */
  | {
      readonly kind: 'to-confirm';
      readonly sentence: string;
      readonly same?: string;
      readonly findings: readonly IntakeFinding[];
    };

export interface IntakeApi {
  /** The lists that the form offers, and the draft that was left. */
  getIntake(kind: IntakeKind): Reply<IntakeFormView>;
  /** Says what the form's intake would say, and keeps the draft for its author; one without an answer is forgotten. */
  checkIntake(input: IntakeInput): Reply<IntakeCheckView>;
  /** Records it once, as an answer of the form would be; asks first when something is missing or an equal one came today. */
  recordIntake(input: IntakeInput): Reply<IntakeOutcome>;
}

/** What a teacher says through a link, and what came of it. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { FollowUp } from '../../domain/request/follow-up';
import type { FoundHost } from './keep-found-host';

export interface ReceivedFollowUp {
  readonly token?: string;
  readonly say?: FollowUp;
  /** The day on which the convention changed hands. */
  readonly on?: IsoDate;
  /** Days that the teacher chose among those the host offers. */
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly word?: string;
  readonly found?: FoundHost;
  /** Names the form's answer. */
  readonly originKey: string;
}

/** `taken`: carried out; `kept`: for the animator to read; `too-late`: changes nothing any more. */
export type FollowUpOutcome = 'taken' | 'kept' | 'too-late';
export type FollowUpReceipt =
  | { readonly outcome: FollowUpOutcome; readonly reference: string }
  | { readonly outcome: 'unknown-token' | 'no-answer' };

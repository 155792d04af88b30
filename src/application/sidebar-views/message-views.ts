/** Messages as they are shown, before they leave and after. */
import type { IsoDate, IsoInstant } from '../../domain/calendar/iso-date';
import type { MessageStatus } from '../../domain/message/message';
import type { HostChoice } from './ranking-view';

export interface MessagePreview {
  /** The choice it belongs to, `offerReference ?? companyReference`, or the message's reference. */
  readonly id: string;
  readonly recipientName: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  /** Faithful HTML of the body, safe to show. */
  readonly html: string;
  /** « Adresse absente », « Variable absente : horaires » … */
  readonly warnings: readonly string[];
  /** False when it cannot be queued as it is. */
  readonly isSendable: boolean;
  /** Of a message of the outbox: under which name it leaves, which names there are, from which day on, and today. */
  readonly senderName?: string;
  readonly senderNames?: readonly string[];
  readonly leaveOn?: IsoDate;
  readonly today?: IsoDate;
}

/** What is to be changed of a message that waits; what is absent stays. */
export interface MessageChange {
  readonly subject?: string;
  readonly body?: string;
  readonly to?: string;
  readonly senderName?: string;
  /** The first day on which it leaves, or « now ». */
  readonly leaveOn?: string;
}

export interface PropositionPreviewView {
  readonly requestReference: string;
  readonly messages: readonly MessagePreview[];
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  readonly sendDelayMinutes: number;
  readonly isSandbox: boolean;
}

export interface SendPropositionsInput {
  readonly requestReference: string;
  readonly choices: readonly (HostChoice & { readonly subject?: string; readonly body?: string })[];
}

export interface QueuedView {
  /** « 2 courriels en file, départ dans 2 minutes ». */
  readonly sentence: string;
  readonly messages: readonly MessageLine[];
  readonly sendAfter?: IsoInstant;
  readonly now: IsoInstant;
}

export interface MessageLine {
  readonly reference: string;
  readonly status: MessageStatus;
  /** The proposition that it puts to a host, while it has not left. */
  readonly carries?: string;
  readonly statusLabel: string;
  readonly to: string;
  readonly subject: string;
  readonly about: string;
  readonly sendAfter?: IsoInstant;
  readonly when: string;
  readonly error?: string;
  readonly may: {
    readonly cancel: boolean;
    readonly queue: boolean;
    /** One gesture may queue it with the others, unread. */
    readonly queueWithOthers?: boolean;
    readonly retry: boolean;
    readonly markSent: boolean;
    /** Has not left: it may be opened and changed. */
    readonly edit?: boolean;
    /** Its address may prove wrong. */
    readonly correct?: boolean;
  };
}

export interface MessagesView {
  readonly toReview: readonly MessageLine[];
  readonly queued: readonly MessageLine[];
  readonly doubtful: readonly MessageLine[];
  readonly failed: readonly MessageLine[];
  readonly recentlySent: readonly MessageLine[];
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  /** On which day the queue will be empty, in a sentence; absent for an empty queue. */
  readonly emptyOn?: string;
  /** Nothing leaves: since when and by whom, and what the end of the pause would send. */
  readonly pause?: {
    readonly sentence: string;
    readonly leaving: readonly MessageLine[];
    /** Have nothing true to say any more: they would be set aside. */
    readonly needless: number;
    /** Ask to fill in a form that is closed: they would go on waiting. */
    readonly held: number;
  };
  readonly now: IsoInstant;
}

export interface SendReportView {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly sentence: string;
}

/** A line of the outbox: nothing leaves without being one first. */
import type { IsoInstant } from '../calendar/iso-date';
import type { Lifecycle } from '../lifecycle/lifecycle';
import type { PublicWording } from '../request/public-wording';

export const MESSAGE_STATUSES = ['to-review', 'queued', 'sending', 'sent', 'failed', 'skipped', 'cancelled'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const MESSAGE_EVENTS = [
  'queued',
  'sending-started',
  'sent',
  'failed',
  'put-back',
  'skipped',
  'cancelled',
  'retried',
  'confirmed-sent',
  'bounced',
] as const;
export type MessageEvent = (typeof MESSAGE_EVENTS)[number];

/** `has-address`: the recipient's address can receive mail. `has-text`: its words are still there; of a sent one they are not. */
export type MessageGuard = 'has-address' | 'has-text';
export type MessageEffect =
  /** Of what has left a fingerprint stays; of what never leaves, nothing. */
  | 'keep-fingerprint'
  | 'drop-text'
  /** A proposition that has left counts as one; a host asked for nothing any more is told. */
  | 'note-departure'
  /** Why it is a failure, beside it. */
  | 'note-return';

/** Not left yet, and will unless something stops it. */
export const UNSENT_MESSAGE_STATUSES: readonly MessageStatus[] = ['to-review', 'queued'];

/** A message found `sending` after a crash may have left: only a person says what becomes of it. */
export const MESSAGE_LIFECYCLE: Lifecycle<MessageStatus, MessageEvent, MessageGuard, MessageEffect> = {
  statuses: MESSAGE_STATUSES,
  transitions: [
    { event: 'queued', from: ['to-review'], to: 'queued', guards: ['has-address'], byHand: true },
    { event: 'sending-started', from: ['queued'], to: 'sending' },
    { event: 'sent', from: ['sending'], to: 'sent', effects: ['keep-fingerprint', 'note-departure'] },
    { event: 'confirmed-sent', from: ['sending'], to: 'sent', effects: ['keep-fingerprint', 'note-departure'], byHand: true },
    // The service took it and it came back: nobody has read it.
    { event: 'bounced', from: ['sent'], to: 'failed', effects: ['note-return'], byHand: true },
    { event: 'put-back', from: ['sending'], to: 'queued' },
    { event: 'retried', from: ['sending', 'failed'], to: 'queued', guards: ['has-address', 'has-text'], byHand: true },
    { event: 'failed', from: ['queued', 'sending'], to: 'failed' },
    { event: 'skipped', from: ['to-review', 'queued', 'failed'], to: 'skipped', effects: ['drop-text'] },
    { event: 'cancelled', from: ['to-review', 'queued', 'failed'], to: 'cancelled', effects: ['drop-text'], byHand: true },
  ],
};

/** Messages that the due-list sends by the calendar. */
const REMINDER_TEMPLATES = [
  'proposition-reminder',
  'proposition-last-reminder',
  'search-goes-on',
  'convention-reminder',
  'convention-last-reminder',
  'stage-eve',
  'mid-stage',
  'review-host',
  'review-teacher',
  'review-reminder-host',
  'review-reminder-teacher',
  'weekly-digest',
  'network-call',
  'bringer-thanks',
  'meeting-reminder',
] as const;
export type ReminderTemplate = (typeof REMINDER_TEMPLATES)[number];

export const TEMPLATE_CODES = [
  'request-received',
  'request-to-complete',
  'proposition',
  'agreement-teacher',
  'agreement-host',
  'host-not-needed',
  'offer-received',
  'answer-too-late',
  'answer-noted',
  'other-dates-question',
  'other-public-question',
  'follow-up-noted',
  'review-noted',
  'contribution-received',
  'correction-noted',
  'correction-link',
  'concession-question',
  'plan-shared',
  'host-withdrawn',
  'reserved-asked',
  'request-cancelled',
  'request-unplaced',
  'request-reopened',
  'morning-report',
  'pool-call',
  'need-answered',
  'sector-needs',
  'meeting-invitation',
  'meeting-news',
  'meeting-minutes',
  'meeting-attestation',
  'resource-list',
  'handover',
  ...REMINDER_TEMPLATES,
] as const;
export type TemplateCode = (typeof TEMPLATE_CODES)[number];
export const isReminder = (template: TemplateCode): template is ReminderTemplate =>
  (REMINDER_TEMPLATES as readonly TemplateCode[]).includes(template);

/** Under way for longer than a run lives: it may have left. */
export const isDoubtful = ({ status, error }: Pick<Message, 'status' | 'error'>): boolean =>
  status === 'sending' && error !== undefined;

/** Where a message that is not finished may stand. */
export const UNFINISHED_MESSAGE_STATUSES: readonly MessageStatus[] = [...UNSENT_MESSAGE_STATUSES, 'sending', 'failed'];
/** Not finished, as the animator sees it: to review, waiting, doubtful or failed. */
export const isInHand = (message: Pick<Message, 'status' | 'error'>): boolean =>
  UNSENT_MESSAGE_STATUSES.includes(message.status) || message.status === 'failed' || isDoubtful(message);

/** Written to the teacher of a request: the school may want a copy. */
export const TO_TEACHERS: readonly TemplateCode[] = [
  'request-received',
  'request-to-complete',
  'agreement-teacher',
  'host-withdrawn',
  'request-cancelled',
  'request-unplaced',
  'request-reopened',
  'concession-question',
  'search-goes-on',
  'convention-reminder',
  'convention-last-reminder',
  'review-teacher',
  'review-reminder-teacher',
];

/** A row of wordings: the code alone is the wording of PFMP and BTS, and of what speaks of no stage. */
export type TemplateKey = TemplateCode | `${TemplateCode}.${Exclude<PublicWording, 'training'>}`;
export const templateKey = (code: TemplateCode, wording: PublicWording): TemplateKey =>
  wording === 'training' ? code : `${code}.${wording}`;

export interface Message {
  readonly reference: string;
  readonly status: MessageStatus;
  readonly template: TemplateCode;
  /** Reference of the request, offer, proposition or other row it speaks of. */
  readonly about: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  /** Plain text; emptied to a fingerprint once it has left. */
  readonly body: string;
  readonly createdAt: IsoInstant;
  readonly sendAfter?: IsoInstant;
  readonly sentAt?: IsoInstant;
  readonly attempts: number;
  readonly error?: string;
  /** One message per object, template, recipient and occasion. */
  readonly key: string;
  /**
   * Of a reminder: every object that it speaks of, with the day that its reminder is counted from; of thanks for reviews, with
   * what is told of each.
   */
  readonly covers?: string;
  /** Under which name it leaves; the hub's when empty. */
  readonly senderName?: string;
  /** Sent while the hub was in trial: nobody but the animator has read it. */
  readonly isTrial?: boolean;
  /** The status that the hub last recorded: a cell that differs was changed by hand. */
  readonly recordedStatus?: MessageStatus;
}

/** An e-mail's wording, editable by the animator. */
export interface Template {
  readonly code: TemplateKey;
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  readonly isActive: boolean;
  readonly variables?: string;
}

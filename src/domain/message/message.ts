/** A line of the outbox: nothing leaves without being one first. */
import type { IsoInstant } from '../calendar/iso-date';
import type { LifecycleTable } from '../lifecycle/lifecycle';

export const MESSAGE_STATUSES = ['to-review', 'queued', 'sending', 'sent', 'failed', 'skipped', 'cancelled'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const MESSAGE_EVENTS = ['queued', 'sending-started', 'sent', 'failed', 'skipped', 'cancelled', 'retried', 'confirmed-sent'] as const;
export type MessageEvent = (typeof MESSAGE_EVENTS)[number];

/** A message found `sending` after a crash may have left: only a person says what becomes of it. */
export const MESSAGE_LIFECYCLE: LifecycleTable<MessageStatus, MessageEvent> = {
  'to-review': { queued: 'queued', cancelled: 'cancelled', skipped: 'skipped' },
  queued: { 'sending-started': 'sending', cancelled: 'cancelled', skipped: 'skipped', failed: 'failed' },
  sending: { sent: 'sent', failed: 'failed', 'confirmed-sent': 'sent', retried: 'queued', skipped: 'skipped' },
  sent: {},
  failed: { retried: 'queued', cancelled: 'cancelled' },
  skipped: { queued: 'queued' },
  cancelled: {},
};

export const TEMPLATE_CODES = [
  'request-received', 'request-to-complete', 'proposition', 'agreement-teacher', 'agreement-host', 'host-not-needed', 'offer-received', 'answer-too-late', 'concession-question', 'host-withdrawn', 'reserved-asked',
] as const;
export type TemplateCode = (typeof TEMPLATE_CODES)[number];

export interface Message {
  readonly reference: string;
  readonly status: MessageStatus;
  readonly template: TemplateCode;
  /** Reference of the request, offer or proposition it speaks of. */
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
}

/** An e-mail's wording, editable by the animator. */
export interface Template {
  readonly code: TemplateCode;
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  readonly isActive: boolean;
  readonly variables?: string;
}

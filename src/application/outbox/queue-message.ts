/** A message becomes a line of the outbox, once for each occasion. */
import type { Message, TemplateCode } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { previewWarnings } from '../../wording/sidebar/message-sentences';
import type { Ports, Register } from '../ports';
import { composeMessage, type MessageContext } from './compose-message';

export type Departure = 'at-once' | 'after-delay' | 'after-review';

export interface MessageToQueue {
  readonly template: TemplateCode;
  /** Reference of the request, offer or proposition. */
  readonly about: string;
  readonly to: string;
  readonly cc?: string;
  readonly context: MessageContext;
  /** With object, template and recipient it names the message: the same one is queued once. */
  readonly occasion: string;
  /** `at-once` for automatic answers; `after-delay` leaves time to cancel; `after-review` waits for the animator. */
  readonly departure: Departure;
  /** The animator's own wording. */
  readonly subject?: string;
  readonly body?: string;
}

/** Adds the message and asks for a run when it falls due; gives the one already there when it was queued before. */
export function queueMessage(register: Register, ports: Ports, message: MessageToQueue): Message {
  const key = `${message.template}/${message.about}/${message.to.toLowerCase()}/${message.occasion}`;
  const known = register.all('messages').find((other) => other.key === key);
  if (known !== undefined && known.status !== 'skipped') return known;
  const composed = composeMessage(register, ports, message.template, message.context);
  const now = ports.clock.now();
  const delayMinutes = message.departure === 'at-once' ? 0 : Math.max(0, Number(settingsFrom(register.all('settings')).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(now) + delayMinutes * 60_000).toISOString();
  const queued: Message = {
    reference: known?.reference ?? register.nextReference('messages'),
    status: message.departure === 'after-review' || (composed.missing.length > 0 && message.body === undefined) ? 'to-review' : 'queued',
    template: message.template,
    about: message.about,
    to: message.to,
    cc: message.cc,
    subject: message.subject ?? composed.subject,
    body: message.body ?? composed.body,
    createdAt: now,
    sendAfter,
    attempts: 0,
    // Said on its line: a message that lacks something is never queued with the others.
    ...(composed.missing.length > 0 && message.body === undefined ? { error: previewWarnings({ to: message.to, missing: composed.missing }).join(' ') } : {}),
    key,
  };
  if (known === undefined) register.add('messages', queued);
  // A host that withdrew before its agreement had left, and accepts again: what was needless has something to say once more.
  else register.change('messages', known.reference, { ...queued, error: undefined });
  if (queued.status === 'queued') ports.wakeUp.at(sendAfter);
  return queued;
}

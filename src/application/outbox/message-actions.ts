/** What the animator does with a message of the outbox: read, queue, cancel, settle. */
import { senderNamesOf, settingsFrom } from '../../domain/settings/setting';
import { textToHtml } from '../../wording/emails/text-to-html';
import { previewWarnings } from '../../wording/sidebar/message-sentences';
import { goesWithOthers } from './goes-with-others';
import { applyEvent, mayApply } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { MessagePreview } from '../sidebar-views/message-views';

export function previewMessage(register: Register, ports: Pick<Ports, 'clock'>, reference: string): MessagePreview {
  const message = requireRecord(register, 'messages', reference);
  const warnings = previewWarnings({ to: message.to, missing: [] });
  const senderNames = senderNamesOf(settingsFrom(register.all('settings')));
  return {
    id: reference,
    recipientName: message.to,
    to: message.to,
    cc: message.cc ?? '',
    subject: message.subject,
    body: message.body,
    html: textToHtml(message.body),
    warnings,
    isSendable: message.to !== '' && warnings.length === 0,
    ...(message.senderName === undefined ? {} : { senderName: message.senderName }),
    senderNames,
    ...(message.sendAfter === undefined ? {} : { leaveOn: ports.clock.dayOf(message.sendAfter) }),
    today: ports.clock.today(),
  };
}

/** Puts a reviewed message in the queue, with the animator's wording. Throws a UserProblem when it cannot be queued. */
export function queueReviewed(
  register: Register,
  ports: Ports,
  reference: string,
  edits: { readonly subject?: string; readonly body?: string },
): void {
  const { subject, body } = requireRecord(register, 'messages', reference);
  const delay = Math.max(0, Number(settingsFrom(register.all('settings')).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(ports.clock.now()) + delay * 60_000).toISOString();
  applyEvent(register, ports, {
    table: 'messages',
    reference,
    event: 'queued',
    patch: { sendAfter, subject: edits.subject ?? subject, body: edits.body ?? body, error: undefined },
  });
  ports.wakeUp.at(sendAfter);
}

/** Queues every message to review that lacks nothing; those that do stay, with what they lack. */
export function queueAllReviewed(register: Register, ports: Ports): void {
  for (const message of register.where('messages', 'status', 'to-review'))
    if (goesWithOthers(message) && mayApply(register, ports, 'messages', message.reference, 'queued'))
      queueReviewed(register, ports, message.reference, {});
}

/** Stops a message that has not left; what it speaks of stays as it is. Throws a UserProblem when it has left. */
export const cancelMessage = (register: Register, ports: Ports, reference: string): void =>
  applyEvent(register, ports, { table: 'messages', reference, event: 'cancelled' });

/** A message found in the course of being sent: the animator says whether it left. */
export function settleMessage(register: Register, ports: Ports, reference: string, outcome: 'confirmed-sent' | 'retried'): void {
  const now = ports.clock.now();
  // It left in the run that had taken it, before all that was said since.
  const leftAt = register.find('messages', reference)?.sendAfter ?? now;
  applyEvent(register, ports, {
    table: 'messages',
    reference,
    event: outcome,
    patch: outcome === 'retried' ? { sendAfter: now, error: undefined } : { sentAt: leftAt },
  });
  if (outcome === 'retried') ports.wakeUp.at(now);
}

/** What the animator does with a message of the outbox: read, queue, cancel, settle. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import { MESSAGE_LIFECYCLE, type Message, type MessageEvent } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { textToHtml } from '../../wording/emails/text-to-html';
import { notQueuedAnyMore } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { previewWarnings } from '../../wording/sidebar/message-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { cancelProposition } from '../propositions/place-pupil';
import { backToSearch } from '../propositions/record-answer';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { MessagePreview } from '../sidebar-api';
import { UserProblem } from '../user-problem';
import { noteSent } from './note-sent';

function after(message: Message, event: MessageEvent): Message['status'] {
  const status = statusAfter(MESSAGE_LIFECYCLE, message.status, event);
  if (status === undefined) throw new UserProblem(notQueuedAnyMore.message, notQueuedAnyMore.advice);
  return status;
}

export function previewMessage(register: Register, reference: string): MessagePreview {
  const message = requireRecord(register, 'messages', reference);
  return { id: reference, recipientName: message.to, to: message.to, cc: message.cc ?? '', subject: message.subject, body: message.body, html: textToHtml(message.body), warnings: previewWarnings({ to: message.to, missing: [] }), isSendable: message.to !== '' };
}

/** Puts a reviewed message in the queue, with the animator's wording. */
export function queueReviewed(register: Register, ports: Ports, reference: string, edits: { readonly subject?: string; readonly body?: string }): void {
  const message = requireRecord(register, 'messages', reference);
  const delay = Math.max(0, Number(settingsFrom(register.all('settings')).sendDelayMinutes) || 0);
  const sendAfter = new Date(Date.parse(ports.clock.now()) + delay * 60_000).toISOString();
  register.change('messages', reference, { status: after(message, 'queued'), sendAfter, subject: edits.subject ?? message.subject, body: edits.body ?? message.body, error: undefined });
  ports.wakeUp.at(sendAfter);
}

/** Queues every message to review that lacks nothing; those that do stay, with what they lack. */
export function queueAllReviewed(register: Register, ports: Ports): void {
  for (const message of register.all('messages')) {
    if (message.status === 'to-review' && message.to !== '' && message.error === undefined) queueReviewed(register, ports, message.reference, {});
  }
}

/** Stops a message that has not left, and the proposition it would have carried. Throws a UserProblem when it has left. */
export function cancelMessage(register: Register, ports: Ports, reference: string): void {
  const message = requireRecord(register, 'messages', reference);
  const status = after(message, 'cancelled');
  register.change('messages', reference, { status });
  noteInJournal(register, ports, { action: journalActions.messageCancelled, object: journalObjects.message, reference, before: messageStatusLabels[message.status], after: messageStatusLabels[status] });
  if (message.template !== 'proposition') return;
  const proposition = register.find('propositions', message.about);
  cancelProposition(register, ports, message.about);
  if (proposition !== undefined) backToSearch(register, ports, proposition.requestReference);
}

/** A message found in the course of being sent: the animator says whether it left. */
export function settleMessage(register: Register, ports: Ports, reference: string, outcome: 'confirmed-sent' | 'retried'): void {
  const message = requireRecord(register, 'messages', reference);
  const status = after(message, outcome);
  if (status === 'sent') noteSent(register, ports, message);
  else register.change('messages', reference, { status, sendAfter: ports.clock.now(), error: undefined });
  noteInJournal(register, ports, { action: journalActions.messageSettled, object: journalObjects.message, reference, before: messageStatusLabels[message.status], after: messageStatusLabels[status] });
  if (status === 'queued') ports.wakeUp.at(ports.clock.now());
}

/** A message as it will be read, to the animator alone. */
import type { Message } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { animatorEmailNeeded } from '../../wording/errors/action-errors';
import { sandboxBody, sandboxSubject } from '../../wording/emails/sandbox';
import { textToHtml } from '../../wording/emails/text-to-html';
import type { OutgoingMail, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

/** Throws a UserProblem when the hub has no address of its own. */
export function mailToMyself(register: Register, reference: string): OutgoingMail {
  return toMyself(register, requireRecord(register, 'messages', reference));
}

/**
 * Any text as a message to the animator, marked as a trial; `to` is whom it would have gone to. Throws a UserProblem when the hub
 * has no address of its own.
 */
export function toMyself(register: Register, message: Tried): OutgoingMail {
  const { animatorEmail, hubName } = settingsFrom(register.all('settings'));
  if (animatorEmail === '') throw new UserProblem(animatorEmailNeeded.message, animatorEmailNeeded.advice);
  const text = sandboxBody(message);
  return {
    to: animatorEmail,
    senderName: message.senderName ?? hubName,
    subject: sandboxSubject(message.subject),
    text,
    html: textToHtml(text),
  };
}

type Tried = Pick<Message, 'to' | 'cc' | 'subject' | 'body' | 'senderName'>;

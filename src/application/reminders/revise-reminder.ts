/** A reminder about to leave is judged line by line on the state as it is now: what has become untrue is left out. */
import type { Message, ReminderTemplate } from '../../domain/message/message';
import { coveredBy, coversText, stillHolds } from '../../domain/reminder/due-items';
import { composeMessage } from '../outbox/compose-message';
import type { Ports, Register } from '../ports';
import { contextOfLines, helpIn } from './context-of-lines';
import { factsOf, subjectNamed } from './facts';

type Reminder = Message & { readonly template: ReminderTemplate };

/** What is to change of the message before it leaves, often nothing; `undefined` when nothing of it holds any more. */
export function reviseReminder(
  register: Register,
  ports: Ports,
  message: Reminder,
): Partial<Pick<Message, 'about' | 'subject' | 'body' | 'covers'>> | undefined {
  const facts = factsOf(register, ports);
  const lines = coveredBy(message);
  const held = lines.filter(({ about }) => stillHolds(message.template, subjectNamed(register, about), facts));
  if (held.length === 0) return undefined;
  if (held.length === lines.length) return {};
  const subjects = held.map(({ about }) => subjectNamed(register, about));
  const { subject, body } = composeMessage(
    register,
    ports,
    message.template,
    contextOfLines(register, subjects, helpIn(register, ports)),
  );
  return { about: held[0]!.about, subject, body, covers: coversText(held) };
}

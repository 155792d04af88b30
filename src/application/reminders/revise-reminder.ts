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
  const isWhole = held.length === lines.length;
  if (isWhole && !LISTS.includes(message.template)) return {};
  const subjects = held.map(({ about }) => subjectNamed(register, about));
  const { subject, body } = composeMessage(
    register,
    ports,
    message.template,
    contextOfLines(register, subjects, helpIn(register, ports)),
  );
  // What the animator has changed in it stays while it speaks of the same requests.
  if (isWhole && requestsIn(body) === requestsIn(message.body)) return {};
  return { about: held[0]!.about, subject, body, covers: coversText(held) };
}

/** Written to a school: what they list is in their text alone. */
const LISTS: readonly ReminderTemplate[] = ['network-call', 'weekly-digest'];
const requestsIn = (text: string): string => [...new Set(text.match(/\bDEM-\d{4}-\d+/g))].sort().join(' ');

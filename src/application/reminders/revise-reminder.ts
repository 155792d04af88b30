/**
 * A reminder about to leave is judged line by line on the state as it is now: what has become untrue is left out, and its words
 * are made anew, so that one held over a week-end says what is true when it leaves. Words that a person has changed stay.
 */
import type { Message, ReminderTemplate } from '../../domain/message/message';
import { asMade, coveredBy, coversText, isAsMade, stillHolds } from '../../domain/reminder/due-items';
import { composeMessage } from '../outbox/compose-message';
import type { Ports, Register } from '../ports';
import { contextOfLines, type Help } from './context-of-lines';
import { factsOf, subjectNamed } from './facts';

type Reminder = Message & { readonly template: ReminderTemplate };

/**
 * What is to change of the message before it leaves, often nothing; `undefined` when nothing of it holds any more.
 * @param help shared by the messages of one run: the pool is prepared once
 */
export function reviseReminder(
  register: Register,
  ports: Ports,
  message: Reminder,
  help: Help,
): Partial<Pick<Message, 'about' | 'subject' | 'body' | 'covers'>> | undefined {
  const facts = factsOf(register, ports);
  const lines = coveredBy(message);
  const held = lines.filter(({ about }) => stillHolds(message.template, subjectNamed(register, about), facts));
  if (held.length === 0) return undefined;
  const isWhole = held.length === lines.length;
  if (isWhole && !isAsMade(message)) return {};
  const subjects = held.map(({ about }) => subjectNamed(register, about));
  const { subject, body, missing } = composeMessage(register, ports, message.template, contextOfLines(register, subjects, help));
  if (isWhole && (missing.length > 0 || (subject === message.subject && body === message.body))) return {};
  return { about: held[0]!.about, subject, body, covers: `${coversText(held)} ${asMade({ subject, body })}` };
}

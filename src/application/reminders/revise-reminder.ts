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
  const isList = LISTS.includes(message.template);
  if (isWhole && !isList && !isAsMade(message)) return {};
  const subjects = held.map(({ about }) => subjectNamed(register, about));
  const { subject, body, missing } = composeMessage(register, ports, message.template, contextOfLines(register, subjects, help));
  // What the animator has changed in a list stays while it names no request that the list would leave out now.
  const speaksTrue = !isList || requestsIn(message.body).every((reference) => body.includes(reference));
  const isLeft = !isAsMade(message) || missing.length > 0 || (subject === message.subject && body === message.body);
  if (isWhole && speaksTrue && isLeft) return {};
  return { about: held[0]!.about, subject, body, covers: `${coversText(held)} ${asMade({ subject, body })}` };
}

/** Written to a school: what they list is in their text alone. */
const LISTS: readonly ReminderTemplate[] = ['network-call', 'weekly-digest'];
const requestsIn = (text: string): readonly string[] => text.match(/\bDEM-\d{4}-\d+/g) ?? [];

/** The messages that people may have read, or will, of some objects. */
import type { Message } from '../../domain/message/message';
import { isInTrial } from '../setup/trial';
import type { Register } from '../ports';
import { compare } from '../../domain/text/compare';

/**
 * The earliest first, in whatever order the rows have been sorted. What left in trial was read by the animator alone: once the
 * trial is over, nobody has been told.
 */
export function messagesAbout(register: Register, references: readonly string[], isTrial = isInTrial(register)): Message[] {
  return references
    .flatMap((reference) => register.where('messages', 'about', reference))
    .filter((message) => isTrial || message.isTrial !== true)
    .sort(byAge);
}

const byAge = (a: Message, b: Message): number =>
  compare(a.createdAt, b.createdAt) || a.reference.length - b.reference.length || compare(a.reference, b.reference);

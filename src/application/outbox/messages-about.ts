/** The messages that people may have read, or will, of some objects. */
import type { Message } from '../../domain/message/message';
import { isInTrial } from '../setup/trial';
import type { Register } from '../ports';
import { compare } from '../../domain/text/compare';

const every = (): boolean => true;

/**
 * The earliest first, in whatever order the rows have been sorted. What left in trial was read by the animator alone: once the
 * trial is over, nobody has been told.
 * @param isWanted which of them
 */
export function messagesAbout(
  register: Register,
  references: readonly string[],
  isTrial = isInTrial(register),
  isWanted: (message: Message) => boolean = every,
): Message[] {
  return references
    .flatMap((reference) => register.where('messages', 'about', reference))
    .filter((message) => isWanted(message) && (isTrial || message.isTrial !== true))
    .map((message): Aged => ({ message, createdAt: message.createdAt }))
    .sort(byAge)
    .map(({ message }) => message);
}

/** A message with the moment that it is sorted by, read once. */
interface Aged {
  readonly message: Message;
  readonly createdAt: string;
}

const byAge = (a: Aged, b: Aged): number => compare(a.createdAt, b.createdAt) || byReference(a.message, b.message);
const byReference = ({ reference: a }: Message, { reference: b }: Message): number => a.length - b.length || compare(a, b);

/** When a message leaves, by the clock of this browser: every countdown of the panel reads it here. */
import type { MessageLine, MessagesView } from '../../application/sidebar-views/message-views';

type Read = Pick<MessagesView, 'now'>;
const readTimes = new WeakMap<Read, number>();

/** The moment at which the answer was read here: the two clocks need not agree. */
function readAtOf(messages: Read): number {
  const known = readTimes.get(messages);
  if (known !== undefined) return known;
  const at = Date.now();
  readTimes.set(messages, at);
  return at;
}

/** Milliseconds; the moment of reading for a message that may leave at once. */
export const dueAtOf = (messages: Read, { sendAfter }: Pick<MessageLine, 'sendAfter'>): number =>
  readAtOf(messages) + (sendAfter === undefined ? 0 : Math.max(0, Date.parse(sendAfter) - Date.parse(messages.now)));

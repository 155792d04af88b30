/** What a click has put in the queue, as the panel tells it. */
import type { Message } from '../../domain/message/message';
import { queuedSentence } from '../../wording/sidebar/message-sentences';
import type { Ports } from '../ports';
import type { QueuedView } from '../sidebar-views/message-views';
import { lineOfMessage } from './message-lines';

/** @param none said when nothing was queued */
export function queuedView({ clock }: Pick<Ports, 'clock'>, messages: readonly Message[], none = ''): QueuedView {
  const now = clock.now();
  const sendAfter = messages[0]?.sendAfter;
  return {
    sentence: messages.length === 0 ? none : queuedSentence(messages.length, sendAfter, now),
    messages: messages.map((message) => lineOfMessage(message, clock)),
    ...(sendAfter === undefined ? {} : { sendAfter }),
    now,
  };
}

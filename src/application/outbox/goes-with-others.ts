/** Which of the messages that wait for a review one gesture queues together. */
import type { Message } from '../../domain/message/message';
import { isHeldByTheDay } from '../../wording/sidebar/message-sentences';

/**
 * A message that lacks nothing, acknowledgements beyond the day's number included. Those that would flood one address, and those
 * that lack something, are looked at one by one.
 */
export const goesWithOthers = ({ to, error }: Pick<Message, 'to' | 'error'>): boolean =>
  to !== '' && (error === undefined || isHeldByTheDay(error));

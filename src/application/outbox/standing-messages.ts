/** Messages that need not be written again. */
import { UNSENT_MESSAGE_STATUSES, type Message } from '../../domain/message/message';
import type { Register } from '../ports';
import { isInTrial } from '../setup/trial';

/**
 * It has left, may have left, or waits. What left in trial has reached nobody but the animator: it counts as long as the trial
 * lasts.
 */
export function standingIn(register: Register): (message: Pick<Message, 'status' | 'isTrial'>) => boolean {
  const isTrial = isInTrial(register);
  return ({ status, isTrial: wasTrial }) =>
    (status === 'sent' || status === 'sending' || status === 'failed' || UNSENT_MESSAGE_STATUSES.includes(status)) &&
    (isTrial || wasTrial !== true);
}

/** A host that would take another stage than the one it was asked for: other days, another public. */
import type { Proposition } from './proposition';
import { LIVE_PROPOSITION_STATUSES } from './proposition-status';

/** Does what the host offers instead wait for the school's word? */
export const isCounterOffer = ({ answer, status }: Pick<Proposition, 'answer' | 'status'>): boolean =>
  (answer === 'other-dates' || answer === 'other-public') &&
  (LIVE_PROPOSITION_STATUSES.includes(status) || status === 'unanswered');

/** The tone of every status: with its word it tells at a glance what waits, what goes on, what is done. */
import type { MessageStatus } from '../../domain/message/message';
import type { OfferStatus } from '../../domain/offer/offer-status';
import type { PropositionStatus } from '../../domain/proposition/proposition-status';
import type { RequestStatus } from '../../domain/request/request-status';

export type Tone = 'waiting' | 'going' | 'done' | 'look' | 'stopped';
export type Status = RequestStatus | OfferStatus | PropositionStatus | MessageStatus;

export const statusTones: Readonly<Record<Status, Tone>> = {
  new: 'look',
  'to-complete': 'look',
  searching: 'going',
  proposed: 'waiting',
  placed: 'done',
  'convention-pending': 'done',
  'convention-signed': 'done',
  'in-progress': 'done',
  finished: 'done',
  cancelled: 'stopped',
  unplaced: 'stopped',
  interrupted: 'stopped',
  'to-check': 'look',
  available: 'done',
  'partly-taken': 'done',
  full: 'stopped',
  suspended: 'stopped',
  expired: 'stopped',
  withdrawn: 'stopped',
  'to-send': 'waiting',
  sent: 'waiting',
  reminded: 'waiting',
  accepted: 'done',
  confirmed: 'done',
  declined: 'stopped',
  unanswered: 'look',
  'to-review': 'look',
  queued: 'waiting',
  sending: 'look',
  failed: 'look',
  skipped: 'stopped',
};

/** The tone of each label of a list of statuses. */
export const tonesOf = <S extends Status>(labels: Readonly<Record<S, string>>): Readonly<Record<string, Tone>> =>
  Object.fromEntries((Object.keys(labels) as S[]).map((status) => [labels[status], statusTones[status]]));

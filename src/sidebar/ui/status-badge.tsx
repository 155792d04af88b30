/** The state of an object: a word, a sign and a colour that say the same. */
import type { JSX } from 'preact';
import type { MessageStatus } from '../../domain/message/message';
import type { OfferStatus } from '../../domain/offer/offer-status';
import type { PropositionStatus } from '../../domain/proposition/proposition-status';
import type { RequestStatus } from '../../domain/request/request-status';

type Tone = 'waiting' | 'going' | 'done' | 'look' | 'stopped';
type Status = RequestStatus | OfferStatus | PropositionStatus | MessageStatus;

const TONES: Readonly<Record<Status, Tone>> = {
  new: 'look', 'to-complete': 'look', searching: 'going', proposed: 'waiting', placed: 'done', 'convention-pending': 'done', 'convention-signed': 'done',
  'in-progress': 'done', finished: 'done', cancelled: 'stopped', unplaced: 'stopped', interrupted: 'stopped',
  'to-check': 'look', available: 'done', 'partly-taken': 'done', full: 'stopped', suspended: 'stopped', expired: 'stopped', withdrawn: 'stopped',
  'to-send': 'waiting', sent: 'waiting', reminded: 'waiting', accepted: 'done', confirmed: 'done', declined: 'stopped', unanswered: 'look',
  'to-review': 'look', queued: 'waiting', sending: 'look', failed: 'look', skipped: 'stopped',
};
const SIGNS: Readonly<Record<Tone, string>> = { waiting: '◷', going: '●', done: '✓', look: '!', stopped: '×' };

export const StatusBadge = ({ status, label }: { status: Status; label: string }): JSX.Element => {
  const tone = TONES[status];
  return <span class={`badge badge-${tone}`}><span aria-hidden="true">{SIGNS[tone]}</span> {label}</span>;
};

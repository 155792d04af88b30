/** Rows of which something is still to come: what is over is left as it is. */
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import {
  LIVE_PROPOSITION_STATUSES,
  SEATED_PROPOSITION_STATUSES,
  type PropositionStatus,
} from '../../domain/proposition/proposition-status';
import type { Records, TableName } from '../../domain/records';
import type { Register } from '../ports';

type IsAlive = { readonly [T in TableName]?: (record: Records[T]) => boolean };
const WAITING: readonly PropositionStatus[] = [...LIVE_PROPOSITION_STATUSES, 'unanswered', ...SEATED_PROPOSITION_STATUSES];

const IS_ALIVE: IsAlive = {
  requests: ({ status }) => !CLOSED_REQUEST_STATUSES.includes(status),
  offers: ({ status }) => status !== 'expired' && status !== 'withdrawn',
  propositions: ({ status }) => WAITING.includes(status),
  companies: ({ standing }) => standing !== 'closed',
  contacts: ({ isActive }) => isActive,
  messages: ({ status }) => status === 'queued' || status === 'to-review' || status === 'failed',
};

/** The records of the table that still count. */
export function alive<T extends TableName>(register: Register, table: T): readonly Records[T][] {
  const isAlive = IS_ALIVE[table] as ((record: Records[T]) => boolean) | undefined;
  return isAlive === undefined ? register.all(table) : register.all(table).filter(isAlive);
}

/** Whether requests and their propositions would still agree once an action is undone: others may have acted since. */
import { mayTakeSeat } from '../../domain/matching/seats/may-take-seat';
import type { Proposition } from '../../domain/proposition/proposition';
import {
  LIVE_PROPOSITION_STATUSES,
  SEATED_PROPOSITION_STATUSES,
  type PropositionStatus,
} from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES, PLACED_REQUEST_STATUSES, type RequestStatus } from '../../domain/request/request-status';
import { undoTexts } from '../../wording/labels/undo';
import { limitHubOfSeat } from '../matching/match-context-of';
import type { Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';
import type { UndoPlan } from './plan-undo';

type Plan = Omit<UndoPlan, 'refusals'>;

/**
 * @param today the hub's day: seats of weeks that are over bind nobody
 * @returns why not, in French; empty when it may be undone
 */
export function whyItWouldNotHold(register: Register, plan: Plan, today: string): string[] {
  const requests = new Set(
    [...plan.statuses, ...plan.removals].flatMap(({ table, key }) =>
      table === 'requests' ? [key] : table === 'propositions' ? (register.find('propositions', key)?.requestReference ?? []) : [],
    ),
  );
  return [...requests].flatMap((reference) => [
    ...(agrees(register, plan, reference) ? [] : [undoTexts.movedSince(reference)]),
    ...seatedAnew(register, plan, reference).flatMap((proposition) =>
      mayTakeSeat(limitHubOfSeat(register, today, proposition), proposition).length === 0
        ? []
        : [undoTexts.seatTaken(proposition.reference)],
    ),
  ]);
}

const goes = ({ removals }: Plan, table: string, key: string): boolean =>
  removals.some((removal) => removal.table === table && removal.key === key);
const back = ({ statuses }: Plan, table: string, key: string): unknown =>
  statuses.find((one) => one.table === table && one.key === key)?.status;

const after = (register: Register, plan: Plan, request: string): readonly (readonly [Proposition, PropositionStatus])[] =>
  propositionsOf(register, request)
    .filter(({ reference }) => !goes(plan, 'propositions', reference))
    .map((one) => [one, (back(plan, 'propositions', one.reference) as PropositionStatus | undefined) ?? one.status] as const);

const seatedAnew = (register: Register, plan: Plan, request: string): Proposition[] =>
  after(register, plan, request).flatMap(([one, status]) =>
    SEATED_PROPOSITION_STATUSES.includes(status) && !SEATED_PROPOSITION_STATUSES.includes(one.status) ? [{ ...one, status }] : [],
  );

/** A request says where it stands, its propositions say the same. */
function agrees(register: Register, plan: Plan, reference: string): boolean {
  const request = register.find('requests', reference);
  if (request === undefined || goes(plan, 'requests', reference)) return true;
  const status = (back(plan, 'requests', reference) as RequestStatus | undefined) ?? request.status;
  const statuses = after(register, plan, reference).map(([, one]) => one);
  const asked = statuses.filter((one) => LIVE_PROPOSITION_STATUSES.includes(one)).length;
  const seated = statuses.filter((one) => SEATED_PROPOSITION_STATUSES.includes(one)).length;
  if (PLACED_REQUEST_STATUSES.includes(status)) return seated > 0 && asked === 0;
  if (CLOSED_REQUEST_STATUSES.includes(status)) return asked === 0 && (seated === 0 || status === 'finished');
  return seated === 0 && (status === 'to-complete' || asked > 0 === (status === 'proposed'));
}

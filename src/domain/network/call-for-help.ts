/** The call for help: requests without a host that are put, without a name, to the members who agreed to it. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import type { Proposition } from '../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';

/** So long the hub searches by itself; an urgent request does not wait. */
const CALL_AFTER_DAYS = 7;

/**
 * Is the request in the call? It is searched, nobody is being asked, its stage is to come, and it is urgent or has been sought
 * for a week.
 * @param propositions those of the request
 */
export function isInCall(request: Request, propositions: readonly Proposition[], today: IsoDate): boolean {
  if (!OPEN_REQUEST_STATUSES.includes(request.status) || request.status === 'proposed' || request.remindersOff === true)
    return false;
  if (request.startsOn === undefined || request.startsOn <= today) return false;
  if (propositions.some(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status))) return false;
  return request.priority === 'urgent' || (request.receivedOn !== '' && addDays(request.receivedOn, CALL_AFTER_DAYS) <= today);
}

/**
 * The day from which an urgent request stands without a host: it came in, or its last proposition failed. Each such day calls
 * once.
 */
export const callsSince = ({ receivedOn }: Request, propositions: readonly Proposition[]): IsoDate =>
  [receivedOn, ...propositions.map(({ answeredOn }) => answeredOn ?? '')].sort().pop()!;

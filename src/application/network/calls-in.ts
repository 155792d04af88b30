/** The requests of the hub that are in the call for help today. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { callsSince, isInCall } from '../../domain/network/call-for-help';
import type { Call } from '../../domain/reminder/reminder';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { propositionsOf } from '../propositions/propositions-of';
import type { Register } from '../ports';

/** The soonest stage first. */
export const callsIn = (register: Register, today: IsoDate): readonly Call[] =>
  OPEN_REQUEST_STATUSES.flatMap((status) => register.where('requests', 'status', status))
    .map((request) => ({ request, propositions: propositionsOf(register, request.reference) }))
    .filter(({ request, propositions }) => isInCall(request, propositions, today))
    .map(({ request, propositions }) => ({ request, since: callsSince(request, propositions) }))
    .sort((a, b) => ((a.request.startsOn ?? '') < (b.request.startsOn ?? '') ? -1 : 1));

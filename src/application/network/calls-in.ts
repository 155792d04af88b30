/** The requests of the hub that are in the call for help today. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { callsSince, isInCall } from '../../domain/network/call-for-help';
import type { Call } from '../../domain/reminder/reminder';
import { compare } from '../../domain/text/compare';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { propositionsOf } from '../propositions/propositions-of';
import type { Register } from '../ports';
import { hardshipsIn } from '../requests/hardships-in';

/** Hard cases first, then the soonest stage; why a case is hard is not told. */
export function callsIn(register: Register, today: IsoDate): readonly Call[] {
  const hardships = hardshipsIn(register);
  const isHard = ({ request }: Call): number => (hardships(request).length > 0 ? 1 : 0);
  return OPEN_REQUEST_STATUSES.flatMap((status) => register.where('requests', 'status', status))
    .map((request) => ({ request, propositions: propositionsOf(register, request.reference) }))
    .filter(({ request, propositions }) => isInCall(request, propositions, today))
    .map(({ request, propositions }) => ({ request, since: callsSince(request, propositions) }))
    .sort((a, b) => isHard(b) - isHard(a) || compare(a.request.startsOn ?? '', b.request.startsOn ?? ''));
}

/** Why requests of the register are hard cases: each tab read once, each request looked at once. */
import { hardshipsOf, remoteness, type Hardship } from '../../domain/request/hardships';
import type { Request } from '../../domain/request/request';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { propositionsOf } from '../propositions/propositions-of';
import type { Register } from '../ports';

export type HardshipsOf = (request: Request) => readonly Hardship[];

/** None for a request that is not searched any more. */
export function hardshipsIn(register: Register): HardshipsOf {
  const known = new Map<string, readonly Hardship[]>();
  let isRemote: ReturnType<typeof remoteness> | undefined;
  return (request) => {
    if (!OPEN_REQUEST_STATUSES.includes(request.status)) return [];
    let found = known.get(request.reference);
    if (found === undefined) {
      isRemote ??= remoteness(register.all('companies'));
      found = hardshipsOf(request, propositionsOf(register, request.reference), isRemote(request));
      known.set(request.reference, found);
    }
    return found;
  };
}

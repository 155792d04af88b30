/**
 * Memory of the shortage: a school that bore it earlier in the year goes before another that did not, all else being equal. The
 * rule is published in docs/matching.md.
 */
import { addDays, daysBetween, type IsoDate } from '../../calendar/iso-date';
import { schoolYearOf } from '../../calendar/school-year';
import { OPEN_REQUEST_STATUSES } from '../../request/request-status';
import type { Request } from '../../request/request';

/** A request that stood without a host for so long bore the shortage, whatever became of it. */
const LONG_DAYS = 30;
/** What is remembered of one school: beyond, a large school would always go first. */
const MOST_REMEMBERED = 3;

/** What tells schools apart in a plan. */
export const schoolKeyOf = ({ schoolUai, schoolName }: Pick<Request, 'schoolUai' | 'schoolName'>): string =>
  schoolUai ?? schoolName ?? '';

/** Left without a host for good, placed only after a month, or waiting for more than a month. */
function boreShortage({ status, receivedOn, placedOn }: Request, today: IsoDate): boolean {
  if (status === 'unplaced') return true;
  if (placedOn !== undefined) return daysBetween(receivedOn, placedOn) >= LONG_DAYS;
  return OPEN_REQUEST_STATUSES.includes(status) && receivedOn <= addDays(today, -LONG_DAYS);
}

/** Requests of the school year that bore the shortage, by school: 3 at most, and no school that has none. */
export function shortageMemory(requests: readonly Request[], today: IsoDate): ReadonlyMap<string, number> {
  const year = schoolYearOf(today);
  const memory = new Map<string, number>();
  for (const request of requests) {
    const key = schoolKeyOf(request);
    if (key === '' || request.receivedOn === '' || schoolYearOf(request.receivedOn) !== year) continue;
    if (boreShortage(request, today)) memory.set(key, Math.min(MOST_REMEMBERED, (memory.get(key) ?? 0) + 1));
  }
  return memory;
}

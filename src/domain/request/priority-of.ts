/** How soon a request must be dealt with. */
import { daysBetween, isIsoDate, type IsoDate } from '../calendar/iso-date';
import type { Hardship } from './hardships';
import type { Priority } from './request';

const URGENT_WITHIN_DAYS = 10;
const HIGH_WITHIN_DAYS = 21;

/**
 * `urgent` when the stage starts within 10 days or has started, `high` within 21 days or for a hard case, `normal` otherwise.
 */
export function priorityOf(startsOn: IsoDate | undefined, hardships: readonly Hardship[], today: IsoDate): Priority {
  const days = startsOn !== undefined && isIsoDate(startsOn) ? daysBetween(today, startsOn) : Infinity;
  if (days <= URGENT_WITHIN_DAYS) return 'urgent';
  return days <= HIGH_WITHIN_DAYS || hardships.length > 0 ? 'high' : 'normal';
}

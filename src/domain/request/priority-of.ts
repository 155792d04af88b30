/** How soon a request must be dealt with. */
import { daysBetween, isIsoDate, type IsoDate } from '../calendar/iso-date';
import { fold } from '../text/fold';
import type { Priority } from './request';

const URGENT_WITHIN_DAYS = 10;
const HIGH_WITHIN_DAYS = 21;

/** Answers to "urgency?" that say there is none, folded. */
const NO_URGENCY: ReadonlySet<string> = new Set(['', 'non', 'no', 'aucune', 'aucun', 'rien', 'pas urgent', 'pas d urgence', 'ras', 'neant', 'normal', 'normale', 'nc', 'sans', 'sans objet']);

/** `urgent` when the stage starts within 10 days or has started, `high` within 21 days or when an urgency was told, `normal` otherwise. */
export function priorityOf(startsOn: IsoDate | undefined, urgency: string | undefined, today: IsoDate): Priority {
  const days = startsOn !== undefined && isIsoDate(startsOn) ? daysBetween(today, startsOn) : Infinity;
  if (days <= URGENT_WITHIN_DAYS) return 'urgent';
  return days <= HIGH_WITHIN_DAYS || !NO_URGENCY.has(fold(urgency ?? '')) ? 'high' : 'normal';
}

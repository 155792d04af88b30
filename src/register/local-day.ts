/** Days as cells hold them: moments of the zone that the script runs in, which is the hub's. */
import type { IsoDate } from '../domain/calendar/iso-date';
import { twoDigits } from '../domain/calendar/two-digits';

/** Ten thousand cells of dates hold a few hundred days. */
const days = new Map<number, IsoDate>();
const MOST_KEPT = 20_000;

/** The day of a moment in that zone. */
export function localDay(date: Date): IsoDate {
  const moment = date.getTime();
  let day = days.get(moment);
  if (day === undefined) {
    day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
    if (days.size < MOST_KEPT) days.set(moment, day);
  }
  return day;
}

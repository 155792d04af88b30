/** Days as cells hold them: moments of the zone that the script runs in, which is the hub's. */
import type { IsoDate } from '../domain/calendar/iso-date';
import { twoDigits } from '../domain/calendar/two-digits';

/** The day of a moment in that zone. */
export const localDay = (date: Date): IsoDate =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

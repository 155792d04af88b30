/** A moment as an ISO text: `Date.toISOString` takes ten times as long, and a tab of messages holds tens of thousands. */
import type { IsoInstant } from '../domain/calendar/iso-date';
import { twoDigits } from '../domain/calendar/two-digits';

const DAY_MS = 86_400_000;
/** « 2027-01-12T » by number of the day: ten thousand moments fall on a few hundred days. */
const days = new Map<number, string>();
const MOST_KEPT = 20_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => twoDigits(number));

/** The same text as `toISOString`. Throws a RangeError where that does. */
export function instantText(moment: Date): IsoInstant {
  const dayNumber = Math.floor(moment.getTime() / DAY_MS);
  const inDay = moment.getTime() - dayNumber * DAY_MS;
  const seconds = Math.floor(inDay / 1000);
  const ms = String(inDay % 1000).padStart(3, '0');
  return `${dayText(moment, dayNumber)}${TWO_DIGITS[Math.floor(seconds / 3600)]}:${TWO_DIGITS[Math.floor(seconds / 60) % 60]}:${TWO_DIGITS[seconds % 60]}.${ms}Z`;
}

function dayText(moment: Date, dayNumber: number): string {
  let day = days.get(dayNumber);
  if (day === undefined) {
    day = moment.toISOString().slice(0, -'08:30:00.000Z'.length);
    if (days.size < MOST_KEPT) days.set(dayNumber, day);
  }
  return day;
}

/**
 * Calendar days and instants as ISO texts, with the arithmetic the rules need. A text that is no day gives '' or NaN, and throws
 * nothing.
 */
import { dayNumberOf, dayOfNumber } from './day-number';

/** A calendar day, `2027-01-12`. */
export type IsoDate = string;
/** A moment, `2027-01-12T08:30:00.000Z`. */
export type IsoInstant = string;

/** True for a day that exists in the calendar, written `yyyy-mm-dd`. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumberOf(text)) === text;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: IsoDate, count: number): IsoDate => dayOfNumber(dayNumberOf(day) + count);

/** Number of days from `first` to `last`; 0 on the same day, negative when `last` is earlier. */
export const daysBetween = (first: IsoDate, last: IsoDate): number => dayNumberOf(last) - dayNumberOf(first);

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export const dayOfWeek = (day: IsoDate): number => ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that holds the day. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - dayOfWeek(day));

/** The same day shifted by whole months, held to the last day of a shorter month. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), lastDay);
  return dayOfNumber(Date.UTC(Math.floor(month / 12), month % 12, date) / 86_400_000);
}

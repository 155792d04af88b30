/** Calendar days and instants as ISO texts, with the arithmetic the rules need. */

/** A calendar day, `2027-01-12`. */
export type IsoDate = string;
/** A moment, `2027-01-12T08:30:00.000Z`. */
export type IsoInstant = string;

const DAY_MS = 86_400_000;
/** The last moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;

const utc = (day: IsoDate): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** A text that is no day gives '': reading the register never fails on a cell typed by hand. */
const fromUtc = (ms: number): IsoDate => (Math.abs(ms) <= LAST_MOMENT ? new Date(ms).toISOString().slice(0, 10) : '');

/** True for a day that exists in the calendar, written `yyyy-mm-dd`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = utc(text);
  return !Number.isNaN(ms) && fromUtc(ms) === text;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: IsoDate, count: number): IsoDate => fromUtc(utc(day) + count * DAY_MS);

/** Number of days from `first` to `last`; 0 on the same day, negative when `last` is earlier. */
export const daysBetween = (first: IsoDate, last: IsoDate): number => Math.round((utc(last) - utc(first)) / DAY_MS);

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export const dayOfWeek = (day: IsoDate): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;

/** The Monday of the week that holds the day. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - dayOfWeek(day));

/** The same day shifted by whole months, held to the last day of a shorter month. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const lastDay = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), lastDay);
  return fromUtc(Date.UTC(Math.floor(month / 12), month % 12, date));
}

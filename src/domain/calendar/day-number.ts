/** Days as numbers and back: matching counts weeks a million times over, always among the same few hundred days. */

const DAY_MS = 86_400_000;
/** The last moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;

const numbers = new Map<string, number>();
const days = new Map<number, string>();
/** Days of a hub lie within some years; what lies beyond is not worth keeping. */
const MOST_KEPT = 20_000;

/**
 * Days since 1 January 1970 of `yyyy-mm-dd`, a day that the month does not have counted on into the next; NaN for a text that is
 * no day.
 */
export function dayNumberOf(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
    if (numbers.size < MOST_KEPT) numbers.set(day, number);
  }
  return number;
}

/**
 * The day of that number, `yyyy-mm-dd`; '' for NaN and for days that no calendar holds: reading a register never fails on a cell
 * typed by hand.
 */
export function dayOfNumber(number: number): string {
  let day = days.get(number);
  if (day === undefined) {
    day = Math.abs(number * DAY_MS) <= LAST_MOMENT ? new Date(number * DAY_MS).toISOString().slice(0, 10) : '';
    if (days.size < MOST_KEPT) days.set(number, day);
  }
  return day;
}

/** Days as sheets count them: from 30 December 1899, in the hub's own zone. */
const ORIGIN_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The serial number of the day that the moment falls on. */
export const serialOfDay = (day: Date): number =>
  Math.round((Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - ORIGIN_MS) / DAY_MS);

/** The moment of a serial number, its part of a day included, to the second. */
export function momentOfSerial(serial: number): Date {
  const utc = new Date(Math.round(ORIGIN_MS + serial * DAY_MS));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

/** A spreadsheet's dates are days counted from 30 December 1899 in the spreadsheet's own time zone. */
import { toInstant, toLocalMs } from './zone';

const DAY_MS = 86_400_000;
const ORIGIN_MS = Date.UTC(1899, 11, 30);

/** Serial number of a local time given in milliseconds as if it were UTC. */
export function serialOfLocalMs(localMs: number): number {
  return (localMs - ORIGIN_MS) / DAY_MS;
}

/** Local time of a serial number, in milliseconds as if it were UTC, rounded to the millisecond. */
export function localMsOfSerial(serial: number): number {
  return Math.round(serial * DAY_MS) + ORIGIN_MS;
}

/** First and last day that a spreadsheet shows as a date: 1 January of year 1, 31 December 9999. */
const FIRST_DAY = -693_593;
const LAST_DAY = 2_958_465;

/** True when a number is a date of the calendar; any other is shown, and given to scripts, as the number it is. */
export function isCalendarSerial(serial: number): boolean {
  return serial >= FIRST_DAY && serial < LAST_DAY + 1;
}

/** Serial number of an instant in a zone. */
export function serialOfInstant(instant: number, zone: string): number {
  return serialOfLocalMs(toLocalMs(instant, zone));
}

const instants = new Map<string, Map<number, number>>();
/** Columns of dates hold few different ones; a zone's memory is emptied when it grows beyond this. */
const INSTANTS_KEPT = 50_000;

/** Instant of a serial number in a zone. */
export function instantOfSerial(serial: number, zone: string): number {
  let known = instants.get(zone);
  if (!known) instants.set(zone, (known = new Map<number, number>()));
  let instant = known.get(serial);
  if (instant === undefined) {
    if (known.size >= INSTANTS_KEPT) known.clear();
    known.set(serial, (instant = toInstant(localMsOfSerial(serial), zone)));
  }
  return instant;
}

/** Serial number of a calendar date; month from 1. */
export function serialOfDate(year: number, month: number, day: number): number {
  return serialOfLocalMs(Date.UTC(year, month - 1, day));
}

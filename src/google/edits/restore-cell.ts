/** Puts back what a cell held before an edit that is refused. */
import type { Codec } from '../../register/codec';
import { shieldText, type CellValue } from '../../register/cell';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Serial number of 1 January 1970 (sheets count days from 30 December 1899). */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/**
 * Writes the former value by the column's kind: the event gives numbers as text with a point and dates as serial numbers, whatever the locale.
 * Gives false, and writes nothing, when the platform does not tell the former value: after a paste, even of one cell.
 */
export function restoreCell({ range, oldValue, value }: EditEvent, codec: Codec<unknown>): boolean {
  if (oldValue === undefined && value === undefined) return false;
  range.setValue(oldValue === undefined ? '' : formerValue(String(oldValue), codec.display));
  return true;
}

const READ: Readonly<Record<Codec<unknown>['display'], (old: string) => CellValue>> = {
  text: shieldText,
  number: (old) => numberOr(old, (number) => number),
  percent: (old) => numberOr(old, (number) => number),
  date: (old) => numberOr(old, dayOfSerial),
  instant: (old) => numberOr(old, dayOfSerial),
  checkbox: (old) => (/^true$/i.test(old) ? true : /^false$/i.test(old) ? false : shieldText(old)),
};

const formerValue = (old: string, display: Codec<unknown>['display']): CellValue => READ[display](old);
const numberOr = (old: string, value: (number: number) => CellValue): CellValue => (old.trim() !== '' && Number.isFinite(Number(old)) ? value(Number(old)) : shieldText(old));

/** The moment in the hub's zone of a serial number, which counts local days. */
function dayOfSerial(serial: number): Date {
  const utc = new Date(Math.round((serial - EPOCH) * DAY_MS));
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}

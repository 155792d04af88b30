/** Puts back what a cell held before an edit that is refused. */
import type { Codec } from '../../register/codec';
import { shieldText, type CellValue } from '../../register/cell';
import { momentOfSerial } from '../../register/serial-day';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Writes the former value by the column's kind: the event gives numbers as text with a point and dates as serial numbers,
 * whatever the locale.
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
  date: (old) => numberOr(old, momentOfSerial),
  instant: (old) => numberOr(old, momentOfSerial),
  checkbox: (old) => (/^true$/i.test(old) ? true : /^false$/i.test(old) ? false : shieldText(old)),
};

const formerValue = (old: string, display: Codec<unknown>['display']): CellValue => READ[display](old);
const numberOr = (old: string, value: (number: number) => CellValue): CellValue =>
  old.trim() !== '' && Number.isFinite(Number(old)) ? value(Number(old)) : shieldText(old);

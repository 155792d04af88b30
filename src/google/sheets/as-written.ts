/** Is what a cell holds what was written there? The platform keeps values in ways of its own. */
import { unshieldText, type CellValue } from '../../register/cell';
import { sameCell } from '../../register/same-cell';
import { serialOfDay } from '../../register/serial-day';

/** The platform may keep a date to the second, or drop the sign that shields a text. */
export function isAsWritten(now: CellValue | undefined, written: CellValue): boolean {
  if (now instanceof Date && written instanceof Date) return Math.abs(now.getTime() - written.getTime()) < 1_000;
  return sameCell(now ?? '', written) || String(now ?? '') === unshieldText(String(written));
}

/**
 * Is it what was written, as a column of another format shows it? A number under a date reads as a day, a day under a number as a
 * count of days.
 */
export function isLanded(now: CellValue | undefined, written: CellValue): boolean {
  if (isAsWritten(now, written)) return true;
  const [day, count] = now instanceof Date ? [now, written] : [written, now];
  return day instanceof Date && typeof count === 'number' && serialOfDay(day) === Math.floor(count);
}

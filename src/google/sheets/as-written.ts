/** Is what a cell holds what was written there? The platform keeps values in ways of its own. */
import { unshieldText, type CellValue } from '../../register/cell';
import { sameCell } from '../../register/same-cell';
import { localDay } from '../../register/local-day';
import { serialOfDay } from '../../register/serial-day';
import { numericDate } from '../../wording/text/dates';

/** The platform may keep a date to the second, or drop the sign that shields a text. */
export function isAsWritten(now: CellValue | undefined, written: CellValue): boolean {
  if (now instanceof Date && written instanceof Date) return Math.abs(now.getTime() - written.getTime()) < 1_000;
  return sameCell(now ?? '', written) || String(now ?? '') === unshieldText(String(written));
}

/**
 * Is it what was written, as a column of another format shows it? A number under a date reads as a day, a day under a number as a
 * count of days, a day or a number among words as the words of it.
 */
export function isLanded(now: CellValue | undefined, written: CellValue): boolean {
  if (isAsWritten(now, written)) return true;
  if (typeof now === 'string') return isInWords(now, written);
  const [day, count] = now instanceof Date ? [now, written] : [written, now];
  return day instanceof Date && typeof count === 'number' && serialOfDay(day) === Math.floor(count);
}

/** As a French spreadsheet writes it where the format is that of words; a moment has its time behind the day. */
function isInWords(now: string, written: CellValue): boolean {
  if (written instanceof Date) return now.split(' ')[0] === numericDate(localDay(written));
  return typeof written === 'number' && now === String(written).replace('.', ',');
}

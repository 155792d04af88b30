/** What a cell of the sheet gives and takes, and how text from outside is kept from becoming a formula. */
import { CUT_MARK, cut } from '../domain/text/clean-text';
import { CELL_LIMIT } from '../domain/text/text-limits';

export type CellValue = string | number | boolean | Date;

const RISKY = /^[=+\-@\t\r\n]/;
const SHIELDED = /^'(?=['=+\-@\t\r\n])/;

/**
 * Text that would start a formula gets an apostrophe in front: the platform reads strings given to `setValues` as if they were
 * typed, and takes one apostrophe away. Text that begins with an apostrophe of its own gets one as well, and one more where it
 * would be taken for a shield on reading.
 */
export const shieldText = (text: string): string =>
  RISKY.test(text) ? `'${text}` : SHIELDED.test(text) ? `''${text}` : text.startsWith("'") ? `'${text}` : text;

/** The text as it was before `shieldText`, whether or not the platform kept the apostrophe. */
export const unshieldText = (text: string): string => text.replace(SHIELDED, '');

/**
 * The value as a cell can hold it: one that is too long would make the platform refuse the whole write, and every row written
 * with it.
 */
export const fitCell = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > CELL_LIMIT ? `${cut(value, CELL_LIMIT - CUT_MARK.length)}${CUT_MARK}` : value;

/** A list as CSV that Excel opens rightly in French: semicolons, decimal commas, days as 12/01/2027, codes with their zeros. */
import { twoDigits } from '../../domain/calendar/two-digits';
import Papa from 'papaparse';
import { unshieldText, type CellValue } from '../cell';
import type { Codec } from '../codec';

export type Display = Codec<unknown>['display'];

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';
/** Excel, LibreOffice and Sheets run a cell that begins so (OWASP, CSV injection). */
const RISKY = /^\s*[=+\-@\t\r\n]/;
/** A postal code, a SIRET, a telephone number: as a number it would lose its zeros or its last digits. */
const CODE = /^\+?\d[\d ]*$/;

const dayOf = (date: Date): string => `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;
const isMidnight = (date: Date): boolean => date.getHours() + date.getMinutes() + date.getSeconds() === 0;

/** Digits only: the formula that says "this is a text" can carry nothing else. */
const asCode = (text: string): string => `="${text}"`;

/**
 * What a cell is in the file, before quotes. A text that would start a formula gets an apostrophe in front.
 * @param display the kind of its column; absent: told from the value
 */
export function csvText(cell: CellValue, display?: Display): string {
  if (cell instanceof Date)
    return display === 'instant' || (display === undefined && !isMidnight(cell))
      ? `${dayOf(cell)} ${twoDigits(cell.getHours())}:${twoDigits(cell.getMinutes())}`
      : dayOf(cell);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (typeof cell === 'number') return display === 'percent' ? `${decimal(Math.round(cell * 1_000) / 10)}%` : decimal(cell);
  const text = unshieldText(cell);
  if (CODE.test(text)) return asCode(text);
  return RISKY.test(text) ? `'${text}` : text;
}

const decimal = (number: number): string => String(number).replace('.', ',');

/** The file: headers, then the rows that hold something. */
export function csvFile(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  displays: readonly (Display | undefined)[] = [],
): string {
  const lines = rows
    .filter((row) => row.some((cell) => cell !== '' && cell !== false))
    .map((row) => headers.map((_, column) => csvText(row[column] ?? '', displays[column])));
  return BOM + Papa.unparse([headers.map((header) => csvText(header)), ...lines], { delimiter: ';', newline: '\r\n' });
}

/** A1 notation: letters of columns and ranges as text. Everything here counts from 0, ends excluded. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of letters. */
export function columnOfLetters(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A2, A2:C5. */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** D:F or 3:5 for a text that names whole columns or rows; undefined for any other. */
export function wholeLines(text: string): string | undefined {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$|^\$?(\d+):\$?(\d+)$/.exec(text.trim());
  if (!match) return undefined;
  if (match[1] === undefined) return [Number(match[3]), Number(match[4])].sort((a, b) => a - b).join(':');
  return [match[1], match[2]!]
    .map(columnOfLetters)
    .sort((a, b) => a - b)
    .map(columnLetters)
    .join(':');
}

/** Area of a text such as R5C3 or R1C1:R2C4; undefined for any other. */
function parseR1C1(text: string): Area | undefined {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [top, left] = [Number(match[1]), Number(match[2])];
  const [bottom, right] = [Number(match[3] ?? top), Number(match[4] ?? left)];
  if (Math.min(top, left, bottom, right) < 1) return undefined;
  return {
    row: Math.min(top, bottom) - 1,
    column: Math.min(left, right) - 1,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The sheet's name, when the text carries one, and the rest. */
export function splitSheetName(text: string): { readonly sheet?: string; readonly range: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { range: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, range: match[3]! };
}

/** Moves the parts of a reference that have no $ by so many rows and columns: what a formula means in a neighbouring cell. */
export function shiftReference(a1: string, rows: number, columns: number): string {
  return a1.replace(
    /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/g,
    (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = letters === '' || fixedColumn ? letters : columnLetters(Math.max(0, columnOfLetters(letters) + columns));
      // In a range of columns the single $ belongs to the letters, in a range of rows to the digits.
      const isRowFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
      return column + (digits === '' || isRowFixed ? digits : String(Math.max(1, Number(digits) + rows)));
    },
  );
}

/** Area of a range without sheet name, open sides going to the edges of the grid; undefined when the text is no range. */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | undefined {
  const cells = parseR1C1(text);
  if (cells) return cells;
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const single = !text.includes(':');
  if (single && (match[1] === undefined || match[2] === undefined)) return undefined;
  if (!single && match[3] === undefined && match[4] === undefined) return undefined;
  const rowNumber = (digits: string | undefined, otherwise: number): number =>
    digits === undefined ? otherwise : Number(digits) - 1;
  const columnNumber = (letters: string | undefined, otherwise: number): number =>
    letters === undefined ? otherwise : columnOfLetters(letters);
  const top = rowNumber(match[2], 0);
  const left = columnNumber(match[1], 0);
  const bottom = single ? top : rowNumber(match[4], maxRows - 1);
  const right = single ? left : columnNumber(match[3], maxColumns - 1);
  if (top < 0 || bottom < 0) return undefined;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

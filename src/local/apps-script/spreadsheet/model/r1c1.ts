/** References of a formula by row and column, absolute R2C3 or relative R[-1]C[2], and back. */
import { columnLetters, columnOfLetters } from './a1';
import { mapReferences } from './formula-references';

/** The place of the cell that holds the formula, from 0. */
interface Home {
  readonly row: number;
  readonly column: number;
}

const relative = (letter: string, offset: number): string => (offset === 0 ? `${letter}[0]` : `${letter}[${offset}]`);

function boundToR1C1(text: string, home: Home): string {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)! as unknown as string[];
  const isRowFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
  const row = digits === '' ? '' : isRowFixed ? `R${digits}` : relative('R', Number(digits) - 1 - home.row);
  const column =
    letters === ''
      ? ''
      : fixedColumn
        ? `C${columnOfLetters(letters!) + 1}`
        : relative('C', columnOfLetters(letters!) - home.column);
  return row + column;
}

/** The formula of a cell with its references by row and column. */
export function toR1C1(formula: string, home: Home): string {
  return mapReferences(formula, (_sheet, a1) =>
    a1
      .split(':')
      .map((bound) => boundToR1C1(bound, home))
      .join(':'),
  );
}

const BOUND = /R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?/.source;
const TOKEN = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\\p{L}\\d_.$])${BOUND}(?![\\p{L}\\d_(!.\\[])`, 'gu');

/** The formula as a cell at that place keeps it. A reference that leaves the sheet at its top or left is #REF!. */
export function fromR1C1(formula: string, home: Home): string {
  return formula.replace(TOKEN, (all: string, row: string | undefined, column: string | undefined) => {
    if (all.startsWith('"') || all.startsWith("'")) return all;
    const place = (part: string | undefined, own: number): number =>
      part === undefined ? own : part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part) - 1;
    const isFixed = (part: string | undefined): boolean => part !== undefined && !part.startsWith('[');
    const [r, c] = [place(row, home.row), place(column, home.column)];
    if (r < 0 || c < 0) return '#REF!';
    return `${isFixed(column) ? '$' : ''}${columnLetters(c)}${isFixed(row) ? '$' : ''}${r + 1}`;
  });
}

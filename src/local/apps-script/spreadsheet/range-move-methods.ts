/** Range: cells that move, are filled from others, parted, shuffled; formulas by row and column. */
import { Enumeration, type EnumValue } from '../base/enum-value';
import { NotImplemented, ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { copyArea, copyRange } from './copy-range';
import { fillSeries } from './fill-series';
import type { Attributes } from './model/attributes';
import type { CellValue } from './model/cell-value';
import { touchProperties } from './model/sheet-model';
import { fromR1C1, toR1C1 } from './model/r1c1';
import { Range, rangeAt, requireShape } from './range';
import type { Sheet } from './sheet';

type Rows = Readonly<Record<string, MethodRow<Range>>>;
export const AUTO_FILL_SERIES = new Enumeration('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);
export const DIRECTION = new Enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const DELIMITER = new Enumeration('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']);

interface Cell {
  readonly value: CellValue;
  readonly attributes: Attributes | null;
}
const cellAt = ({ sheet: { grid } }: Range, r: number, c: number): Cell => ({
  value: grid.value(r, c),
  attributes: grid.attributes(r, c),
});
const put = ({ sheet: { grid } }: Range, r: number, c: number, cell: Cell | undefined): void =>
  grid.set(r, c, cell?.value ?? null, cell?.attributes ?? null);

/** Moves the cells behind the range away from it, or onto it, along one dimension: only cells, no row or column of the sheet. */
function shiftCells(range: Range, dimension: string, isInsertion: boolean): void {
  const { row, column, rows, columns } = range.area;
  const { grid } = range.sheet;
  // COLUMNS: cells on the right move sideways. ROWS: those below move up or down (reference of Range.insertCells).
  const isSideways = dimension === 'COLUMNS';
  const last = isSideways ? grid.lastColumn() : grid.lastRow();
  const size = isSideways ? columns : rows;
  const first = isSideways ? column : row;
  const lines = isSideways
    ? Array.from({ length: rows }, (_, i) => row + i)
    : Array.from({ length: columns }, (_, i) => column + i);
  if (isInsertion && last > first && last + size > (isSideways ? grid.maxColumns : grid.maxRows)) {
    if (isSideways) grid.insertColumns(grid.maxColumns, size);
    else grid.insertRows(grid.maxRows, size);
  }
  for (const line of lines) {
    const at = (place: number): readonly [number, number] => (isSideways ? [line, place] : [place, line]);
    const held = Array.from({ length: Math.max(0, last - first) }, (_, i) => cellAt(range, ...at(first + i)));
    const moved = isInsertion
      ? [...new Array<undefined>(size), ...held]
      : [...held.slice(size), ...new Array<undefined>(Math.min(size, held.length))];
    moved.forEach((cell, i) => put(range, ...at(first + i), cell));
  }
  touchProperties(range.sheet);
}

/** Cut and paste: values, looks and rules go; what was there is left empty. */
function moveTo(range: Range, target: Range): void {
  const cells = range.map((r, c) => cellAt(range, r, c));
  range.map((r, c) => put(range, r, c, undefined));
  const to = rangeAt(target.ctx, target.sheet, target.area.row, target.area.column, range.rows, range.columns);
  cells.forEach((line, r) => line.forEach((cell, c) => put(to, to.area.row + r, to.area.column + c, cell)));
}

/** The rows of the range in another order, drawn from the platform's own numbers. */
function randomize(range: Range): Range {
  const rows = range.map((r, c) => cellAt(range, r, c));
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const j = range.ctx.platform.ids.number() % (i + 1);
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  }
  rows.forEach((line, r) => line.forEach((cell, c) => put(range, range.area.row + r, range.area.column + c, cell)));
  return range;
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };
const GUESSED = [',', ';', '\n', ' '];

/** Parts each text at the delimiter and writes the parts beside it. Without one it is the first that any text holds. */
function splitText(range: Range, given: string | EnumValue | undefined): void {
  if (range.columns > 1) throw new ScriptException('A range of one column is needed to split text to columns.');
  const texts = range.displayValues().map(([text]) => text!);
  const delimiter =
    typeof given === 'string'
      ? given
      : given
        ? DELIMITERS[given.label]!
        : GUESSED.find((one) => texts.some((text) => text.includes(one)));
  if (delimiter === undefined || delimiter === '') return;
  texts.forEach((text, r) => {
    const parts = text.split(delimiter).map((part) => part.trim());
    if (parts.length < 2) return;
    const missing = range.area.column + parts.length - range.sheet.grid.maxColumns;
    if (missing > 0) range.sheet.grid.insertColumns(range.sheet.grid.maxColumns, missing);
    range.sibling(range.area.row + r, range.area.column, 1, parts.length).write((_r, c) => parts[c]);
  });
}

/** The block of another tab that numbers from 1 name, ends included. */
const block = ({ ctx }: Range, sheet: unknown, [column, columnEnd, row, rowEnd]: readonly number[]): Range => {
  if (typeof sheet === 'number') throw new NotImplemented('Range.copy…ToRange by the number of a tab');
  return rangeAt(ctx, (sheet as Sheet).model, row! - 1, column! - 1, rowEnd! - row! + 1, columnEnd! - column! + 1);
};

/** As Ctrl and an arrow: to the last filled cell of the block, or from its edge to the next filled one, or to the sheet's end. */
export function nextDataCell(range: Range, direction: string): Range {
  const [dr, dc] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction]! as [number, number];
  const { grid } = range.sheet;
  const isIn = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < grid.maxRows && c < grid.maxColumns;
  const isFilled = (r: number, c: number): boolean => isIn(r, c) && (grid.value(r, c) ?? '') !== '';
  let { row, column } = range.area;
  const goesAlong = isFilled(row, column) && isFilled(row + dr, column + dc);
  do {
    if (!isIn(row + dr, column + dc)) break;
    [row, column] = [row + dr, column + dc];
  } while (goesAlong ? isFilled(row + dr, column + dc) : !isFilled(row, column));
  return range.sibling(row, column, 1, 1);
}

/** The destination has to hold the range at one of its ends. */
function autoFill(range: Range, destination: Range, series: string): void {
  const [from, to] = [range.area, destination.area];
  const isDown = to.column === from.column && to.columns === from.columns;
  const isSideways = to.row === from.row && to.rows === from.rows;
  const holds =
    to.row <= from.row &&
    to.column <= from.column &&
    to.row + to.rows >= from.row + from.rows &&
    to.column + to.columns >= from.column + from.columns;
  if (range.sheet !== destination.sheet || !holds || (!isDown && !isSideways))
    throw new ScriptException('AutoFill destination must include the source range and extend it in one direction.');
  fillSeries(range, to, isDown && !(isSideways && to.columns > from.columns), series === 'ALTERNATE_SERIES');
}

/** Down, as far as the column beside it is filled: the one on the left, or else the one on the right. */
function autoFillToNeighbor(range: Range, series: string): void {
  const { row, column, rows, columns } = range.area;
  const { grid } = range.sheet;
  const filledDown = (c: number): number => {
    let r = row + rows;
    while (c >= 0 && c < grid.maxColumns && r < grid.maxRows && (grid.value(r, c) ?? '') !== '') r += 1;
    return r;
  };
  const end = filledDown(column - 1) > row + rows ? filledDown(column - 1) : filledDown(column + columns);
  if (end > row + rows) autoFill(range, range.sibling(row, column, end - row, columns), series);
}

const r1c1Of = (range: Range, r: number, c: number): string =>
  toR1C1(range.attributes(r, c)?.fields.formula ?? '', { row: r, column: c });
const fromText = (range: Range, text: unknown, r: number, c: number): string => {
  const given = String(text ?? '');
  const formula = given === '' || given.startsWith('=') ? given : `=${given}`;
  return fromR1C1(formula, { row: range.area.row + r, column: range.area.column + c });
};

export const rangeMoveMethods: Rows = {
  insertCells: ['Dimension', 'structure', (range, dimension) => (shiftCells(range, (dimension as EnumValue).label, true), range)],
  deleteCells: ['Dimension', 'structure', (range, dimension) => shiftCells(range, (dimension as EnumValue).label, false)],
  moveTo: ['Range', 'structure', (range, target) => moveTo(range, target as Range)],
  randomize: ['', 'structure', randomize],
  splitTextToColumns: ['| s | TextToColumnsDelimiter', 'write', splitText],
  copyFormatToRange: [
    'Sheet n n n n | n n n n n',
    'write',
    (range, sheet, ...edges) => copyRange(range, block(range, sheet, edges as number[]), 'PASTE_FORMAT'),
  ],
  copyValuesToRange: [
    'Sheet n n n n | n n n n n',
    'write',
    (range, sheet, ...edges) => {
      range.ctx.workbook.recalculate();
      copyArea(range, block(range, sheet, edges as number[]), 'PASTE_VALUES');
    },
  ],
  autoFill: ['Range AutoFillSeries', 'write', (range, to, series) => autoFill(range, to as Range, (series as EnumValue).label)],
  autoFillToNeighbor: ['AutoFillSeries', 'write', (range, series) => autoFillToNeighbor(range, (series as EnumValue).label)],
  getNextDataCell: ['Direction', 'read', (range, direction) => nextDataCell(range, (direction as EnumValue).label)],
  getFormulaR1C1: ['', 'read', (range) => r1c1Of(range, range.area.row, range.area.column) || null],
  getFormulasR1C1: ['', 'read', (range) => range.map((r, c) => r1c1Of(range, r, c))],
  setFormulaR1C1: ['s', 'write', (range, text) => range.write((r, c) => fromText(range, text, r, c))],
  setFormulasR1C1: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setFormulasR1C1');
      return range.write((r, c) => fromText(range, grid[r]![c], r, c));
    },
  ],
};

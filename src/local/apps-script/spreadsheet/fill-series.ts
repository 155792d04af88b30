/** As if one dragged the corner of a selection: numbers and dates go on, texts with a number count on, others repeat. */
import { copyArea } from './copy-range';
import type { Area } from './model/a1';
import type { CellValue } from './model/cell-value';
import type { Range } from './range';

const COUNTED = /^(.*?)(\d+)$/su;

/** What follows (or goes before, negative) a list of values; undefined when they are repeated. */
function continued(
  values: readonly CellValue[],
  isAlternate: boolean,
  isDate: boolean,
): ((place: number) => CellValue) | undefined {
  const numbers = values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  // A number alone is repeated, unless the other series is asked; a date alone goes on by days, and is repeated by the other.
  if (numbers.every((value) => !Number.isNaN(value))) {
    if (numbers.length === 1 && isDate === isAlternate) return undefined;
    const step = numbers.length === 1 ? 1 : trend(numbers);
    const last = numbers.length === 1 ? numbers[0]! : numbers.at(-1)!;
    return (place) => (place < 0 ? numbers[0]! + step * place : last + step * (place - numbers.length + 1));
  }
  const parts = values.map((value) => (typeof value === 'string' ? COUNTED.exec(value) : null));
  const stem = parts[0]?.[1];
  if (isAlternate || stem === undefined || parts.some((part) => part?.[1] !== stem)) return undefined;
  const counts = parts.map((part) => Number(part![2]));
  const step = counts.length === 1 ? 1 : counts[1]! - counts[0]!;
  return (place) => `${stem}${Math.abs(counts[0]! + step * place)}`;
}

/** The slope of the straight line through the numbers, as the platform goes on. */
function trend(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const middle = (numbers.length - 1) / 2;
  const [top, bottom] = numbers.reduce(
    ([a, b], value, i) => [a + (i - middle) * (value - mean), b + (i - middle) ** 2] as const,
    [0, 0] as readonly [number, number],
  );
  return top / bottom;
}

/**
 * Fills a block from the range that it holds.
 * @param isDown along columns; along rows otherwise
 */
export function fillSeries(range: Range, to: Area, isDown: boolean, isAlternate: boolean): void {
  const { sheet, area } = range;
  range.ctx.workbook.recalculate();
  const length = isDown ? area.rows : area.columns;
  const first = isDown ? area.row : area.column;
  const [start, end] = isDown ? [to.row, to.row + to.rows] : [to.column, to.column + to.columns];
  const lines = isDown ? area.columns : area.rows;
  for (let line = 0; line < lines; line += 1) {
    const at = (place: number): readonly [number, number] => (isDown ? [place, area.column + line] : [area.row + line, place]);
    const places = Array.from({ length }, (_, i) => at(first + i));
    const held = places.map(([r, c]) => sheet.grid.attributes(r, c));
    const isFormula = held.some((attributes) => attributes?.fields.formula !== undefined);
    const next = isFormula
      ? undefined
      : continued(
          places.map(([r, c]) => sheet.grid.value(r, c)),
          isAlternate,
          held.every((attributes) => attributes?.isDate === true),
        );
    for (let place = start; place < end; place += 1) {
      if (place >= first && place < first + length) continue;
      const like = (((place - first) % length) + length) % length;
      const [fromRow, fromColumn] = places[like]!;
      const [row, column] = at(place);
      const cell = (r: number, c: number): Area => ({ row: r, column: c, rows: 1, columns: 1 });
      copyArea({ sheet, area: cell(fromRow, fromColumn) }, { sheet, area: cell(row, column) }, 'PASTE_NORMAL');
      if (next) sheet.grid.set(row, column, next(place - first), sheet.grid.attributes(row, column));
    }
  }
}

// Where each row and column of a sheet lies on the screen, in pixels.
import type { SheetView } from '../../../contract';
import { readArea } from './a1';

export const ROW_HEIGHT = 21;
export const HEADER_HEIGHT = 24;
export const ROW_HEADER_WIDTH = 46;
const DEFAULT_WIDTH = 100;
const LINE_HEIGHT = 17;
const MOST_LINES = 14;
const CELL_FONT = '13px Arial, "Liberation Sans", Helvetica, sans-serif';

/** One axis: the indexes shown, in order, and where each begins. */
export interface Axis {
  readonly indexes: readonly number[];
  /** Start of each shown index, then the total. */
  readonly starts: readonly number[];
  /** How many of them are frozen. */
  readonly frozen: number;
  readonly total: number;
}

export interface GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * @param widths widths chosen in this window, before those of the sheet
 * @param isRowHidden tells the rows that a filter hides
 */
export function layOut(sheet: SheetView, widths: ReadonlyMap<number, number>, isRowHidden: (row: number) => boolean): GridLayout {
  const hidden = new Set(sheet.hiddenColumns);
  const width = (column: number) => widths.get(column) ?? sheet.columnWidths[column] ?? DEFAULT_WIDTH;
  const heights = rowHeights(sheet, width);
  return {
    columns: axis(sheet.columns, sheet.frozenColumns, width, (column) => hidden.has(column)),
    rows: axis(sheet.rows, sheet.frozenRows, (row) => heights.get(row) ?? ROW_HEIGHT, isRowHidden),
  };
}

function axis(count: number, frozenCount: number, size: (index: number) => number, isHidden: (index: number) => boolean): Axis {
  const indexes: number[] = [];
  const starts: number[] = [];
  let at = 0;
  let frozen = 0;
  for (let index = 0; index < count; index++) {
    if (isHidden(index)) continue;
    indexes.push(index);
    starts.push(at);
    at += size(index);
    if (index < frozenCount) frozen++;
  }
  starts.push(at);
  return { indexes, starts, frozen, total: at };
}

/** The slots (positions in `indexes`) that meet a stretch of the axis, frozen ones left out. */
export function visibleSlots(
  { starts, indexes, frozen }: Axis,
  from: number,
  to: number,
  margin: number,
): readonly [number, number] {
  let low = frozen;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < indexes.length && (starts[end] ?? 0) < to) end++;
  return [Math.max(frozen, low - margin), Math.min(indexes.length, end + margin)];
}

/** Heights measured so far, by row and widths: a row that did not change is not measured again. */
const measured = new WeakMap<object, { readonly key: string; readonly height: number }>();

/** Rows taller than one line: those with wrapped text or a bigger font. */
function rowHeights(sheet: SheetView, width: (column: number) => number): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set<string>();
  const merges = new Set<number>();
  const key = Array.from({ length: sheet.columns }, (_, column) => width(column)).join();
  for (const merge of sheet.merges) {
    const area = readArea(merge, sheet.rows, sheet.columns);
    if (area) merges.add(area.top);
    if (area) for (let column = area.left; column <= area.right; column++) merged.add(`${area.top} ${column}`);
  }
  sheet.cells.forEach((cells, row) => {
    const forced = sheet.rowHeights?.[row];
    if (forced !== undefined) {
      heights.set(row, forced);
      return;
    }
    const known = measured.get(cells);
    if (known?.key === key && !merges.has(row)) {
      if (known.height > ROW_HEIGHT) heights.set(row, known.height);
      return;
    }
    let height = ROW_HEIGHT;
    cells.forEach((cell, column) => {
      if (!cell) return;
      const line = cell.fontSize ? Math.round(cell.fontSize * 1.333 * 1.3) : LINE_HEIGHT;
      let lines = cell.display.includes('\n') ? cell.display.split('\n').length : 1;
      if (cell.wrap && !merged.has(`${row} ${column}`)) {
        const scale = ((cell.fontSize ?? 10) / 10) * (cell.bold ? 1.07 : 1);
        lines = cell.display
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part) * scale) / Math.max(20, width(column) - 8))), 0);
      }
      height = Math.max(height, Math.min(lines, MOST_LINES) * line + 4);
    });
    if (!merges.has(row)) measured.set(cells, { key, height });
    if (height > ROW_HEIGHT) heights.set(row, height);
  });
  return heights;
}

let measuring: CanvasRenderingContext2D | null | undefined;

/** Width of a text on one line of a cell, in pixels. */
export function textWidth(text: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * 7;
  measuring.font = CELL_FONT;
  return measuring.measureText(text).width;
}

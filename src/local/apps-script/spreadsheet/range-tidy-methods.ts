/** Range: doubled rows, spaces, and the block of data around a cell. */
import type { EnumValue } from '../base/enum-value';
import type { MethodRow } from '../base/service-class';
import type { CellValue } from './model/cell-value';
import { Range } from './range';

const heldRows = (range: Range): CellValue[][] => range.map((r, c) => range.sheet.grid.value(r, c));

/** Keeps the first of the rows that are alike, moves the others up, and gives the range that is left. */
function removeDuplicates(range: Range, columns: readonly number[] | undefined): Range {
  const compared = columns?.map((column) => column - 1 - range.area.column) ?? range.map((_r, c) => c - range.area.column)[0]!;
  const seen = new Set<string>();
  const kept = heldRows(range)
    .map((values, at) => ({ values, at }))
    .filter(({ values }) => {
      const key = JSON.stringify(compared.map((column) => values[column]));
      return !seen.has(key) && seen.add(key);
    });
  const { grid } = range.sheet;
  const held = range.map((r, c) => ({ value: grid.value(r, c), attributes: grid.attributes(r, c) }));
  const cells = kept.map(({ at }) => held[at]!);
  for (let r = 0; r < range.rows; r += 1)
    for (let c = 0; c < range.columns; c += 1) {
      const cell = cells[r]?.[c];
      const [row, column] = [range.area.row + r, range.area.column + c];
      grid.set(row, column, cell?.value ?? null, cell ? cell.attributes : grid.attributes(row, column));
    }
  return range.sibling(range.area.row, range.area.column, kept.length, range.columns);
}

/** Spaces at both ends of texts go, and several in a row become one; a text stays a text. */
function trimWhitespace(range: Range): Range {
  const { grid } = range.sheet;
  range.map((r, c) => {
    const value = grid.value(r, c);
    if (typeof value === 'string' && grid.attributes(r, c)?.fields.formula === undefined)
      grid.set(r, c, value.trim().replace(/\s+/g, ' ') || null, grid.attributes(r, c));
  });
  return range;
}

/**
 * Grows the range as long as a cell at one of its sides holds something, corners not counted; along one dimension when it is
 * given.
 */
function dataRegion(range: Range, dimension: string | undefined): Range {
  const { grid } = range.sheet;
  let [top, left] = [range.area.row, range.area.column];
  let [bottom, right] = [top + range.rows - 1, left + range.columns - 1];
  const holds = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let r = Math.max(0, fromRow); r <= Math.min(toRow, grid.maxRows - 1); r += 1)
      for (let c = Math.max(0, fromColumn); c <= Math.min(toColumn, grid.maxColumns - 1); c += 1)
        if ((grid.value(r, c) ?? '') !== '') return true;
    return false;
  };
  for (let grows = true; grows;) {
    grows = false;
    if (dimension !== 'COLUMNS') {
      if (top > 0 && holds(top - 1, top - 1, left, right)) [top, grows] = [top - 1, true];
      if (bottom < grid.maxRows - 1 && holds(bottom + 1, bottom + 1, left, right)) [bottom, grows] = [bottom + 1, true];
    }
    if (dimension !== 'ROWS') {
      if (left > 0 && holds(top, bottom, left - 1, left - 1)) [left, grows] = [left - 1, true];
      if (right < grid.maxColumns - 1 && holds(top, bottom, right + 1, right + 1)) [right, grows] = [right + 1, true];
    }
  }
  return range.sibling(top, left, bottom - top + 1, right - left + 1);
}

export const rangeTidyMethods: Readonly<Record<string, MethodRow<Range>>> = {
  removeDuplicates: ['| a', 'structure', (range, columns) => removeDuplicates(range, columns as number[] | undefined)],
  trimWhitespace: ['', 'write', trimWhitespace],
  getDataRegion: ['| Dimension', 'read', (range, dimension) => dataRegion(range, (dimension as EnumValue | undefined)?.label)],
};

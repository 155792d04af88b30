/** Sorts the rows of an area by some of its columns, as the platform orders values. */
import type { Area } from './a1';
import { CellError, type CellValue } from './cell-value';
import type { SheetModel } from './sheet-model';

const collator = new Intl.Collator('fr', { numeric: false, sensitivity: 'base' });

/** Numbers, then text, then truth values, then errors; empty cells always come last. */
function rank(value: CellValue): number {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === 4 || right === 4) return left - right;
  const way = ascending ? 1 : -1;
  if (left !== right) return (left - right) * way;
  if (typeof a === 'number') return (a - (b as number)) * way;
  return collator.compare(String(a), String(b)) * way;
}

/** @param keys 0-based columns of the sheet, the most important first */
export function sortArea(
  sheet: SheetModel,
  area: Area,
  keys: readonly { readonly column: number; readonly ascending: boolean }[],
): void {
  const { grid } = sheet;
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const rows = Array.from({ length: area.rows }, (_, i) => {
    const r = area.row + i;
    return {
      keys: keys.map((key) => grid.value(r, key.column)),
      cells: columns.map((c) => ({ value: grid.value(r, c), attributes: grid.attributes(r, c) })),
    };
  });
  rows.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const order = compare(a.keys[i]!, b.keys[i]!, key.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((row, i) =>
    row.cells.forEach((cell, c) => {
      const [r, column] = [area.row + i, columns[c]!];
      if (grid.value(r, column) !== cell.value || grid.attributes(r, column) !== cell.attributes)
        grid.set(r, column, cell.value, cell.attributes);
    }),
  );
}

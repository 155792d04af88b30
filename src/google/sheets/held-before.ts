/** What a cell held before it was written over, told from the tab as it was read just before. */
import type { CellValue } from '../../register/cell';
import { sameCell } from '../../register/same-cell';

type Values = readonly (readonly CellValue[])[];

/**
 * The row is the one of before that is the same in all other cells, the column the one of the same header; '' for what is found
 * nowhere.
 * @param row 0-based row and column of the cell, in `after`; headers are the first row of both
 */
export function heldBefore(before: Values, after: Values, row: number, column: number): CellValue {
  const headers = (after[0] ?? []).map(String);
  const former = headers.map((header) => (header === '' ? -1 : (before[0] ?? []).findIndex((cell) => String(cell) === header)));
  const line = after[row] ?? [];
  const match = before.find(
    (cells, index) =>
      index > 0 &&
      headers.every(
        (_, position) =>
          position === column || former[position] === -1 || sameCell(cells[former[position]!] ?? '', line[position] ?? ''),
      ),
  );
  return former[column] === undefined || former[column] === -1 ? '' : (match?.[former[column]] ?? '');
}

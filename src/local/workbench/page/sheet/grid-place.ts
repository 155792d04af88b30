// Which part of the grid an element is, and what is selected from it.
import type { SheetView } from '../../../contract';
import { contains, type Area } from './a1';
import type { GridLayout } from './grid-layout';
import type { Selection } from './selection';

/** A cell, or the head of a row or column; -1 where there is none. */
export interface Place {
  readonly part: 'cell' | 'row' | 'column';
  readonly row: number;
  readonly column: number;
}

export function placeOf(target: HTMLElement | null): Place | null {
  const found = target?.closest<HTMLElement>('[data-column], [data-row-header], [data-column-header]');
  if (!found) return null;
  const { row, column, rowHeader, columnHeader } = found.dataset;
  if (rowHeader !== undefined) return { part: 'row', row: Number(rowHeader), column: -1 };
  if (columnHeader !== undefined) return { part: 'column', row: -1, column: Number(columnHeader) };
  return { part: 'cell', row: Number(row), column: Number(column) };
}

/** What a press on the place selects: the cell, or all of the row or column. */
export function selectionFrom({ part, row, column }: Place, { rows, columns }: GridLayout, sheet: SheetView): Selection {
  if (part === 'row') return { row, column: columns.indexes[0] ?? 0, endRow: row, endColumn: sheet.columns - 1 };
  if (part === 'column') return { row: rows.indexes[0] ?? 0, column, endRow: sheet.rows - 1, endColumn: column };
  return { row, column, endRow: row, endColumn: column };
}

/** Whether the place is among what is selected; a head is when its row or column is. */
export const isWithin = (area: Area, { row, column }: Place): boolean =>
  contains(area, row < 0 ? area.top : row, column < 0 ? area.left : column);

// Which cells are selected, and where the arrow keys lead.
import type { SheetView } from '../../../contract';
import type { Area } from './a1';
import type { Axis, GridLayout } from './grid-layout';

/** The active cell, and the other corner of the selected area. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export function oneCell(row: number, column: number): Selection {
  return { row, column, endRow: row, endColumn: column };
}

export function selectedArea({ row, column, endRow, endColumn }: Selection): Area {
  return {
    top: Math.min(row, endRow),
    bottom: Math.max(row, endRow),
    left: Math.min(column, endColumn),
    right: Math.max(column, endColumn),
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a movement key does; `page` is the number of rows on the screen. Returns null for another key. */
export function move(
  selection: Selection,
  event: KeyboardEvent,
  sheet: SheetView,
  layout: GridLayout,
  page: number,
): Selection | null {
  const extends_ = event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter';
  const row = extends_ ? selection.endRow : selection.row;
  const column = extends_ ? selection.endColumn : selection.column;
  const isFar = event.ctrlKey || event.metaKey;
  let to: readonly [number, number] | null = null;
  const step = STEPS[event.key];
  if (step) {
    to = isFar
      ? edge(row, column, step, sheet, layout)
      : [shift(layout.rows, row, step[0]), shift(layout.columns, column, step[1])];
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    to = [shift(layout.rows, row, event.key === 'PageDown' ? page : -page), column];
  } else if (event.key === 'Home') {
    to = isFar
      ? [layout.rows.indexes[layout.rows.frozen] ?? 0, layout.columns.indexes[layout.columns.frozen] ?? 0]
      : [row, layout.columns.indexes[0] ?? 0];
  } else if (event.key === 'End') {
    to = [
      isFar ? Math.max(0, sheet.cells.length - 1) : row,
      Math.max(0, Math.max(0, ...sheet.cells.slice(0, 1).map((cells) => cells.length)) - 1),
    ];
  } else if (event.key === 'Enter') {
    to = [shift(layout.rows, row, event.shiftKey ? -1 : 1), column];
  } else if (event.key === 'Tab') {
    to = [row, shift(layout.columns, column, event.shiftKey ? -1 : 1)];
  }
  if (!to) return null;
  return extends_ ? { ...selection, endRow: to[0], endColumn: to[1] } : oneCell(to[0], to[1]);
}

function shift({ indexes }: Axis, index: number, by: number): number {
  let slot = indexes.indexOf(index);
  if (slot < 0)
    slot = Math.max(
      0,
      indexes.findIndex((shown) => shown > index),
    );
  return indexes[Math.min(indexes.length - 1, Math.max(0, slot + by))] ?? 0;
}

/** With Ctrl, an arrow goes to the last filled cell of a block, or to the next block. */
function edge(
  row: number,
  column: number,
  [down, right]: readonly [number, number],
  sheet: SheetView,
  layout: GridLayout,
): readonly [number, number] {
  const axis = down ? layout.rows : layout.columns;
  const by = down || right;
  const isFilled = (index: number) => Boolean((down ? sheet.cells[index]?.[column] : sheet.cells[row]?.[index])?.display);
  let slot = axis.indexes.indexOf(down ? row : column);
  const last = by > 0 ? axis.indexes.length - 1 : 0;
  const at = (index: number) => isFilled(axis.indexes[index] ?? 0);
  if (slot === last) return [row, column];
  const startsInBlock = at(slot) && at(slot + by);
  slot += by;
  while (slot !== last && (startsInBlock ? at(slot + by) : !at(slot))) slot += by;
  const index = axis.indexes[slot] ?? 0;
  return down ? [index, column] : [row, index];
}

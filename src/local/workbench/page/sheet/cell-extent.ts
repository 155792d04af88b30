// How far a cell reaches beyond its own box: over empty neighbours, or as a merged area.
import type { CellView, SheetView } from '../../../contract';
import type { Area } from './a1';
import { textWidth, type GridLayout } from './grid-layout';

/** Points of 13 pixels. */
const PLAIN_SIZE = 9.75;

/** Long text runs over the empty cells on its right, as far as it needs. */
export function reach(
  cells: SheetView['cells'][number] | undefined,
  cell: CellView | null,
  column: number,
  slot: number,
  { columns }: GridLayout,
  isFrozen: boolean,
): number {
  const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
  if (!cell || typeof cell.value !== 'string' || cell.wrap || cell.validation !== undefined || (cell.align ?? 'left') !== 'left')
    return width;
  // Widths are measured in the plain letters of a cell; a little more than they need hides nothing.
  const scale = (cell.fontSize === undefined ? 1 : cell.fontSize / PLAIN_SIZE) * (cell.bold ? 1.14 : 1.08);
  const needed = Math.max(...cell.display.split('\n').map(textWidth)) * scale + 8;
  const last = isFrozen ? columns.frozen : columns.indexes.length;
  let reached = width;
  for (let next = slot + 1; next < last && reached < needed; next++) {
    const neighbour = cells?.[columns.indexes[next] ?? column];
    if (neighbour && (neighbour.display !== '' || neighbour.validation !== undefined)) break;
    reached = (columns.starts[next + 1] ?? 0) - (columns.starts[slot] ?? 0);
  }
  return reached;
}

/** Size of a merged area, without its last borders. */
export function mergedSize(merge: Area, { rows, columns }: GridLayout): { width: number; height: number } {
  const span = (starts: readonly number[], indexes: readonly number[], from: number, to: number) => {
    const first = indexes.findIndex((index) => index >= from);
    let last = first;
    while (last + 1 < indexes.length && (indexes[last + 1] ?? 0) <= to) last++;
    return (starts[last + 1] ?? 0) - (starts[first] ?? 0);
  };
  return {
    width: span(columns.starts, columns.indexes, merge.left, merge.right) - 1,
    height: span(rows.starts, rows.indexes, merge.top, merge.bottom) - 1,
  };
}

/** Gathers changed cells into as few rectangles as their places allow, so that writing takes few calls. */
import type { CellValue } from '../../register/cell';

export interface CellBlock {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
}

/** Rectangles that hold exactly the given cells, keyed « row column » (0-based): runs along a row, joined downwards when alike. */
export function blocksOf(cells: ReadonlyMap<string, CellValue>): CellBlock[] {
  const places = [...cells].map(([place, value]) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    return { row, column, value };
  }).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellBlock[] = [];
  for (const { row, column, value } of places) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.values[0]!.length === column) last.values[0]!.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  const blocks: CellBlock[] = [];
  const open = new Map<string, CellBlock>();
  for (const run of runs) {
    const shape = `${run.column} ${run.values[0]!.length}`;
    const above = open.get(shape);
    if (above !== undefined && above.row + above.values.length === run.row) above.values.push(run.values[0]!);
    else {
      blocks.push(run);
      open.set(shape, run);
    }
  }
  return blocks;
}

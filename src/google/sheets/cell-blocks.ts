/** Gathers changed cells so that writing them takes few calls, however many rows they lie in. */
import type { CellValue } from '../../register/cell';

export interface CellBlock {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
}

/** How cells are written: blocks one by one, then for each value all the cells that get it. */
export interface Strokes {
  readonly blocks: readonly CellBlock[];
  readonly alike: readonly { readonly value: CellValue; readonly blocks: readonly CellBlock[] }[];
}

type Cells = ReadonlyMap<string, CellValue>;

/** Up to so many blocks are simply written. */
const FEW = 8;
/** So many cells of one column with one value are worth a call of their own. */
const MANY_ALIKE = 3;

/**
 * The strokes that write exactly the given cells, keyed « row column » (0-based), and some of those between them.
 * @param spare what a cell between two others holds, where it may be written along with them; `undefined` where it may not
 */
export function strokesOf(cells: Cells, spare: (row: number, column: number) => CellValue | undefined): Strokes {
  const plain = blocksOf(cells);
  if (plain.length <= FEW) return { blocks: plain, alike: [] };
  const rest = new Map<string, CellValue>();
  const alike: { readonly value: CellValue; readonly blocks: readonly CellBlock[] }[] = [];
  for (const group of groupsOf(cells).values()) {
    if (group.size < MANY_ALIKE) for (const [place, value] of group) rest.set(place, value);
    else alike.push({ value: [...group.values()][0]!, blocks: blocksOf(group) });
  }
  return { blocks: blocksOf(bridged(rest, spare)), alike };
}

/** Cells of one column that get the same value. */
function groupsOf(cells: Cells): Map<string, Map<string, CellValue>> {
  const groups = new Map<string, Map<string, CellValue>>();
  for (const [place, value] of cells) {
    const key = `${place.slice(place.indexOf(' '))} ${value instanceof Date ? `date ${value.getTime()}` : `${typeof value} ${String(value)}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Map([[place, value]]));
    else group.set(place, value);
  }
  return groups;
}

/** The cells, and in columns with many of them those in between that may be written too. */
function bridged(cells: Cells, spare: (row: number, column: number) => CellValue | undefined): Cells {
  const all = new Map(cells);
  const rowsOf = new Map<number, number[]>();
  for (const place of cells.keys()) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  }
  for (const [column, unsorted] of rowsOf) {
    const rows = unsorted.sort((a, b) => a - b);
    if (rows.length <= FEW) continue;
    for (let index = 1; index < rows.length; index += 1) {
      const between = Array.from({ length: rows[index]! - rows[index - 1]! - 1 }, (_, step) => rows[index - 1]! + 1 + step);
      const held = between.map((row) => spare(row, column));
      if (held.includes(undefined)) continue;
      between.forEach((row, step) => all.set(`${row} ${column}`, held[step]!));
    }
  }
  return all;
}

/**
 * Rectangles that hold exactly the given cells, keyed « row column » (0-based): runs along a row, joined downwards when alike.
 */
export function blocksOf(cells: Cells): CellBlock[] {
  const places = [...cells]
    .map(([place, value]) => {
      const [row = 0, column = 0] = place.split(' ').map(Number);
      return { row, column, value };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
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

/** In which order the columns of a basis are pivoted, so that nearly all of them need no elimination. */

/** How the factor reads the columns of the linear programme: sparse, all entries of a column equal to 1 or to −1. */
export interface BasisColumns {
  readonly rowCount: number;
  /** Writes the rows of a column and returns how many; a unit column (slack) has one. */
  rowsOf(column: number, rows: Int32Array): number;
  /** Value of every entry of a column: 1 or −1. */
  signOf(column: number): number;
  /** The row of a slack column, −1 for other columns. */
  slackRow(column: number): number;
}

/**
 * The four kinds of pivots, in their order: the slacks, each on its row; the columns that have one row left (their other
 * rows are already pivoted); the rows that have one column left; and the rest, the kernel, to be eliminated.
 */
export interface PivotOrder {
  /** Column that pivots on each row, −1 for the rows of the kernel. */
  readonly placed: Int32Array;
  readonly lastColumns: readonly number[];
  readonly lastRows: readonly number[];
  /** Columns of the kernel, the shortest first. */
  readonly kernel: readonly number[];
  /** Columns of the kernel on each row. */
  readonly kernelSize: Int32Array;
}

/**
 * @param basic as many columns as rows
 * @param longest number of rows of the longest column
 * @returns rows in the order in which they are pivoted, in `lastColumns` and `lastRows`
 */
export function pivotOrder(columns: BasisColumns, basic: Int32Array, longest: number): PivotOrder {
  const { rowCount } = columns;
  const placed = new Int32Array(rowCount).fill(-1);
  const list = new Int32Array(rowCount);
  let listed = 0;
  for (let k = 0; k < rowCount; k++) {
    const slack = columns.slackRow(basic[k]!);
    if (slack >= 0) placed[slack] = basic[k]!;
    else list[listed++] = basic[k]!;
  }
  // The listed columns on the rows without a slack, by column and by row.
  const buffer = new Int32Array(longest);
  const start = new Int32Array(listed + 1);
  const rowStart = new Int32Array(rowCount + 1);
  const entries = new Int32Array(listed * longest);
  let count = 0;
  for (let q = 0; q < listed; q++) {
    const n = columns.rowsOf(list[q]!, buffer);
    for (let t = 0; t < n; t++) {
      if (placed[buffer[t]!]! >= 0) continue;
      entries[count++] = buffer[t]!;
      rowStart[buffer[t]! + 1]!++;
    }
    start[q + 1] = count;
  }
  for (let r = 0; r < rowCount; r++) rowStart[r + 1]! += rowStart[r]!;
  const rowColumn = new Int32Array(count);
  const at = rowStart.slice(0, rowCount);
  for (let q = 0; q < listed; q++) for (let p = start[q]!; p < start[q + 1]!; p++) rowColumn[at[entries[p]!]!++] = q;
  const isDone = new Uint8Array(listed);

  const columnLeft = new Int32Array(listed);
  const stack: number[] = [];
  for (let q = 0; q < listed; q++) if ((columnLeft[q] = start[q + 1]! - start[q]!) === 1) stack.push(q);
  const lastColumns: number[] = [];
  for (let q = stack.pop(); q !== undefined; q = stack.pop()) {
    if (isDone[q]! || columnLeft[q]! !== 1) continue;
    let p = start[q]!;
    while (placed[entries[p]!]! >= 0) p++;
    const r = entries[p]!;
    isDone[q] = 1;
    placed[r] = list[q]!;
    lastColumns.push(r);
    for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) {
      const other = rowColumn[k]!;
      if (!isDone[other]! && --columnLeft[other]! === 1) stack.push(other);
    }
  }
  const kernelSize = new Int32Array(rowCount);
  for (let r = 0; r < rowCount; r++) {
    if (placed[r]! >= 0) continue;
    for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) if (!isDone[rowColumn[k]!]!) kernelSize[r]!++;
    if (kernelSize[r]! === 1) stack.push(r);
  }
  const lastRows: number[] = [];
  for (let r = stack.pop(); r !== undefined; r = stack.pop()) {
    if (placed[r]! >= 0 || kernelSize[r]! !== 1) continue;
    let k = rowStart[r]!;
    while (isDone[rowColumn[k]!]!) k++;
    const q = rowColumn[k]!;
    isDone[q] = 1;
    placed[r] = list[q]!;
    lastRows.push(r);
    for (let p = start[q]!; p < start[q + 1]!; p++)
      if (placed[entries[p]!]! < 0 && --kernelSize[entries[p]!]! === 1) stack.push(entries[p]!);
  }
  const left: number[] = [];
  for (let q = 0; q < listed; q++) if (!isDone[q]!) left.push(q);
  left.sort((a, b) => columnLeft[a]! - columnLeft[b]! || a - b);
  return { placed, lastColumns, lastRows, kernel: left.map((q) => list[q]!), kernelSize };
}

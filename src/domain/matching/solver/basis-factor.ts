/** The inverse of a simplex basis in product form, for sparse columns whose entries are all equal to a same sign. */

/** How the factor reads the columns of the linear programme. */
export interface BasisColumns {
  readonly rowCount: number;
  /** Writes the rows of a column and returns how many; a unit column (slack) has one. */
  rowsOf(column: number, rows: Int32Array): number;
  /** Value of every entry of a column: 1 or −1. */
  signOf(column: number): number;
  /** The row of a slack column, −1 for other columns. */
  slackRow(column: number): number;
}

const DROP = 1e-12;

/**
 * Product form of the inverse: a list of elementary columns, applied in order (`solve`) or backwards (`solveBack`).
 * Columns that can be triangulated, nearly all here, are taken as they are; the few others are eliminated in turn.
 */
export class BasisFactor {
  private count = 0;
  private pivotRow = new Int32Array(4096);
  private pivot = new Float64Array(4096);
  private from = new Int32Array(4097);
  private index = new Int32Array(32768);
  private entry = new Float64Array(32768);
  private readonly mark: Uint8Array;
  private readonly buffer: Int32Array;

  constructor(private readonly columns: BasisColumns, longestColumn: number) {
    this.mark = new Uint8Array(columns.rowCount);
    this.buffer = new Int32Array(longestColumn);
  }

  /** Solves B·x = a in place. */
  solve(x: Float64Array): void {
    const { count, pivotRow, pivot, from, index, entry } = this;
    for (let t = 0; t < count; t++) {
      const r = pivotRow[t]!;
      if (x[r]! === 0) continue;
      const v = x[r]! / pivot[t]!;
      x[r] = v;
      for (let p = from[t]!, end = from[t + 1]!; p < end; p++) x[index[p]!]! -= entry[p]! * v;
    }
  }

  /** Solves B·x = a in place for a sparse a; `rows` lists its nonzero rows, and on return those of x. Returns how many. */
  solveSparse(x: Float64Array, rows: Int32Array, length: number, first = 0): number {
    const { count, pivotRow, pivot, from, index, entry, mark } = this;
    for (let k = 0; k < length; k++) mark[rows[k]!] = 1;
    for (let t = first; t < count; t++) {
      const r = pivotRow[t]!;
      const before = x[r]!;
      if (before === 0) continue;
      if (before < DROP && before > -DROP) {
        x[r] = 0;
        continue;
      }
      const v = before / pivot[t]!;
      x[r] = v;
      for (let p = from[t]!, end = from[t + 1]!; p < end; p++) {
        const k = index[p]!;
        if (mark[k]! === 0) {
          mark[k] = 1;
          rows[length++] = k;
        }
        x[k]! -= entry[p]! * v;
      }
    }
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const r = rows[k]!;
      mark[r] = 0;
      if (x[r]! < DROP && x[r]! > -DROP) x[r] = 0;
      else rows[kept++] = r;
    }
    return kept;
  }

  /** Solves yᵀ·B = cᵀ in place. */
  solveBack(y: Float64Array): void {
    const { count, pivotRow, pivot, from, index, entry } = this;
    for (let t = count - 1; t >= 0; t--) {
      const r = pivotRow[t]!;
      let v = y[r]!;
      for (let p = from[t]!, end = from[t + 1]!; p < end; p++) v -= entry[p]! * y[index[p]!]!;
      y[r] = v === 0 ? 0 : v / pivot[t]!;
    }
  }

  /** Records that the column whose solved form is (x, rows) replaces the one pivoting on `row`. */
  replace(row: number, x: Float64Array, rows: Int32Array, length: number): void {
    this.open(row, x[row]!);
    for (let k = 0; k < length; k++) if (rows[k]! !== row) this.append(rows[k]!, x[rows[k]!]!);
  }

  /**
   * Rebuilds the factor for the columns in `basic` and reorders `basic` so that entry r is the column pivoting on row r.
   * Returns false, `basic` unchanged, when the columns are dependent.
   */
  rebuild(basic: Int32Array): boolean {
    const { columns, buffer } = this;
    const rowCount = columns.rowCount;
    const placed = new Int32Array(rowCount).fill(-1);
    const list: number[] = [];
    for (let r = 0; r < rowCount; r++) {
      const slack = columns.slackRow(basic[r]!);
      if (slack >= 0) placed[slack] = basic[r]!;
      else list.push(basic[r]!);
    }
    this.count = 0;
    this.from[0] = 0;
    // Active part: the columns of `list` on the rows that have no basic slack, by column and by row.
    const start = new Int32Array(list.length + 1);
    const entries: number[] = [];
    const rowStart = new Int32Array(rowCount + 1);
    for (let q = 0; q < list.length; q++) {
      const n = columns.rowsOf(list[q]!, buffer);
      for (let t = 0; t < n; t++) {
        if (placed[buffer[t]!]! >= 0) continue;
        entries.push(buffer[t]!);
        rowStart[buffer[t]! + 1]!++;
      }
      start[q + 1] = entries.length;
    }
    for (let r = 0; r < rowCount; r++) rowStart[r + 1]! += rowStart[r]!;
    const rowColumn = new Int32Array(entries.length);
    const at = rowStart.slice(0, rowCount);
    for (let q = 0; q < list.length; q++) for (let p = start[q]!; p < start[q + 1]!; p++) rowColumn[at[entries[p]!]!++] = q;
    const columnLeft = new Int32Array(list.length);
    const columnDone = new Uint8Array(list.length);
    const isOpen = new Uint8Array(rowCount);
    for (let r = 0; r < rowCount; r++) isOpen[r] = placed[r]! < 0 ? 1 : 0;

    // Columns with one open row: their other rows are already taken; they come last in the product, in reverse order.
    const stack: number[] = [];
    for (let q = 0; q < list.length; q++) if ((columnLeft[q] = start[q + 1]! - start[q]!) === 1) stack.push(q);
    const upper: number[] = [];
    for (let q = stack.pop(); q !== undefined; q = stack.pop()) {
      if (columnDone[q]! || columnLeft[q]! !== 1) continue;
      let p = start[q]!;
      while (!isOpen[entries[p]!]!) p++;
      const r = entries[p]!;
      columnDone[q] = 1;
      isOpen[r] = 0;
      placed[r] = list[q]!;
      upper.push(r);
      for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) {
        const other = rowColumn[k]!;
        if (!columnDone[other]! && --columnLeft[other]! === 1) stack.push(other);
      }
    }
    // Rows with one open column: no later column meets them, so the column is taken as it is.
    const rowLeft = new Int32Array(rowCount);
    for (let r = 0; r < rowCount; r++) {
      if (!isOpen[r]!) continue;
      for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) if (!columnDone[rowColumn[k]!]!) rowLeft[r]!++;
      if (rowLeft[r]! === 1) stack.push(r);
    }
    for (let r = stack.pop(); r !== undefined; r = stack.pop()) {
      if (!isOpen[r]! || rowLeft[r]! !== 1) continue;
      let k = rowStart[r]!;
      while (columnDone[rowColumn[k]!]!) k++;
      const q = rowColumn[k]!;
      isOpen[r] = 0;
      columnDone[q] = 1;
      placed[r] = list[q]!;
      this.take(list[q]!, r);
      for (let p = start[q]!; p < start[q + 1]!; p++) if (isOpen[entries[p]!]! && --rowLeft[entries[p]!]! === 1) stack.push(entries[p]!);
    }
    if (!this.eliminate(list, columnDone, columnLeft, isOpen, rowLeft, placed)) return false;
    for (let u = upper.length - 1; u >= 0; u--) this.take(placed[upper[u]!]!, upper[u]!);
    basic.set(placed);
    return true;
  }

  /** The columns that no order makes triangular: each is solved through the former ones of its kind. */
  private eliminate(list: number[], columnDone: Uint8Array, columnLeft: Int32Array, isOpen: Uint8Array, rowLeft: Int32Array, placed: Int32Array): boolean {
    const { columns } = this;
    const left: number[] = [];
    for (let q = 0; q < list.length; q++) if (!columnDone[q]!) left.push(q);
    left.sort((a, b) => columnLeft[a]! - columnLeft[b]! || a - b);
    const first = this.count;
    const x = new Float64Array(columns.rowCount);
    const rows = new Int32Array(columns.rowCount);
    for (const q of left) {
      let n = columns.rowsOf(list[q]!, rows);
      const sign = columns.signOf(list[q]!);
      for (let t = 0; t < n; t++) x[rows[t]!] = sign;
      n = this.solveSparse(x, rows, n, first);
      let row = -1;
      let score = 0;
      for (let t = 0; t < n; t++) {
        const r = rows[t]!;
        if (!isOpen[r]!) continue;
        const size = Math.abs(x[r]!);
        const worth = size > 0.1 ? 1 + 1e3 / (1 + rowLeft[r]!) : size;
        if (size > 1e-9 && worth > score) {
          score = worth;
          row = r;
        }
      }
      if (row < 0) return false;
      isOpen[row] = 0;
      placed[row] = list[q]!;
      this.replace(row, x, rows, n);
      for (let t = 0; t < n; t++) x[rows[t]!] = 0;
    }
    return true;
  }

  private take(column: number, row: number): void {
    const { columns, buffer } = this;
    const n = columns.rowsOf(column, buffer);
    const sign = columns.signOf(column);
    this.open(row, sign);
    for (let t = 0; t < n; t++) if (buffer[t]! !== row) this.append(buffer[t]!, sign);
  }

  private open(row: number, pivot: number): void {
    if (this.count === this.pivotRow.length) {
      this.pivotRow = widened(this.pivotRow, new Int32Array(2 * this.count));
      this.pivot = widened(this.pivot, new Float64Array(2 * this.count));
      this.from = widened(this.from, new Int32Array(2 * this.count + 1));
    }
    const t = this.count++;
    this.pivotRow[t] = row;
    this.pivot[t] = pivot;
    this.from[t + 1] = this.from[t]!;
  }

  private append(row: number, value: number): void {
    const p = this.from[this.count]!++;
    if (p === this.index.length) {
      this.index = widened(this.index, new Int32Array(2 * p));
      this.entry = widened(this.entry, new Float64Array(2 * p));
    }
    this.index[p] = row;
    this.entry[p] = value;
  }
}

function widened<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

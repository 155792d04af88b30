/** The factors of a simplex basis, kept through pivots (Forrest and Tomlin 1972). */
import { LowerFactor } from './lower-factor';
import { pivotOrder, type BasisColumns } from './pivot-order';
import { DROP, UpperFactor } from './upper-factor';

/** Read once: a binding of another module is looked up at each use where modules are not bundled. */
const NOTHING = DROP;

/** A sparse vector as it was half-way through a solve. */
interface Spike {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  length: number;
}

/**
 * B = L·U. Vectors are dense arrays with the list of their nonzero rows: the caller gives both, and finds in them the
 * result; an entry of the array that is not listed is 0.
 */
export class BasisFactor {
  private readonly lower: LowerFactor;
  private readonly upper: UpperFactor;
  private readonly mark: Uint8Array;
  private readonly buffer: Int32Array;
  private readonly allRows: Int32Array;
  /** The column of the last `solveColumn` through L, and the row of the last `solveRow` through U: a pivot needs both. */
  private readonly column: Spike;
  private readonly row: Spike;

  constructor(
    private readonly columns: BasisColumns,
    private readonly longestColumn: number,
  ) {
    const { rowCount } = columns;
    this.lower = new LowerFactor(rowCount);
    this.upper = new UpperFactor(rowCount);
    this.mark = new Uint8Array(rowCount);
    this.buffer = new Int32Array(longestColumn);
    this.allRows = new Int32Array(rowCount);
    this.column = { rows: new Int32Array(rowCount), values: new Float64Array(rowCount), length: 0 };
    this.row = { rows: new Int32Array(rowCount), values: new Float64Array(rowCount), length: 0 };
  }

  /** Solves B·x = a for a column of the programme. */
  solveColumn(column: number, x: Float64Array, rows: Int32Array): number {
    const n = this.columns.rowsOf(column, rows);
    const sign = this.columns.signOf(column);
    for (let k = 0; k < n; k++) x[rows[k]!] = sign;
    return this.solveSparse(x, rows, n, this.column);
  }

  /** Solves B·x = a in place. Returns the number of nonzeros. */
  solveSparse(x: Float64Array, rows: Int32Array, length: number, spike?: Spike): number {
    const { mark } = this;
    for (let k = 0; k < length; k++) mark[rows[k]!] = 1;
    length = this.lower.solve(x, rows, length, mark);
    if (spike) keep(spike, x, rows, length);
    length = this.upper.solve(x, rows, length, mark);
    return this.clean(x, rows, length);
  }

  /** Solves yᵀ·B = e_rowᵀ. Returns the number of nonzeros. */
  solveRow(row: number, y: Float64Array, rows: Int32Array): number {
    const { mark } = this;
    y[row] = 1;
    rows[0] = row;
    mark[row] = 1;
    let n = this.upper.solveBack(y, rows, 1, mark);
    keep(this.row, y, rows, n);
    n = this.lower.solveBack(y, rows, n, mark);
    return this.clean(y, rows, n);
  }

  /** Solves B·x = a in place, whatever is nonzero. */
  solve(x: Float64Array): void {
    this.solveSparse(x, this.allRows, this.listAll());
  }

  /** Solves yᵀ·B = cᵀ in place, whatever is nonzero. */
  solveBack(y: Float64Array): void {
    const { mark, allRows } = this;
    const n = this.listAll();
    mark.fill(1);
    this.upper.solveBack(y, allRows, n, mark);
    this.lower.solveBack(y, allRows, n, mark);
    mark.fill(0);
  }

  /**
   * The column last given to `solveColumn` replaces the one pivoting on the row last given to `solveRow`.
   * @param pivot entry of the solved column on that row
   */
  replace(row: number, pivot: number): void {
    const { lower, upper, column } = this;
    const diagonal = pivot * upper.diagonalOf(row);
    const { rows, values, length } = this.row;
    let scale = 0;
    for (let k = 0; k < length; k++) if (rows[k]! === row) scale = -1 / values[k]!;
    lower.openUpdate(row);
    for (let k = 0; k < length; k++) if (rows[k]! !== row) lower.appendUpdate(rows[k]!, values[k]! * scale);
    upper.remove(row);
    upper.open(row, diagonal);
    for (let k = 0; k < column.length; k++) if (column.rows[k]! !== row) upper.append(column.rows[k]!, column.values[k]!);
  }

  /**
   * Rebuilds the factors for the columns in `basic` and reorders `basic` so that entry r is the column pivoting on row r.
   * Returns false, `basic` unchanged, when the columns are dependent.
   */
  rebuild(basic: Int32Array): boolean {
    const { columns, lower, upper, buffer } = this;
    const { placed, lastColumns, lastRows, kernel, kernelSize } = pivotOrder(columns, basic, this.longestColumn);
    lower.clear();
    upper.clear();
    for (const r of lastColumns) {
      const n = columns.rowsOf(placed[r]!, buffer);
      const sign = columns.signOf(placed[r]!);
      upper.open(r, sign);
      for (let k = 0; k < n; k++) if (buffer[k]! !== r) upper.append(buffer[k]!, sign);
    }
    const isPivoted = new Uint8Array(placed.length);
    for (let r = 0; r < placed.length; r++) if (placed[r]! >= 0) isPivoted[r] = 1;
    for (const r of lastRows) isPivoted[r] = 0;
    for (const r of lastRows) {
      const n = columns.rowsOf(placed[r]!, buffer);
      const sign = columns.signOf(placed[r]!);
      upper.open(r, sign);
      lower.open(r);
      for (let k = 0; k < n; k++) {
        if (buffer[k]! === r) continue;
        if (isPivoted[buffer[k]!]!) upper.append(buffer[k]!, sign);
        else lower.append(buffer[k]!, 1);
      }
      isPivoted[r] = 1;
    }
    if (!this.eliminate(kernel, kernelSize, placed, isPivoted)) return false;
    lower.seal();
    basic.set(placed);
    return true;
  }

  /** Pivots the columns of the kernel one after another on a large entry of a short row. */
  private eliminate(kernel: readonly number[], kernelSize: Int32Array, placed: Int32Array, isPivoted: Uint8Array): boolean {
    const { columns, lower, upper, mark } = this;
    const x = new Float64Array(columns.rowCount);
    const rows = new Int32Array(columns.rowCount);
    for (const column of kernel) {
      let n = columns.rowsOf(column, rows);
      const sign = columns.signOf(column);
      for (let k = 0; k < n; k++) {
        x[rows[k]!] = sign;
        mark[rows[k]!] = 1;
      }
      n = this.clean(x, rows, lower.solve(x, rows, n, mark));
      let row = -1;
      let score = 0;
      for (let k = 0; k < n; k++) {
        const r = rows[k]!;
        if (isPivoted[r]!) continue;
        const size = Math.abs(x[r]!);
        const worth = size > 0.1 ? 1 + 1e3 / (1 + kernelSize[r]!) : size;
        if (size > 1e-9 && worth > score) {
          score = worth;
          row = r;
        }
      }
      if (row < 0) return false;
      isPivoted[row] = 1;
      placed[row] = column;
      upper.open(row, x[row]!);
      lower.open(row);
      for (let k = 0; k < n; k++) {
        const r = rows[k]!;
        if (r !== row && isPivoted[r]!) upper.append(r, x[r]!);
        else if (r !== row) lower.append(r, x[r]! / x[row]!);
        if (r !== row) x[r] = 0;
      }
      x[row] = 0;
    }
    return true;
  }

  private listAll(): number {
    for (let r = 0; r < this.allRows.length; r++) this.allRows[r] = r;
    return this.allRows.length;
  }

  /** Unmarks, and takes what is next to nothing out of the list. */
  private clean(x: Float64Array, rows: Int32Array, length: number): number {
    const { mark } = this;
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const r = rows[k]!;
      mark[r] = 0;
      if (x[r]! < NOTHING && x[r]! > -NOTHING) x[r] = 0;
      else rows[kept++] = r;
    }
    return kept;
  }
}

function keep(spike: Spike, x: Float64Array, rows: Int32Array, length: number): void {
  let kept = 0;
  for (let k = 0; k < length; k++) {
    const v = x[rows[k]!]!;
    if (v < NOTHING && v > -NOTHING) continue;
    spike.rows[kept] = rows[k]!;
    spike.values[kept++] = v;
  }
  spike.length = kept;
}

/** The lower factor of a basis, column by column, and the rows that updates put over it. */
import { EntryStore } from './entry-store';

/** Unit diagonal. An update adds a row whose multiples are taken from one row after the columns. */
export class LowerFactor {
  private readonly columns = new EntryStore();
  private readonly updates = new EntryStore();
  /** The columns by row: for row r the entries at `rowFrom[r] … rowFrom[r + 1]`, each with the row of its column. */
  private readonly rowFrom: Int32Array;
  private rowColumn = new Int32Array(1024);
  private rowValue = new Float64Array(1024);

  constructor(private readonly rowCount: number) {
    this.rowFrom = new Int32Array(rowCount + 1);
  }

  clear(): void {
    this.columns.clear();
    this.updates.clear();
  }

  get columnCount(): number {
    return this.columns.count;
  }

  /** Opens the next column; entries are added after. */
  open(row: number): void {
    this.columns.open(row);
  }

  append(row: number, value: number): void {
    this.columns.append(row, value);
  }

  /** To call once all columns are there: lists them by row. */
  seal(): void {
    const { rowFrom, rowCount, columns: { count, from, index, value, row } } = this;
    const total = from[count]!;
    if (total > this.rowColumn.length) {
      this.rowColumn = new Int32Array(2 * total);
      this.rowValue = new Float64Array(2 * total);
    }
    rowFrom.fill(0);
    for (let e = 0; e < total; e++) rowFrom[index[e]!]!++;
    for (let r = 0, sum = 0; r <= rowCount; r++) rowFrom[r] = sum += rowFrom[r]!;
    for (let t = count - 1; t >= 0; t--) {
      for (let e = from[t]!; e < from[t + 1]!; e++) {
        const at = --rowFrom[index[e]!]!;
        this.rowColumn[at] = row[t]!;
        this.rowValue[at] = value[e]!;
      }
    }
  }

  openUpdate(row: number): void {
    this.updates.open(row);
  }

  appendUpdate(row: number, value: number): void {
    this.updates.append(row, value);
  }

  /** Solves L·x = a in place, from column `first` on; `rows` lists the nonzeros, marked, and is added to. Returns how many. */
  solve(x: Float64Array, rows: Int32Array, length: number, mark: Uint8Array, first = 0): number {
    const { columns, updates } = this;
    const { count, row, from, index, value } = columns;
    for (let t = first; t < count; t++) {
      const v = x[row[t]!]!;
      if (v !== 0) length = subtract(v, x, index, value, from[t]!, from[t + 1]!, rows, length, mark);
    }
    const { count: updateCount, row: updateRow, from: updateFrom, index: updateIndex, value: updateValue } = updates;
    for (let t = 0; t < updateCount; t++) {
      let taken = 0;
      for (let e = updateFrom[t]!, end = updateFrom[t + 1]!; e < end; e++) taken += updateValue[e]! * x[updateIndex[e]!]!;
      if (taken === 0) continue;
      const r = updateRow[t]!;
      if (mark[r]! === 0) {
        mark[r] = 1;
        rows[length++] = r;
      }
      x[r]! -= taken;
    }
    return length;
  }

  /** Solves yᵀ·L = cᵀ in place; `rows` as in `solve`. */
  solveBack(y: Float64Array, rows: Int32Array, length: number, mark: Uint8Array): number {
    const { columns, updates, rowFrom, rowColumn, rowValue } = this;
    const { row: updateRow, from, index, value } = updates;
    for (let t = updates.count - 1; t >= 0; t--) {
      const v = y[updateRow[t]!]!;
      if (v !== 0) length = subtract(v, y, index, value, from[t]!, from[t + 1]!, rows, length, mark);
    }
    const { row } = columns;
    for (let t = columns.count - 1; t >= 0; t--) {
      const r = row[t]!;
      const v = y[r]!;
      if (v !== 0) length = subtract(v, y, rowColumn, rowValue, rowFrom[r]!, rowFrom[r + 1]!, rows, length, mark);
    }
    return length;
  }
}

/** Takes `v` times the entries `first … end` from x and lists the rows that they touch; returns how many are listed. */
function subtract(
  v: number, x: Float64Array, index: Int32Array, value: Float64Array, first: number, end: number, rows: Int32Array, length: number, mark: Uint8Array,
): number {
  for (let e = first; e < end; e++) {
    const k = index[e]!;
    if (mark[k]! === 0) {
      mark[k] = 1;
      rows[length++] = k;
    }
    x[k]! -= value[e]! * v;
  }
  return length;
}

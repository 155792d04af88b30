/** The lower factor of a basis, column by column, and the rows that updates put over it. */
import { EntryStore, FEWEST } from './entry-store';
import { PivotQueue } from './pivot-queue';

/** Unit diagonal. An update adds a row whose multiples are taken from one row after the columns. */
export class LowerFactor {
  private readonly columns: EntryStore;
  private readonly updates: EntryStore;
  /** The columns by row: for row r the entries at `rowFrom[r] … rowFrom[r + 1]`, each with the row of its column. */
  private readonly rowFrom: Int32Array;
  private rowColumn = new Int32Array(64);
  private rowValue = new Float64Array(64);
  /** In the order of the columns; `vector` is the number of the column of each row in it. */
  private readonly queue: PivotQueue;
  private readonly vector: Int32Array;

  constructor(private readonly rowCount: number) {
    this.columns = new EntryStore(FEWEST + (rowCount >> 2));
    this.updates = new EntryStore(FEWEST + (rowCount >> 2));
    this.rowFrom = new Int32Array(rowCount + 1);
    this.queue = new PivotQueue(rowCount);
    this.vector = new Int32Array(rowCount);
  }

  clear(): void {
    this.columns.clear();
    this.updates.clear();
    this.queue.clear();
  }

  /** Opens the next column; entries are added after. */
  open(row: number): void {
    this.vector[row] = this.columns.count;
    this.queue.append(row);
    this.columns.open(row);
  }

  append(row: number, value: number): void {
    this.columns.append(row, value);
  }

  /** To call once all columns are there: lists them by row. */
  seal(): void {
    const {
      rowFrom,
      rowCount,
      columns: { count, from, index, value, row },
    } = this;
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

  /** Solves L·x = a in place; `rows` lists the nonzeros, marked, and is added to. Returns how many. */
  solve(x: Float64Array, rows: Int32Array, length: number, mark: Uint8Array): number {
    const {
      columns: { from, index, value },
      updates,
      queue,
      vector,
    } = this;
    queue.startFirst();
    queue.addAll(rows, length);
    for (let r = queue.takeFirst(); r >= 0; r = queue.takeFirst()) {
      const v = x[r]!;
      const t = vector[r]!;
      if (v !== 0) length = queue.subtract(v, x, index, value, from[t]!, from[t + 1]!, rows, length, mark);
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
    const {
      updates: { count, row, from, index, value },
      queue,
      rowFrom,
      rowColumn,
      rowValue,
    } = this;
    for (let t = count - 1; t >= 0; t--) {
      const v = y[row[t]!]!;
      if (v !== 0) length = queue.subtract(v, y, index, value, from[t]!, from[t + 1]!, rows, length, mark);
    }
    queue.startLast();
    queue.addAll(rows, length);
    for (let r = queue.takeLast(); r >= 0; r = queue.takeLast()) {
      const v = y[r]!;
      if (v !== 0) length = queue.subtract(v, y, rowColumn, rowValue, rowFrom[r]!, rowFrom[r + 1]!, rows, length, mark);
    }
    return length;
  }
}

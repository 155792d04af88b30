/** The upper factor of a basis by columns and by rows at once, so that both ways of solving touch nonzeros only. */
import { EntryStore, FEWEST, widened } from './entry-store';
import { PivotQueue } from './pivot-queue';

export const DROP = 1e-12;

/**
 * Rows that are not in the order are unit columns and come before all others. A column is taken out by zeroing its
 * entries, which the lists keep until the next `clear`.
 */
export class UpperFactor {
  /** Entries above the diagonal by column; `row` of a vector is the row on which its column pivots. */
  private readonly entries: EntryStore;
  /** Next entry on the same row, and the row on which the column of the entry pivots. */
  private next: Int32Array;
  private column: Int32Array;
  private readonly rowHead: Int32Array;
  private readonly vector: Int32Array;
  private readonly diagonal: Float64Array;
  private readonly queue: PivotQueue;

  constructor(rowCount: number) {
    this.entries = new EntryStore(FEWEST + rowCount);
    this.next = new Int32Array(this.entries.index.length);
    this.column = new Int32Array(this.entries.index.length);
    this.rowHead = new Int32Array(rowCount);
    this.vector = new Int32Array(rowCount);
    this.diagonal = new Float64Array(rowCount);
    this.queue = new PivotQueue(rowCount);
    this.clear();
  }

  /** Becomes the unit matrix. */
  clear(): void {
    this.entries.clear();
    this.rowHead.fill(-1);
    this.vector.fill(-1);
    this.diagonal.fill(1);
    this.queue.clear();
  }

  diagonalOf(row: number): number {
    return this.diagonal[row]!;
  }

  /** The next column, last in the order, pivots on that row; its entries are added after. */
  open(row: number, diagonal: number): void {
    this.vector[row] = this.entries.count;
    this.diagonal[row] = diagonal;
    this.queue.append(row);
    this.entries.open(row);
  }

  /** An entry of the column opened last. */
  append(row: number, value: number): void {
    const { entries } = this;
    const e = entries.append(row, value);
    if (e >= this.next.length) {
      this.next = widened(this.next, new Int32Array(2 * e));
      this.column = widened(this.column, new Int32Array(2 * e));
    }
    this.column[e] = entries.row[entries.count - 1]!;
    this.next[e] = this.rowHead[row]!;
    this.rowHead[row] = e;
  }

  /** Takes out the column that pivots on a row, to be opened anew, and what stands right of it on that row. */
  remove(row: number): void {
    const {
      entries: { from, value },
      next,
    } = this;
    const t = this.vector[row]!;
    if (t >= 0) value.fill(0, from[t]!, from[t + 1]!);
    for (let e = this.rowHead[row]!; e >= 0; e = next[e]!) value[e] = 0;
    this.rowHead[row] = -1;
  }

  /** Solves U·x = a in place; `rows` lists the nonzeros of x, marked, and is added to. Returns how many. */
  solve(x: Float64Array, rows: Int32Array, length: number, mark: Uint8Array): number {
    const {
      queue,
      diagonal,
      vector,
      entries: { from, index, value },
    } = this;
    queue.startLast();
    queue.addAll(rows, length);
    for (let r = queue.takeLast(); r >= 0; r = queue.takeLast()) {
      if (x[r]! < DROP && x[r]! > -DROP) {
        x[r] = 0;
        continue;
      }
      const v = (x[r]! /= diagonal[r]!);
      const t = vector[r]!;
      length = queue.subtract(v, x, index, value, from[t]!, from[t + 1]!, rows, length, mark);
    }
    return length;
  }

  /** Solves yᵀ·U = cᵀ in place; `rows` as in `solve`. */
  solveBack(y: Float64Array, rows: Int32Array, length: number, mark: Uint8Array): number {
    const { queue, diagonal } = this;
    queue.startFirst();
    queue.addAll(rows, length);
    const given = length;
    for (let k = 0; k < given; k++) if (!queue.has(rows[k]!)) length = this.spread(rows[k]!, y, rows, length, mark);
    for (let r = queue.takeFirst(); r >= 0; r = queue.takeFirst()) {
      if (y[r]! < DROP && y[r]! > -DROP) {
        y[r] = 0;
        continue;
      }
      y[r]! /= diagonal[r]!;
      length = this.spread(r, y, rows, length, mark);
    }
    return length;
  }

  /** Multiples of a row that is done go to the columns right of it. */
  private spread(row: number, y: Float64Array, rows: Int32Array, length: number, mark: Uint8Array): number {
    const {
      rowHead,
      next,
      column,
      queue,
      entries: { value },
    } = this;
    const v = y[row]!;
    for (let e = rowHead[row]!; e >= 0; e = next[e]!) {
      if (value[e] === 0) continue;
      const k = column[e]!;
      if (mark[k]! === 0) {
        mark[k] = 1;
        rows[length++] = k;
        queue.add(k);
      }
      y[k]! -= value[e]! * v;
    }
    return length;
  }
}

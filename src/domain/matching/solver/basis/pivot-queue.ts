/** The pivots that a solve still has to visit, in their order: nearly all are passed over, 32 at a time. */
import { widened } from './entry-store';

/** Numbers rows in the order in which they are pivoted; a visit may add rows further on. Empty between two solves. */
export class PivotQueue {
  count = 0;
  private order = new Int32Array(2048);
  private waiting = new Int32Array(64);
  private readonly position: Int32Array;
  private word = 0;

  constructor(rowCount: number) {
    this.position = new Int32Array(rowCount).fill(-1);
  }

  clear(): void {
    this.position.fill(-1);
    this.count = 0;
  }

  has(row: number): boolean {
    return this.position[row]! >= 0;
  }

  /** The row comes last in the order, and is no longer where it was. */
  append(row: number): void {
    if (this.count === this.order.length) {
      this.order = widened(this.order, new Int32Array(2 * this.count));
      this.waiting = new Int32Array(this.order.length >> 5);
    }
    this.position[row] = this.count;
    this.order[this.count++] = row;
  }

  /** To visit, if it is in the order. */
  add(row: number): void {
    const at = this.position[row]!;
    if (at >= 0) this.waiting[at >> 5]! |= 1 << (at & 31);
  }

  addAll(rows: Int32Array, length: number): void {
    for (let k = 0; k < length; k++) this.add(rows[k]!);
  }

  startFirst(): void {
    this.word = 0;
  }

  startLast(): void {
    this.word = (this.count - 1) >> 5;
  }

  /** The first row waiting, after `startFirst`; −1 when there is none. Rows added meanwhile must come later. */
  takeFirst(): number {
    const { waiting, count } = this;
    let { word } = this;
    while (word << 5 < count && waiting[word] === 0) word++;
    this.word = word;
    if (word << 5 >= count) return -1;
    const bits = waiting[word]!;
    const bit = 31 - Math.clz32(bits & -bits);
    waiting[word] = bits ^ (1 << bit);
    return this.order[(word << 5) | bit]!;
  }

  /** The last row waiting, after `startLast`; −1 when there is none. Rows added meanwhile must come earlier. */
  takeLast(): number {
    const { waiting } = this;
    let { word } = this;
    while (word >= 0 && waiting[word] === 0) word--;
    this.word = word;
    if (word < 0) return -1;
    const bits = waiting[word]!;
    const bit = 31 - Math.clz32(bits);
    waiting[word] = bits ^ (1 << bit);
    return this.order[(word << 5) | bit]!;
  }

  /**
   * Takes `v` times the entries `first … end` of a sparse vector from x. The rows that it meets for the first time are marked,
   * added to `rows` and, if they are in the order, to those to visit; returns how many `rows` lists then.
   */
  subtract(
    v: number,
    x: Float64Array,
    index: Int32Array,
    value: Float64Array,
    first: number,
    end: number,
    rows: Int32Array,
    length: number,
    mark: Uint8Array,
  ): number {
    for (let e = first; e < end; e++) {
      const k = index[e]!;
      if (mark[k]! === 0) {
        mark[k] = 1;
        rows[length++] = k;
        this.add(k);
      }
      x[k]! -= value[e]! * v;
    }
    return length;
  }
}

/** Vectors that one has room for at least, and entries of each. */
export const FEWEST = 64;
const ENTRIES = 6;

/** A growing list of sparse vectors: the entries of vector t lie at `from[t] … from[t + 1]`. */
export class EntryStore {
  count = 0;
  /** The row that each vector belongs to. */
  row: Int32Array;
  from: Int32Array;
  index: Int32Array;
  value: Float64Array;

  /** @param vectors how many there may be, with some `ENTRIES` each, before it grows */
  constructor(vectors: number) {
    this.row = new Int32Array(vectors);
    this.from = new Int32Array(vectors + 1);
    this.index = new Int32Array(ENTRIES * vectors);
    this.value = new Float64Array(ENTRIES * vectors);
  }

  clear(): void {
    this.count = 0;
    this.from[0] = 0;
  }

  /** Opens the next vector; entries are appended to it until the next one is opened. */
  open(row: number): void {
    if (this.count === this.row.length) {
      this.row = widened(this.row, new Int32Array(2 * this.count));
      this.from = widened(this.from, new Int32Array(2 * this.count + 1));
    }
    const t = this.count++;
    this.row[t] = row;
    this.from[t + 1] = this.from[t]!;
  }

  /** Appends an entry to the vector opened last and returns its place. */
  append(index: number, value: number): number {
    const p = this.from[this.count]!++;
    if (p === this.index.length) {
      this.index = widened(this.index, new Int32Array(2 * p));
      this.value = widened(this.value, new Float64Array(2 * p));
    }
    this.index[p] = index;
    this.value[p] = value;
    return p;
  }
}

/** The old content in a larger array. */
export function widened<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** The order of edges by cost, of all requests at once or of one. */

/** Rows up to this length, on average, are sorted all at once; one alone by insertion. */
const SHORT = 40;
/** Longer ones by counting, when their costs spread over no more than so many times their length. */
const SPREAD_BY_LENGTH = 8;
/** Most bits of a cost that one pass of the sort of all looks at. */
const DIGIT = 12;

/** Positions of the edges, the cheapest of each row `start[i] … start[i + 1]` first; equal costs keep their order. */
export function costOrder(start: Int32Array, cost: Int32Array): Int32Array {
  const rows = start.length - 1;
  const order = new Int32Array(cost.length);
  if (cost.length > SHORT * rows) {
    const row = new RowOrder(cost);
    for (let i = 0; i < rows; i++) order.set(row.of(start[i]!, start[i + 1]!), start[i]!);
    return order;
  }
  const rowAt = new Int32Array(cost.length);
  for (let i = 0; i < rows; i++) rowAt.fill(i, start[i]!, start[i + 1]!);
  const sorted = byCost(cost);
  const position = start.slice(0, rows);
  for (let n = 0; n < sorted.length; n++) order[position[rowAt[sorted[n]!]!]!++] = sorted[n]!;
  return order;
}

/** Positions by rising cost: a radix sort, the low digits first. */
function byCost(cost: Int32Array): Int32Array {
  const count = cost.length;
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < count; k++) {
    if (cost[k]! < low) low = cost[k]!;
    if (cost[k]! > high) high = cost[k]!;
  }
  let order = new Int32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  if (!(high > low)) return order;
  const bits = 32 - Math.clz32(high - low);
  const digit = Math.ceil(bits / Math.ceil(bits / DIGIT));
  const mask = (1 << digit) - 1;
  const bucket = new Int32Array(mask + 2);
  let next = new Int32Array(count);
  for (let shift = 0; shift < bits; shift += digit) {
    bucket.fill(0);
    for (let k = 0; k < count; k++) bucket[(((cost[k]! - low) >>> shift) & mask) + 1]!++;
    for (let c = 0; c < mask; c++) bucket[c + 1]! += bucket[c]!;
    for (let n = 0; n < count; n++) next[bucket[((cost[order[n]!]! - low) >>> shift) & mask]!++] = order[n]!;
    [order, next] = [next, order];
  }
  return order;
}

/** The order of one row after another. */
export class RowOrder {
  private keys = new Float64Array(64);
  private order = new Int32Array(64);

  constructor(private readonly cost: Int32Array) {}

  /** Positions `from … to` by rising cost, equal costs in their order; the next call writes over them. */
  of(from: number, to: number): Int32Array {
    const { cost } = this;
    const length = to - from;
    if (length > this.keys.length) {
      this.keys = new Float64Array(2 * length);
      this.order = new Int32Array(2 * length);
    }
    let low = Infinity;
    let high = -Infinity;
    for (let e = from; e < to; e++) {
      if (cost[e]! < low) low = cost[e]!;
      if (cost[e]! > high) high = cost[e]!;
    }
    if (length > SHORT && high - low <= SPREAD_BY_LENGTH * length) this.byCounting(from, to, low, high);
    else this.byKeys(from, to, low);
    return this.order.subarray(0, length);
  }

  private byCounting(from: number, to: number, low: number, high: number): void {
    const { cost, order } = this;
    const bucket = new Int32Array(high - low + 2);
    for (let e = from; e < to; e++) bucket[cost[e]! - low + 1]!++;
    for (let c = 0; c <= high - low; c++) bucket[c + 1]! += bucket[c]!;
    for (let e = from; e < to; e++) order[bucket[cost[e]! - low]!++] = e;
  }

  /** One number per edge, exact below 2⁵³: its cost, then where it stood. */
  private byKeys(from: number, to: number, low: number): void {
    const { cost, keys, order } = this;
    const length = to - from;
    const size = 2 ** (32 - Math.clz32(length));
    for (let k = 0; k < length; k++) keys[k] = (cost[from + k]! - low) * size + k;
    if (length > SHORT) keys.subarray(0, length).sort();
    else {
      for (let k = 1; k < length; k++) {
        const key = keys[k]!;
        let at = k;
        while (at > 0 && keys[at - 1]! > key) {
          keys[at] = keys[at - 1]!;
          at--;
        }
        keys[at] = key;
      }
    }
    // The low bits, as of a number below 2⁵³.
    for (let k = 0; k < length; k++) order[k] = from + (keys[k]! & (size - 1));
  }
}

/** The columns that may enter a dual simplex soon: their reduced costs, and the products of a row with them. */
import { FORBIDDEN } from './column-state';
import type { WeeklyBasis } from './weekly-basis';

/**
 * Only the columns whose reduced cost is below `reach` are watched. `drift` bounds what prices have moved since: as long as
 * it stays below `reach`, no other column can have become the nearest.
 */
export class WatchedColumns {
  /** Right for the watched columns only, once a step was taken. */
  readonly reduced: Float64Array;
  /** Of the last row read, for the `touchedCount` columns of `touched`. */
  readonly alpha: Float64Array;
  readonly touched: Int32Array;
  touchedCount = 0;
  drift = 0;
  reach = Infinity;
  /** Of each row, by the present basis. */
  readonly price: Float64Array;
  private readonly mark: Uint8Array;
  private readonly requestStart: Int32Array;
  private readonly requestEdge: Int32Array;
  private readonly rowStart: Int32Array;
  private readonly rowEdge: Int32Array;
  private readonly isUnplacedWatched: Uint8Array;
  private readonly schoolRequests: readonly number[][];

  constructor(
    private readonly basis: WeeklyBasis,
    private readonly cost: Float64Array,
  ) {
    const {
      columns: { rowCount, columnCount, unplacedFrom },
      prepared,
    } = basis;
    this.reduced = new Float64Array(columnCount);
    this.alpha = new Float64Array(columnCount);
    this.touched = new Int32Array(columnCount);
    this.mark = new Uint8Array(columnCount);
    this.price = new Float64Array(rowCount);
    this.requestStart = new Int32Array(prepared.requestCount + 1);
    this.requestEdge = new Int32Array(unplacedFrom);
    this.rowStart = new Int32Array(prepared.rowCount + 1);
    this.rowEdge = new Int32Array(prepared.rowOf.length);
    this.isUnplacedWatched = new Uint8Array(prepared.requestCount);
    const schoolRequests: number[][] = Array.from({ length: prepared.schoolCount }, () => []);
    prepared.school.forEach((s, i) => schoolRequests[s]!.push(i));
    this.schoolRequests = schoolRequests;
  }

  /** Computes the prices of the present basis. */
  reprice(): void {
    const {
      basis: { basic, factor },
      cost,
      price,
    } = this;
    for (let r = 0; r < basic.length; r++) price[r] = cost[basic[r]!]!;
    factor.solveBack(price);
  }

  /** Computes all reduced costs and watches about this part of the edges, those nearest to entering. */
  watch(part: number): void {
    const {
      basis: { columns, prepared },
      price,
      reduced,
      cost,
    } = this;
    const { unplacedFrom, slotFrom, slackFrom, columnCount, capacityRow, schoolRow, slotSchool } = columns;
    const { requestCount, start, rowStart, rowOf, school } = prepared;
    for (let i = 0; i < requestCount; i++) {
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        let d = cost[e]! - price[i]!;
        for (let k = rowStart[e]!, to = rowStart[e + 1]!; k < to; k++) d -= price[capacityRow + rowOf[k]!]!;
        reduced[e] = d;
      }
      reduced[unplacedFrom + i] = cost[unplacedFrom + i]! - price[i]! - price[schoolRow + school[i]!]!;
    }
    for (let j = slotFrom; j < slackFrom; j++) reduced[j] = cost[j]! + price[schoolRow + slotSchool[j - slotFrom]!]!;
    for (let j = slackFrom; j < columnCount; j++) reduced[j] = cost[j]! - price[capacityRow + j - slackFrom]!;
    this.drift = 0;
    this.reach = Infinity;
    if (part < 1) {
      const sample: number[] = [];
      for (let e = 0; e < unplacedFrom; e += 17) sample.push(reduced[e]!);
      sample.sort((a, b) => a - b);
      this.reach = Math.max(1e-3, sample[Math.floor(sample.length * part)] ?? Infinity);
    }
    this.index();
  }

  private index(): void {
    const {
      basis: {
        columns: { unplacedFrom },
        prepared,
        state,
      },
      reduced,
      reach,
      requestStart,
      requestEdge,
      rowStart,
      rowEdge,
      isUnplacedWatched,
    } = this;
    const { requestCount, start, rowOf, rowCount } = prepared;
    const edgeRow = prepared.rowStart;
    rowStart.fill(0);
    let count = 0;
    for (let i = 0; i < requestCount; i++) {
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        if (reduced[e]! >= reach || (state[e]! & FORBIDDEN) !== 0) continue;
        requestEdge[count++] = e;
        for (let k = edgeRow[e]!; k < edgeRow[e + 1]!; k++) rowStart[rowOf[k]!]!++;
      }
      requestStart[i + 1] = count;
      isUnplacedWatched[i] = reduced[unplacedFrom + i]! < reach ? 1 : 0;
    }
    let total = 0;
    for (let r = 0; r < rowCount; r++) rowStart[r] = total += rowStart[r]!;
    rowStart[rowCount] = total;
    for (let k = count - 1; k >= 0; k--) {
      const e = requestEdge[k]!;
      for (let at = edgeRow[e]!; at < edgeRow[e + 1]!; at++) rowEdge[--rowStart[rowOf[at]!]!] = e;
    }
  }

  /** Multiplies a row of the inverse, whose nonzeros `rows` lists, with the watched columns; returns its square length. */
  read(rho: Float64Array, rows: Int32Array, length: number): number {
    const {
      basis: {
        columns,
        prepared: { requestCount },
      },
      rowStart,
      rowEdge,
      requestStart,
      requestEdge,
      isUnplacedWatched,
      schoolRequests,
    } = this;
    const { unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, schoolSlot } = columns;
    this.clear();
    let square = 0;
    for (let k = 0; k < length; k++) {
      const r = rows[k]!;
      const v = rho[r]!;
      if (v < DROP && v > -DROP) {
        rho[r] = 0;
        continue;
      }
      square += v * v;
      if (r < requestCount) {
        this.add(requestEdge, requestStart[r]!, requestStart[r + 1]!, v);
        if (isUnplacedWatched[r] === 1) this.addOne(unplacedFrom + r, v);
      } else if (r < schoolRow) {
        const row = r - capacityRow;
        this.add(rowEdge, rowStart[row]!, rowStart[row + 1]!, v);
        this.addOne(slackFrom + row, v);
      } else {
        const s = r - schoolRow;
        for (const i of schoolRequests[s]!) if (isUnplacedWatched[i] === 1) this.addOne(unplacedFrom + i, v);
        for (let slot = schoolSlot[s]!; slot < schoolSlot[s + 1]!; slot++) this.addOne(slotFrom + slot, -v);
      }
    }
    return square;
  }

  /** Moves the prices along the row last read. */
  advance(rho: Float64Array, rows: Int32Array, length: number, step: number): void {
    const { alpha, touched, reduced, price } = this;
    for (let k = 0; k < length; k++) price[rows[k]!]! += step * rho[rows[k]!]!;
    for (let k = 0; k < this.touchedCount; k++) reduced[touched[k]!]! -= step * alpha[touched[k]!]!;
    this.clear();
  }

  clear(): void {
    for (let k = 0; k < this.touchedCount; k++) {
      this.alpha[this.touched[k]!] = 0;
      this.mark[this.touched[k]!] = 0;
    }
    this.touchedCount = 0;
  }

  private add(list: Int32Array, from: number, to: number, v: number): void {
    const { mark, touched, alpha } = this;
    let n = this.touchedCount;
    for (let k = from; k < to; k++) {
      const j = list[k]!;
      if (mark[j] === 0) {
        mark[j] = 1;
        touched[n++] = j;
      }
      alpha[j]! += v;
    }
    this.touchedCount = n;
  }

  private addOne(column: number, v: number): void {
    if (this.mark[column] === 0) {
      this.mark[column] = 1;
      this.touched[this.touchedCount++] = column;
    }
    this.alpha[column]! += v;
  }
}

const DROP = 1e-11;

/** Prices without a simplex: the volume algorithm climbs the Lagrangian bound and keeps a running mean of the answers taken. */
import { compareNumbers } from '../../../numbers/compare-numbers';
import type { PreparedProblem } from '../prepared-problem';

/** Part of the mean that one step may replace, at first and at last. */
const FIRST_PART = 0.05;
const LAST_PART = 0.003;
/** After so many steps without a better bound the next ones are shorter. */
const PATIENCE = 10;
/** So many better bounds in a row, and they are longer. */
const LUCK = 4;
const SHORTER = 0.66;
const LONGER = 1.3;
/** What a step aims at: so many times the bound so far, until that is a plan. */
const NEXT_AIM = 1.05;
const FIRST_AIM = 1e5;
const FIRST_STRIDE = 0.1;
const LEAST_STRIDE = 0.0003;
const LEAST_SCALE = 1e-100;
/** Steps after which the part is halved where the bound has risen by less than this share. */
const STEPS_BETWEEN = 100;
const SLOW = 0.001;

/**
 * Barahona and Anbil 2000: the mean of the answers that requests take at successive prices tends to the shares of the relaxation,
 * and the row it overfills most says how to raise the prices. A step costs one look at the edges, however crowded the weeks are.
 */
export class PriceAscent {
  /** Of the best prices so far: a bound on every plan that takes no answer that is out. */
  value: number;
  /** Running mean of each edge, over `scale`: what fades is the scale alone. */
  private readonly part: Float64Array;
  private scale = 1;
  private center: Float64Array;
  private trial: Float64Array;
  private readonly used: Float64Array;
  private readonly meanUsed: Float64Array;
  private readonly taken: Int32Array;
  /** Cheapest edge of each request at the last prices, −1 without any. */
  private readonly lastEdge: Int32Array;
  private readonly least: Float64Array;
  private readonly ofSchool: number[][];
  private readonly isOut: Uint8Array;
  private readonly mayMiss: Uint8Array;

  constructor(private readonly prepared: PreparedProblem) {
    const { requestCount, schoolCount, rowCount, edgeCost, school } = prepared;
    this.part = new Float64Array(edgeCost.length);
    this.center = new Float64Array(rowCount);
    this.trial = new Float64Array(rowCount);
    this.used = new Float64Array(rowCount);
    this.meanUsed = new Float64Array(rowCount);
    this.taken = new Int32Array(requestCount);
    this.lastEdge = new Int32Array(requestCount).fill(-1);
    this.least = new Float64Array(requestCount);
    this.ofSchool = Array.from({ length: schoolCount }, () => []);
    for (let i = 0; i < requestCount; i++) this.ofSchool[school[i]!]!.push(i);
    this.isOut = new Uint8Array(edgeCost.length);
    this.mayMiss = new Uint8Array(requestCount).fill(1);
    this.value = this.answer(this.center);
    this.count();
    this.mix(1);
  }

  /** Running mean of each edge: its part of the answers taken lately. */
  get share(): Float64Array {
    this.settle();
    return this.part;
  }

  /** Leaves a request one answer, an edge or −1. */
  fix(request: number, edge: number): void {
    const { start } = this.prepared;
    for (let e = start[request]!; e < start[request + 1]!; e++) this.isOut[e] = e === edge ? 0 : 1;
    this.mayMiss[request] = edge < 0 ? 1 : 0;
  }

  /** Takes an edge out; its part of the mean goes. */
  forbid(edge: number): void {
    this.isOut[edge] = 1;
    this.part[edge] = 0;
  }

  /**
   * Climbs for so many steps; false when the budget ends it.
   * @param most cost of a plan: the bound will not pass it
   */
  climb(steps: number, most: number, budget: () => boolean): boolean {
    const { rowCapacity, rowCount } = this.prepared;
    const { used, meanUsed } = this;
    const excess = new Float64Array(rowCount);
    this.value = this.answer(this.center);
    let stride = FIRST_STRIDE;
    let part = FIRST_PART;
    let idle = 0;
    let lucky = 0;
    let before = this.value;
    let aim = Math.min(most, Math.max(this.value, 0) * NEXT_AIM + FIRST_AIM);
    for (let step = 1; step <= steps; step++) {
      if ((step & 15) === 0 && !budget()) return false;
      let square = 0;
      for (let r = 0; r < rowCount; r++) {
        const over = meanUsed[r]! - rowCapacity[r]!;
        excess[r] = over < 0 && this.center[r] === 0 ? 0 : over;
        square += excess[r]! * excess[r]!;
      }
      if (square === 0 || this.value >= most) break;
      if (this.value * NEXT_AIM > aim) aim = Math.min(most, this.value * NEXT_AIM);
      const length = (stride * Math.max(aim - this.value, 1)) / square;
      for (let r = 0; r < rowCount; r++) this.trial[r] = Math.max(0, this.center[r]! + length * excess[r]!);
      const value = this.answer(this.trial);
      this.count();
      let along = 0;
      let turn = 0;
      let spread = 0;
      for (let r = 0; r < rowCount; r++) {
        const over = used[r]! - rowCapacity[r]!;
        const meanOver = meanUsed[r]! - rowCapacity[r]!;
        along += excess[r]! * over;
        turn += meanOver * (meanOver - over);
        spread += (over - meanOver) * (over - meanOver);
      }
      this.mix(Math.min(part, Math.max(part / 10, spread > 0 ? turn / spread : part)));
      if (value > this.value) {
        if (along >= 0 || ++lucky >= LUCK) {
          stride = Math.min(2, stride * LONGER);
          lucky = 0;
        }
        this.value = value;
        [this.center, this.trial] = [this.trial, this.center];
        idle = 0;
      } else {
        lucky = 0;
        if (++idle >= PATIENCE) {
          stride = Math.max(LEAST_STRIDE, stride * SHORTER);
          idle = 0;
        }
      }
      if (step % STEPS_BETWEEN > 0) continue;
      if (this.value - before < SLOW * Math.abs(before)) part = Math.max(LAST_PART, part / 2);
      before = this.value;
    }
    return true;
  }

  /** The best prices: of rows, and of schools such that their bound is `value` where nothing is out. */
  prices(): { readonly rowPrice: Float64Array; readonly shortagePrice: Float64Array } {
    const { steps } = this.prepared;
    this.answer(this.center);
    const shortagePrice = Float64Array.from(this.ofSchool, (list, s) => {
      const missing = list.filter((i) => this.taken[i]! < 0).length;
      const next = list.reduce((most, i) => (this.taken[i]! < 0 ? most : Math.max(most, this.gain(i))), -Infinity);
      const last = Math.max(0, (missing - 1) * steps[s]!);
      return Math.min(missing * steps[s]!, Math.max(last, next));
    });
    return { rowPrice: this.center.slice(), shortagePrice };
  }

  /** Each request takes its cheapest answer at these prices, each school leaves out those it is best to: the Lagrangian value. */
  private answer(price: Float64Array): number {
    const { requestCount, start, edgeCost, rowStart, rowOf, rowCapacity, rowCount, unplacedCost, steps } = this.prepared;
    const { taken, lastEdge, least, isOut } = this;
    let value = 0;
    for (let r = 0; r < rowCount; r++) value -= price[r]! * rowCapacity[r]!;
    for (let i = 0; i < requestCount; i++) {
      // Beginning with the answer of the last prices leaves little to look at.
      let edge = lastEdge[i]!;
      let cheapest = edge >= 0 && isOut[edge] === 0 ? this.paid(edge, price) : Infinity;
      if (cheapest === Infinity) edge = -1;
      for (let e = start[i]!, end = start[i + 1]!; e < end && edgeCost[e]! < cheapest; e++) {
        if (isOut[e] === 1) continue;
        let paid = edgeCost[e]!;
        for (let k = rowStart[e]!, last = rowStart[e + 1]!; k < last && paid < cheapest; k++) paid += price[rowOf[k]!]!;
        if (paid >= cheapest) continue;
        cheapest = paid;
        edge = e;
      }
      taken[i] = edge;
      lastEdge[i] = edge;
      least[i] = cheapest;
    }
    for (let i = 0; i < requestCount; i++) value += least[i]! < Infinity ? least[i]! : 0;
    for (let s = 0; s < this.ofSchool.length; s++) {
      const wishers = this.wishers(s);
      for (let k = 0; k < wishers.length; k++) {
        const i = wishers[k]!;
        const paid = unplacedCost[i]! + k * steps[s]!;
        if (paid >= least[i]!) break;
        taken[i] = -1;
        value += least[i]! < Infinity ? paid - least[i]! : paid;
      }
    }
    return value;
  }

  private paid(edge: number, price: Float64Array): number {
    const { edgeCost, rowStart, rowOf } = this.prepared;
    let paid = edgeCost[edge]!;
    for (let k = rowStart[edge]!; k < rowStart[edge + 1]!; k++) paid += price[rowOf[k]!]!;
    return paid;
  }

  /** What a request gains at these prices by staying unplaced, when it is the first of its school. */
  private gain(i: number): number {
    return this.mayMiss[i] === 1 ? this.least[i]! - this.prepared.unplacedCost[i]! : -Infinity;
  }

  /** The requests of a school that would rather stay unplaced, by falling gain. */
  private wishers(s: number): number[] {
    const list = this.ofSchool[s]!.filter((i) => this.gain(i) > 0);
    return list.length < 2 ? list : list.sort((a, b) => compareNumbers(this.gain(b), this.gain(a)));
  }

  /** How much the last answers use of each row. */
  private count(): void {
    const { rowStart, rowOf } = this.prepared;
    this.used.fill(0);
    for (const e of this.taken) if (e >= 0) for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) this.used[rowOf[k]!]!++;
  }

  private settle(): void {
    if (this.scale === 1) return;
    for (let e = 0; e < this.part.length; e++) this.part[e]! *= this.scale;
    this.scale = 1;
  }

  /** Takes this part of the last answers into the mean. */
  private mix(part: number): void {
    const { used, meanUsed, taken } = this;
    if (part >= 1 || this.scale < LEAST_SCALE) this.settle();
    if (part >= 1) this.part.fill(0);
    else this.scale *= 1 - part;
    const added = part / this.scale;
    for (const e of taken) if (e >= 0) this.part[e]! += added;
    for (let r = 0; r < used.length; r++) meanUsed[r] = part * used[r]! + (1 - part) * meanUsed[r]!;
  }
}

/** Dual simplex of a weekly relaxation: from a basis that respects the costs towards one that respects the capacities. */
import { BASIC } from './column-state';
import type { BasisState, WeeklyBasis } from './weekly-basis';
import { WatchedColumns } from './weekly-watched';

const PIVOTS_BETWEEN_FACTORS = 100;
/** After a basis that rounding errors made unusable it goes on from the last good one, with fewer pivots between factors. */
const MORE_CAREFUL = 4;
const MOST_RETURNS = 12;
/** Row and column of a pivot may disagree on it by this share before the factor is built afresh. */
const AGREEMENT = 1e-6;
const TOLERANCE = 1e-7;
const TINY_PIVOT = 1e-7;
/** Reduced costs may go wrong by this much for the sake of a larger pivot (Harris 1973). */
const HARRIS = 1e-7;
/** Costs are raised by about this. */
const SPREAD = 0.01;
const LEAST_WEIGHT = 1e-4;
/** When the rows meet more columns than this on average, of so many in all, only a part of them is watched. */
const MANY_TOUCHED = 2000;
const MANY_COLUMNS = 5000;
const WATCHED_PART = 0.12;

export type DualEnd = 'optimal' | 'enough' | 'infeasible' | 'interrupted';

/** Costs, each raised by another small amount except in the basis: ties are rare and reduced costs stay ≥ 0. */
export function spreadCosts({ columns, state }: WeeklyBasis): Float64Array {
  const cost = new Float64Array(columns.columnCount);
  let seed = 4321;
  for (let j = 0; j < cost.length; j++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    cost[j] = columns.costOf(j) + (j < columns.unplacedFrom && state[j] === 0 ? SPREAD * (0.5 + seed / 0x80000000) : 0);
  }
  return cost;
}

/** Steepest edge (Forrest and Goldfarb 1992), boxed slots turned over on the way, factors kept through pivots. */
export class WeeklyDual {
  private readonly watched: WatchedColumns;
  /** Square length of the inverse row of each basic column: by row, and by column while the factor is rebuilt. */
  private readonly weight: Float64Array;
  private readonly columnWeight: Float64Array;
  private readonly rho: Float64Array;
  private readonly rhoRows: Int32Array;
  private rhoLength = 0;
  private readonly tau: Float64Array;
  private readonly tauRows: Int32Array;
  private readonly direction: Float64Array;
  private readonly directionRows: Int32Array;
  private readonly candidates: Int32Array;
  private readonly flips: number[] = [];
  private largest = 1;
  private between = PIVOTS_BETWEEN_FACTORS;
  private returns = 0;
  private lastGood: BasisState | undefined;
  /** Of the last `solve`. */
  pivots = 0;
  private part = 1;
  private touchedSum = 0;

  /** @param basis without negative reduced cost at these costs; changed in place */
  constructor(
    private readonly basis: WeeklyBasis,
    cost: Float64Array,
  ) {
    const { rowCount, columnCount } = basis.columns;
    this.watched = new WatchedColumns(basis, cost);
    this.candidates = new Int32Array(columnCount);
    this.columnWeight = firstWeights(basis);
    this.weight = new Float64Array(rowCount);
    this.rho = new Float64Array(rowCount);
    this.rhoRows = new Int32Array(rowCount);
    this.tau = new Float64Array(rowCount);
    this.tauRows = new Int32Array(rowCount);
    this.direction = new Float64Array(rowCount);
    this.directionRows = new Int32Array(rowCount);
    basis.sinceFactor = 0;
  }

  /**
   * Goes on from the present basis until no capacity is exceeded; `infeasible` also when rounding errors end it.
   * @param isQuick keeps the factor as the last solve left it, when only bounds have changed since, and does not build it anew
   * to make sure of the end
   */
  solve(budget: () => boolean, mostPivots: number, isQuick = false): DualEnd {
    const { basis } = this;
    if (!isQuick || this.lastGood === undefined) {
      this.lastGood = undefined;
      this.between = PIVOTS_BETWEEN_FACTORS;
      this.returns = 0;
      if (!this.restart()) return 'infeasible';
    }
    for (this.pivots = 0; ;) {
      if (basis.sinceFactor >= this.between && !this.restart()) return 'infeasible';
      const row = this.leavingRow();
      if (row < 0) {
        if (basis.sinceFactor === 0 || isQuick) return 'optimal';
        if (!this.restart()) return 'infeasible';
        continue;
      }
      if ((++this.pivots & 31) === 0 && !budget()) return 'interrupted';
      if (this.pivots > mostPivots) return 'enough';
      if (!this.pivot(row) && (basis.sinceFactor === 0 || !this.restart())) return 'infeasible';
    }
  }

  /** Prices of the present basis, as far below 0 as rounding may have brought them held at 0. */
  prices(): { readonly rowPrice: Float64Array; readonly shortagePrice: Float64Array } {
    const { capacityRow, schoolRow } = this.basis.columns;
    const held = (price: number): number => Math.max(0, -price);
    const { price } = this.watched;
    return { rowPrice: price.subarray(capacityRow, schoolRow).map(held), shortagePrice: price.subarray(schoolRow).map(held) };
  }

  private restart(): boolean {
    const { basis, weight, columnWeight, watched } = this;
    const { basic, sinceFactor } = basis;
    if (sinceFactor > 0) for (let r = 0; r < basic.length; r++) columnWeight[basic[r]!] = weight[r]!;
    if (!basis.refactor() && !this.goBack()) return false;
    this.lastGood = basis.save();
    for (let r = 0; r < basic.length; r++) weight[r] = columnWeight[basic[r]!]!;
    if (this.touchedSum > MANY_TOUCHED * sinceFactor && this.candidates.length > MANY_COLUMNS) this.part = WATCHED_PART;
    this.touchedSum = 0;
    watched.reprice();
    watched.watch(this.part);
    return true;
  }

  /** Back to the last basis that could be factored; false when that has been done too often. */
  private goBack(): boolean {
    if (this.lastGood === undefined || ++this.returns > MOST_RETURNS) return false;
    this.basis.restore(this.lastGood);
    this.between = Math.max(1, Math.floor(this.between / MORE_CAREFUL));
    return this.basis.refactor();
  }

  private leavingRow(): number {
    const {
      basis: { x, upper },
      weight,
    } = this;
    let row = -1;
    let best = 0;
    for (let r = 0; r < x.length; r++) {
      const v = x[r]!;
      const off = v < 0 ? -v : v - upper[r]!;
      if (off > TOLERANCE && off * off > best * weight[r]!) {
        best = (off * off) / weight[r]!;
        row = r;
      }
    }
    return row;
  }

  /** Takes the column of a row out; false when none can come in. */
  private pivot(row: number): boolean {
    const { basis, rho, rhoRows, watched, direction, directionRows } = this;
    const {
      x,
      upper,
      factor,
      columns: { slotFrom, slackFrom, slotLimit },
      isFull,
    } = basis;
    const isOver = x[row]! > 0;
    for (let k = 0; k < this.rhoLength; k++) rho[rhoRows[k]!] = 0;
    this.rhoLength = factor.solveRow(row, rho, rhoRows);
    if (watched.drift === Infinity && this.part < 1) watched.watch(this.part);
    let square = watched.read(rho, rhoRows, this.rhoLength);
    const excess = isOver ? x[row]! - upper[row]! : -x[row]!;
    let entering = this.entering(isOver, excess);
    let part = this.part;
    while (part < 1 && !(entering >= 0 && watched.drift + this.reachOf(entering) <= watched.reach)) {
      // Columns that are not watched might be passed on the way.
      if (watched.drift === 0) part = Math.min(1, part * 3);
      watched.clear();
      watched.watch(part);
      square = watched.read(rho, rhoRows, this.rhoLength);
      entering = this.entering(isOver, excess);
    }
    if (entering < 0) return false;
    const n = factor.solveColumn(entering, direction, directionRows);
    const pivot = direction[row]!;
    const isUsable =
      Math.abs(pivot) > TINY_PIVOT / 10 &&
      (basis.sinceFactor === 0 || Math.abs(pivot - watched.alpha[entering]!) <= AGREEMENT * (1 + Math.abs(pivot)));
    if (isUsable) {
      this.touchedSum += watched.touchedCount;
      this.turnOver();
      watched.drift = part > this.part ? Infinity : watched.drift + this.reachOf(entering);
      const step = watched.reduced[entering]! / watched.alpha[entering]!;
      watched.advance(rho, rhoRows, this.rhoLength, step);
      watched.reduced[basis.basic[row]!] = -step;
      watched.reduced[entering] = 0;
      const move = (x[row]! - (isOver ? upper[row]! : 0)) / pivot;
      for (let k = 0; k < n; k++) x[directionRows[k]!]! -= move * direction[directionRows[k]!]!;
      const isFullSlot = entering >= slotFrom && entering < slackFrom && isFull[entering - slotFrom] === 1;
      this.updateWeights(row, square, n);
      basis.replace(row, entering, isOver, (isFullSlot ? slotLimit : 0) + move, pivot);
    }
    for (let k = 0; k < n; k++) direction[directionRows[k]!] = 0;
    return isUsable;
  }

  /** Most that a reduced cost moves when this column comes in. */
  private reachOf(entering: number): number {
    return this.largest * Math.abs(this.watched.reduced[entering]! / this.watched.alpha[entering]!);
  }

  private updateWeights(row: number, square: number, length: number): void {
    const {
      basis: { factor },
      rho,
      rhoRows,
      rhoLength,
      tau,
      tauRows,
      direction,
      directionRows,
      weight,
    } = this;
    for (let k = 0; k < rhoLength; k++) tau[rhoRows[k]!] = rho[rhoRows[k]!]!;
    tauRows.set(rhoRows.subarray(0, rhoLength));
    const n = factor.solveSparse(tau, tauRows, rhoLength);
    const pivot = direction[row]!;
    for (let k = 0; k < length; k++) {
      const r = directionRows[k]!;
      const ratio = direction[r]! / pivot;
      weight[r] = Math.max(weight[r]! - ratio * (2 * tau[r]! - ratio * square), LEAST_WEIGHT + ratio * ratio);
    }
    weight[row] = Math.max(square / (pivot * pivot), LEAST_WEIGHT);
    for (let k = 0; k < n; k++) tau[tauRows[k]!] = 0;
  }

  /** Ratio test; boxed slots on the way are to be turned over as long as the row stays out of its bounds. */
  private entering(isOver: boolean, excess: number): number {
    const {
      basis: {
        columns: { slotFrom, slackFrom, slotLimit },
        state,
        isFull,
      },
      watched: { alpha, touched, touchedCount, reduced },
      candidates,
      flips,
    } = this;
    let count = 0;
    this.largest = 1;
    for (let k = 0; k < touchedCount; k++) {
      const j = touched[k]!;
      if (state[j] !== 0) continue;
      const isFullSlot = j >= slotFrom && j < slackFrom && isFull[j - slotFrom] === 1;
      const a = isOver === isFullSlot ? -alpha[j]! : alpha[j]!;
      if (Math.abs(a) > this.largest) this.largest = Math.abs(a);
      if (a > TINY_PIVOT) candidates[count++] = j;
    }
    flips.length = 0;
    for (let slope = excess; ;) {
      let most = Infinity;
      for (let k = 0; k < count; k++)
        most = Math.min(most, (Math.abs(reduced[candidates[k]!]!) + HARRIS) / Math.abs(alpha[candidates[k]!]!));
      let chosen = -1;
      let size = 0;
      for (let k = 0; k < count; k++) {
        const j = candidates[k]!;
        const a = Math.abs(alpha[j]!);
        if (a <= size || Math.abs(reduced[j]!) > most * a) continue;
        size = a;
        chosen = k;
      }
      if (chosen < 0) return -1;
      const j = candidates[chosen]!;
      if (j < slotFrom || j >= slackFrom || slope <= size * slotLimit) return j;
      slope -= size * slotLimit;
      flips.push(j);
      candidates[chosen] = candidates[--count]!;
    }
  }

  private turnOver(): void {
    const {
      basis: { columns, isFull, x, factor },
      tau,
      tauRows,
      flips,
    } = this;
    if (flips.length === 0) return;
    let n = 0;
    for (const j of flips) {
      const slot = j - columns.slotFrom;
      const row = columns.schoolRow + columns.slotSchool[slot]!;
      if (!tauRows.subarray(0, n).includes(row)) tauRows[n++] = row;
      tau[row]! += isFull[slot] === 1 ? columns.slotLimit : -columns.slotLimit;
      isFull[slot]! ^= 1;
    }
    n = factor.solveSparse(tau, tauRows, n);
    for (let k = 0; k < n; k++) {
      x[tauRows[k]!]! -= tau[tauRows[k]!]!;
      tau[tauRows[k]!] = 0;
    }
  }
}

/** Right for a basis with all slacks, where a slack's row sees itself and the edges on its row; else a guess. */
function firstWeights({ columns, prepared, basic, state }: WeeklyBasis): Float64Array {
  const { columnCount, slackFrom, unplacedFrom, slotFrom, schoolSlot } = columns;
  const weight = new Float64Array(columnCount).fill(1);
  for (let j = slackFrom; j < columnCount; j++) if (state[j] !== BASIC) return weight;
  for (let i = 0; i < prepared.requestCount; i++) {
    const e = basic[i]!;
    if (e >= unplacedFrom) weight[slotFrom + schoolSlot[prepared.school[i]!]!]!++;
    else for (let k = prepared.rowStart[e]!; k < prepared.rowStart[e + 1]!; k++) weight[slackFrom + prepared.rowOf[k]!]!++;
  }
  return weight;
}

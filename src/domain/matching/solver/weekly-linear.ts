/** Exact linear relaxation of a weekly problem, by a primal simplex that starts from a plan. */
import { BasisFactor } from './basis-factor';
import type { PreparedProblem } from './prepared-problem';
import { weeklyColumns } from './weekly-columns';

export interface LinearRelaxation {
  /** Share of each edge in the solution, 0 to 1. */
  readonly share: Float64Array;
  readonly rowPrice: Float64Array;
  readonly shortagePrice: Float64Array;
  readonly pivots: number;
  readonly end: 'optimal' | 'enough' | 'interrupted';
}

/** Capacities are widened by about this, each by another amount, so that steps are never stuck on ties. */
const SPREAD = 1e-5;
const PIVOTS_BETWEEN_FACTORS = 100;
const REQUESTS_PER_PRICING = 60;
/** Until nothing is left to gain there, only so many of the cheapest edges of each request may enter: fewer detours. */
const CORE_EDGES = 4;
const TOLERANCE = 1e-6;
const TINY_PIVOT = 1e-9;

/**
 * Solves the linear relaxation. Bounded primal simplex (Dantzig) with partial pricing over blocks of requests and the
 * inverse in product form; the starting basis is the plan itself and the slacks of the capacity rows.
 * @param plan edge of each request or −1; must respect the capacities
 * @param mostPivots ends there with `enough`: the shares are then a good hint and the prices a bound, neither the best
 */
export function solveRelaxation(prepared: PreparedProblem, plan: Int32Array, budget: () => boolean, mostPivots = Infinity): LinearRelaxation {
  const { requestCount, schoolCount, rowCount: capacityRows, start, edgeCost, rowFrom, rowTo, rowCapacity, school, unplacedCost } = prepared;
  const columns = weeklyColumns(prepared);
  const { rowCount, unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, schoolSlot, slotSchool, slotLimit } = columns;
  const factor = new BasisFactor(columns, prepared.weeks + 2);
  const basic = new Int32Array(rowCount);
  const isBasic = new Uint8Array(columns.columnCount);
  const isFull = new Uint8Array(slackFrom - slotFrom);
  const rhs = spreadCapacities();
  startFromPlan();

  const x = new Float64Array(rowCount);
  const dual = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);
  const directionRows = new Int32Array(rowCount);
  const pivotRow = new Float64Array(rowCount);
  let pivots = 0;
  let sinceFactor = 0;
  let isCoreOnly = true;
  let cursor = 0;
  let end: LinearRelaxation['end'] = 'enough';
  refactor();

  for (;;) {
    if (sinceFactor >= PIVOTS_BETWEEN_FACTORS && !refactor()) break;
    const entering = price();
    if (entering < 0) {
      if (isCoreOnly) {
        isCoreOnly = false;
        continue;
      }
      if (sinceFactor === 0) {
        end = 'optimal';
        break;
      }
      if (!refactor()) break;
      continue;
    }
    if ((++pivots & 31) === 0 && !budget()) {
      end = 'interrupted';
      break;
    }
    if (pivots > mostPivots) break;
    if (!pivot(entering)) break;
  }
  return collect();

  function spreadCapacities(): Float64Array {
    const values = new Float64Array(rowCount);
    values.fill(1, 0, requestCount);
    let seed = 12345;
    for (let r = 0; r < capacityRows; r++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      values[capacityRow + r] = rowCapacity[r]! + SPREAD * (0.5 + seed / 0x80000000);
    }
    return values;
  }

  function startFromPlan(): void {
    const missing = new Int32Array(schoolCount);
    for (let i = 0; i < requestCount; i++) {
      basic[i] = plan[i]! >= 0 ? plan[i]! : unplacedFrom + i;
      if (plan[i]! < 0) missing[school[i]!]!++;
    }
    for (let r = 0; r < capacityRows; r++) basic[capacityRow + r] = slackFrom + r;
    for (let s = 0; s < schoolCount; s++) {
      const slots = schoolSlot[s + 1]! - schoolSlot[s]!;
      const used = slotLimit === Infinity ? 0 : Math.min(missing[s]!, slots - 1);
      isFull.fill(1, schoolSlot[s]!, schoolSlot[s]! + used);
      basic[schoolRow + s] = slotFrom + schoolSlot[s]! + used;
    }
    for (let r = 0; r < rowCount; r++) isBasic[basic[r]!] = 1;
  }

  /** Starts the factor afresh; false when rounding errors made the basis unusable. */
  function refactor(): boolean {
    if (!factor.rebuild(basic)) return false;
    x.set(rhs);
    for (let k = 0; k < isFull.length; k++) if (isFull[k]!) x[schoolRow + slotSchool[k]!]! += slotLimit;
    factor.solve(x);
    for (let r = 0; r < rowCount; r++) dual[r] = columns.costOf(basic[r]!);
    factor.solveBack(dual);
    sinceFactor = 0;
    return true;
  }

  function reducedCost(column: number): number {
    if (column < unplacedFrom) {
      let d = edgeCost[column]! - dual[columns.edgeRequest[column]!]!;
      for (let r = rowFrom[column]!; r < rowTo[column]!; r++) d -= dual[capacityRow + r]!;
      return d;
    }
    if (column < slotFrom) return unplacedCost[column - unplacedFrom]! - dual[column - unplacedFrom]! - dual[schoolRow + school[column - unplacedFrom]!]!;
    if (column < slackFrom) return columns.costOf(column) + dual[schoolRow + slotSchool[column - slotFrom]!]!;
    return -dual[capacityRow + column - slackFrom]!;
  }

  /** The most promising column among the next block of requests, slots and slacks that has one; −1 at the optimum. */
  function price(): number {
    const slots = slackFrom - slotFrom;
    const units = requestCount + slots + capacityRows;
    let chosen = -1;
    let least = -TOLERANCE;
    for (let seen = 1; seen <= units; seen++) {
      const u = cursor;
      cursor = cursor + 1 === units ? 0 : cursor + 1;
      if (u < requestCount) {
        const value = dual[u]!;
        const end = isCoreOnly ? Math.min(start[u]! + CORE_EDGES, start[u + 1]!) : start[u + 1]!;
        for (let e = start[u]!; e < end; e++) {
          let d = edgeCost[e]! - value;
          // Capacity duals are ≤ 0 up to the tolerance: dearer edges can only be worse.
          if (d >= least) break;
          for (let r = capacityRow + rowFrom[e]!, last = capacityRow + rowTo[e]!; r < last; r++) d -= dual[r]!;
          if (d < least && !isBasic[e]!) {
            least = d;
            chosen = e;
          }
        }
        const d = unplacedCost[u]! - value - dual[schoolRow + school[u]!]!;
        if (d < least && !isBasic[unplacedFrom + u]!) {
          least = d;
          chosen = unplacedFrom + u;
        }
      } else {
        const column = slotFrom + u - requestCount;
        if (!isBasic[column]!) {
          let d = reducedCost(column);
          if (column < slackFrom && isFull[column - slotFrom]!) d = -d;
          if (d < least) {
            least = d;
            chosen = column;
          }
        }
      }
      if (chosen >= 0 && seen >= REQUESTS_PER_PRICING) break;
    }
    return chosen;
  }

  /** Brings a column in; false when nothing bounds it, which only rounding errors can do. */
  function pivot(entering: number): boolean {
    const isSlot = entering >= slotFrom && entering < slackFrom;
    const falls = isSlot && isFull[entering - slotFrom]! === 1;
    const sense = falls ? -1 : 1;
    let n = columns.rowsOf(entering, directionRows);
    const sign = columns.signOf(entering);
    for (let k = 0; k < n; k++) direction[directionRows[k]!] = sign;
    n = factor.solveSparse(direction, directionRows, n);

    let step = isSlot ? slotLimit : Infinity;
    let leaving = -1;
    let leavesFull = false;
    let size = 0;
    for (let k = 0; k < n; k++) {
      const r = directionRows[k]!;
      const a = direction[r]! * sense;
      let room: number;
      if (a > TINY_PIVOT) room = x[r]!;
      else if (a < -TINY_PIVOT && basic[r]! >= slotFrom && basic[r]! < slackFrom) room = slotLimit - x[r]!;
      else continue;
      const reach = Math.max(0, room) / Math.abs(a);
      if (reach < step - 1e-12 || (reach <= step + 1e-12 && Math.abs(a) > size)) {
        step = Math.min(step, reach);
        leaving = r;
        size = Math.abs(a);
        leavesFull = a < 0;
      }
    }
    if (step === Infinity) return false;
    for (let k = 0; k < n; k++) x[directionRows[k]!]! -= sense * step * direction[directionRows[k]!]!;
    if (leaving < 0) {
      isFull[entering - slotFrom]! ^= 1;
    } else {
      pivotRow.fill(0);
      pivotRow[leaving] = 1;
      factor.solveBack(pivotRow);
      const change = reducedCost(entering) / direction[leaving]!;
      for (let r = 0; r < rowCount; r++) if (pivotRow[r]! !== 0) dual[r]! += change * pivotRow[r]!;
      const out = basic[leaving]!;
      isBasic[out] = 0;
      if (leavesFull) isFull[out - slotFrom] = 1;
      basic[leaving] = entering;
      isBasic[entering] = 1;
      x[leaving] = (falls ? slotLimit : 0) + sense * step;
      if (isSlot) isFull[entering - slotFrom] = 0;
      factor.replace(leaving, direction, directionRows, n);
      sinceFactor++;
    }
    for (let k = 0; k < n; k++) direction[directionRows[k]!] = 0;
    return true;
  }

  function collect(): LinearRelaxation {
    const share = new Float64Array(unplacedFrom);
    for (let r = 0; r < rowCount; r++) if (basic[r]! < unplacedFrom) share[basic[r]!] = x[r]!;
    const rowPrice = new Float64Array(capacityRows);
    for (let r = 0; r < capacityRows; r++) rowPrice[r] = Math.max(0, -dual[capacityRow + r]!);
    const shortagePrice = new Float64Array(schoolCount);
    for (let s = 0; s < schoolCount; s++) shortagePrice[s] = Math.max(0, -dual[schoolRow + s]!);
    return { share, rowPrice, shortagePrice, pivots, end };
  }
}

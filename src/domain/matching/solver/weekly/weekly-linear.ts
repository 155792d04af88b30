/**
 * Exact linear relaxation of a weekly problem, by a primal simplex that starts from a plan or another basis that respects the
 * capacities.
 */
import type { WeeklyBasis } from './weekly-basis';

export interface LinearRelaxation {
  /** Share of each edge in the solution, 0 to 1. */
  readonly share: Float64Array;
  readonly rowPrice: Float64Array;
  readonly shortagePrice: Float64Array;
  readonly pivots: number;
  readonly end: 'optimal' | 'enough' | 'interrupted';
}

const PIVOTS_BETWEEN_FACTORS = 100;
const REQUESTS_PER_PRICING = 15;
const TOLERANCE = 1e-6;
const TINY_PIVOT = 1e-9;

/**
 * Solves the linear relaxation. Bounded primal simplex (reduced costs over column lengths) with partial pricing over blocks of
 * requests.
 * @param basis its values must respect the capacities; changed in place
 * @param mostPivots ends there with `enough`: the shares are then a good hint and the prices a bound, neither the best
 */
export function solveRelaxation(basis: WeeklyBasis, budget: () => boolean, mostPivots = Infinity): LinearRelaxation {
  const { columns, factor, basic, state, isFull, x, upper, prepared } = basis;
  const { requestCount, schoolCount, rowCount: capacityRows, start, edgeCost, rowStart, rowOf, school, unplacedCost } = prepared;
  const { rowCount, unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, slotSchool, slotLimit } = columns;
  const dual = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);
  const directionRows = new Int32Array(rowCount);
  const pivotRow = new Float64Array(rowCount);
  const pivotRowRows = new Int32Array(rowCount);
  /** An edge on many rows gains less by the pivot than its reduced cost says: square length of the column. */
  const weight = new Float64Array(columns.columnCount).fill(1);
  for (let e = 0; e < unplacedFrom; e++) weight[e] = 1 + rowStart[e + 1]! - rowStart[e]!;
  let pivots = 0;
  let cursor = 0;
  let end: LinearRelaxation['end'] = 'enough';
  refactor();

  for (;;) {
    if (basis.sinceFactor >= PIVOTS_BETWEEN_FACTORS && !refactor()) break;
    const entering = price();
    if (entering < 0) {
      if (basis.sinceFactor === 0) {
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

  /** Starts the factor afresh; false when rounding errors made the basis unusable. */
  function refactor(): boolean {
    if (!basis.refactor()) return false;
    for (let r = 0; r < rowCount; r++) dual[r] = columns.costOf(basic[r]!);
    factor.solveBack(dual);
    return true;
  }

  function reducedCost(column: number): number {
    if (column < unplacedFrom) {
      let d = edgeCost[column]! - dual[columns.edgeRequest[column]!]!;
      for (let k = rowStart[column]!; k < rowStart[column + 1]!; k++) d -= dual[capacityRow + rowOf[k]!]!;
      return d;
    }
    if (column < slotFrom)
      return (
        unplacedCost[column - unplacedFrom]! - dual[column - unplacedFrom]! - dual[schoolRow + school[column - unplacedFrom]!]!
      );
    if (column < slackFrom) return columns.costOf(column) + dual[schoolRow + slotSchool[column - slotFrom]!]!;
    return -dual[capacityRow + column - slackFrom]!;
  }

  /** The most promising column among the next block of requests, slots and slacks that has one; −1 at the optimum. */
  function price(): number {
    const units = requestCount + slackFrom - slotFrom + capacityRows;
    let chosen = -1;
    let least = -TOLERANCE;
    let best = 0;
    for (let seen = 1; seen <= units; seen++) {
      const u = cursor;
      cursor = cursor + 1 === units ? 0 : cursor + 1;
      if (u < requestCount) {
        const value = dual[u]!;
        for (let e = start[u]!, end = start[u + 1]!; e < end; e++) {
          let d = edgeCost[e]! - value;
          // Capacity duals are ≤ 0 up to the tolerance: dearer edges can only be worse.
          if (d >= least) break;
          for (let k = rowStart[e]!, last = rowStart[e + 1]!; k < last; k++) d -= dual[capacityRow + rowOf[k]!]!;
          if (d >= least || state[e] !== 0 || d * d <= best * weight[e]!) continue;
          best = (d * d) / weight[e]!;
          least = Math.min(-TOLERANCE, -Math.sqrt(best));
          chosen = e;
        }
      }
      const column = u < requestCount ? unplacedFrom + u : slotFrom + u - requestCount;
      if (state[column] === 0) {
        let d = reducedCost(column);
        if (column >= slotFrom && column < slackFrom && isFull[column - slotFrom]!) d = -d;
        if (d < least && d * d > best * weight[column]!) {
          best = (d * d) / weight[column]!;
          least = Math.min(-TOLERANCE, -Math.sqrt(best));
          chosen = column;
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
    const n = factor.solveColumn(entering, direction, directionRows);

    let step = isSlot ? slotLimit : Infinity;
    let leaving = -1;
    let leavesFull = false;
    let size = 0;
    for (let k = 0; k < n; k++) {
      const r = directionRows[k]!;
      const a = direction[r]! * sense;
      let room: number;
      if (a > TINY_PIVOT) room = x[r]!;
      else if (a < -TINY_PIVOT && upper[r]! < Infinity) room = upper[r]! - x[r]!;
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
      const length = factor.solveRow(leaving, pivotRow, pivotRowRows);
      const change = reducedCost(entering) / direction[leaving]!;
      for (let k = 0; k < length; k++) {
        const r = pivotRowRows[k]!;
        dual[r]! += change * pivotRow[r]!;
        pivotRow[r] = 0;
      }
      basis.replace(leaving, entering, leavesFull, (falls ? slotLimit : 0) + sense * step, direction[leaving]!);
    }
    for (let k = 0; k < n; k++) direction[directionRows[k]!] = 0;
    return true;
  }

  function collect(): LinearRelaxation {
    const share = basis.shares();
    const rowPrice = new Float64Array(capacityRows);
    for (let r = 0; r < capacityRows; r++) rowPrice[r] = Math.max(0, -dual[capacityRow + r]!);
    const shortagePrice = new Float64Array(schoolCount);
    for (let s = 0; s < schoolCount; s++) shortagePrice[s] = Math.max(0, -dual[schoolRow + s]!);
    return { share, rowPrice, shortagePrice, pivots, end };
  }
}

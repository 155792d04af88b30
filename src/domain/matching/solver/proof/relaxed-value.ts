/** The bound that prices prove on a prepared problem, before they are put on the grid of the certificate. */
import { FORBIDDEN } from '../weekly/column-state';
import type { PreparedProblem } from '../prepared-problem';

/**
 * Lagrangian value of prices per capacity row and per school: no plan costs less.
 * @param state of the columns: edges, and requests unplaced, that are forbidden are then left out
 */
export function relaxedValue(
  prepared: PreparedProblem,
  rowPrice: Float64Array,
  shortagePrice: Float64Array,
  state?: Uint8Array,
): number {
  const { requestCount, start, edgeCost, rowStart, rowOf, school, unplacedCost } = prepared;
  let bound = worthOfRoom(prepared, rowPrice, shortagePrice);
  for (let i = 0; i < requestCount; i++) {
    const isUnplacedOut = state !== undefined && (state[edgeCost.length + i]! & FORBIDDEN) !== 0;
    let least = isUnplacedOut ? Infinity : unplacedCost[i]! + shortagePrice[school[i]!]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (edgeCost[e]! >= least) break;
      if (state !== undefined && (state[e]! & FORBIDDEN) !== 0) continue;
      let paid = edgeCost[e]!;
      for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) paid += rowPrice[rowOf[k]!]!;
      if (paid < least) least = paid;
    }
    bound += least;
  }
  return bound;
}

/** The same where no edge uses two rows, edges in any order. */
export function assignmentValue(prepared: PreparedProblem, rowPrice: Float64Array, shortagePrice: Float64Array): number {
  const { requestCount, start, edgeCost, school, unplacedCost } = prepared;
  const edgeRow = prepared.edgeRow!;
  // Nothing is paid where nobody disputes.
  const paidAt = new Float64Array(rowPrice.length + 1);
  paidAt.set(rowPrice);
  let bound = worthOfRoom(prepared, rowPrice, shortagePrice);
  for (let i = 0; i < requestCount; i++) {
    let least = unplacedCost[i]! + shortagePrice[school[i]!]!;
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
      const cost = edgeCost[e]!;
      if (cost >= least) continue;
      const paid = cost + paidAt[edgeRow[e]!]!;
      if (paid < least) least = paid;
    }
    bound += least;
  }
  return bound;
}

/**
 * What a plan with each answer costs at least, by these prices: edges first, then each request unplaced; and what any plan does.
 * @param state as in `relaxedValue`; the answers that it forbids cost Infinity
 */
export function answerCosts(
  prepared: PreparedProblem,
  rowPrice: Float64Array,
  shortagePrice: Float64Array,
  state?: Uint8Array,
): { readonly value: number; readonly paid: Float64Array } {
  const { requestCount, start, edgeCost, rowStart, rowOf, unplacedCost, school } = prepared;
  const paid = new Float64Array(edgeCost.length + requestCount);
  const isOut = (column: number): boolean => state !== undefined && (state[column]! & FORBIDDEN) !== 0;
  let value = worthOfRoom(prepared, rowPrice, shortagePrice);
  const leastOf = new Float64Array(requestCount);
  for (let i = 0; i < requestCount; i++) {
    const unplaced = edgeCost.length + i;
    let least = (paid[unplaced] = isOut(unplaced) ? Infinity : unplacedCost[i]! + shortagePrice[school[i]!]!);
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      let asked = edgeCost[e]!;
      if (isOut(e)) asked = Infinity;
      else for (let k = rowStart[e]!, end = rowStart[e + 1]!; k < end; k++) asked += rowPrice[rowOf[k]!]!;
      paid[e] = asked;
      if (asked < least) least = asked;
    }
    leastOf[i] = least;
    value += least;
  }
  for (let i = 0; i < requestCount; i++) {
    paid[edgeCost.length + i]! += value - leastOf[i]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) paid[e]! += value - leastOf[i]!;
  }
  return { value, paid };
}

/** What the room of rows and the shortage slots are worth at these prices, below 0: it is not paid. */
function worthOfRoom(
  { requestCount, schoolCount, rowCapacity, rowCount, school, steps }: PreparedProblem,
  rowPrice: Float64Array,
  shortagePrice: Float64Array,
): number {
  let worth = 0;
  for (let r = 0; r < rowCount; r++) worth -= rowPrice[r]! * rowCapacity[r]!;
  const size = new Int32Array(schoolCount);
  for (let i = 0; i < requestCount; i++) size[school[i]!]!++;
  for (let s = 0; s < schoolCount; s++)
    for (let k = 0; k < size[s]! && k * steps[s]! < shortagePrice[s]!; k++) worth -= shortagePrice[s]! - k * steps[s]!;
  return worth;
}

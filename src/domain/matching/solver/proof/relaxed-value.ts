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
  const { requestCount, schoolCount, start, edgeCost, rowStart, rowOf, rowCapacity, rowCount, school, unplacedCost, steps } =
    prepared;
  let bound = 0;
  const size = new Int32Array(schoolCount);
  for (let i = 0; i < requestCount; i++) {
    size[school[i]!]!++;
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
  for (let r = 0; r < rowCount; r++) bound -= rowPrice[r]! * rowCapacity[r]!;
  for (let s = 0; s < schoolCount; s++)
    for (let k = 0; k < size[s]! && k * steps[s]! < shortagePrice[s]!; k++) bound -= shortagePrice[s]! - k * steps[s]!;
  return bound;
}

/** The bound that prices prove on a prepared problem, before they are put on the grid of the certificate. */
import type { PreparedProblem } from '../prepared-problem';

/** Lagrangian value of prices per capacity row and per school: no plan costs less. */
export function relaxedValue(prepared: PreparedProblem, rowPrice: Float64Array, shortagePrice: Float64Array): number {
  const { requestCount, schoolCount, start, edgeCost, rowStart, rowOf, rowCapacity, rowCount, school, unplacedCost, step } =
    prepared;
  let bound = 0;
  const size = new Int32Array(schoolCount);
  for (let i = 0; i < requestCount; i++) {
    size[school[i]!]!++;
    let least = unplacedCost[i]! + shortagePrice[school[i]!]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (edgeCost[e]! >= least) break;
      let paid = edgeCost[e]!;
      for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) paid += rowPrice[rowOf[k]!]!;
      if (paid < least) least = paid;
    }
    bound += least;
  }
  for (let r = 0; r < rowCount; r++) bound -= rowPrice[r]! * rowCapacity[r]!;
  for (let s = 0; s < schoolCount; s++)
    for (let k = 0; k < size[s]! && k * step < shortagePrice[s]!; k++) bound -= shortagePrice[s]! - k * step;
  return bound;
}

/** The relaxation by sifting: on the cheapest edges of each request first, then also on those that its prices ask for. */
import type { PreparedProblem } from '../prepared-problem';
import { basisOn, type PartBasis } from './part-basis';
import { partOf, wholeShares } from './problem-part';
import { WeeklyBasis } from './weekly-basis';
import { solveRelaxation, type LinearRelaxation } from './weekly-linear';

/** Edges of each request at first, and of those that are cheaper at the prices the most that are added at once. */
const FIRST_EDGES = 5;
const MORE_EDGES = 5;
const TOLERANCE = 1e-6;

/**
 * Few edges leave few rows that say anything, and on fewer rows a pivot costs less.
 * @param from a basis within all capacities on a part of the problem
 * @param mostWork pivots × rows; then it ends with `enough`, as in `solveRelaxation`
 */
export function siftRelaxation(
  prepared: PreparedProblem,
  from: PartBasis,
  budget: () => boolean,
  mostWork: number,
): PartBasis & { readonly relaxation: LinearRelaxation } {
  const isIn = new Uint8Array(prepared.edgeCost.length);
  for (const e of from.part.edgeOf) isIn[e] = 1;
  let present = from;
  let pivots = 0;
  for (let work = 0; ;) {
    const { part, basis } = present;
    const relaxation = solveRelaxation(basis, budget, (mostWork - work) / basis.columns.rowCount);
    pivots += relaxation.pivots;
    work += relaxation.pivots * basis.columns.rowCount;
    const rowPrice = new Float64Array(prepared.rowCount);
    for (let k = 0; k < part.rowOf.length; k++) rowPrice[part.rowOf[k]!] = relaxation.rowPrice[k]!;
    if (relaxation.end !== 'optimal' || !addEdges(prepared, isIn, rowPrice, relaxation.shortagePrice)) {
      const share = wholeShares(part, relaxation.share, prepared.edgeCost.length);
      return { ...present, relaxation: { ...relaxation, share, rowPrice, pivots } };
    }
    present = basisOn(prepared, isIn, present);
  }
}

/** A plan, on the part of the problem with its edges and the cheapest of each request. */
export function beginSift(prepared: PreparedProblem, plan: Int32Array): PartBasis {
  const { requestCount, start, edgeCost } = prepared;
  const isIn = new Uint8Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) isIn.fill(1, start[i]!, Math.min(start[i]! + FIRST_EDGES, start[i + 1]!));
  return planOn(prepared, plan, isIn);
}

/**
 * A plan within all capacities as a basis, on the part of the problem with these edges and its own.
 * @param isIn 1 for each edge of the part; changed in place
 */
export function planOn(prepared: PreparedProblem, plan: Int32Array, isIn: Uint8Array): PartBasis {
  for (const e of plan) if (e >= 0) isIn[e] = 1;
  const part = partOf(prepared, isIn);
  const edgeIn = new Int32Array(isIn.length).fill(-1);
  for (let k = 0; k < part.edgeOf.length; k++) edgeIn[part.edgeOf[k]!] = k;
  const own = plan.map((e) => (e < 0 ? -1 : edgeIn[e]!));
  return { part, basis: new WeeklyBasis(part.problem, own, part.rowOf) };
}

/** Takes in, for each request, the edges that cost the least at these prices, of those that cost less than all it has. */
function addEdges(prepared: PreparedProblem, isIn: Uint8Array, rowPrice: Float64Array, shortagePrice: Float64Array): boolean {
  const { requestCount, start, edgeCost, rowStart, rowOf, unplacedCost, school } = prepared;
  let isAny = false;
  for (let i = 0; i < requestCount; i++) {
    let least = unplacedCost[i]! + shortagePrice[school[i]!]!;
    const others: { readonly edge: number; readonly paid: number }[] = [];
    for (let e = start[i]!; e < start[i + 1]! && edgeCost[e]! < least; e++) {
      let paid = edgeCost[e]!;
      for (let k = rowStart[e]!, end = rowStart[e + 1]!; k < end && paid < least; k++) paid += rowPrice[rowOf[k]!]!;
      if (paid >= least) continue;
      if (isIn[e] === 1) least = paid;
      else others.push({ edge: e, paid });
    }
    const cheaper = others.filter(({ paid }) => paid < least - TOLERANCE);
    if (cheaper.length > MORE_EDGES) cheaper.sort((a, b) => a.paid - b.paid || a.edge - b.edge);
    for (const { edge } of cheaper.slice(0, MORE_EDGES)) isIn[edge] = 1;
    isAny ||= cheaper.length > 0;
  }
  return isAny;
}

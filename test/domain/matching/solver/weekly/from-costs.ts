/** The relaxation by the dual simplex from its costs: another road than the solver's own, to hold it against. */
import type { PreparedProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import { WeeklyBasis } from '../../../../../src/domain/matching/solver/weekly/weekly-basis';
import { spreadCosts, WeeklyDual } from '../../../../../src/domain/matching/solver/weekly/weekly-dual';
import { solveRelaxation, type LinearRelaxation } from '../../../../../src/domain/matching/solver/weekly/weekly-linear';

const MOST_PIVOTS = 200_000;
const LAST_PIVOTS = 5000;

/** The basis of the cheapest edge of each request and the slacks: it respects the costs, not the capacities. */
export function cheapestBasis(prepared: PreparedProblem): WeeklyBasis {
  const { start, edgeCost, unplacedCost } = prepared;
  // The edges of a request come by rising cost.
  return new WeeklyBasis(
    prepared,
    unplacedCost.map((cost, i) => (start[i]! < start[i + 1]! && edgeCost[start[i]!]! < cost ? start[i]! : -1)),
  );
}

/**
 * What the spread costs left out of place goes by a few primal pivots.
 * @param basis without negative reduced cost; changed in place
 */
export function solveFromCosts(basis: WeeklyBasis, budget: () => boolean): LinearRelaxation {
  const end = new WeeklyDual(basis, spreadCosts(basis)).solve(budget, MOST_PIVOTS);
  if (end === 'optimal') return solveRelaxation(basis, budget, LAST_PIVOTS);
  return { ...solveRelaxation(basis, budget, 0), end: end === 'interrupted' ? end : 'enough' };
}

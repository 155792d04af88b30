/** The door of the solver: the best plan for all open requests at once, with the proof of how good it is. */
import { solveAsAssignment } from './assignment/assignment-layer';
import { PRICE_GRID, provedBound } from './proof/certificate';
import { movingCost, planCost } from './proof/plan-check';
import { prepareProblem, type PreparedProblem } from './prepared-problem';
import type {
  AllocationDuals,
  AllocationOptions,
  AllocationPlan,
  AllocationProblem,
  IndexPair,
  LimitPrice,
  WeekPrice,
} from './problem';
import type { SolvedProblem } from './solved-problem';
import { unplacedRequests } from './explanation/unplaced-reasons';
import { solveByWeeks } from './weekly/weekly-layer';

/**
 * Plans an allocation problem. Same input, same plan. When `options.budget` answers `false` the best valid plan so far
 * comes back, with the bound proved so far.
 * @throws Error when the kept pairs are not possible together
 */
export function solveAllocation(problem: AllocationProblem, options: AllocationOptions = {}): AllocationPlan {
  const prepared = prepareProblem(problem, options);
  const budget = options.budget ?? (() => true);
  const keptWeeks = prepared.kept.map(
    ([request]) => [problem.requests[request]!.first, problem.requests[request]!.last] as const,
  );
  const solved = prepared.isAssignment ? solveAsAssignment(prepared, budget) : solveByWeeks(prepared, keptWeeks, budget);
  const placed = placedPairs(prepared, solved);
  const found = readablePrices(prepared, solved);
  const duals = solved.isInterrupted ? betterProof(problem, options, found) : found;
  const cost = planCost(problem, placed);
  const moving = movingCost(problem, placed, options);
  const lowerBound = Math.min(provedBound(problem, duals, options), cost + moving);
  return {
    placed,
    cost,
    movingCost: moving,
    lowerBound,
    isProven: lowerBound === cost + moving,
    isInterrupted: solved.isInterrupted,
    method: prepared.isAssignment ? 'assignment' : 'weekly',
    duals,
    unplaced: unplacedRequests(problem, placed, options),
  };
}

/** Unfinished prices may prove less than no price at all. */
function betterProof(problem: AllocationProblem, options: AllocationOptions, duals: AllocationDuals): AllocationDuals {
  const none: AllocationDuals = { weekPrices: [], shortagePrices: [] };
  return provedBound(problem, duals, options) < provedBound(problem, none, options) ? none : duals;
}

function placedPairs({ kept, requestIds, edgeOffer }: PreparedProblem, { edge }: SolvedProblem): IndexPair[] {
  const placed: IndexPair[] = kept.map(([request, offer]) => [request, offer] as const);
  for (let i = 0; i < edge.length; i++) if (edge[i]! >= 0) placed.push([requestIds[i]!, edgeOffer[edge[i]!]!]);
  return placed.sort((a, b) => a[0] - b[0]);
}

/** Prices by offer and week, shared limit and school, on the grid on which sums are exact. */
function readablePrices(
  { rowOffer, rowWeek, rowLimit, hasLimits, schoolIds }: PreparedProblem,
  { rowPrice, shortagePrice }: SolvedProblem,
): AllocationDuals {
  const onGrid = (price: number): number => Math.max(0, Math.round(price * PRICE_GRID) / PRICE_GRID);
  const weekPrices: WeekPrice[] = [];
  const limitPrices: LimitPrice[] = [];
  for (let r = 0; r < rowPrice.length; r++) {
    const price = onGrid(rowPrice[r]!);
    if (price === 0) continue;
    if (rowLimit[r]! < 0) weekPrices.push({ offer: rowOffer[r]!, week: rowWeek[r]!, price });
    else limitPrices.push({ limit: rowLimit[r]!, price });
  }
  const shortagePrices = [...shortagePrice]
    .map((price, s) => ({ school: schoolIds[s]!, price: onGrid(price) }))
    .filter(({ price }) => price > 0);
  return hasLimits ? { weekPrices, shortagePrices, limitPrices } : { weekPrices, shortagePrices };
}

/** The door of the solver: the best plan for all open requests at once, with the proof of how good it is. */
import { solveAsAssignment } from './assignment/assignment-layer';
import { PRICE_GRID, provedBound } from './proof/certificate';
import { movingCost, planCost } from './proof/plan-check';
import { planObjective } from './proof/plan-objective';
import { assignmentValue } from './proof/relaxed-value';
import { prepareProblem, type PreparedProblem } from './prepared-problem';
import type {
  AllocationDuals,
  AllocationOptions,
  AllocationPlan,
  AllocationProblem,
  IndexPair,
  LimitPrice,
  ShortagePrice,
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
  const moving = movingCost(problem, placed, options);
  const cost = prepared.isAssignment
    ? planObjective(prepared, solved.edge) + prepared.keptCost - moving
    : planCost(problem, placed);
  const { prices, bound } = provenPrices(problem, prepared, solved, options);
  const lowerBound = Math.min(bound, cost + moving);
  return {
    placed,
    cost,
    movingCost: moving,
    lowerBound,
    isProven: lowerBound === cost + moving,
    isInterrupted: solved.isInterrupted,
    method: prepared.isAssignment ? 'assignment' : 'weekly',
    duals: readablePrices(prepared, prices),
    unplaced: unplacedRequests(problem, placed, options, prepared),
  };
}

type Prices = Pick<SolvedProblem, 'rowPrice' | 'shortagePrice'>;

/**
 * The prices found, on the grid on which sums are exact, and what they prove; unfinished ones may prove less than none at all.
 * For an assignment the bound comes from the prepared arrays: on its lists of pairs each look at the whole problem counts.
 */
function provenPrices(
  problem: AllocationProblem,
  prepared: PreparedProblem,
  { rowPrice, shortagePrice, isInterrupted }: SolvedProblem,
  options: AllocationOptions,
): { readonly prices: Prices; readonly bound: number } {
  const onGrid = (price: number): number => Math.max(0, Math.round(price * PRICE_GRID) / PRICE_GRID);
  const prove = (prices: Prices): { readonly prices: Prices; readonly bound: number } => ({
    prices,
    bound: prepared.isAssignment
      ? Math.ceil(assignmentValue(prepared, prices.rowPrice, prices.shortagePrice)) + prepared.keptCost
      : provedBound(problem, readablePrices(prepared, prices), options),
  });
  const found = prove({ rowPrice: rowPrice.map(onGrid), shortagePrice: shortagePrice.map(onGrid) });
  if (!isInterrupted) return found;
  const none = prove({ rowPrice: rowPrice.map(() => 0), shortagePrice: shortagePrice.map(() => 0) });
  return found.bound < none.bound ? none : found;
}

function placedPairs({ kept, requestIds, edgeOffer }: PreparedProblem, { edge }: SolvedProblem): IndexPair[] {
  const placed: IndexPair[] = kept.map(([request, offer]) => [request, offer] as const);
  for (let i = 0; i < edge.length; i++) if (edge[i]! >= 0) placed.push([requestIds[i]!, edgeOffer[edge[i]!]!]);
  return kept.length === 0 ? placed : placed.sort((a, b) => a[0] - b[0]);
}

/** Prices above 0 by offer and week, shared limit and school. */
function readablePrices(
  { rowOffer, rowWeek, rowLimit, hasLimits, schoolIds }: PreparedProblem,
  { rowPrice, shortagePrice }: Prices,
): AllocationDuals {
  const weekPrices: WeekPrice[] = [];
  const limitPrices: LimitPrice[] = [];
  for (let r = 0; r < rowPrice.length; r++) {
    const price = rowPrice[r]!;
    if (price === 0) continue;
    if (rowLimit[r]! < 0) weekPrices.push({ offer: rowOffer[r]!, week: rowWeek[r]!, price });
    else limitPrices.push({ limit: rowLimit[r]!, price });
  }
  const shortagePrices: ShortagePrice[] = [];
  shortagePrice.forEach((price, s) => price > 0 && shortagePrices.push({ school: schoolIds[s]!, price }));
  return hasLimits ? { weekPrices, shortagePrices, limitPrices } : { weekPrices, shortagePrices };
}

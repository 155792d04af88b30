/** The problem as the checker reads it, and its plans without the seats that are already held. */
import type { LimitedAllocation } from '../plan/limited-allocation';
import { optionsIn } from '../plan/plan-options';
import { stepOf, type AllocationDuals, type AllocationProblem, type IndexPair } from '../solver/problem';
import type { Placement, Prices, Statement } from './checker';

/** What is asked and given, the limits that hosts share included; moving costs nothing in it. */
export function statementOf(allocation: LimitedAllocation): Statement {
  return {
    requests: requestsIn(allocation),
    optionsOf: optionsIn(allocation, 'still'),
    stepOf: (school) => stepOf(allocation.problem, school),
  };
}

const known = new WeakMap<AllocationProblem, Statement['requests']>();

/** Those to place, worked out once whatever the wishes; what is added comes behind the others. */
function requestsIn({ changedFrom, problem, lineOf }: LimitedAllocation): Statement['requests'] {
  if (changedFrom !== undefined) {
    const before = requestsIn(changedFrom.allocation);
    const count = changedFrom.allocation.problem.requests.length;
    if (problem.requests.length === count) return before;
    return new Map([...before, ...problem.requests.slice(count).map((request, k) => [count + k, request] as const)]);
  }
  const before = known.get(problem);
  if (before !== undefined) return before;
  const held = new Set<number>();
  for (const [request, offer] of problem.edges) if (lineOf([request, offer]) === undefined) held.add(request);
  const asking = new Map([...problem.requests.entries()].filter(([request]) => !held.has(request)));
  known.set(problem, asking);
  return asking;
}

/** The hosts of the requests to place. */
export const placementOf = ({ requests }: Statement, placed: readonly IndexPair[]): Placement =>
  new Map(placed.filter(([request]) => requests.has(request)));

/** The prices of a plan, by the slots that they are paid for. */
export const pricesOf = ({ weekPrices, shortagePrices }: AllocationDuals): Prices => ({
  slots: new Map(weekPrices.map(({ offer, week, price }) => [`${offer} ${week}`, price] as const)),
  schools: new Map(shortagePrices.map(({ school, price }) => [school, price] as const)),
});

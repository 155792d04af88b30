/** The problem as the checker reads it, and its plans without the seats that are already held. */
import type { LimitedAllocation } from '../plan/limited-allocation';
import { optionsIn } from '../plan/plan-options';
import type { AllocationDuals, IndexPair } from '../solver/problem';
import type { Placement, Prices, Statement } from './checker';

/** What is asked and given, the limits that hosts share included; moving costs nothing in it. */
export function statementOf(allocation: LimitedAllocation): Statement {
  const { problem, constraints, lineOf } = allocation;
  const held = new Set<number>();
  for (const [request, offer] of problem.edges) if (lineOf([request, offer]) === undefined) held.add(request);
  return {
    requests: new Map([...problem.requests.entries()].filter(([request]) => !held.has(request))),
    optionsOf: optionsIn({ ...allocation, constraints: { forbidden: constraints.forbidden } }),
    shortageStep: problem.shortageStep,
  };
}

/** The hosts of the requests to place. */
export const placementOf = ({ requests }: Statement, placed: readonly IndexPair[]): Placement =>
  new Map(placed.filter(([request]) => requests.has(request)));

/** The prices of a plan, by the slots that they are paid for. */
export const pricesOf = ({ weekPrices, shortagePrices }: AllocationDuals): Prices => ({
  slots: new Map(weekPrices.map(({ offer, week, price }) => [`${offer} ${week}`, price] as const)),
  schools: new Map(shortagePrices.map(({ school, price }) => [school, price] as const)),
});

/**
 * A bound that knows the limits hosts share: their weeks are priced, and the prices sought (Lagrangian duality, subgradient steps
 * of Polyak).
 */
import type { GivingWay } from './plan-limits';
import { holderIn, periodsOf } from '../seats/ask';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';
import { LARGEST_COST } from '../solver/problem-reading';
import { solveAllocation } from '../solver/solve-allocation';

const STEPS = 8;
/** A bound this near to the cost, as a share, is as good as one that meets it. */
const NEAR = 0.00001;
/** More than any pupil loses: a dearer week could only be a worse price. */
const HIGHEST_PRICE = 5_000_000;

interface PricedWeek {
  /** Pupils that the limit leaves room for. */
  readonly room: number;
  price: number;
  used: number;
}

/**
 * No plan within the limits costs less, moving included. A plan pays for what it takes of a priced week and is paid back for all
 * its room, so that the bound holds at any price; at first each week is priced at what the last line sent away from it lost.
 * @param cost of a plan within the limits, moving included; the search ends when the bound reaches it
 * @param budget the first `false` ends the search with the best bound so far
 */
export function boundWithinLimits(
  allocation: LimitedAllocation,
  gaveWay: readonly GivingWay<AllocationLine>[],
  cost: number,
  budget: () => boolean,
): number {
  const { problem, constraints } = allocation;
  const { priced, weeksOf } = pricedWeeks(allocation, gaveWay);
  let best = -Infinity;
  for (let step = 0; step < STEPS && cost - best > NEAR * cost && budget(); step++) {
    // A long stage may cross many priced weeks: paying less than their sum only lowers the bound.
    const edges = problem.edges.map(
      ([request, offer, own], index) =>
        [
          request,
          offer,
          Math.min(
            LARGEST_COST,
            weeksOf[index]!.reduce((sum, { price }) => sum + price, own),
          ),
        ] as const,
    );
    const plan = solveAllocation({ ...problem, edges }, { ...constraints, budget });
    const bound = plan.lowerBound - priced.reduce((sum, { price, room }) => sum + price * room, 0);
    best = Math.max(best, bound);
    for (const week of priced) week.used = 0;
    const taken = new Set(plan.placed.map(([request, offer]) => request * problem.offers.length + offer));
    problem.edges.forEach(([request, offer], index) => {
      if (taken.delete(request * problem.offers.length + offer)) for (const week of weeksOf[index]!) week.used++;
    });
    const slope = priced.reduce((sum, { used, room, price }) => sum + (used > room || price > 0 ? (used - room) ** 2 : 0), 0);
    if (slope === 0) break;
    const length = (cost - bound) / slope;
    for (const week of priced)
      week.price = Math.min(HIGHEST_PRICE, Math.max(0, Math.round(week.price + length * (week.used - week.room))));
  }
  return best;
}

/** The weeks of the limits that sent a line away, and those that each edge of the problem uses. */
function pricedWeeks(
  { problem, uses, lineOf }: LimitedAllocation,
  gaveWay: readonly GivingWay<AllocationLine>[],
): { priced: PricedWeek[]; weeksOf: readonly (readonly PricedWeek[])[] } {
  const disputed = new Set(gaveWay.map(({ limit, holder }) => `${limit.code} ${holder}`));
  const limits = [...new Set(gaveWay.map(({ limit }) => limit))];
  const rooms = new Map<string, number>();
  const keysOf = problem.edges.map(([request, offer]) => {
    const line = lineOf([request, offer]);
    if (line === undefined) return [];
    return limits.flatMap((limit) => {
      const holder = holderIn(limit, line.needs, line.candidate);
      if (holder === undefined || !disputed.has(`${limit.code} ${holder}`)) return [];
      return periodsOf(limit, line.needs).map((period) => {
        const key = `${limit.code} ${holder} ${period}`;
        // The widest room that any of them has: a bound for all.
        rooms.set(
          key,
          Math.max(
            rooms.get(key) ?? 0,
            limit.mostOf(line.needs, line.candidate) - (limit.usedIn(uses).get(holder)?.get(period) ?? 0),
          ),
        );
        return key;
      });
    });
  });
  const priced = new Map<string, PricedWeek>([...rooms].map(([key, room]) => [key, { room, price: 0, used: 0 }]));
  for (const { limit, holder, period, loss } of gaveWay) {
    const at = priced.get(`${limit.code} ${holder} ${period}`)!;
    at.price = Math.min(HIGHEST_PRICE, Math.max(at.price, Math.round(loss)));
  }
  return { priced: [...priced.values()], weeksOf: keysOf.map((keys) => keys.map((key) => priced.get(key)!)) };
}

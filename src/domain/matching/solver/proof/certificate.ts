/** Independent check of a proof: the bound that the prices of a plan prove, computed from the problem alone. */
import { limitRoom } from '../limit-room';
import { numbers } from '../number-lists';
import { allowedPairs } from './plan-check';
import {
  stepOf,
  type AllocationConstraints,
  type AllocationDuals,
  type AllocationPlan,
  type AllocationProblem,
} from '../problem';

/** Prices are kept on this binary grid, on which sums of numbers below 2⁴⁰ are exact in double precision. */
export const PRICE_GRID = 4096;

/**
 * Everything wrong with the proof of a plan; empty when its prices really prove `lowerBound` and, if it says
 * `isProven`, that the plan is optimal.
 */
export function checkCertificate(
  problem: AllocationProblem,
  plan: AllocationPlan,
  constraints: AllocationConstraints = {},
): string[] {
  const faults: string[] = [];
  for (const { price } of [...plan.duals.weekPrices, ...plan.duals.shortagePrices, ...(plan.duals.limitPrices ?? [])])
    if (!(price >= 0)) faults.push(`negative price: ${price}`);
  const proved = provedBound(problem, plan.duals, constraints);
  if (plan.lowerBound > proved) faults.push(`bound told ${plan.lowerBound}, bound proved by the prices ${proved}`);
  const total = plan.cost + plan.movingCost;
  if (plan.lowerBound > total) faults.push(`the bound ${plan.lowerBound} exceeds the cost ${total}`);
  if (plan.isProven !== (plan.lowerBound === total)) faults.push('isProven does not agree with the gap');
  return faults;
}

/**
 * The bound that prices prove by weak duality, rounded up to an integer since every cost is one: each request at its
 * cheapest answer once prices are paid, less what the places, the limits and the shortage slots are worth at these prices.
 */
export function provedBound(problem: AllocationProblem, duals: AllocationDuals, constraints: AllocationConstraints = {}): number {
  const { requests, offers, edges, weeks } = problem;
  const kept = new Map(constraints.kept ?? []);
  const free = new Map<number, number>();
  for (const [request, offer] of kept) {
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++)
      free.set(offer * weeks + w, (free.get(offer * weeks + w) ?? offers[offer]!.places) - 1);
  }
  const sums = new Float64Array(offers.length * (weeks + 1));
  let bound = 0;
  for (const { offer, week, price } of duals.weekPrices) {
    sums[offer * (weeks + 1) + week + 1]! += price;
    bound -= price * (free.get(offer * weeks + week) ?? offers[offer]!.places);
  }
  for (let j = 0; j < offers.length; j++)
    for (let w = 0; w < weeks; w++) sums[j * (weeks + 1) + w + 1]! += sums[j * (weeks + 1) + w]!;
  const limits = limitRoom(problem, kept);
  const limitPrice = limits && new Float64Array(edges.length);
  for (const { limit, price } of duals.limitPrices ?? []) {
    bound -= price * limits!.room[limit]!;
    for (const e of problem.limits![limit]!.edges) limitPrice![e]! += price;
  }
  const fullWeeks = weeksWithoutPlace(problem, free);
  const shortage = new Map(duals.shortagePrices.map(({ school, price }) => [school, price]));
  const size = new Map<number, number>();
  const least = new Float64Array(requests.length).fill(Infinity);
  requests.forEach(({ school, unplacedCost }, request) => {
    if (kept.has(request)) return;
    size.set(school, (size.get(school) ?? 0) + 1);
    least[request] = unplacedCost + (shortage.get(school) ?? 0);
  });
  const denied = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const former = formerOffers(problem, constraints);
  const moveCost = constraints.previous?.moveCost ?? 0;
  for (const [request] of former) least[request]! += moveCost;
  const isKept = kept.size > 0;
  const isDenied = denied.size > 0;
  const isMoving = former.size > 0;
  const from = numbers(requests, ({ first }) => first);
  const past = numbers(requests, ({ last }) => last + 1);
  const opens = numbers(offers, ({ first }) => first);
  const closes = numbers(offers, ({ last }) => last + 1);
  const hasPlaces = numbers(offers, ({ places }) => (places > 0 ? 1 : 0));
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e]!;
    const request = edge[0];
    // Prices only add to it.
    if (edge[2] >= least[request]!) continue;
    const offer = edge[1];
    const first = from[request]!;
    const end = past[request]!;
    if (first < opens[offer]! || end > closes[offer]!) continue;
    if (isDenied && denied.has(request * offers.length + offer)) continue;
    let asked = edge[2];
    if (isKept && kept.has(request)) {
      if (kept.get(request) !== offer) continue;
    } else {
      const base = offer * (weeks + 1);
      if (hasPlaces[offer] === 0 || (fullWeeks && fullWeeks[base + end]! > fullWeeks[base + first]!)) continue;
      if (limits?.isClosed[e] === 1) continue;
      asked += sums[base + end]! - sums[base + first]! + (limitPrice?.[e] ?? 0);
      if (isMoving && former.has(request) && former.get(request) !== offer) asked += moveCost;
    }
    if (asked < least[request]!) least[request] = asked;
  }
  for (const value of least) bound += value;
  for (const { school, price } of duals.shortagePrices) {
    const step = stepOf(problem, school);
    for (let k = 0; k < (size.get(school) ?? 0) && k * step < price; k++) bound -= price - k * step;
  }
  return Math.ceil(bound);
}

/** Running count, per offer, of the weeks that kept pairs fill; null when they fill none. */
function weeksWithoutPlace({ offers, weeks }: AllocationProblem, free: ReadonlyMap<number, number>): Int32Array | null {
  if (free.size === 0) return null;
  const count = new Int32Array(offers.length * (weeks + 1));
  for (const [key, left] of free) if (left <= 0) count[Math.floor(key / weeks) * (weeks + 1) + (key % weeks) + 1]!++;
  for (let j = 0; j < offers.length; j++)
    for (let w = 0; w < weeks; w++) count[j * (weeks + 1) + w + 1]! += count[j * (weeks + 1) + w]!;
  return count;
}

/** Former hosts that are still allowed, of requests that are not kept. */
function formerOffers(problem: AllocationProblem, constraints: AllocationConstraints): Map<number, number> {
  const { previous } = constraints;
  const kept = new Map(constraints.kept ?? []);
  if (!previous) return new Map();
  const isAllowed = allowedPairs(problem, constraints);
  return new Map(previous.placed.filter(([request, offer]) => !kept.has(request) && isAllowed(request, offer)));
}

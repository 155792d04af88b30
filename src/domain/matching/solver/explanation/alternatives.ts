/** What else a request could have in a plan, and what it would cost the whole: the figures of an explanation. */
import type { AllocationConstraints, AllocationPlan, AllocationProblem } from '../problem';

export interface Alternative {
  /** null: leave the request without a host. */
  readonly offer: number | null;
  /** Cost of the pair itself. */
  readonly cost: number;
  /** What its weeks are worth to the other requests, by the prices of the plan. */
  readonly price: number;
  /** How much dearer, prices included, than the cheapest answer of this request; 0 for an answer as good as any. */
  readonly extra: number;
}

/** The answers of one request, the best first; forbidden pairs left out, moving cost not counted. */
export function alternativesOf(
  problem: AllocationProblem,
  plan: AllocationPlan,
  request: number,
  constraints: AllocationConstraints = {},
): Alternative[] {
  const asked = problem.requests[request]!;
  if (!asked) return [];
  const denied = new Set((constraints.forbidden ?? []).filter(([r]) => r === request).map(([, offer]) => offer));
  const priceOf = (offer: number): number =>
    plan.duals.weekPrices.reduce(
      (sum, { offer: o, week, price }) => (o === offer && week >= asked.first && week <= asked.last ? sum + price : sum),
      0,
    );
  const shortage = plan.duals.shortagePrices.find(({ school }) => school === asked.school)?.price ?? 0;
  const list: Omit<Alternative, 'extra'>[] = [{ offer: null, cost: asked.unplacedCost, price: shortage }];
  for (const [r, offer, cost] of problem.edges) {
    if (r !== request || denied.has(offer)) continue;
    const { first, last } = problem.offers[offer]!;
    if (asked.first >= first && asked.last <= last) list.push({ offer, cost, price: priceOf(offer) });
  }
  const least = Math.min(...list.map(({ cost, price }) => cost + price));
  return list
    .map((answer) => ({ ...answer, extra: answer.cost + answer.price - least }))
    .sort((a, b) => a.extra - b.extra || (a.offer ?? Infinity) - (b.offer ?? Infinity));
}

/** Independent checks of a plan: its validity, its cost, and the bound that its prices prove. */
import type { AllocationConstraints, AllocationDuals, AllocationPlan, AllocationProblem, Pair } from './problem';

/** Prices are kept on this binary grid, on which sums of numbers below 2⁴⁰ are exact in double precision. */
export const PRICE_GRID = 4096;

/** Cost of a set of placed pairs by the rules of the problem; of two edges of one pair the cheaper counts. */
export function planCost(problem: AllocationProblem, placed: readonly Pair[]): number {
  const offerOf = new Int32Array(problem.requests.length).fill(-1);
  for (const [request, offer] of placed) offerOf[request] = offer;
  const least = new Float64Array(problem.requests.length).fill(Infinity);
  for (const edge of problem.edges) if (offerOf[edge[0]] === edge[1] && edge[2] < least[edge[0]]!) least[edge[0]] = edge[2];
  let cost = 0;
  const missing = new Map<number, number>();
  problem.requests.forEach(({ school, unplacedCost }, request) => {
    if (offerOf[request]! >= 0) {
      cost += least[request]!;
      return;
    }
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    cost += unplacedCost + before * problem.shortageStep;
  });
  return cost;
}

/** Moving cost of a plan against the former one: a request whose former host is still allowed and that has another answer. */
export function movingCost(problem: AllocationProblem, placed: readonly Pair[], constraints: AllocationConstraints): number {
  const { previous } = constraints;
  if (!previous) return 0;
  const now = new Map(placed);
  const isAllowed = allowedPairs(problem, constraints);
  const kept = new Map(constraints.kept ?? []);
  let cost = 0;
  for (const [request, offer] of previous.placed) {
    if (!kept.has(request) && isAllowed(request, offer) && now.get(request) !== offer) cost += previous.moveCost;
  }
  return cost;
}

/**
 * Everything wrong with a plan, in words; empty when it is valid: pairs allowed, one host per request, places never
 * exceeded in any week, constraints respected, figures true.
 */
export function checkPlan(problem: AllocationProblem, plan: AllocationPlan, constraints: AllocationConstraints = {}): string[] {
  const faults: string[] = [];
  const isAllowed = allowedPairs(problem, { forbidden: constraints.forbidden });
  const seen = new Map<number, number>();
  const use = new Map<number, number>();
  for (const [request, offer] of plan.placed) {
    if (seen.has(request)) faults.push(`La demande ${request} est placée deux fois.`);
    seen.set(request, offer);
    if (!isAllowed(request, offer)) faults.push(`La paire (${request}, ${offer}) n’est pas autorisée.`);
    const asked = problem.requests[request]!;
    if (!asked) continue;
    for (let w = asked.first; w <= asked.last; w++) {
      const used = (use.get(offer * problem.weeks + w) ?? 0) + 1;
      use.set(offer * problem.weeks + w, used);
      if (used > (problem.offers[offer]!?.places ?? 0)) faults.push(`L’offre ${offer} dépasse ses places en semaine ${w}.`);
    }
  }
  for (const [request, offer] of constraints.kept ?? []) {
    if (seen.get(request) !== offer) faults.push(`La paire conservée (${request}, ${offer}) manque.`);
  }
  const cost = planCost(problem, plan.placed);
  if (cost !== plan.cost) faults.push(`Le coût annoncé est ${plan.cost}, le coût réel ${cost}.`);
  const moving = movingCost(problem, plan.placed, constraints);
  if (moving !== plan.movingCost) faults.push(`Le coût de changement annoncé est ${plan.movingCost}, le coût réel ${moving}.`);
  const listed = plan.unplaced.map(({ request }) => request);
  const missing = problem.requests.map((_, request) => request).filter((request) => !seen.has(request));
  if (listed.join() !== missing.join()) faults.push('La liste des demandes non placées ne correspond pas au plan.');
  return faults;
}

/**
 * Everything wrong with the proof of a plan; empty when its prices really prove `lowerBound` and, if it says
 * `isProven`, that the plan is optimal.
 */
export function checkCertificate(problem: AllocationProblem, plan: AllocationPlan, constraints: AllocationConstraints = {}): string[] {
  const faults: string[] = [];
  for (const { price } of [...plan.duals.weekPrices, ...plan.duals.shortagePrices]) if (!(price >= 0)) faults.push(`Prix négatif : ${price}.`);
  const proved = provedBound(problem, plan.duals, constraints);
  if (plan.lowerBound > proved) faults.push(`Borne annoncée ${plan.lowerBound}, borne prouvée par les prix ${proved}.`);
  const total = plan.cost + plan.movingCost;
  if (plan.lowerBound > total) faults.push(`La borne ${plan.lowerBound} dépasse le coût ${total}.`);
  if (plan.isProven !== (plan.lowerBound === total)) faults.push('« isProven » ne correspond pas à l’écart.');
  return faults;
}

/**
 * The bound that prices prove by weak duality, rounded up to an integer since every cost is one: each request at its
 * cheapest answer once prices are paid, less what the places and the shortage slots are worth at these prices.
 */
export function provedBound(problem: AllocationProblem, duals: AllocationDuals, constraints: AllocationConstraints = {}): number {
  const { requests, offers, edges, weeks } = problem;
  const kept = new Map(constraints.kept ?? []);
  const free = new Map<number, number>();
  for (const [request, offer] of kept) {
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++) free.set(offer * weeks + w, (free.get(offer * weeks + w) ?? offers[offer]!.places) - 1);
  }
  const sums = new Float64Array(offers.length * (weeks + 1));
  let bound = 0;
  for (const { offer, week, price } of duals.weekPrices) {
    sums[offer * (weeks + 1) + week + 1]! += price;
    bound -= price * (free.get(offer * weeks + week) ?? offers[offer]!.places);
  }
  for (let j = 0; j < offers.length; j++) for (let w = 0; w < weeks; w++) sums[j * (weeks + 1) + w + 1]! += sums[j * (weeks + 1) + w]!;
  const fullWeeks = weeksWithoutPlace(problem, free);
  const shortage = new Map(duals.shortagePrices.map(({ school, price }) => [school, price]));
  const size = new Map<number, number>();
  const least = requests.map(({ school, unplacedCost }, request) => {
    if (kept.has(request)) return Infinity;
    size.set(school, (size.get(school) ?? 0) + 1);
    return unplacedCost + (shortage.get(school) ?? 0);
  });
  const denied = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const former = formerOffers(problem, constraints);
  const moveCost = constraints.previous?.moveCost ?? 0;
  for (const [request] of former) least[request]! += moveCost;
  for (const edge of edges) {
    const request = edge[0];
    const offer = edge[1];
    const { first, last } = requests[request]!;
    if (first < offers[offer]!.first || last > offers[offer]!.last) continue;
    if (denied.size > 0 && denied.has(request * offers.length + offer)) continue;
    let asked = edge[2];
    if (kept.size > 0 && kept.has(request)) {
      if (kept.get(request) !== offer) continue;
    } else {
      const base = offer * (weeks + 1);
      if (offers[offer]!.places <= 0 || (fullWeeks && fullWeeks[base + last + 1]! > fullWeeks[base + first]!)) continue;
      asked += sums[base + last + 1]! - sums[base + first]!;
      if (former.size > 0 && former.has(request) && former.get(request) !== offer) asked += moveCost;
    }
    if (asked < least[request]!) least[request] = asked;
  }
  for (const value of least) bound += value;
  for (const { school, price } of duals.shortagePrices) {
    for (let k = 0; k < (size.get(school) ?? 0) && k * problem.shortageStep < price; k++) bound -= price - k * problem.shortageStep;
  }
  return Math.ceil(bound);
}

/** Running count, per offer, of the weeks that kept pairs fill; null when they fill none. */
function weeksWithoutPlace({ offers, weeks }: AllocationProblem, free: ReadonlyMap<number, number>): Int32Array | null {
  if (free.size === 0) return null;
  const count = new Int32Array(offers.length * (weeks + 1));
  for (const [key, left] of free) if (left <= 0) count[Math.floor(key / weeks) * (weeks + 1) + (key % weeks) + 1]!++;
  for (let j = 0; j < offers.length; j++) for (let w = 0; w < weeks; w++) count[j * (weeks + 1) + w + 1]! += count[j * (weeks + 1) + w]!;
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

/** Weeks covered and not forbidden; says nothing on whether the pair is listed. */
function pairFilter({ requests, offers }: AllocationProblem, forbidden: readonly Pair[] = []): (request: number, offer: number) => boolean {
  const denied = new Set(forbidden.map(([request, offer]) => request * offers.length + offer));
  return (request, offer) => {
    const asked = requests[request]!;
    const given = offers[offer]!;
    return !!asked && !!given && asked.first >= given.first && asked.last <= given.last && !denied.has(request * offers.length + offer);
  };
}

/** Listed pairs that may be used beside the kept ones. */
function allowedPairs(problem: AllocationProblem, constraints: AllocationConstraints): (request: number, offer: number) => boolean {
  const { requests, offers, weeks } = problem;
  const listed = new Set(problem.edges.map(([request, offer]) => request * offers.length + offer));
  const isFree = pairFilter(problem, constraints.forbidden);
  const use = new Map<number, number>();
  for (const [request, offer] of constraints.kept ?? []) {
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++) use.set(offer * weeks + w, (use.get(offer * weeks + w) ?? 0) + 1);
  }
  return (request, offer) => {
    if (!isFree(request, offer) || !listed.has(request * offers.length + offer)) return false;
    const { first, last } = requests[request]!;
    for (let w = first; w <= last; w++) if ((use.get(offer * weeks + w) ?? 0) >= offers[offer]!.places) return false;
    return true;
  };
}

/** Independent check of a plan: what it costs by the rules of the problem, and everything wrong with it. */
import { limitRoom } from '../limit-room';
import { stepOf, type AllocationConstraints, type AllocationPlan, type AllocationProblem, type IndexPair } from '../problem';

/** Cost of a set of placed pairs by the rules of the problem; of two edges of one pair the cheaper counts. */
export function planCost(problem: AllocationProblem, placed: readonly IndexPair[]): number {
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
    cost += unplacedCost + before * stepOf(problem, school);
  });
  return cost;
}

/** Moving cost of a plan against the former one: a request whose former host is still allowed and that has another answer. */
export function movingCost(problem: AllocationProblem, placed: readonly IndexPair[], constraints: AllocationConstraints): number {
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
 * exceeded in any week, shared limits neither, constraints respected, figures true.
 */
export function checkPlan(problem: AllocationProblem, plan: AllocationPlan, constraints: AllocationConstraints = {}): string[] {
  const faults: string[] = [];
  const isAllowed = allowedPairs(problem, { forbidden: constraints.forbidden });
  const seen = new Map<number, number>();
  const use = new Map<number, number>();
  for (const [request, offer] of plan.placed) {
    if (seen.has(request)) faults.push(`request ${request} is placed twice`);
    seen.set(request, offer);
    if (!isAllowed(request, offer)) faults.push(`the pair (${request}, ${offer}) is not allowed`);
    const asked = problem.requests[request]!;
    if (!asked) continue;
    for (let w = asked.first; w <= asked.last; w++) {
      const used = (use.get(offer * problem.weeks + w) ?? 0) + 1;
      use.set(offer * problem.weeks + w, used);
      if (used > (problem.offers[offer]!?.places ?? 0)) faults.push(`offer ${offer} exceeds its places in week ${w}`);
    }
  }
  (problem.limits ?? []).forEach(({ room, edges }, limit) => {
    const inside = new Set(
      edges
        .map((e) => problem.edges[e]!)
        .filter(([request, offer]) => seen.get(request) === offer)
        .map(([request]) => request),
    );
    if (inside.size > room) faults.push(`limit ${limit} has room for ${room}, not for ${inside.size}`);
  });
  for (const [request, offer] of constraints.kept ?? []) {
    if (seen.get(request) !== offer) faults.push(`the kept pair (${request}, ${offer}) is missing`);
  }
  const cost = planCost(problem, plan.placed);
  if (cost !== plan.cost) faults.push(`the cost told is ${plan.cost}, the true one ${cost}`);
  const moving = movingCost(problem, plan.placed, constraints);
  if (moving !== plan.movingCost) faults.push(`the moving cost told is ${plan.movingCost}, the true one ${moving}`);
  const listed = plan.unplaced.map(({ request }) => request);
  const missing = problem.requests.map((_, request) => request).filter((request) => !seen.has(request));
  if (listed.join() !== missing.join()) faults.push('the list of unplaced requests does not agree with the plan');
  return faults;
}

/** Weeks covered and not forbidden; says nothing on whether the pair is listed. */
function pairFilter(
  { requests, offers }: AllocationProblem,
  forbidden: readonly IndexPair[] = [],
): (request: number, offer: number) => boolean {
  const denied = new Set(forbidden.map(([request, offer]) => request * offers.length + offer));
  return (request, offer) => {
    const asked = requests[request]!;
    const given = offers[offer]!;
    return (
      !!asked && !!given && asked.first >= given.first && asked.last <= given.last && !denied.has(request * offers.length + offer)
    );
  };
}

/** Listed pairs that may be used beside the kept ones. */
export function allowedPairs(
  problem: AllocationProblem,
  constraints: AllocationConstraints,
): (request: number, offer: number) => boolean {
  const { requests, offers, weeks } = problem;
  const edgesOf = edgeNumbers(problem);
  const isFree = pairFilter(problem, constraints.forbidden);
  const isClosed = limitRoom(problem, new Map(constraints.kept ?? []))?.isClosed;
  const use = new Map<number, number>();
  for (const [request, offer] of constraints.kept ?? []) {
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++)
      use.set(offer * weeks + w, (use.get(offer * weeks + w) ?? 0) + 1);
  }
  return (request, offer) => {
    const listed = edgesOf(request).filter((e) => problem.edges[e]![1] === offer);
    if (!isFree(request, offer) || listed.length === 0 || listed.some((e) => isClosed?.[e] === 1)) return false;
    const { first, last } = requests[request]!;
    for (let w = first; w <= last; w++) if ((use.get(offer * weeks + w) ?? 0) >= offers[offer]!.places) return false;
    return true;
  };
}

/** The edges of a request by their numbers in the problem. */
function edgeNumbers({ requests, edges }: AllocationProblem): (request: number) => Int32Array {
  const start = new Int32Array(requests.length + 1);
  for (const edge of edges) start[edge[0] + 1]!++;
  for (let i = 0; i < requests.length; i++) start[i + 1]! += start[i]!;
  const numbers = new Int32Array(edges.length);
  const at = start.slice(0, requests.length);
  for (let e = 0; e < edges.length; e++) numbers[at[edges[e]![0]]!++] = e;
  return (request) =>
    request < requests.length ? numbers.subarray(start[request]!, start[request + 1]!) : numbers.subarray(0, 0);
}

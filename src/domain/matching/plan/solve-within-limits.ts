/** Solves an allocation whose hosts share limits that the solver does not know, by giving way line by line. */
import { improveWithinLimits } from './improve-within-limits';
import { optionsIn } from './plan-options';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';
import { sharedLimits } from './shared-limits';
import { givingWay, inTheWay, type GivingWay } from './plan-limits';
import { holderIn } from '../seats/ask';
import type { Candidate } from '../pool/candidate';
import type { Limit } from '../seats/limit';
import { groupBy } from '../../group-by';
import { movingCost, planCost } from '../solver/proof/plan-check';
import { stepOf, type AllocationPlan, type IndexPair } from '../solver/problem';
import { solveAllocation } from '../solver/solve-allocation';

/** Solves before the lines that still pass a limit are left to the exchanges. */
const MOST_SOLVES = 6;

export interface LimitedPlan {
  readonly placed: readonly IndexPair[];
  /** Moving included. */
  readonly cost: number;
  /** No plan costs less. */
  readonly lowerBound: number;
  readonly isInterrupted: boolean;
  /** Requests placed that leave no room for this one within a limit of its hosts, in some of its weeks or in the month. */
  readonly rivalsOf: (request: number) => readonly number[];
}

/**
 * The solver knows what hosts share, and its bound holds for every plan within the limits. A line may still pass one where pupils
 * allow different numbers at one host: those that lose least by leaving are then kept away from the hosts that share it, and it
 * is solved again, until no limit is passed. Exchanges then give back what was kept away for nothing.
 * @param budget the first `false` ends the search; the lines that pass a limit are then taken out
 */
export function solveWithinLimits(allocation: LimitedAllocation, budget: () => boolean): LimitedPlan {
  const { constraints, uses, lineOf } = allocation;
  const problem = { ...allocation.problem, limits: sharedLimits(allocation) };
  const gaveWay: GivingWay<AllocationLine>[] = [];
  const forbidden: IndexPair[] = [...(constraints.forbidden ?? [])];
  const solve = (): AllocationPlan => solveAllocation(problem, { ...constraints, forbidden, budget });
  let plan = solve();
  const { lowerBound } = plan;
  let lossOf: ReturnType<typeof lossIn> | undefined;
  for (let round = 1; ; round++) {
    const lines = plan.placed.flatMap((pair) => lineOf(pair) ?? []);
    let lossNow: ReturnType<ReturnType<typeof lossIn>> | undefined;
    const leaving = givingWay(lines, uses, (...line) => (lossNow ??= (lossOf ??= lossIn(allocation))(plan, forbidden))(...line));
    if (leaving.length === 0 && gaveWay.length === 0) return limited(allocation, plan.placed, lowerBound, plan.isInterrupted);
    gaveWay.push(...leaving);
    const gone = new Set(leaving.map(({ line }) => line.pair));
    const staying = plan.placed.filter((pair) => !gone.has(pair));
    if (leaving.length > 0 && (plan.isInterrupted || !budget())) return limited(allocation, staying, lowerBound, true);
    // Exchanges find a place for the last few as well as one more solve would.
    if (leaving.length === 0 || round === MOST_SOLVES) {
      return limited(allocation, exchanged(allocation, staying, gaveWay, budget), lowerBound, plan.isInterrupted);
    }
    for (const { line, limit, holder } of leaving) {
      for (const { offer, candidate } of allocation.hostsOf(line.pair[0]))
        if (holderIn(limit, line.needs, candidate) === holder) forbidden.push([line.pair[0], offer]);
    }
    plan = solve();
  }
}

/** What hosts share, they share within a company, or with the other sites of its firm. */
const sharersOf = ({ firm, company }: Pick<Candidate, 'firm' | 'company'>): string => firm ?? company.reference;

function limited(
  { problem, constraints, lineOf, hostsOf, uses }: LimitedAllocation,
  placed: readonly IndexPair[],
  lowerBound: number,
  isInterrupted: boolean,
): LimitedPlan {
  let lines: ReadonlyMap<string, readonly AllocationLine[]> | undefined;
  return {
    placed,
    cost: planCost(problem, placed) + movingCost(problem, placed, constraints),
    lowerBound,
    isInterrupted,
    rivalsOf: (request) => {
      lines ??= groupBy(
        placed.flatMap((pair) => lineOf(pair) ?? []),
        ({ candidate }) => sharersOf(candidate),
      );
      const rivals = new Set<number>();
      for (const { offer, candidate } of hostsOf(request)) {
        const line = lineOf([request, offer]);
        const there = lines.get(sharersOf(candidate));
        if (line && there) for (const { pair } of inTheWay(line, there, uses)) rivals.add(pair[0]);
      }
      return [...rivals];
    },
  };
}

/**
 * What the whole loses, by the prices of a plan, when a line leaves the hosts that share a limit; its own place is then of no use
 * to others.
 * Nobody may have a pair of `forbidden`.
 */
function lossIn({ problem, constraints, hostsOf }: LimitedAllocation) {
  const kept = new Map(constraints.kept ?? []);
  const former = new Map(constraints.previous?.placed ?? []);
  const edgesOf = new Map<number, (readonly [offer: number, cost: number])[]>();
  for (const [request, offer, cost] of problem.edges) {
    const edges = edgesOf.get(request);
    if (edges) edges.push([offer, cost]);
    else edgesOf.set(request, [[offer, cost]]);
  }
  const numberOf = ([request, offer]: IndexPair): number => request * problem.offers.length + offer;
  return (plan: AllocationPlan, forbidden: readonly IndexPair[]) => {
    const denied = new Set(forbidden.map(numberOf));
    const prices = new Map<number, { readonly week: number; readonly price: number }[]>();
    for (const { offer, week, price } of plan.duals.weekPrices) {
      const weeks = prices.get(offer);
      if (weeks) weeks.push({ week, price });
      else prices.set(offer, [{ week, price }]);
    }
    const shortages = new Map(plan.duals.shortagePrices.map(({ school, price }) => [school, price] as const));
    return ({ pair: [request, offer], needs }: AllocationLine, limit: Limit, holder: string): number => {
      if (kept.has(request)) return Infinity;
      const sharing = new Set(
        hostsOf(request)
          .filter(({ candidate }) => holderIn(limit, needs, candidate) === holder)
          .map((host) => host.offer),
      );
      const { first, last, school, unplacedCost } = problem.requests[request]!;
      let least = unplacedCost + (shortages.get(school) ?? 0);
      let own = 0;
      for (const [other, cost] of edgesOf.get(request) ?? []) {
        if (other === offer) own = cost;
        if (sharing.has(other) || denied.has(numberOf([request, other]))) continue;
        const price = (prices.get(other) ?? []).reduce(
          (sum, { week, price: each }) => (week >= first && week <= last ? sum + each : sum),
          0,
        );
        least = Math.min(least, cost + price);
      }
      return least - own + (former.get(request) === offer ? constraints.previous!.moveCost : 0);
    };
  };
}

/** The plan after exchanges between all those who could have a host whose limit others reach. */
function exchanged(
  allocation: LimitedAllocation,
  placed: readonly IndexPair[],
  gaveWay: readonly GivingWay<AllocationLine>[],
  budget: () => boolean,
): IndexPair[] {
  const { problem, constraints, hostsOf, lineOf } = allocation;
  const kept = new Set((constraints.kept ?? []).map(([request]) => request));
  const former = new Set((constraints.previous?.placed ?? []).map(([request]) => request));
  const optionsOf = optionsIn(allocation);
  const disputed = new Set(gaveWay.map(({ limit, holder }) => `${limit.code} ${holder}`));
  const limits = [...new Set(gaveWay.map(({ limit }) => limit))];
  const isMovable = (request: number): boolean => {
    const hosts = kept.has(request) ? [] : hostsOf(request);
    const needs = hosts.length === 0 ? undefined : lineOf([request, hosts[0]!.offer])!.needs;
    return (
      needs !== undefined &&
      hosts.some(({ candidate }) => limits.some((limit) => disputed.has(`${limit.code} ${holderIn(limit, needs, candidate)}`)))
    );
  };
  const hosts = new Map(placed);
  const all = problem.requests.map((_, request) => request);
  improveWithinLimits(
    {
      movable: all.filter(isMovable),
      optionsOf,
      unplacedCost: (request) =>
        problem.requests[request]!.unplacedCost + (former.has(request) ? constraints.previous!.moveCost : 0),
      schoolOf: (request) => problem.requests[request]!.school,
      stepOf: (school) => stepOf(problem, school),
      mayLeave: (request) => !kept.has(request),
    },
    hosts,
    all.filter((request) => !hosts.has(request)),
    budget,
  );
  return [...hosts].sort((a, b) => a[0] - b[0]);
}

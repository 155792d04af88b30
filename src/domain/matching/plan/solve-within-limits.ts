/** Solves an allocation whose hosts share limits that the solver does not know, by giving way line by line. */
import { improveWithinLimits } from './improve-within-limits';
import { boundWithinLimits } from './limit-bound';
import { optionsIn } from './plan-options';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';
import { givingWay, type GivingWay } from './plan-limits';
import { holderIn, periodsOf } from '../seats/ask';
import type { Limit } from '../seats/limit';
import { movingCost, planCost } from '../solver/proof/plan-check';
import type { AllocationPlan, IndexPair } from '../solver/problem';
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
  /** Requests placed at the hosts that this one had to leave, in some of its weeks or in the month. */
  readonly rivalsOf: (request: number) => readonly number[];
}

/**
 * The first solve knows no shared limit, so its bound holds for every plan within them. Then the lines that pass a limit, those
 * that lose least by leaving, are kept away from the hosts that share it, and it is solved again, until no limit is passed.
 * Exchanges then give back what was kept away for nothing.
 * @param budget the first `false` ends the search; the lines that pass a limit are then taken out
 */
export function solveWithinLimits(allocation: LimitedAllocation, budget: () => boolean): LimitedPlan {
  const { problem, constraints, uses, lineOf } = allocation;
  const gaveWay: GivingWay<AllocationLine>[] = [];
  const forbidden: IndexPair[] = [...(constraints.forbidden ?? [])];
  const solve = (): AllocationPlan => solveAllocation(problem, { ...constraints, forbidden, budget });
  let plan = solve();
  const { lowerBound } = plan;
  const lossOf = lossIn(allocation);
  for (let round = 1; ; round++) {
    const lines = plan.placed.flatMap((pair) => lineOf(pair) ?? []);
    const leaving = givingWay(lines, uses, lossOf(plan, forbidden));
    if (leaving.length === 0 && gaveWay.length === 0)
      return limited(allocation, plan.placed, lowerBound, plan.isInterrupted, gaveWay);
    gaveWay.push(...leaving);
    const gone = new Set(leaving.map(({ line }) => line.pair));
    const staying = plan.placed.filter((pair) => !gone.has(pair));
    if (leaving.length > 0 && (plan.isInterrupted || !budget())) return limited(allocation, staying, lowerBound, true, gaveWay);
    // Exchanges find a place for the last few as well as one more solve would.
    if (leaving.length === 0 || round === MOST_SOLVES) {
      const within = limited(
        allocation,
        exchanged(allocation, staying, gaveWay, budget),
        lowerBound,
        plan.isInterrupted,
        gaveWay,
      );
      return { ...within, lowerBound: Math.max(lowerBound, boundWithinLimits(allocation, gaveWay, within.cost, budget)) };
    }
    for (const { line, limit, holder } of leaving) {
      for (const { offer, candidate } of allocation.hostsOf(line.pair[0]))
        if (holderIn(limit, line.needs, candidate) === holder) forbidden.push([line.pair[0], offer]);
    }
    plan = solve();
  }
}

function limited(
  { problem, constraints, lineOf }: LimitedAllocation,
  placed: readonly IndexPair[],
  lowerBound: number,
  isInterrupted: boolean,
  gaveWay: readonly GivingWay<AllocationLine>[],
): LimitedPlan {
  let lines: AllocationLine[] | undefined;
  return {
    placed,
    cost: planCost(problem, placed) + movingCost(problem, placed, constraints),
    lowerBound,
    isInterrupted,
    rivalsOf: (request) => {
      lines ??= placed.flatMap((pair) => lineOf(pair) ?? []);
      const left = gaveWay.filter(({ line }) => line.pair[0] === request);
      return lines
        .filter(({ needs, candidate }) =>
          left.some(
            ({ line, limit, holder }) =>
              holderIn(limit, needs, candidate) === holder &&
              periodsOf(limit, needs).some((period) => periodsOf(limit, line.needs).includes(period)),
          ),
        )
        .map(({ pair }) => pair[0]);
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
      shortageStep: problem.shortageStep,
      mayLeave: (request) => !kept.has(request),
    },
    hosts,
    all.filter((request) => !hosts.has(request)),
    budget,
  );
  return [...hosts].sort((a, b) => a[0] - b[0]);
}

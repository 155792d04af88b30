/** Solves an allocation whose hosts share limits that the solver does not know, by giving way line by line. */
import { improveWithinLimits } from './improve-within-limits';
import { boundWithinLimits } from './limit-bound';
import { answersIn } from './plan-answers';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';
import { givingWay, type GivingWay } from './plan-limits';
import { holderIn, periodsOf } from './limits/ask';
import type { Limit } from './limits/limit';
import { alternativesOf } from './solver/alternatives';
import { movingCost, planCost } from './solver/plan-check';
import type { AllocationPlan, Pair } from './solver/problem';
import { solveAllocation } from './solver/solve-allocation';

export interface LimitedPlan {
  readonly placed: readonly Pair[];
  /** Moving included. */
  readonly cost: number;
  /** No plan costs less. */
  readonly lowerBound: number;
  readonly isInterrupted: boolean;
  /** Requests placed at the hosts that this one had to leave, in some of its weeks or in the month. */
  readonly rivalsOf: (request: number) => readonly number[];
}

/**
 * The first solve knows no shared limit, so its bound holds for every plan within them. Then the lines that pass a limit, those that lose
 * least by leaving, are kept away from the hosts that share it, and it is solved again, until no limit is passed. Exchanges then give back
 * what was kept away for nothing.
 * @param budget the first `false` ends the search; the lines that pass a limit are then taken out
 */
export function solveWithinLimits(allocation: LimitedAllocation, budget: () => boolean): LimitedPlan {
  const { problem, constraints, uses, lineOf } = allocation;
  const gaveWay: GivingWay<AllocationLine>[] = [];
  const forbidden: Pair[] = [...(constraints.forbidden ?? [])];
  const solve = (): AllocationPlan => solveAllocation(problem, { ...constraints, forbidden, budget });
  let plan = solve();
  const { lowerBound } = plan;
  for (;;) {
    const lines = plan.placed.flatMap((pair) => lineOf(pair) ?? []);
    const leaving = givingWay(lines, uses, lossIn(allocation, plan, forbidden));
    if (leaving.length === 0) {
      if (gaveWay.length === 0) return limited(allocation, plan.placed, lowerBound, plan.isInterrupted, gaveWay);
      const within = limited(allocation, exchanged(allocation, plan.placed, gaveWay, budget), lowerBound, plan.isInterrupted, gaveWay);
      return { ...within, lowerBound: Math.max(lowerBound, boundWithinLimits(allocation, gaveWay, within.cost, budget)) };
    }
    gaveWay.push(...leaving);
    if (plan.isInterrupted || !budget()) {
      const gone = new Set(leaving.map(({ line }) => line.pair));
      return limited(allocation, plan.placed.filter((pair) => !gone.has(pair)), lowerBound, true, gaveWay);
    }
    for (const { line, limit, holder } of leaving) {
      for (const { offer, candidate } of allocation.hostsOf(line.pair[0])) if (holderIn(limit, line.needs, candidate) === holder) forbidden.push([line.pair[0], offer]);
    }
    plan = solve();
  }
}

function limited(
  { problem, constraints, lineOf }: LimitedAllocation, placed: readonly Pair[], lowerBound: number, isInterrupted: boolean, gaveWay: readonly GivingWay<AllocationLine>[],
): LimitedPlan {
  return {
    placed,
    cost: planCost(problem, placed) + movingCost(problem, placed, constraints),
    lowerBound,
    isInterrupted,
    rivalsOf: (request) => gaveWay.filter(({ line }) => line.pair[0] === request).flatMap(({ line, limit, holder }) =>
      placed.flatMap((pair) => lineOf(pair) ?? [])
        .filter(({ needs, candidate }) => holderIn(limit, needs, candidate) === holder && periodsOf(limit, needs).some((period) => periodsOf(limit, line.needs).includes(period)))
        .map(({ pair }) => pair[0])),
  };
}

/** What the whole loses, by the prices of the plan, when a line leaves the hosts that share a limit; its own place is then of no use to others. */
function lossIn({ problem, constraints, hostsOf }: LimitedAllocation, plan: AllocationPlan, forbidden: readonly Pair[]) {
  const kept = new Map(constraints.kept ?? []);
  const former = new Map(constraints.previous?.placed ?? []);
  return ({ pair: [request, offer], needs }: AllocationLine, limit: Limit, holder: string): number => {
    if (kept.has(request)) return Infinity;
    const sharing = new Set(hostsOf(request).filter(({ candidate }) => holderIn(limit, needs, candidate) === holder).map((host) => host.offer));
    const answers = alternativesOf(problem, plan, request, { forbidden });
    const least = Math.min(...answers.filter((answer) => answer.offer === null || !sharing.has(answer.offer)).map(({ cost, price }) => cost + price));
    const own = answers.find((answer) => answer.offer === offer)!.cost;
    return least - own + (former.get(request) === offer ? constraints.previous!.moveCost : 0);
  };
}

/** The plan after exchanges between all those who could have a host whose limit others reach. */
function exchanged(allocation: LimitedAllocation, placed: readonly Pair[], gaveWay: readonly GivingWay<AllocationLine>[], budget: () => boolean): Pair[] {
  const { problem, constraints, hostsOf, lineOf } = allocation;
  const kept = new Set((constraints.kept ?? []).map(([request]) => request));
  const former = new Set((constraints.previous?.placed ?? []).map(([request]) => request));
  const answersOf = answersIn(allocation);
  const isMovable = (request: number): boolean => !kept.has(request) && hostsOf(request).some(({ offer, candidate }) =>
    gaveWay.some(({ limit, holder }) => holderIn(limit, lineOf([request, offer])!.needs, candidate) === holder));
  const hosts = new Map(placed);
  const all = problem.requests.map((_, request) => request);
  improveWithinLimits({
    movable: all.filter(isMovable),
    answersOf,
    unplacedCost: (request) => problem.requests[request]!.unplacedCost + (former.has(request) ? constraints.previous!.moveCost : 0),
    schoolOf: (request) => problem.requests[request]!.school,
    shortageStep: problem.shortageStep,
    mayLeave: (request) => !kept.has(request),
  }, hosts, all.filter((request) => !hosts.has(request)), budget);
  return [...hosts].sort((a, b) => a[0] - b[0]);
}

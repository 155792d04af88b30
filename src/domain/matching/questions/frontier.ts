/** Pupils placed against lines changed: what each further pupil costs in lines that move, from the present plan on. */
import type { LimitedAllocation } from '../plan/limited-allocation';
import { solveWithinLimits } from '../plan/solve-within-limits';
import { LARGEST_COST } from '../solver/problem-reading';
import type { AllocationProblem, IndexPair } from '../solver/problem';
import { changedBetween, costOf, faultsOfPromise, type Placement, type Statement } from './checker';
import { isSolvedAnew } from './is-solved-anew';
import { SeatChains } from './seat-chains';
import { placementOf, statementOf } from './statement';

export interface FrontierPoint {
  readonly plan: Placement;
  readonly placed: number;
  /** Lines of the present plan that get another answer; a pupil who had none and finds one is not among them. */
  readonly moved: number;
  /** No plan places as many with fewer lines moved. */
  readonly isProven: boolean;
  readonly faults: readonly string[];
}

/** Lines that one further pupil may cost: beyond it nobody would want the plan. */
const MOST_MOVES = 12;
/** Points to choose from. */
const MOST_POINTS = 12;
/** Fits weigh from 0 to this many points, so that they only choose between plans that place and move as many. */
const FIT_POINTS = 100;

/**
 * The points that no plan betters in both, fewest moves first. One solve for each price of a pupil in lines moved, and between
 * two such points those that are reached by making only some of the exchanges that do not touch each other.
 * @param present the plan on screen; its lines that are no longer allowed count as moved
 * @param budget the first `false` ends the search with the points found so far
 */
export function changeFrontier(
  allocation: LimitedAllocation,
  present: readonly IndexPair[],
  budget: () => boolean,
): FrontierPoint[] {
  const statement = statementOf(allocation);
  const before = placementOf(statement, present);
  if (!isSolvedAnew(allocation, 'often')) return undominated(byChains(allocation, statement, before, budget));
  const step = 4 * FIT_POINTS * (allocation.problem.requests.length + 1);
  const solveAt = (moves: number): Found => {
    const worth = Math.min(LARGEST_COST / 2, Math.round((moves + 0.5) * step));
    const problem = pricedProblem(allocation.problem, worth, statement);
    const constraints = { ...allocation.constraints, previous: { placed: present, moveCost: step } };
    const solved = solveWithinLimits({ ...allocation, problem, constraints }, budget);
    // Fits never add up to a line moved, so that a bound so near proves both figures.
    return { plan: placementOf(statement, solved.placed), isProven: solved.cost - solved.lowerBound < step / 4 };
  };
  const most = solveAt(MOST_MOVES);
  const found: Found[] = [];
  for (let moves = 0; moves < MOST_MOVES && budget(); moves++) {
    const next = solveAt(moves);
    found.push(next);
    if (next.plan.size >= most.plan.size) break;
  }
  if (found.every(({ plan }) => plan.size < most.plan.size)) found.push(most);
  const between = found.flatMap(({ plan }, index) => (index === 0 ? [] : partsBetween(statement, found[index - 1]!.plan, plan)));
  const points = [...found, ...between.map((plan) => ({ plan, isProven: false }))].map(({ plan, isProven }) =>
    pointOf(statement, before, plan, isProven),
  );
  return undominated(points);
}

/**
 * From the present plan on, one pupil more at each step, by the fewest moves: at least so many. Proven where no chain is left and
 * the places that those left out would need are counted to be too few.
 */
function byChains(
  { constraints }: LimitedAllocation,
  statement: Statement,
  before: Placement,
  budget: () => boolean,
): FrontierPoint[] {
  const kept = new Set((constraints.kept ?? []).map(([request]) => request));
  const chains = new SeatChains(statement, before, (request) => !kept.has(request));
  const plans: Placement[] = [new Map(before)];
  for (;;) {
    const without = [...statement.requests.keys()].filter((request) => !chains.plan.has(request));
    const { chain, takenBy, room } = chains.reach(without, budget);
    if (chain !== undefined && chain.length <= MOST_MOVES + 1 && plans.length <= MOST_POINTS && chains.apply(chain)) {
      if (chain.length > 1) plans.push(new Map(chains.plan));
      else plans[plans.length - 1] = new Map(chains.plan);
      continue;
    }
    const isMost = without.length <= takenBy.size - room;
    return plans.map((plan) => pointOf(statement, before, plan, isMost && plans.length === 1));
  }
}

interface Found {
  readonly plan: Placement;
  readonly isProven: boolean;
}

/** The same problem where only pupils placed count, at one price, then the fit. */
function pricedProblem(problem: AllocationProblem, worth: number, { requests }: Statement): AllocationProblem {
  const dearest = problem.edges.reduce((most, [, , cost]) => Math.max(most, cost), 1);
  return {
    ...problem,
    shortageStep: 0,
    schoolSteps: undefined,
    requests: problem.requests.map((request, index) => (requests.has(index) ? { ...request, unplacedCost: worth } : request)),
    edges: problem.edges.map(([request, offer, cost]) => [request, offer, Math.round((cost / dearest) * FIT_POINTS)] as const),
  };
}

function pointOf(statement: Statement, before: Placement, plan: Placement, isProven: boolean): FrontierPoint {
  const changed = changedBetween(before, plan);
  return {
    plan,
    placed: plan.size,
    moved: changed.filter((request) => before.has(request)).length,
    isProven,
    faults: faultsOfPromise(statement, {
      present: before,
      plan,
      told: { changed, placed: plan.size, cost: costOf(statement, plan) },
    }),
  };
}

const undominated = (points: readonly FrontierPoint[]): FrontierPoint[] =>
  [...points]
    .sort((a, b) => a.moved - b.moved || b.placed - a.placed || Number(b.isProven) - Number(a.isProven))
    .filter((point, index, all) => all.slice(0, index).every(({ placed }) => placed < point.placed));

/** The plans between two, by making their exchanges one group after the other: those who share a place change together. */
function partsBetween(statement: Statement, from: Placement, to: Placement): Placement[] {
  const groups = groupsOf(statement, from, to).sort((a, b) => a.moved / a.more - b.moved / b.more);
  const plans: Placement[] = [];
  let plan = from;
  for (const { requests } of groups.slice(0, -1)) {
    const next = new Map(plan);
    for (const request of requests) {
      const offer = to.get(request);
      if (offer === undefined) next.delete(request);
      else next.set(request, offer);
    }
    plan = next;
    plans.push(plan);
  }
  return plans;
}

interface Group {
  readonly requests: readonly number[];
  readonly moved: number;
  /** Pupils placed by it; a group that places nobody comes last. */
  readonly more: number;
}

function groupsOf(statement: Statement, from: Placement, to: Placement): Group[] {
  const leader = new Map<number, number>();
  const leaderOf = (request: number): number => {
    let one = request;
    while (leader.get(one) !== one) one = leader.get(one)!;
    return one;
  };
  const changed = changedBetween(from, to);
  const holderOf = new Map<string, number>();
  for (const request of changed) {
    leader.set(request, request);
    for (const offer of [from.get(request), to.get(request)]) {
      const slots = statement.optionsOf(request).find((option) => option.offer === offer)?.slots ?? [];
      for (const { key } of slots) {
        const other = holderOf.get(key);
        if (other === undefined) holderOf.set(key, request);
        else leader.set(leaderOf(request), leaderOf(other));
      }
    }
  }
  const members = new Map<number, number[]>();
  for (const request of changed) members.set(leaderOf(request), [...(members.get(leaderOf(request)) ?? []), request]);
  return [...members.values()].map((requests) => ({
    requests,
    moved: requests.filter((request) => from.has(request)).length,
    more: Math.max(
      1e-9,
      requests.filter((request) => to.has(request)).length - requests.filter((request) => from.has(request)).length,
    ),
  }));
}

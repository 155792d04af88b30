/** Second layer: requests that overlap only in part. A plan, the linear relaxation as bound and guide, then repair. */
import { greedyPlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import { relaxedValue } from '../proof/relaxed-value';
import type { SolvedProblem } from '../solved-problem';
import { branch } from './weekly-branch';
import { beginDive } from './weekly-dive';
import { cheapestAt, wholeShares } from './problem-part';
import { basisOn } from './part-basis';
import { DegreeRelaxation } from './shortage-degrees';
import type { LinearRelaxation } from './weekly-linear';
import { exchangeSearch } from './exchange-search';
import type { PlanSearch } from './plan-search';
import { PriceAscent } from './price-ascent';
import { diveByPrices } from './price-dive';
import { windowSearch } from './weekly-windows';

/** Rounds of windows before the relaxation: a better start saves it more pivots than they cost. Chains cost more than that. */
const ROUNDS_BEFORE = 8;
/** The relaxation of a small problem is so cheap that a better start does not pay for itself. */
const ROUNDS_BEFORE_SMALL = 2;
/** Rounds after it end when so many in a row bring nothing. */
const IDLE_ROUNDS_AFTER = 12;
/** Fewer when what is left to gain is at most this share of the cost. */
const NEAR_GAP = 1e-6;
const IDLE_ROUNDS_NEAR = 3;
/** Fewer where branch and bound follows. */
const IDLE_ROUNDS_SMALL = 2;
/** Of chains, there and where the plan is near its bound already. */
const CHAINS_FEW = 1;
/** Chains draw nothing: a round that brings nothing is the last that could. */
const IDLE_CHAINS = 1;
const ROUNDS_AFTER = 120;
/** Pivots × rows at the real costs before the shortage is raised by degrees. */
const TRY_WORK = 1e7;
/** Of the first degree, where few or many are left out; a problem that takes more is crowded, and prices come first. */
const FIRST_WORK = 1.2e7;
const LONG_WORK = 6e7;
/** Of each solve after it. */
const MOST_WORK = 3e8;
/** Where no larger part of the requests is left out, most places have prices far below that of a shortage. */
const RARELY_SHORT = 0.1;
/** Rounds on the plan that prices give at the first degree. */
const ROUNDS_NEAR = 4;
/** Steps of prices at the real costs where many are left out, the second with long strides again. */
const ASCENTS: readonly number[] = [2400, 600];
/** A plan dearer than the bound by more than this share is repaired again, from relaxations made more and more whole. */
const FAIR_GAP = 0.0003;
const DIVES: readonly number[] = [2, 30];
/** A problem of no more requests is searched further wherever the plan is above the bound. */
const SMALL = 150;
/**
 * Where the plan is nearer than that, branch and bound gets this part of what the relaxation took (pivots × rows), and at least
 * so much: all that a small problem needs.
 */
const BRANCH_PART = 0.3;
const LEAST_BRANCH = 5e4;
const MOST_BRANCH = 2e7;
/** Edges of each request that a dive may take, the cheapest at the prices of the relaxation. */
const DIVE_EDGES = 8;
/** Edges of a round of windows, each place of an offer counted. */
const MOST_WINDOW_EDGES = 3_000_000;

/**
 * @param keptWeeks first and last week of each kept pair
 */
export function solveByWeeks(
  prepared: PreparedProblem,
  keptWeeks: readonly (readonly [number, number])[],
  budget: () => boolean,
): SolvedProblem {
  const isByChains = searchesByChains(prepared);
  const isSmall = prepared.requestCount <= SMALL;
  const searchFrom = (plan: Int32Array, seed: number): PlanSearch =>
    isByChains ? exchangeSearch(prepared, plan, budget) : windowSearch(prepared, plan, keptWeeks, budget, seed);
  let search = searchFrom(greedyPlan(prepared, new Float64Array(prepared.edgeCost.length)), 1);
  let best: SolvedProblem = {
    edge: search.plan,
    rowPrice: new Float64Array(prepared.rowCount),
    shortagePrice: new Float64Array(prepared.schoolCount),
    isInterrupted: true,
  };
  let cost = search.cost;
  let bound = -Infinity;
  const keepBest = (): void => {
    if (search.cost <= cost) best = { ...best, edge: search.plan };
    cost = Math.min(cost, search.cost);
  };
  const roundsBefore = isSmall ? ROUNDS_BEFORE_SMALL : ROUNDS_BEFORE;
  const isStarted = isByChains ? budget() : runRounds(search, roundsBefore, roundsBefore, bound);
  keepBest();
  if (!isStarted) return best;
  const roundsAfter = (isNear: boolean): readonly [most: number, idle: number] => {
    if (isByChains)
      return [isSmall || search.cost - bound <= FAIR_GAP * Math.abs(bound) ? CHAINS_FEW : ROUNDS_AFTER, IDLE_CHAINS];
    return [ROUNDS_AFTER, isSmall ? IDLE_ROUNDS_SMALL : isNear ? IDLE_ROUNDS_NEAR : IDLE_ROUNDS_AFTER];
  };
  const repair = (share: Float64Array, seed: number): boolean => improve(greedyPlan(prepared, share), seed);
  const improve = (plan: Int32Array, seed: number): boolean => {
    search = searchFrom(plan, seed);
    const isDone = runRounds(search, ...roundsAfter(search.cost - bound <= NEAR_GAP * Math.abs(bound)), bound);
    keepBest();
    return isDone;
  };
  const keepPrices = ({ rowPrice, shortagePrice }: Pick<LinearRelaxation, 'rowPrice' | 'shortagePrice'>): void => {
    const proved = Math.ceil(relaxedValue(prepared, rowPrice, shortagePrice) - 1e-3);
    if (proved <= bound) return;
    bound = proved;
    best = { ...best, rowPrice, shortagePrice };
  };
  const near = (plan: Int32Array): Int32Array | null => {
    search = searchFrom(plan, 1);
    const isDone = runRounds(search, ROUNDS_NEAR, IDLE_ROUNDS_NEAR, bound);
    keepBest();
    return isDone ? best.edge : null;
  };
  const isWide = (): boolean => cost - bound > FAIR_GAP * Math.abs(bound);
  const degrees = new DegreeRelaxation(prepared, best.edge, keepPrices, budget);
  const isRare = isRarelyShort(prepared, best.edge);
  if (degrees.tryReal(TRY_WORK) === 'enough') degrees.solveFirst(isRare ? FIRST_WORK : LONG_WORK);
  if (degrees.relaxation.end === 'enough' && isRare) {
    if (degrees.solveNear(MOST_WORK, near) === 'interrupted') return best;
    if (!degrees.isSolved && !repair(degrees.relaxation.share, 1)) return best;
  }
  if (degrees.raise(MOST_WORK) === 'interrupted' || !repair(degrees.relaxation.share, 1)) return best;
  if (!degrees.isSolved && isWide()) {
    const ascent = new PriceAscent(prepared);
    const isDone = ASCENTS.every((steps) => ascent.climb(steps, cost, budget));
    keepPrices(ascent.prices());
    if (!isDone || !repair(ascent.share, 1)) return best;
    if (isWide() && !improve(diveByPrices(prepared, ascent, cost, budget), 1)) return best;
  }
  if (!degrees.isSolved && isWide()) {
    if (degrees.solveNear(MOST_WORK, near) === 'interrupted' || degrees.raise(MOST_WORK) === 'interrupted') return best;
    if (!repair(degrees.relaxation.share, 1)) return best;
  }
  const { solved, relaxation, isSolved } = degrees;
  if (isSolved && isWide()) {
    const { part, basis } = basisOn(prepared, cheapestAt(prepared, best, DIVE_EDGES), solved);
    const dive = beginDive(basis, budget);
    for (let k = 0; k < DIVES.length && isWide(); k++) {
      const whole = dive.fix(DIVES[k]!);
      if (!whole && !budget()) return best;
      if (!whole) break;
      if (!repair(wholeShares(part, whole, prepared.edgeCost.length), k + 2)) return best;
    }
  }
  if (isSolved && cost > bound && (isWide() || isSmall)) {
    const isDone = branch(
      prepared,
      solved,
      best,
      {
        cost,
        found: (plan) => {
          best = { ...best, edge: plan };
          cost = planObjective(prepared, plan);
        },
      },
      isWide() ? MOST_BRANCH : Math.max(LEAST_BRANCH, BRANCH_PART * relaxation.pivots * solved.basis.columns.rowCount),
      budget,
    );
    if (!isDone) return best;
  }
  return { ...best, isInterrupted: false };
}

/**
 * Which search a structure gets. Windows are cut into the places of offers one by one: they know nothing of what offers share,
 * and where offers are very large there are too many of them.
 */
function searchesByChains({ hasLimits, edgeOffer, places }: PreparedProblem): boolean {
  if (hasLimits) return true;
  const wishes = new Int32Array(places.length);
  for (const offer of edgeOffer) wishes[offer]!++;
  let windowEdges = 0;
  for (const offer of edgeOffer) windowEdges += Math.min(places[offer]!, wishes[offer]!);
  return windowEdges > MOST_WINDOW_EDGES;
}

/** True when a plan leaves few requests without a host. */
function isRarelyShort({ requestCount }: PreparedProblem, plan: Int32Array): boolean {
  return plan.reduce((count, edge) => (edge < 0 ? count + 1 : count), 0) <= RARELY_SHORT * requestCount;
}

function runRounds(search: PlanSearch, most: number, idleMost: number, bound: number): boolean {
  let idle = 0;
  for (let k = 0; k < most && idle < idleMost && search.cost > bound; k++) {
    const former = search.cost;
    if (!search.round()) return false;
    idle = search.cost < former ? 0 : idle + 1;
  }
  return true;
}

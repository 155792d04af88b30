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
 * Solves a problem week by week: to the proven best where the relaxation leads there, else to a plan near its bound.
 * @param keptWeeks first and last week of each kept pair
 * @param budget asked often; the first `false` ends the search with the best plan and the best bound so far
 */
export function solveByWeeks(
  prepared: PreparedProblem,
  keptWeeks: readonly (readonly [number, number])[],
  budget: () => boolean,
): SolvedProblem {
  const run = new WeeklyRun(prepared, keptWeeks, budget);
  const isDone = run.begin() && run.relax() && run.climb() && run.relaxAfterClimb() && run.dive() && run.closeGap();
  return { ...run.best, isInterrupted: !isDone };
}

/** The best plan and the best bound, and the steps that bring them together; each is false when the budget ended it. */
class WeeklyRun {
  best: SolvedProblem;
  private search: PlanSearch;
  private cost: number;
  private bound = -Infinity;
  private degrees!: DegreeRelaxation;
  private readonly isByChains: boolean;
  private readonly isSmall: boolean;

  constructor(
    private readonly prepared: PreparedProblem,
    private readonly keptWeeks: readonly (readonly [number, number])[],
    private readonly budget: () => boolean,
  ) {
    this.isByChains = searchesByChains(prepared);
    this.isSmall = prepared.requestCount <= SMALL;
    this.search = this.searchFrom(greedyPlan(prepared, new Float64Array(prepared.edgeCost.length)), 1);
    this.cost = this.search.cost;
    this.best = {
      edge: this.search.plan,
      rowPrice: new Float64Array(prepared.rowCount),
      shortagePrice: new Float64Array(prepared.schoolCount),
      isInterrupted: true,
    };
  }

  /** A plan to start from. */
  begin(): boolean {
    if (this.isByChains) return this.budget();
    const rounds = this.isSmall ? ROUNDS_BEFORE_SMALL : ROUNDS_BEFORE;
    return this.runRounds(rounds, rounds);
  }

  /** The relaxation, at the real shortage costs or by degrees. */
  relax(): boolean {
    const { prepared, best, budget } = this;
    const degrees = (this.degrees = new DegreeRelaxation(prepared, best.edge, (prices) => this.keepPrices(prices), budget));
    const isRare = isRarelyShort(prepared, best.edge);
    if (degrees.tryReal(TRY_WORK) === 'enough') degrees.solveFirst(isRare ? FIRST_WORK : LONG_WORK);
    if (degrees.relaxation.end === 'enough' && isRare) {
      if (degrees.solveNear(MOST_WORK, (plan) => this.improvedNear(plan)) === 'interrupted') return false;
      if (!degrees.isSolved && this.improvedNear(greedyPlan(prepared, degrees.relaxation.share)) === null) return false;
    }
    return degrees.raise(MOST_WORK) !== 'interrupted' && this.repair(degrees.relaxation.share, 1);
  }

  /** Where the relaxation took too long: prices without a simplex, at the real costs, and a plan from them. */
  climb(): boolean {
    if (this.degrees.isSolved || !this.isWide()) return true;
    const { prepared, cost, budget } = this;
    const ascent = new PriceAscent(prepared);
    const isDone = ASCENTS.every((steps) => ascent.climb(steps, cost, budget));
    this.keepPrices(ascent.prices());
    if (!isDone || !this.repair(ascent.share, 1)) return false;
    return !this.isWide() || this.improve(diveByPrices(prepared, ascent, this.cost, budget), 1);
  }

  /** The relaxation once more, by degrees from the plan of prices. */
  relaxAfterClimb(): boolean {
    const { degrees } = this;
    if (degrees.isSolved || !this.isWide()) return true;
    if (degrees.solveNear(MOST_WORK, (plan) => this.improvedNear(plan)) === 'interrupted') return false;
    return degrees.raise(MOST_WORK) !== 'interrupted' && this.repair(degrees.relaxation.share, 1);
  }

  /** Plans from relaxations made more and more whole. */
  dive(): boolean {
    if (!this.degrees.isSolved || !this.isWide()) return true;
    const { prepared, budget } = this;
    const { part, basis } = basisOn(prepared, cheapestAt(prepared, this.best, DIVE_EDGES), this.degrees.solved);
    const dive = beginDive(basis, budget);
    for (let k = 0; k < DIVES.length && this.isWide(); k++) {
      const whole = dive.fix(DIVES[k]!);
      if (!whole) return budget();
      if (!this.repair(wholeShares(part, whole, prepared.edgeCost.length), k + 2)) return false;
    }
    return true;
  }

  /** Branch and bound, where it may end. */
  closeGap(): boolean {
    const { prepared, best, cost, degrees } = this;
    if (!degrees.isSolved || cost <= this.bound || !(this.isWide() || this.isSmall)) return true;
    const { solved, relaxation } = degrees;
    const found = (plan: Int32Array): void => {
      this.best = { ...this.best, edge: plan };
      this.cost = planObjective(prepared, plan);
    };
    const spent = relaxation.pivots * solved.basis.columns.rowCount;
    const work = this.isWide() ? MOST_BRANCH : Math.max(LEAST_BRANCH, BRANCH_PART * spent);
    return branch(prepared, solved, best, { cost, found }, work, this.budget);
  }

  private isWide(): boolean {
    return this.cost - this.bound > FAIR_GAP * Math.abs(this.bound);
  }

  private searchFrom(plan: Int32Array, seed: number): PlanSearch {
    const { prepared, keptWeeks, budget } = this;
    return this.isByChains ? exchangeSearch(prepared, plan, budget) : windowSearch(prepared, plan, keptWeeks, budget, seed);
  }

  /** A plan from shares, made better. */
  private repair(share: Float64Array, seed: number): boolean {
    return this.improve(greedyPlan(this.prepared, share), seed);
  }

  private improve(plan: Int32Array, seed: number): boolean {
    this.search = this.searchFrom(plan, seed);
    const gap = this.search.cost - this.bound;
    if (this.isByChains) {
      const isNear = this.isSmall || gap <= FAIR_GAP * Math.abs(this.bound);
      return this.runRounds(isNear ? CHAINS_FEW : ROUNDS_AFTER, IDLE_CHAINS);
    }
    const isNear = gap <= NEAR_GAP * Math.abs(this.bound);
    return this.runRounds(ROUNDS_AFTER, this.isSmall ? IDLE_ROUNDS_SMALL : isNear ? IDLE_ROUNDS_NEAR : IDLE_ROUNDS_AFTER);
  }

  private improvedNear(plan: Int32Array): Int32Array | null {
    this.search = this.searchFrom(plan, 1);
    return this.runRounds(ROUNDS_NEAR, IDLE_ROUNDS_NEAR) ? this.best.edge : null;
  }

  /** Rounds of the present search; its plan is kept when it is no dearer than the best. */
  private runRounds(most: number, idleMost: number): boolean {
    const { search } = this;
    let isDone = true;
    let idle = 0;
    for (let k = 0; k < most && idle < idleMost && search.cost > this.bound && isDone; k++) {
      const former = search.cost;
      isDone = search.round();
      idle = search.cost < former ? 0 : idle + 1;
    }
    if (search.cost <= this.cost) this.best = { ...this.best, edge: search.plan };
    this.cost = Math.min(this.cost, search.cost);
    return isDone;
  }

  private keepPrices({ rowPrice, shortagePrice }: Pick<LinearRelaxation, 'rowPrice' | 'shortagePrice'>): void {
    const proved = Math.ceil(relaxedValue(this.prepared, rowPrice, shortagePrice) - 1e-3);
    if (proved <= this.bound) return;
    this.bound = proved;
    this.best = { ...this.best, rowPrice, shortagePrice };
  }
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

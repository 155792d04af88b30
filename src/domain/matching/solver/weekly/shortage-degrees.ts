/**
 * The linear relaxation, solved with small shortage costs first and raised by degrees: a request left without a host costs
 * thousands of times what parts two hosts, and on such costs a primal simplex goes back and forth.
 */
import { greedyPlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import { SET_ASIDE } from './column-state';
import { PriceAscent } from './price-ascent';
import { WeeklyBasis } from './weekly-basis';
import { solveRelaxation, type LinearRelaxation } from './weekly-linear';

/** The first degree makes the least shortage cost so many times the dearest edge, and each one multiplies it. */
const FIRST_DEGREE = 2;
const RAISE = 10;
/** No degree so near the real costs: it would be solved nearly twice. */
const LAST_DEGREE = 0.5;
/** Steps of prices at the first degree. */
const ASCENT = 500;
/** Edges that the prices of the ascent make dearer than the answer of their request by this part of the dearest edge wait. */
const NEAR_EDGE = 0.02;

type Prices = Pick<LinearRelaxation, 'rowPrice' | 'shortagePrice'>;

/** A relaxation on its way to the real shortage costs. */
export class DegreeRelaxation {
  basis: WeeklyBasis;
  /** Of the last solve. */
  relaxation!: LinearRelaxation;
  private readonly degrees: readonly number[];
  /** The degree of the last solve; the last one is of the real costs. */
  private at: number;

  /**
   * @param plan a valid plan to start from
   * @param found told of the prices of a solve that is the last or was cut short; they bound every plan at the real costs
   */
  constructor(
    private readonly prepared: PreparedProblem,
    private readonly plan: Int32Array,
    private readonly found: (prices: Prices) => void,
    private readonly budget: () => boolean,
  ) {
    this.degrees = shortageDegrees(prepared);
    this.at = this.degrees.length - 1;
    this.basis = new WeeklyBasis(prepared, plan);
  }

  /** True when the relaxation is solved at the real costs. */
  get isSolved(): boolean {
    return this.at === this.degrees.length - 1 && this.relaxation.end === 'optimal';
  }

  /** Tries the real costs from the plan, so many pivots × rows at most. */
  tryReal(work: number): LinearRelaxation['end'] {
    return this.solve(work);
  }

  /** Goes on at the first degree from where the last solve ended. */
  solveFirst(work: number): LinearRelaxation['end'] {
    this.at = 0;
    this.basis.setCosts(this.atDegree());
    return this.solve(work);
  }

  /**
   * Solves the first degree from a plan and by the edges that prices without a simplex find near, then with all of them.
   * @param improved makes the plan of the prices better, null when the budget ended it
   */
  solveNear(work: number, improved: (plan: Int32Array) => Int32Array | null): LinearRelaxation['end'] {
    this.at = 0;
    const present = this.atDegree();
    const ascent = new PriceAscent(present);
    const isDone = ascent.climb(ASCENT, planObjective(present, this.plan), this.budget);
    const plan = isDone ? improved(greedyPlan(this.prepared, ascent.share)) : null;
    if (plan === null) return 'interrupted';
    this.basis = new WeeklyBasis(present, plan);
    setAside(this.basis, ascent.prices());
    const end = this.solve(work);
    bringBack(this.basis);
    return end === 'optimal' ? this.solve(work) : end;
  }

  /** Raises the shortage costs to the real ones, so many pivots × rows for each degree at most. */
  raise(work: number): LinearRelaxation['end'] {
    while (this.relaxation.end === 'optimal' && !this.isSolved) {
      this.at = this.relaxation.pivots === 0 ? this.degrees.length - 1 : this.at + 1;
      this.basis.setCosts(this.atDegree());
      this.solve(work);
    }
    return this.relaxation.end;
  }

  private solve(work: number): LinearRelaxation['end'] {
    this.relaxation = solveRelaxation(this.basis, this.budget, work / this.basis.columns.rowCount);
    if (this.isSolved || this.relaxation.end !== 'optimal') this.found(this.relaxation);
    return this.relaxation.end;
  }

  /** The problem with the shortage costs of the present degree. */
  private atDegree(): PreparedProblem {
    const { prepared } = this;
    const degree = this.degrees[this.at]!;
    if (degree === 1) return prepared;
    return {
      ...prepared,
      unplacedCost: prepared.unplacedCost.map((cost) => Math.round(cost * degree)),
      steps: prepared.steps.map((step) => step * degree),
    };
  }
}

/** What the shortage costs are multiplied by, one after another; 1 at last. */
function shortageDegrees({ edgeCost, unplacedCost }: PreparedProblem): number[] {
  const least = unplacedCost.reduce((lowest, cost) => (cost > 0 ? Math.min(lowest, cost) : lowest), Infinity);
  const degrees: number[] = [];
  for (let degree = (FIRST_DEGREE * dearest(edgeCost)) / least; degree <= LAST_DEGREE; degree *= RAISE) degrees.push(degree);
  return [...degrees, 1];
}

const dearest = (edgeCost: Int32Array): number => edgeCost.reduce((most, cost) => Math.max(most, cost), 1);

/** Sets aside the edges that these prices make far dearer than the cheapest answer of their request. */
function setAside({ prepared, state }: WeeklyBasis, { rowPrice, shortagePrice }: Prices): void {
  const { requestCount, start, edgeCost, rowStart, rowOf, school, unplacedCost } = prepared;
  const most = NEAR_EDGE * dearest(edgeCost);
  const paid = new Float64Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) {
    let least = unplacedCost[i]! + shortagePrice[school[i]!]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      paid[e] = edgeCost[e]!;
      for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) paid[e]! += rowPrice[rowOf[k]!]!;
      least = Math.min(least, paid[e]!);
    }
    for (let e = start[i]!; e < start[i + 1]!; e++) if (paid[e]! > least + most) state[e]! |= SET_ASIDE;
  }
}

function bringBack({ state }: WeeklyBasis): void {
  for (let j = 0; j < state.length; j++) state[j]! &= ~SET_ASIDE;
}

/**
 * The linear relaxation, solved with small shortage costs first and raised by degrees: a request left without a host costs
 * thousands of times what parts two hosts, and on such costs a primal simplex goes back and forth.
 */
import { greedyPlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import { atShortageCosts, type PartBasis } from './part-basis';
import { PriceAscent } from './price-ascent';
import { cheapestAt } from './problem-part';
import type { LinearRelaxation } from './weekly-linear';
import { beginSift, planOn, siftRelaxation } from './weekly-sift';

/** The first degree makes the least shortage cost so many times the dearest edge, and each one multiplies it. */
const FIRST_DEGREE = 2;
const RAISE = 10;
/** No degree so near the real costs: it would be solved nearly twice. */
const LAST_DEGREE = 0.5;
/** Steps of prices at the first degree. */
const ASCENT = 500;
/** Edges of each request to begin with there. */
const NEAR_EDGES = 3;

type Prices = Pick<LinearRelaxation, 'rowPrice' | 'shortagePrice'>;

/** A relaxation on its way to the real shortage costs. */
export class DegreeRelaxation {
  /** The basis at the costs of the present degree. */
  solved: PartBasis;
  /** Of the last solve, for the whole problem. */
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
    this.solved = beginSift(prepared, plan);
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
    this.goTo(0);
    return this.solve(work);
  }

  /**
   * Solves the first degree from the plan that prices without a simplex lead to, on the edges that they find the cheapest first.
   * @param improved makes that plan better, null when the budget ended it
   */
  solveNear(work: number, improved: (plan: Int32Array) => Int32Array | null): LinearRelaxation['end'] {
    this.at = 0;
    const present = this.atDegree();
    const ascent = new PriceAscent(present);
    const isDone = ascent.climb(ASCENT, planObjective(present, this.plan), this.budget);
    const plan = isDone ? improved(greedyPlan(this.prepared, ascent.share)) : null;
    if (plan === null) return 'interrupted';
    this.solved = planOn(present, plan, cheapestAt(present, ascent.prices(), NEAR_EDGES));
    return this.solve(work);
  }

  /** Raises the shortage costs to the real ones, so many pivots × rows for each degree at most. */
  raise(work: number): LinearRelaxation['end'] {
    while (this.relaxation.end === 'optimal' && !this.isSolved) {
      this.goTo(this.relaxation.pivots === 0 ? this.degrees.length - 1 : this.at + 1);
      this.solve(work);
    }
    return this.relaxation.end;
  }

  private goTo(degree: number): void {
    this.at = degree;
    this.solved = atShortageCosts(this.atDegree(), this.solved);
  }

  private solve(work: number): LinearRelaxation['end'] {
    const { part, basis, relaxation } = siftRelaxation(this.atDegree(), this.solved, this.budget, work);
    this.solved = { part, basis };
    this.relaxation = relaxation;
    if (this.isSolved || relaxation.end !== 'optimal') this.found(relaxation);
    return relaxation.end;
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

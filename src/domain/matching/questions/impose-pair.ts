/** The best plan with one pair imposed, and what it changes: the answer to « why not this host for this pupil? ». */
import type { LimitedAllocation } from '../plan/limited-allocation';
import { solveWithinLimits } from '../plan/solve-within-limits';
import type { IndexPair } from '../solver/problem';
import { changedBetween, costOf, faultsOfPromise, type Placement } from './checker';
import { placementOf, statementOf } from './statement';

export interface ImposedPlan {
  readonly plan: Placement;
  /** Requests whose answer changes, in ascending order. */
  readonly changed: readonly number[];
  /** What either plan costs, moving left out. */
  readonly cost: number;
  readonly costBefore: number;
  /** No plan with the pair is better: by whom it places, then by how few lines it moves, then by the fit. */
  readonly isBest: boolean;
  /** What the checker finds wrong; empty as long as the code is right. */
  readonly faults: readonly string[];
}

/**
 * Moving a line costs more than any fit, so that of the plans that place as well only those with few changes are looked at.
 * @param allocation under constraints that keep the pair and whose previous plan is the present one
 * @param present the plan that the changes are counted from
 * @param budget the first `false` ends the search with the best plan so far
 */
export function imposePair(
  allocation: LimitedAllocation,
  present: readonly IndexPair[],
  pair: IndexPair,
  budget: () => boolean,
): ImposedPlan {
  const statement = statementOf(allocation);
  const before = placementOf(statement, present);
  const solved = solveWithinLimits(allocation, budget);
  const plan = placementOf(statement, solved.placed);
  const changed = changedBetween(before, plan);
  const cost = costOf(statement, plan);
  return {
    plan,
    changed,
    cost,
    costBefore: costOf(statement, before),
    isBest: solved.cost === solved.lowerBound,
    faults: faultsOfPromise(statement, {
      present: before,
      plan,
      imposed: [...(allocation.constraints.kept ?? []), pair],
      told: { changed, placed: plan.size, cost },
    }),
  };
}

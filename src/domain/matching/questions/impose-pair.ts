/** The best plan with one pair imposed, and what it changes: the answer to « why not this host for this pupil? ». */
import { MOVE_COST } from '../plan/allocation-problem';
import type { LimitedAllocation } from '../plan/limited-allocation';
import { OccupiedSlots, type Slot } from '../plan/occupied-slots';
import { solveWithinLimits } from '../plan/solve-within-limits';
import type { IndexPair } from '../solver/problem';
import { changedBetween, costOf, faultsOfPromise, type Placement, type Statement } from './checker';
import { exchangedFrom } from './exchanged-from';
import { isSolvedAnew } from './is-solved-anew';
import { SeatChains } from './seat-chains';
import { seatedAgain } from './seated-again';
import { placementOf, statementOf } from './statement';

/** Ways of making room that are gone through: of a crowded place, one pupil is as good as another. */
const MOST_STARTS = 6;

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
 * Moving a line costs more than any fit, so that of the plans that place as well only those with few changes are looked at. A
 * pair that is imposed never betters a plan: where solving anew finds a better one, that is not the pair's doing, and the answer
 * is sought from the present plan by exchanges.
 * @param allocation under constraints that keep the pair and whose previous plan is the present one
 * @param budget the first `false` ends the search with the best plan so far
 */
export function imposePair(allocation: LimitedAllocation, pair: IndexPair, budget: () => boolean): ImposedPlan {
  const statement = statementOf(allocation);
  const before = placementOf(statement, allocation.constraints.previous?.placed ?? []);
  const solved = isSolvedAnew(allocation, 'once') ? solveWithinLimits(allocation, budget) : undefined;
  const total = (plan: Placement): number =>
    costOf(statement, plan) +
    MOVE_COST * changedBetween(before, plan).filter((request) => request !== pair[0] && before.has(request)).length;
  const anew = solved && placementOf(statement, solved.placed);
  const least = solved && anew ? total(anew) - (solved.cost - solved.lowerBound) : -Infinity;
  const isSure = anew !== undefined && least === total(anew) && total(anew) >= costOf(statement, before);
  const near = isSure
    ? undefined
    : makingRoom(allocation, statement, before, pair, budget).sort((one, other) => total(one) - total(other))[0];
  const isNearer = near !== undefined && (!anew || total(near) <= total(anew) || total(anew) < costOf(statement, before));
  const plan = isNearer ? near : (anew ?? before);
  const changed = changedBetween(before, plan);
  const cost = costOf(statement, plan);
  return {
    plan,
    changed,
    cost,
    costBefore: costOf(statement, before),
    isBest: total(plan) <= least,
    faults: faultsOfPromise(statement, {
      present: before,
      plan,
      imposed: [...(allocation.constraints.kept ?? []), pair],
      told: { changed, placed: plan.size, cost },
    }),
  };
}

/** The present plan with the pair, for each choice of those who make room, and what exchanges then mend. */
function makingRoom(
  allocation: LimitedAllocation,
  statement: Statement,
  present: Placement,
  [request, offer]: IndexPair,
  budget: () => boolean,
): Placement[] {
  const { optionsOf } = statement;
  const kept = new Set((allocation.constraints.kept ?? []).map(([one]) => one));
  const slotsOf = (one: number, at: number): readonly Slot[] => optionsOf(one).find((option) => option.offer === at)?.slots ?? [];
  const occupied = new OccupiedSlots();
  const plan = new Map(present);
  plan.delete(request);
  for (const [one, at] of plan) occupied.add(one, slotsOf(one, at));
  const slots = slotsOf(request, offer);
  const starts: Placement[] = [];
  const leave = (left: Map<number, number>): void => {
    const passed = occupied.passedWith(slots);
    if (passed.length === 0) {
      starts.push(new Map([...left, [request, offer]]));
      return;
    }
    const together = occupied.inAll(passed).filter((one) => !kept.has(one));
    for (const one of together.length > 0 ? together : occupied.inAll([passed[0]!]).filter((other) => !kept.has(other))) {
      if (starts.length === MOST_STARTS) return;
      const at = left.get(one)!;
      occupied.remove(one, slotsOf(one, at));
      left.delete(one);
      leave(left);
      left.set(one, at);
      occupied.add(one, slotsOf(one, at));
    }
  };
  leave(plan);
  if (isSolvedAnew(allocation, 'often'))
    return starts.map((start) => {
      const others = [...present.keys()].filter((one) => one !== request);
      // Where nobody has to make room, nobody does, be it to share the shortage better: that is not what was asked.
      return exchangedFrom(allocation, start, budget, others.every((one) => start.has(one)) ? others : []);
    });
  const chains = new SeatChains(statement, present, (one) => one !== request && !kept.has(one));
  const imposed = { request, option: optionsOf(request).find((option) => option.offer === offer) };
  return starts.flatMap((start) => {
    const leaving = [...present.keys()].filter((one) => one !== request && !start.has(one));
    return seatedAgain(statement, chains, imposed, leaving, budget) ?? [];
  });
}

/** Exchanges lines of a plan that respects all limits, as long as it gets cheaper. */
import { OccupiedSlots, type Slot } from './occupied-slots';

/** A host that a request could have: its number, its cost and what it would occupy there. */
export interface PlanOption {
  readonly offer: number;
  readonly cost: number;
  readonly slots: readonly Slot[];
}

export interface ExchangeProblem {
  /** Requests with an option that may change, in ascending order. */
  readonly movable: readonly number[];
  /** Every option of a request, cheapest first. */
  readonly optionsOf: (request: number) => readonly PlanOption[];
  /** What an unplaced request costs by itself. */
  readonly unplacedCost: (request: number) => number;
  readonly schoolOf: (request: number) => number;
  /** The second unplaced request of a school costs this much more, the third twice this much more, and so on. */
  readonly shortageStep: number;
  readonly mayLeave: (request: number) => boolean;
}

/**
 * Each request tries each option: free, or by sending one pupil who stands in the way to the best option left to that one.
 * @param placed offer of each placed request; changed in place, every step valid
 * @param budget the first `false` ends the exchanges
 */
export function improveWithinLimits(
  problem: ExchangeProblem,
  placed: Map<number, number>,
  unplaced: Iterable<number>,
  budget: () => boolean,
): void {
  const occupied = new OccupiedSlots();
  const missing = new Map<number, number>();
  const optionOf = (request: number): PlanOption | undefined => {
    const offer = placed.get(request);
    return offer === undefined ? undefined : problem.optionsOf(request).find((option) => option.offer === offer);
  };
  for (const request of placed.keys()) occupied.add(request, optionOf(request)?.slots ?? []);
  for (const request of unplaced) missing.set(problem.schoolOf(request), (missing.get(problem.schoolOf(request)) ?? 0) + 1);

  /** Moves a request and returns what that costs. */
  const move = (request: number, to: PlanOption | undefined): number => {
    const from = optionOf(request);
    const school = problem.schoolOf(request);
    let cost = 0;
    if (from) {
      occupied.remove(request, from.slots);
      placed.delete(request);
      cost -= from.cost;
    } else {
      const left = missing.get(school)! - 1;
      missing.set(school, left);
      cost -= problem.unplacedCost(request) + left * problem.shortageStep;
    }
    if (to) {
      occupied.add(request, to.slots);
      placed.set(request, to.offer);
      return cost + to.cost;
    }
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    return cost + problem.unplacedCost(request) + before * problem.shortageStep;
  };
  const bestFree = (request: number): PlanOption | undefined =>
    problem.optionsOf(request).find(({ slots }) => occupied.passedWith(slots).length === 0);

  /** True when the option, and the exchange that it takes, made the plan cheaper; else all is as before. */
  const tries = (request: number, option: PlanOption): boolean => {
    const before = optionOf(request);
    // A dearer option can only pay by what another gains, and that one tries the same exchange.
    if (before && option.cost >= before.cost) return false;
    let gain = -move(request, undefined);
    const passed = occupied.passedWith(option.slots);
    if (passed.length === 0) {
      gain -= move(request, option);
      if (gain > 0) return true;
    } else {
      for (const other of occupied.inAll(passed)) {
        if (!problem.mayLeave(other)) continue;
        const former = optionOf(other)!;
        let whole = gain - move(other, undefined);
        if (occupied.passedWith(option.slots).length === 0) {
          whole -= move(request, option);
          const next = bestFree(other);
          if (next) whole -= move(other, next);
          if (whole > 0) return true;
          if (next) move(other, undefined);
          move(request, undefined);
        }
        move(other, former);
      }
    }
    if (placed.has(request)) move(request, undefined);
    if (before) move(request, before);
    return false;
  };

  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const request of problem.movable) {
      if (!budget()) return;
      for (const option of problem.optionsOf(request)) if (tries(request, option)) isBetter = true;
    }
  }
}

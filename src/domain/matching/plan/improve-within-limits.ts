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
  readonly stepOf: (school: number) => number;
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
  const exchanges = new Exchanges(problem, placed, unplaced);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const request of problem.movable) {
      if (!budget()) return;
      for (const option of problem.optionsOf(request)) if (exchanges.tries(request, option)) isBetter = true;
    }
  }
}

/** The plan as it stands, with what its lines occupy and how many requests of each school have none. */
class Exchanges {
  private readonly occupied = new OccupiedSlots();
  private readonly missing = new Map<number, number>();

  constructor(
    private readonly problem: ExchangeProblem,
    private readonly placed: Map<number, number>,
    unplaced: Iterable<number>,
  ) {
    for (const request of placed.keys()) this.occupied.add(request, this.optionOf(request)?.slots ?? []);
    for (const request of unplaced) {
      const school = problem.schoolOf(request);
      this.missing.set(school, (this.missing.get(school) ?? 0) + 1);
    }
  }

  /** True when the option, and the exchange that it takes, made the plan cheaper; else all is as before. */
  tries(request: number, option: PlanOption): boolean {
    const before = this.optionOf(request);
    // A dearer option can only pay by what another gains, and that one tries the same exchange.
    if (before && option.cost >= before.cost) return false;
    const gain = -this.move(request, undefined);
    const passed = this.occupied.passedWith(option.slots);
    if (passed.length > 0 ? this.triesExchange(request, option, passed, gain) : gain - this.move(request, option) > 0)
      return true;
    if (this.placed.has(request)) this.move(request, undefined);
    if (before) this.move(request, before);
    return false;
  }

  /** The same for a request that has left its place, for `gain`: one of those who stand in the way leaves as well. */
  private triesExchange(request: number, option: PlanOption, passed: readonly Slot[], gain: number): boolean {
    for (const other of this.occupied.inAll(passed)) {
      if (!this.problem.mayLeave(other)) continue;
      const former = this.optionOf(other)!;
      let whole = gain - this.move(other, undefined);
      if (this.occupied.passedWith(option.slots).length === 0) {
        whole -= this.move(request, option);
        const next = this.bestFree(other);
        if (next) whole -= this.move(other, next);
        if (whole > 0) return true;
        if (next) this.move(other, undefined);
        this.move(request, undefined);
      }
      this.move(other, former);
    }
    return false;
  }

  private optionOf(request: number): PlanOption | undefined {
    const offer = this.placed.get(request);
    return offer === undefined ? undefined : this.problem.optionsOf(request).find((option) => option.offer === offer);
  }

  private bestFree(request: number): PlanOption | undefined {
    return this.problem.optionsOf(request).find(({ slots }) => this.occupied.passedWith(slots).length === 0);
  }

  /** Moves a request and returns what that costs. */
  private move(request: number, to: PlanOption | undefined): number {
    const { problem, placed, occupied, missing } = this;
    const from = this.optionOf(request);
    const school = problem.schoolOf(request);
    let cost = 0;
    if (from) {
      occupied.remove(request, from.slots);
      placed.delete(request);
      cost -= from.cost;
    } else {
      const left = missing.get(school)! - 1;
      missing.set(school, left);
      cost -= problem.unplacedCost(request) + left * problem.stepOf(school);
    }
    if (to) {
      occupied.add(request, to.slots);
      placed.set(request, to.offer);
      return cost + to.cost;
    }
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    return cost + problem.unplacedCost(request) + before * problem.stepOf(school);
  }
}

/** Every option that a request could get in a plan, with its cost and what it would occupy. */
import type { PlanOption } from './improve-within-limits';
import type { Slot } from './occupied-slots';
import { holderIn, periodsOf } from '../seats/ask';
import { SHARED_LIMITS } from '../seats/table';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';

/** @returns the options of a request, the cheapest first, moving included; none for a seat that is already held */
export function optionsIn(allocation: LimitedAllocation): (request: number) => readonly PlanOption[] {
  const { problem, constraints, lineOf } = allocation;
  const { offers } = problem;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const former = new Map(constraints.previous?.placed ?? []);
  const held = new Map<string, number>();
  const edges = new Map<number, (readonly [offer: number, cost: number])[]>();
  for (const [request, offer, cost] of problem.edges) {
    if (lineOf([request, offer]) === undefined) {
      for (const key of placeKeys(allocation, request, offer)) held.set(key, (held.get(key) ?? 0) + 1);
    } else if (!forbidden.has(request * offers.length + offer)) {
      const list = edges.get(request);
      if (list) list.push([offer, cost]);
      else edges.set(request, [[offer, cost]]);
    }
  }
  const known = new Map<number, readonly PlanOption[]>();
  return (request) => {
    let options = known.get(request);
    if (options) return options;
    options = (edges.get(request) ?? [])
      .map(
        ([offer, cost]) =>
          new Option(
            offer,
            cost + (former.has(request) && former.get(request) !== offer ? constraints.previous!.moveCost : 0),
            () => slotsOf(allocation, lineOf([request, offer])!, held),
          ),
      )
      .sort((a, b) => a.cost - b.cost || a.offer - b.offer);
    known.set(request, options);
    return options;
  };
}

/** What an option would occupy is worked out when the option is tried: of most, the cost says enough. */
class Option implements PlanOption {
  private known: readonly Slot[] | undefined;

  constructor(
    readonly offer: number,
    readonly cost: number,
    private readonly slotsThere: () => readonly Slot[],
  ) {}

  get slots(): readonly Slot[] {
    return (this.known ??= this.slotsThere());
  }
}

function slotsOf(
  allocation: LimitedAllocation,
  { pair: [request, offer], needs, candidate }: AllocationLine,
  held: ReadonlyMap<string, number>,
): readonly Slot[] {
  const { problem, uses } = allocation;
  const slots: Slot[] = placeKeys(allocation, request, offer).map((key) => ({
    key,
    most: problem.offers[offer]!.places,
    held: held.get(key) ?? 0,
  }));
  for (const limit of SHARED_LIMITS) {
    const holder = holderIn(limit, needs, candidate);
    if (holder === undefined) continue;
    const most = limit.mostOf(needs, candidate);
    const taken = limit.usedIn(uses).get(holder);
    for (const period of periodsOf(limit, needs))
      slots.push({ key: `${limit.code} ${holder} ${period}`, most, held: taken?.get(period) ?? 0 });
  }
  return slots;
}

function placeKeys({ problem }: LimitedAllocation, request: number, offer: number): string[] {
  const { first, last } = problem.requests[request]!;
  return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
}

/** Every option that a request could get in a plan, with its cost and what it would occupy. */
import type { PlanOption } from './improve-within-limits';
import type { Slot } from './occupied-slots';
import { holderIn, periodsOf } from '../seats/ask';
import { SHARED_LIMITS } from '../seats/table';
import type { AllocationProblem } from '../solver/problem';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';

type OptionsOf = (request: number) => readonly PlanOption[];
/** Of what others are made from. */
const known = { moving: new WeakMap<LimitedAllocation, OptionsOf>(), still: new WeakMap<LimitedAllocation, OptionsOf>() };

/**
 * @param cost `moving`: leaving the former plan's host costs something; `still`: it does not
 * @returns the options of a request, the cheapest first; none for a seat that is already held
 */
export function optionsIn(allocation: LimitedAllocation, cost: keyof typeof known = 'moving'): OptionsOf {
  const { changedFrom } = allocation;
  if (changedFrom === undefined) return optionsAmong(allocation, cost, () => true);
  let before = known[cost].get(changedFrom.allocation);
  if (before === undefined) known[cost].set(changedFrom.allocation, (before = optionsIn(changedFrom.allocation, cost)));
  const isChanged = (request: number): boolean => changedFrom.requests.has(request);
  const own = optionsAmong(allocation, cost, isChanged);
  return (request) => (isChanged(request) ? own : before)(request);
}

function optionsAmong(
  allocation: LimitedAllocation,
  counted: keyof typeof known,
  isWanted: (request: number) => boolean,
): OptionsOf {
  const { problem, constraints, lineOf, slotsOf } = allocation;
  const { offers } = problem;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const former = new Map(counted === 'moving' ? (constraints.previous?.placed ?? []) : []);
  const edges = new Map<number, (readonly [offer: number, cost: number])[]>();
  for (const [request, offer, cost] of problem.edges) {
    if (!isWanted(request) || lineOf([request, offer]) === undefined || forbidden.has(request * offers.length + offer)) continue;
    const list = edges.get(request);
    if (list) list.push([offer, cost]);
    else edges.set(request, [[offer, cost]]);
  }
  const worked = new Map<number, readonly PlanOption[]>();
  return (request) => {
    let options = worked.get(request);
    if (options) return options;
    options = (edges.get(request) ?? [])
      .map(
        ([offer, cost]) =>
          new Option(
            offer,
            cost + (former.has(request) && former.get(request) !== offer ? constraints.previous!.moveCost : 0),
            () => slotsOf([request, offer]),
          ),
      )
      .sort((a, b) => a.cost - b.cost || a.offer - b.offer);
    worked.set(request, options);
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

/** The lines of a problem, and what is held beside them. */
type Lines = Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>;

/** @returns what the line of a pair would occupy, worked out when it is first asked for; the pair must have a line */
export function slotsIn(lines: Lines): LimitedAllocation['slotsOf'] {
  const { problem, lineOf } = lines;
  const known = new Map<number, readonly Slot[]>();
  let held: ReadonlyMap<string, number> | undefined;
  return ([request, offer]) => {
    const key = request * problem.offers.length + offer;
    let slots = known.get(key);
    if (slots === undefined) known.set(key, (slots = slotsOf(lines, lineOf([request, offer])!, (held ??= heldAt(lines)))));
    return slots;
  };
}

/** Seats that are held already, by offer and week. */
function heldAt({ problem, lineOf }: Lines): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const [request, offer] of problem.edges)
    if (lineOf([request, offer]) === undefined)
      for (const key of placeKeys(problem, request, offer)) held.set(key, (held.get(key) ?? 0) + 1);
  return held;
}

function slotsOf(
  { problem, uses }: Lines,
  { pair: [request, offer], needs, candidate }: AllocationLine,
  held: ReadonlyMap<string, number>,
): readonly Slot[] {
  const slots: Slot[] = placeKeys(problem, request, offer).map((key) => ({
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

function placeKeys(problem: AllocationProblem, request: number, offer: number): string[] {
  const { first, last } = problem.requests[request]!;
  return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
}

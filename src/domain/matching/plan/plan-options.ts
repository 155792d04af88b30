/** Every option that a request could get in a plan, with its cost and what it would occupy. */
import type { PlanOption } from './improve-within-limits';
import type { Slot } from './occupied-slots';
import { holderIn, periodsOf } from '../seats/ask';
import { SHARED_LIMITS } from '../seats/table';
import type { AllocationEdge, AllocationProblem } from '../solver/problem';
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

const grouped = new WeakMap<AllocationProblem, readonly (readonly AllocationEdge[])[]>();

/** The edges of each request, in the order of the problem; worked out once, whatever the wishes. */
function edgesByRequest(problem: AllocationProblem): readonly (readonly AllocationEdge[])[] {
  const before = grouped.get(problem);
  if (before !== undefined) return before;
  const edges: AllocationEdge[][] = problem.requests.map(() => []);
  for (const edge of problem.edges) edges[edge[0]]!.push(edge);
  grouped.set(problem, edges);
  return edges;
}

function optionsAmong(
  allocation: LimitedAllocation,
  counted: keyof typeof known,
  isWanted: (request: number) => boolean,
): OptionsOf {
  const { problem, constraints, lineOf, slotsOf, changedFrom } = allocation;
  const { offers } = problem;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const former = new Map(counted === 'moving' ? (constraints.previous?.placed ?? []) : []);
  const edges = edgesByRequest(changedFrom === undefined ? problem : changedFrom.allocation.problem);
  // What is added comes behind the others.
  const added = changedFrom === undefined ? [] : problem.edges.slice(changedFrom.allocation.problem.edges.length);
  const worked = new Map<number, readonly PlanOption[]>();
  return (request) => {
    let options = worked.get(request);
    if (options) return options;
    options = (isWanted(request) ? [...(edges[request] ?? []), ...added.filter(([one]) => one === request)] : [])
      .filter(([, offer]) => !forbidden.has(request * offers.length + offer) && lineOf([request, offer]) !== undefined)
      .map(
        ([, offer, cost]) =>
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

/** A problem whose seats that are held are counted. */
export type HeldIn = Pick<LimitedAllocation, 'problem' | 'lineOf' | 'changedFrom'>;
/** The lines of a problem, and what is held beside them. */
interface Lines extends Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'> {
  readonly changedFrom?: { readonly allocation: HeldIn };
}

/** @returns what the line of a pair would occupy, worked out when it is first asked for; the pair must have a line */
export function slotsIn(lines: Lines): LimitedAllocation['slotsOf'] {
  const { problem, lineOf } = lines;
  const known = new Map<number, readonly Slot[]>();
  let slots: SharedSlots | undefined;
  return ([request, offer]) => {
    const key = request * problem.offers.length + offer;
    let there = known.get(key);
    if (there === undefined) known.set(key, (there = (slots ??= new SharedSlots(lines)).of(lineOf([request, offer])!)));
    return there;
  };
}

function weeksOf({ requests, weeks }: AllocationProblem, request: number, offer: number) {
  const { first, last } = requests[request]!;
  return Array.from({ length: last - first + 1 }, (_, k) => ({ id: offer * weeks + first + k, week: first + k }));
}

const heldIn = new WeakMap<AllocationProblem, ReadonlyMap<number, number>>();

/** Seats that are held already, by `offer × weeks + week`; what is added to a problem holds none. */
function seatsHeldIn({ problem, lineOf, changedFrom }: Omit<Lines, 'uses'>): ReadonlyMap<number, number> {
  if (changedFrom !== undefined) return seatsHeldIn(changedFrom.allocation);
  const before = heldIn.get(problem);
  if (before !== undefined) return before;
  const held = new Map<number, number>();
  for (const [request, offer] of problem.edges)
    if (lineOf([request, offer]) === undefined)
      for (const { id } of weeksOf(problem, request, offer)) held.set(id, (held.get(id) ?? 0) + 1);
  heldIn.set(problem, held);
  return held;
}

/** Lines that are bound alike share their slots: of a large hub there would be millions. */
class SharedSlots {
  private readonly heldAt: ReadonlyMap<number, number>;
  private readonly places = new Map<number, Slot>();
  private readonly limits = new Map<string, Slot>();

  constructor(private readonly lines: Lines) {
    this.heldAt = seatsHeldIn(lines);
  }

  of({ pair: [request, offer], needs, candidate }: AllocationLine): readonly Slot[] {
    const slots = weeksOf(this.lines.problem, request, offer).map(({ id, week }) => this.placeAt(id, offer, week));
    for (const limit of SHARED_LIMITS) {
      const holder = holderIn(limit, needs, candidate);
      if (holder === undefined) continue;
      const most = limit.mostOf(needs, candidate);
      const taken = limit.usedIn(this.lines.uses).get(holder);
      for (const period of periodsOf(limit, needs))
        slots.push(this.limitAt(`${limit.code} ${holder} ${period}`, most, taken?.get(period) ?? 0));
    }
    return slots;
  }

  private placeAt(id: number, offer: number, week: number): Slot {
    let slot = this.places.get(id);
    if (slot === undefined) {
      slot = { key: `${offer} ${week}`, most: this.lines.problem.offers[offer]!.places, held: this.heldAt.get(id) ?? 0 };
      this.places.set(id, slot);
    }
    return slot;
  }

  /** The same for all who allow as many there. */
  private limitAt(key: string, most: number, held: number): Slot {
    const known = this.limits.get(key);
    if (known?.most === most) return known;
    const slot = { key: known?.key ?? key, most, held };
    if (known === undefined) this.limits.set(key, slot);
    return slot;
  }
}

/** Pupils who give way one after another: the fewest moves that make room, found without planning everything anew. */
import type { PlanOption } from '../plan/improve-within-limits';
import { OccupiedSlots, type Slot } from '../plan/occupied-slots';
import type { Placement, Statement } from './checker';

/** A request and where it goes; without an option it stays without a host. */
export interface Step {
  readonly request: number;
  readonly option: PlanOption | undefined;
}

/** What was reached from the seeds: each request whose leaving would seat one of them, directly or through others. */
export interface Reached {
  /** In the order in which they were reached, seeds first; each with the request that would take its place. */
  readonly takenBy: ReadonlyMap<number, Step | undefined>;
  /** The moves that seat a seed, the last to move first; absent when no chain ends at a free place. */
  readonly chain?: readonly Step[];
  /**
   * At most so many of those reached can have a host in any plan: all their hosts pass through places that hold no more. Fewer
   * than were reached is a proof that one of them has none. Infinity where there is a chain, or the budget ended the search.
   */
  readonly room: number;
}

/**
 * Of a plan within all limits. Each request of a chain goes where it has room once the one before it has left; nobody on it
 * loses a host. Where stages are in the same weeks or in none in common and hosts share no limit, these chains are the
 * augmenting paths of an assignment and a search without a chain is a proof; elsewhere `room` says whether it is one.
 */
export class SeatChains {
  private readonly occupied = new OccupiedSlots();
  private ended: { readonly requests: ReadonlySet<number>; readonly cut: ReadonlyMap<string, number> } = {
    requests: new Set(),
    cut: new Map(),
  };
  private readonly placed = new Map<number, number>();
  private readonly at = new Map<number, PlanOption>();
  /** Each request that moved, with where it was. */
  private readonly moves: (readonly [request: number, former: PlanOption | undefined])[] = [];

  /** @param mayMove false for those who stay where they are */
  constructor(
    private readonly statement: Pick<Statement, 'optionsOf'>,
    present: Placement,
    private readonly mayMove: (request: number) => boolean,
  ) {
    for (const [request, offer] of present)
      this.settle(
        request,
        statement.optionsOf(request).find((option) => option.offer === offer),
      );
  }

  get plan(): Placement {
    return this.placed;
  }

  /**
   * Searches level by level, so that the first chain has the fewest moves.
   * @param seeds requests without a host
   * @param budget the first `false` ends the search
   * @param optionsOf those of a world with something added
   */
  reach(seeds: Iterable<number>, budget: () => boolean, optionsOf = this.statement.optionsOf): Reached {
    const takenBy = new Map<number, Step | undefined>();
    for (const request of seeds) takenBy.set(request, undefined);
    const cut = new Map<string, number>();
    // Where nothing has moved, those from whom no chain went on before are not gone through again.
    const ended = this.moves.length === 0 ? this.ended : undefined;
    for (const request of takenBy.keys()) {
      if (!budget()) return { takenBy, room: Infinity };
      if (ended?.requests.has(request) === true) continue;
      const end = this.scan(optionsOf(request), request, takenBy, cut);
      if (end) return { takenBy, chain: chainFrom({ request, option: end }, takenBy), room: Infinity };
    }
    for (const request of ended?.requests ?? []) if (!takenBy.has(request)) takenBy.set(request, undefined);
    for (const [key, room] of ended?.cut ?? []) cut.set(key, Math.max(room, cut.get(key) ?? 0));
    if (ended) this.ended = { requests: new Set([...takenBy.keys()].filter((request) => this.at.has(request))), cut };
    return { takenBy, room: [...cut.values()].reduce((sum, room) => sum + room, 0) };
  }

  /** Makes the moves if all of them are possible together; else all is as before. */
  apply(chain: readonly Step[]): boolean {
    const before = this.mark();
    for (const { request, option } of chain) {
      this.moves.push([request, this.at.get(request)]);
      this.leave(request);
      if (option === undefined) continue;
      if (this.occupied.firstPassed(option.slots) !== undefined) {
        this.undoTo(before);
        return false;
      }
      this.settle(request, option);
    }
    return true;
  }

  /** Those at a place that is no longer bound as it was are bound as in this world; undone like moves. */
  bindAs(optionsOf: Statement['optionsOf'], requests: Iterable<number>): void {
    for (const request of requests) {
      const before = this.at.get(request);
      const option = before && optionsOf(request).find(({ offer }) => offer === before.offer);
      if (option === undefined) continue;
      this.moves.push([request, before]);
      this.leave(request);
      this.settle(request, option);
    }
  }

  /** A state to which `undoTo` comes back. */
  mark(): number {
    return this.moves.length;
  }

  undoTo(mark: number): void {
    while (this.moves.length > mark) {
      const [request, former] = this.moves.pop()!;
      this.leave(request);
      this.settle(request, former);
    }
  }

  /** A free option of the request, else those who stand in the way of one are reached. */
  private scan(
    options: readonly PlanOption[],
    request: number,
    takenBy: Map<number, Step | undefined>,
    cut: Map<string, number>,
  ): PlanOption | undefined {
    const former = this.at.get(request);
    this.leave(request);
    let free: PlanOption | undefined;
    for (const option of options) {
      if (option.offer === former?.offer) continue;
      const full = this.occupied.firstPassed(option.slots);
      if (full === undefined) {
        free = option;
        break;
      }
      this.narrow(cut, full);
      if ([...this.occupied.inSlot(full.key)].every((other) => takenBy.has(other))) continue;
      for (const other of this.occupied.inAll(this.occupied.passedWith(option.slots)))
        if (!takenBy.has(other) && this.mayMove(other)) takenBy.set(other, { request, option });
    }
    this.settle(request, former);
    // Its own place counts among those that seat the requests reached.
    const own = former?.slots[0];
    if (own && free === undefined && !former.slots.some(({ key }) => cut.has(key))) this.narrow(cut, own);
    return free;
  }

  private narrow(cut: Map<string, number>, { key, most, held }: Slot): void {
    const room = most - held - [...this.occupied.inSlot(key)].filter((one) => !this.mayMove(one)).length;
    const before = cut.get(key);
    if (before === undefined || before < room) cut.set(key, room);
  }

  private leave(request: number): void {
    const option = this.at.get(request);
    if (option === undefined) return;
    this.occupied.remove(request, option.slots);
    this.placed.delete(request);
    this.at.delete(request);
  }

  private settle(request: number, option: PlanOption | undefined): void {
    if (option === undefined) return;
    this.occupied.add(request, option.slots);
    this.placed.set(request, option.offer);
    this.at.set(request, option);
  }
}

/** The last one moves to its free place, then each to the place that the next has left. */
export function chainFrom(last: Step, takenBy: ReadonlyMap<number, Step | undefined>): Step[] {
  const chain = [last];
  for (let before = takenBy.get(last.request); before !== undefined; before = takenBy.get(before.request)) chain.push(before);
  return chain;
}

/** What a place more is worth, on a hub too large to be planned anew: who could take it, and whom it would seat in turn. */
import type { RequestNeeds } from '../pairing/request-needs';
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { Candidate } from '../pool/candidate';
import type { MatchContext } from '../pool/match-context';
import { takerOf } from './askable';
import { withPlaces, type Taker } from './changed-world';
import type { Placement } from './checker';
import { whoCouldGive } from './who-could-give';
import type { WorthSearch } from './worth-search';
import { chainFrom, SeatChains, type Reached } from './seat-chains';
import { statementOf } from './statement';
import { faultsIn, newlyIn } from './worth-by-solving';

/** Requests without a host whose hosts are looked at, the dearest to leave out first. */
const MOST_SHORT = 100;
/** Pupils that are tried at a place more. */
const MOST_TRIED = 3;

/** A request is short where its leaving would seat one without a host, directly or through others. */
export function worthByChains(
  allocation: LimitedAllocation,
  onScreen: Placement,
  needs: (request: number) => RequestNeeds,
  context: MatchContext,
  mayGoOn: () => boolean,
): WorthSearch {
  const statement = statementOf(allocation);
  const kept = new Set((allocation.constraints.kept ?? []).map(([request]) => request));
  const chains = new SeatChains(statement, onScreen, (request) => !kept.has(request));
  const seek = (): Reached =>
    chains.reach(
      [...statement.requests.keys()].filter((request) => !chains.plan.has(request)),
      mayGoOn,
    );
  let reached = seek();
  while (reached.chain !== undefined && chains.apply(reached.chain)) reached = seek();
  const { takenBy } = reached;
  const present = new Map(chains.plan);
  const urgency = (request: number): number => statement.requests.get(request)!.unplacedCost;
  const short = [...takenBy.keys()]
    .filter((request) => !present.has(request))
    .sort((one, other) => urgency(other) - urgency(one) || one - other)
    .slice(0, MOST_SHORT);
  const takerAt = (request: number, host: Candidate): Taker | undefined => takerOf(request, host, needs(request), context);
  return {
    present,
    short,
    tryAt: ({ hosts, members, span }) => {
      const { candidate } = hosts[0]!;
      const takers = [...members].flatMap((request) => takerAt(request, candidate) ?? []);
      const start = chains.mark();
      const one = seatedIn(withPlaces(allocation, candidate, span, 1, takers), 1, takers, { chains, present, takenBy });
      const given = whoCouldGive(allocation, new Map(chains.plan), hosts, span, takerAt);
      chains.undoTo(start);
      const two =
        one.length === 0
          ? one
          : seatedIn(withPlaces(allocation, candidate, span, 2, takers), 2, takers, { chains, present, takenBy });
      chains.undoTo(start);
      const seated = two.length > one.length ? two : one;
      return { withOne: one.length, withTwo: seated.length, seated, hosts: given, faults: [] };
    },
  };
}

interface Chained extends Pick<Reached, 'takenBy'> {
  readonly chains: SeatChains;
  readonly present: Placement;
}

/** Who has a host more once the places are given, each to a taker whose own place goes on; nobody where one is not taken. */
function seatedIn(
  world: LimitedAllocation,
  places: number,
  takers: readonly Taker[],
  { chains, present, takenBy }: Chained,
): readonly number[] {
  const extra = world.problem.offers.length - 1;
  const { optionsOf } = statementOf(world);
  let count = 0;
  for (const { request } of takers.slice(0, MOST_TRIED)) {
    const option = optionsOf(request).find(({ offer }) => offer === extra);
    const before = chains.mark();
    if (option === undefined || !chains.apply(chainFrom({ request, option }, takenBy))) continue;
    if (++count < places) continue;
    // What the company and its tutors may take at most is known to the checker.
    if (faultsIn(world, present, chains.plan).length === 0) return newlyIn(present, chains.plan);
    chains.undoTo(before);
    count--;
  }
  return [];
}

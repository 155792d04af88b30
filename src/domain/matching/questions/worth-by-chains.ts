/** What a place more is worth, on a hub too large to be planned anew: who could take it, and whom it would seat in turn. */
import type { RequestNeeds } from '../pairing/request-needs';
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { MatchContext } from '../pool/match-context';
import { takerOf } from './askable';
import { withPlaces, type Taker } from './changed-world';
import type { Placement } from './checker';
import type { Group, WorthSearch } from './worth-search';
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
  const takersIn = ({ hosts, members }: Group): Taker[] =>
    [...members].flatMap((request) => takerOf(request, hosts[0]!.candidate, needs(request), context) ?? []);
  return {
    present,
    short,
    tryAt: (group) => {
      const takers = takersIn(group);
      const start = chains.mark();
      /** Who they are, once so many are seated; nobody when they are fewer. */
      const seatedIn = (places: number): readonly number[] => {
        chains.undoTo(start);
        const world = withPlaces(allocation, group.hosts[0]!.candidate, group.span, places, takers);
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
      };
      const one = seatedIn(1);
      const two = one.length === 0 ? one : seatedIn(2);
      chains.undoTo(start);
      const seated = two.length > one.length ? two : one;
      return { withOne: one.length, withTwo: seated.length, seated, faults: [] };
    },
  };
}

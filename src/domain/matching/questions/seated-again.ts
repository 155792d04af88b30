/** Those who lose their host find another by chains; where none ends at a free place, whom it costs least stays without. */
import { MOVE_COST } from '../plan/allocation-problem';
import type { Placement, Statement } from './checker';
import { chainFrom, SeatChains, type Reached } from './seat-chains';

/**
 * @param plan within all limits, without those to seat
 * @param mayMove false for those who stay where they are
 */
export function seatedAgain(
  statement: Statement,
  plan: Placement,
  toSeat: readonly number[],
  mayMove: (request: number) => boolean,
  budget: () => boolean,
): Placement {
  const chains = new SeatChains(statement, plan, mayMove);
  const costOf = (request: number): number => statement.requests.get(request)!.unplacedCost;
  for (const request of [...toSeat].sort((one, other) => costOf(other) - costOf(one))) {
    const reached = chains.reach([request], budget);
    if (reached.chain !== undefined && chains.apply(reached.chain)) continue;
    const instead = cheapest(reached, request, costOf);
    if (instead !== undefined) chains.apply(chainFrom({ request: instead, option: undefined }, reached.takenBy));
  }
  return chains.plan;
}

/** Who stays without a host in the place of this one, if that is worth the lines that it moves. */
function cheapest({ takenBy }: Reached, request: number, costOf: (request: number) => number): number | undefined {
  let best: number | undefined;
  let least = costOf(request);
  for (const other of takenBy.keys()) {
    if (costOf(other) + MOVE_COST >= least) continue;
    const moves = chainFrom({ request: other, option: undefined }, takenBy).length;
    if (costOf(other) + MOVE_COST * moves >= least) continue;
    best = other;
    least = costOf(other) + MOVE_COST * moves;
  }
  return best;
}

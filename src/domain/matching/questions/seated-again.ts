/** Those who lose their host find another by chains; where none ends at a free place, whom it costs least stays without. */
import { MOVE_COST } from '../plan/allocation-problem';
import type { Placement, Statement } from './checker';
import { chainFrom, type Reached, type SeatChains, type Step } from './seat-chains';

/**
 * The plan of the chains with the pair imposed; the chains are then as before.
 * @param leaving those who make room for it
 */
export function seatedAgain(
  statement: Statement,
  chains: SeatChains,
  imposed: Step,
  leaving: readonly number[],
  budget: () => boolean,
): Placement | undefined {
  const start = chains.mark();
  const costOf = (request: number): number => statement.requests.get(request)!.unplacedCost;
  if (!chains.apply([...leaving.map((request) => ({ request, option: undefined })), imposed])) return undefined;
  for (const request of [...leaving].sort((one, other) => costOf(other) - costOf(one))) {
    const reached = chains.reach([request], budget);
    if (reached.chain !== undefined && chains.apply(reached.chain)) continue;
    const instead = cheapest(reached, request, costOf);
    if (instead !== undefined) chains.apply(chainFrom({ request: instead, option: undefined }, reached.takenBy));
  }
  const plan = new Map(chains.plan);
  chains.undoTo(start);
  return plan;
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

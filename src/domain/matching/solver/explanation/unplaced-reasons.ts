/** Why requests are left without a host in a plan, and who holds what they could have had. */
import type { AllocationConstraints, AllocationProblem, IndexPair, UnplacedRequest } from '../problem';

/** One entry per request that `placed` leaves out, in ascending order. */
export function unplacedRequests(
  problem: AllocationProblem,
  placed: readonly IndexPair[],
  constraints: AllocationConstraints = {},
): UnplacedRequest[] {
  const { requests, offers, edges } = problem;
  const isPlaced = new Uint8Array(requests.length);
  const held: number[][] = offers.map(() => []);
  for (const [request, offer] of placed) {
    isPlaced[request] = 1;
    held[offer]!.push(request);
  }
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const wished = new Map<number, Set<number>>();
  for (let i = 0; i < requests.length; i++) if (isPlaced[i] === 0) wished.set(i, new Set());
  for (const edge of edges) {
    const request = edge[0];
    if (isPlaced[request] === 1 || forbidden.has(request * offers.length + edge[1])) continue;
    const { first, last } = requests[request]!;
    const offer = offers[edge[1]]!;
    if (first < offer.first || last > offer.last) continue;
    const competitors = wished.get(request)!;
    for (const other of held[edge[1]]!)
      if (requests[other]!.first <= last && requests[other]!.last >= first) competitors.add(other);
  }
  return [...wished].map(([request, competitors]) => ({
    request,
    reason: competitors.size === 0 ? 'no-edge' : 'disputed',
    competitors: [...competitors].sort((a, b) => a - b),
  }));
}

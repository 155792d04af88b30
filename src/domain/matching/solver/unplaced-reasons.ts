/** Why requests are left without a host in a plan, and who holds what they could have had. */
import type { AllocationConstraints, AllocationProblem, Pair, UnplacedRequest } from './problem';

/** One entry per request that `placed` leaves out, in ascending order. */
export function unplacedRequests(problem: AllocationProblem, placed: readonly Pair[], constraints: AllocationConstraints = {}): UnplacedRequest[] {
  const { requests, offers, edges } = problem;
  const isPlaced = new Uint8Array(requests.length);
  const held: number[][] = offers.map(() => []);
  for (const [request, offer] of placed) {
    isPlaced[request] = 1;
    held[offer]!.push(request);
  }
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const wished = new Map<number, Set<number>>();
  for (let i = 0; i < requests.length; i++) if (isPlaced[i]! === 0) wished.set(i, new Set());
  for (const [request, offer] of edges) {
    const competitors = wished.get(request);
    if (!competitors || forbidden.has(request * offers.length + offer)) continue;
    const { first, last } = requests[request]!;
    if (first < offers[offer]!.first || last > offers[offer]!.last) continue;
    for (const other of held[offer]!) if (requests[other]!.first <= last && requests[other]!.last >= first) competitors.add(other);
  }
  return [...wished].map(([request, competitors]) => ({
    request,
    reason: competitors.size === 0 ? 'no-edge' : 'disputed',
    competitors: [...competitors].sort((a, b) => a - b),
  }));
}

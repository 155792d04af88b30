/** Why requests are left without a host in a plan, and who holds what they could have had. */
import type { AllocationConstraints, AllocationOffer, AllocationProblem, IndexPair, UnplacedRequest } from '../problem';

/**
 * One entry per request that `placed` leaves out, in ascending order. Who holds its hosts is listed when it is read: beside a
 * few very large offers, the lists of all requests together would be millions of numbers that nobody looks at.
 */
export function unplacedRequests(
  problem: AllocationProblem,
  placed: readonly IndexPair[],
  constraints: AllocationConstraints = {},
): UnplacedRequest[] {
  const { requests, offers, edges } = problem;
  const isPlaced = new Uint8Array(requests.length);
  if (placed.length === requests.length) return [];
  const held: number[][] = offers.map(() => []);
  for (const [request, offer] of placed) {
    isPlaced[request] = 1;
    held[offer]!.push(request);
  }
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => request * offers.length + offer));
  const wished = new Map<number, number[]>();
  for (let i = 0; i < requests.length; i++) if (isPlaced[i] === 0) wished.set(i, []);
  for (const edge of edges) {
    const request = edge[0];
    if (isPlaced[request] === 1 || forbidden.has(request * offers.length + edge[1])) continue;
    if (isWithin(requests[request]!, offers[edge[1]]!)) wished.get(request)!.push(edge[1]);
  }
  return [...wished].map(([request, hosts]) => unplacedRequest(problem, request, hosts, held));
}

const isWithin = ({ first, last }: Stretch, offer: AllocationOffer): boolean => first >= offer.first && last <= offer.last;

type Stretch = { readonly first: number; readonly last: number };

function unplacedRequest(
  { requests }: AllocationProblem,
  request: number,
  hosts: readonly number[],
  held: readonly (readonly number[])[],
): UnplacedRequest {
  const { first, last } = requests[request]!;
  const isInTheWay = (other: number): boolean => requests[other]!.first <= last && requests[other]!.last >= first;
  let known: readonly number[] | undefined;
  return {
    request,
    reason: hosts.some((offer) => held[offer]!.some(isInTheWay)) ? 'disputed' : 'no-edge',
    get competitors() {
      return (known ??= [...new Set(hosts.flatMap((offer) => held[offer]!.filter(isInTheWay)))].sort((a, b) => a - b));
    },
  };
}

/** Why requests are left without a host in a plan, and who holds what they could have had. */
import type { PreparedProblem } from '../prepared-problem';
import type { AllocationConstraints, AllocationOffer, AllocationProblem, IndexPair, UnplacedRequest } from '../problem';

/**
 * One entry per request that `placed` leaves out, in ascending order. Who holds its hosts is listed when it is read: beside a
 * few very large offers, the lists of all requests together would be millions of numbers that nobody looks at.
 * @param prepared edges in which most reasons are found sooner; the others are sought in the problem
 */
export function unplacedRequests(
  problem: AllocationProblem,
  placed: readonly IndexPair[],
  constraints: AllocationConstraints = {},
  prepared?: PreparedEdges,
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
  const isForbidden = (request: number, offer: number): boolean =>
    forbidden.size > 0 && forbidden.has(request * offers.length + offer);
  const isInTheWay = ({ first, last }: Stretch, other: number): boolean =>
    requests[other]!.first <= last && requests[other]!.last >= first;
  const isHeld = (offer: number, asked: Stretch): boolean => held[offer]!.some((other) => isInTheWay(asked, other));
  /** 1 when somebody holds one of its hosts on its weeks. */
  const isDisputed = new Uint8Array(requests.length);
  const left = prepared ? markDisputed(prepared, isPlaced, isDisputed, isHeld) : Infinity;
  for (const edge of left > 0 ? edges : []) {
    const request = edge[0];
    if (isPlaced[request] === 1 || isDisputed[request] === 1 || isForbidden(request, edge[1])) continue;
    const asked = requests[request]!;
    if (isWithin(asked, offers[edge[1]]!) && isHeld(edge[1], asked)) isDisputed[request] = 1;
  }
  let edgesOf: ReadonlyMap<number, readonly number[]> | undefined;
  const competitors = (request: number): number[] => {
    const asked = requests[request]!;
    edgesOf ??= hostsOf(problem, isPlaced);
    const hosts = edgesOf.get(request)!.filter((offer) => !isForbidden(request, offer) && isWithin(asked, offers[offer]!));
    const met = hosts.flatMap((offer) => held[offer]!.filter((other) => isInTheWay(asked, other)));
    return [...new Set(met)].sort((a, b) => a - b);
  };
  return requests.flatMap((_, request) =>
    isPlaced[request] === 1 ? [] : [unplacedRequest(request, isDisputed[request] === 1, competitors)],
  );
}

type PreparedEdges = Pick<PreparedProblem, 'requestIds' | 'start' | 'edgeOffer' | 'first' | 'last'>;

/** Marks the unplaced requests that somebody who holds a prepared host stands in the way of; gives how many are not marked. */
function markDisputed(
  { requestIds, start, edgeOffer, first, last }: PreparedEdges,
  isPlaced: Uint8Array,
  isDisputed: Uint8Array,
  isHeld: (offer: number, asked: Stretch) => boolean,
): number {
  let left = 0;
  for (let i = 0; i < requestIds.length; i++) {
    const request = requestIds[i]!;
    if (isPlaced[request] === 1) continue;
    const asked = { first: first[i]!, last: last[i]! };
    let e = start[i]!;
    while (e < start[i + 1]! && !isHeld(edgeOffer[e]!, asked)) e++;
    if (e < start[i + 1]!) isDisputed[request] = 1;
    else left++;
  }
  return left;
}

const isWithin = ({ first, last }: Stretch, offer: AllocationOffer): boolean => first >= offer.first && last <= offer.last;

type Stretch = { readonly first: number; readonly last: number };

/** The offers listed with each request that is not placed. */
function hostsOf({ requests, edges }: AllocationProblem, isPlaced: Uint8Array): Map<number, number[]> {
  const hosts = new Map<number, number[]>();
  for (let i = 0; i < requests.length; i++) if (isPlaced[i] === 0) hosts.set(i, []);
  for (const [request, offer] of edges) hosts.get(request)?.push(offer);
  return hosts;
}

function unplacedRequest(
  request: number,
  isDisputed: boolean,
  competitors: (request: number) => readonly number[],
): UnplacedRequest {
  let known: readonly number[] | undefined;
  return {
    request,
    reason: isDisputed ? 'disputed' : 'no-edge',
    get competitors() {
      return (known ??= competitors(request));
    },
  };
}

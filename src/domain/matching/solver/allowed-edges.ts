/** The allowed edges of a problem by request. */
import { inOrder, numbers } from './number-lists';
import type { AllocationProblem } from './problem';

/** Edges of prepared request i: `start[i] … start[i + 1]`. */
export interface RequestEdges {
  readonly start: Int32Array;
  readonly edgeOffer: Int32Array;
  readonly edgeCost: Int32Array;
  /** Number in the problem; null when it has no shared limit, which alone name edges by it. */
  readonly edgeId: Int32Array | null;
}

export interface AllowedEdges extends RequestEdges {
  /** What the kept pairs cost together; of two edges of one pair the cheaper counts. */
  readonly keptCost: number;
}

export interface EdgeFilter {
  /** Number of each request among the prepared ones, −1 when it is kept. */
  readonly rank: Int32Array;
  readonly requestCount: number;
  /** Forbidden pairs as `request × offers + offer`. */
  readonly forbidden: ReadonlySet<number>;
  readonly keptOffer: ReadonlyMap<number, number>;
  /** Places left at `offer × weeks + week`; null when no pair is kept. */
  readonly free: Int32Array | null;
  /** 1 for each edge in a limit without room. */
  readonly isClosed: Uint8Array | undefined;
}

/**
 * Edges that are not forbidden, whose weeks the offer covers and, beside kept pairs, where a place is left every week and in
 * every limit; those of a request in the order of the problem.
 * @throws Error when a kept pair is not one of them
 */
export function allowedEdges(problem: AllocationProblem, filter: EdgeFilter): AllowedEdges {
  const { requestCount } = filter;
  const { start, offer, cost, id, owner, keptCost } = listed(problem, filter);
  for (let i = 0; i < requestCount; i++) start[i + 1]! += start[i]!;
  if (owner === null) return { start, edgeOffer: offer, edgeCost: cost, edgeId: id, keptCost };
  const order = new Int32Array(offer.length);
  const position = start.slice(0, requestCount);
  for (let k = 0; k < order.length; k++) order[position[owner[k]!]!++] = k;
  return {
    start,
    edgeOffer: inOrder(offer, order),
    edgeCost: inOrder(cost, order),
    edgeId: id && inOrder(id, order),
    keptCost,
  };
}

interface EdgeList {
  /** At i + 1, how many prepared request i has. */
  readonly start: Int32Array;
  /** Prepared request of each edge; null when edges go by it. */
  readonly owner: Int32Array | null;
  readonly offer: Int32Array;
  readonly cost: Int32Array;
  readonly id: Int32Array | null;
  readonly keptCost: number;
}

/** Those of requests that are not kept, in the order of the problem. */
function listed(
  { requests, offers, edges, weeks, limits }: AllocationProblem,
  { rank, requestCount, forbidden, keptOffer, free, isClosed }: EdgeFilter,
): EdgeList {
  const from = numbers(requests, ({ first }) => first);
  const to = numbers(requests, ({ last }) => last);
  const opens = numbers(offers, ({ first }) => first);
  const closes = numbers(offers, ({ last, places }) => (places > 0 ? last : -1));
  const keptCost = new Map<number, number>();
  const hasForbidden = forbidden.size > 0;
  const offer = new Int32Array(edges.length);
  const cost = new Int32Array(edges.length);
  const id = limits === undefined ? null : new Int32Array(edges.length);
  const start = new Int32Array(requestCount + 1);
  let owner: Int32Array | null = null;
  let current = -1;
  let first = 0;
  let last = 0;
  let i = -1;
  let before = 0;
  let count = 0;
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e]!;
    const r = edge[0];
    const o = edge[1];
    if (r !== current) {
      current = r;
      first = from[r]!;
      last = to[r]!;
      i = rank[r]!;
    }
    if (first < opens[o]! || last > closes[o]!) continue;
    if (hasForbidden && forbidden.has(r * offers.length + o)) continue;
    if (i < 0) {
      if (keptOffer.get(r) === o) keptCost.set(r, Math.min(edge[2], keptCost.get(r) ?? Infinity));
      continue;
    }
    if (isClosed?.[e] === 1) continue;
    if (free) {
      let week = first;
      while (week <= last && free[o * weeks + week]! > 0) week++;
      if (week <= last) continue;
    }
    if (i < before && owner === null) owner = ownersSoFar(start, edges.length);
    before = i;
    start[i + 1]!++;
    if (owner !== null) owner[count] = i;
    if (id !== null) id[count] = e;
    offer[count] = o;
    cost[count++] = edge[2];
  }
  for (const [r, o] of keptOffer)
    if (!keptCost.has(r)) throw new Error(`the kept pair (request ${r}, offer ${o}) is not an allowed pair`);
  return {
    start,
    owner,
    offer: offer.subarray(0, count),
    cost: cost.subarray(0, count),
    id: id && id.subarray(0, count),
    keptCost: [...keptCost.values()].reduce((sum, each) => sum + each, 0),
  };
}

/** Prepared requests of the edges that went by them until now; room for those of all. */
function ownersSoFar(start: Int32Array, room: number): Int32Array {
  const owner = new Int32Array(room);
  let at = 0;
  for (let i = 0; i + 1 < start.length; i++) owner.fill(i, at, (at += start[i + 1]!));
  return owner;
}

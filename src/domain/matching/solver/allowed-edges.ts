/** The allowed edges of a problem by request. */
import { inOrder, numbers } from './number-lists';
import type { AllocationProblem } from './problem';

/** Edges of prepared request i: `start[i] … start[i + 1]`. */
export interface RequestEdges {
  readonly start: Int32Array;
  readonly edgeOffer: Int32Array;
  readonly edgeCost: Int32Array;
  /** Number in the problem. */
  readonly edgeId: Int32Array;
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
export function allowedEdges(problem: AllocationProblem, filter: EdgeFilter): RequestEdges {
  const { requestCount, rank } = filter;
  const { start, offer, cost, id, isGrouped } = listed(problem, filter);
  for (let i = 0; i < requestCount; i++) start[i + 1]! += start[i]!;
  if (isGrouped) return { start, edgeOffer: offer, edgeCost: cost, edgeId: id };
  const order = new Int32Array(id.length);
  const position = start.slice(0, requestCount);
  for (let k = 0; k < id.length; k++) order[position[rank[problem.edges[id[k]!]![0]]!]!++] = k;
  return {
    start,
    edgeOffer: inOrder(offer, order),
    edgeCost: inOrder(cost, order),
    edgeId: inOrder(id, order),
  };
}

interface EdgeList {
  /** At i + 1, how many prepared request i has. */
  readonly start: Int32Array;
  /** True when they go by prepared request. */
  readonly isGrouped: boolean;
  readonly offer: Int32Array;
  readonly cost: Int32Array;
  readonly id: Int32Array;
}

/** Those of requests that are not kept, in the order of the problem. */
function listed(
  { requests, offers, edges, weeks }: AllocationProblem,
  { rank, requestCount, forbidden, keptOffer, free, isClosed }: EdgeFilter,
): EdgeList {
  const from = numbers(requests, ({ first }) => first);
  const to = numbers(requests, ({ last }) => last);
  const opens = numbers(offers, ({ first }) => first);
  const closes = numbers(offers, ({ last, places }) => (places > 0 ? last : -1));
  const missing = new Map(keptOffer);
  const hasForbidden = forbidden.size > 0;
  const offer = new Int32Array(edges.length);
  const cost = new Int32Array(edges.length);
  const id = new Int32Array(edges.length);
  const start = new Int32Array(requestCount + 1);
  let isGrouped = true;
  let before = 0;
  let count = 0;
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e]!;
    const r = edge[0];
    const o = edge[1];
    const first = from[r]!;
    const last = to[r]!;
    if (first < opens[o]! || last > closes[o]!) continue;
    if (hasForbidden && forbidden.has(r * offers.length + o)) continue;
    if (rank[r]! < 0) {
      if (missing.get(r) === o) missing.delete(r);
      continue;
    }
    if (isClosed?.[e] === 1) continue;
    if (free) {
      let week = first;
      while (week <= last && free[o * weeks + week]! > 0) week++;
      if (week <= last) continue;
    }
    const i = rank[r]!;
    if (i < before) isGrouped = false;
    before = i;
    start[i + 1]!++;
    offer[count] = o;
    id[count] = e;
    cost[count++] = edge[2];
  }
  for (const [r, o] of missing) throw new Error(`the kept pair (request ${r}, offer ${o}) is not an allowed pair`);
  return {
    start,
    isGrouped,
    offer: offer.subarray(0, count),
    cost: cost.subarray(0, count),
    id: id.subarray(0, count),
  };
}

/** The allowed edges of a problem by request, the cheapest first. */
import type { AllocationProblem } from './problem';

/** Edges of prepared request i: `start[i] … start[i + 1]`; equal costs keep the order of the problem. */
export interface SortedEdges {
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
 * every limit.
 * @throws Error when a kept pair is not one of them
 */
export function sortedEdges(problem: AllocationProblem, filter: EdgeFilter): SortedEdges {
  const { requestCount, rank } = filter;
  const { request, offer, cost, id } = allowedEdges(problem, filter);
  const count = request.length;
  const start = new Int32Array(requestCount + 1);
  let isGrouped = true;
  let before = 0;
  for (let k = 0; k < count; k++) {
    const i = rank[request[k]!]!;
    start[i + 1]!++;
    if (i < before) isGrouped = false;
    before = i;
  }
  for (let i = 0; i < requestCount; i++) start[i + 1]! += start[i]!;
  const edges = { start, edgeOffer: offer, edgeCost: cost, edgeId: id };
  if (!isGrouped) {
    const position = start.slice(0, requestCount);
    edges.edgeOffer = new Int32Array(count);
    edges.edgeCost = new Int32Array(count);
    edges.edgeId = new Int32Array(count);
    for (let k = 0; k < count; k++) {
      const at = position[rank[request[k]!]!]!++;
      edges.edgeOffer[at] = offer[k]!;
      edges.edgeCost[at] = cost[k]!;
      edges.edgeId[at] = id[k]!;
    }
  }
  const sorter = new RowSorter(edges);
  for (let i = 0; i < requestCount; i++) sorter.sort(start[i]!, start[i + 1]!);
  return edges;
}

interface EdgeList {
  readonly request: Int32Array;
  readonly offer: Int32Array;
  readonly cost: Int32Array;
  readonly id: Int32Array;
}

/** Those of requests that are not kept, in the order of the problem. */
function allowedEdges(
  { requests, offers, edges, weeks }: AllocationProblem,
  { rank, forbidden, keptOffer, free, isClosed }: EdgeFilter,
): EdgeList {
  const from = numbers(requests, ({ first }) => first);
  const to = numbers(requests, ({ last }) => last);
  const opens = numbers(offers, ({ first }) => first);
  const closes = numbers(offers, ({ last, places }) => (places > 0 ? last : -1));
  const missing = new Map(keptOffer);
  const [request, offer, cost, id] = [0, 1, 2, 3].map(() => new Int32Array(edges.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let count = 0;
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e]!;
    const r = edge[0];
    const o = edge[1];
    const first = from[r]!;
    const last = to[r]!;
    if (first < opens[o]! || last > closes[o]!) continue;
    if (forbidden.size > 0 && forbidden.has(r * offers.length + o)) continue;
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
    request[count] = r;
    offer[count] = o;
    id[count] = e;
    cost[count++] = edge[2];
  }
  for (const [r, o] of missing) throw new Error(`the kept pair (request ${r}, offer ${o}) is not an allowed pair`);
  return {
    request: request.subarray(0, count),
    offer: offer.subarray(0, count),
    cost: cost.subarray(0, count),
    id: id.subarray(0, count),
  };
}

/** A number of each, several times faster than `Int32Array.from`. */
export function numbers<T>(list: readonly T[], numberOf: (each: T) => number): Int32Array {
  const values = new Int32Array(list.length);
  for (let k = 0; k < values.length; k++) values[k] = numberOf(list[k]!);
  return values;
}

/** Rows up to this length are sorted by insertion. */
const SHORT = 40;
/** Longer ones by counting, when their costs spread over no more than so many times their length. */
const SPREAD_BY_LENGTH = 8;

/** Sorts stretches of edges by cost; equal costs keep their order. */
export class RowSorter {
  private keys = new Float64Array(64);
  private offers = new Int32Array(64);
  private costs = new Int32Array(64);
  private ids = new Int32Array(64);

  constructor(private readonly edges: Omit<SortedEdges, 'start'>) {}

  sort(from: number, to: number): void {
    const { edgeCost } = this.edges;
    let e = from + 1;
    while (e < to && edgeCost[e - 1]! <= edgeCost[e]!) e++;
    if (e >= to) return;
    this.copy(from, to);
    const length = to - from;
    let low = Infinity;
    let high = -Infinity;
    for (let k = 0; k < length; k++) {
      const cost = this.costs[k]!;
      if (cost < low) low = cost;
      if (cost > high) high = cost;
    }
    if (length > SHORT && high - low <= SPREAD_BY_LENGTH * length) this.byCounting(from, length, low, high);
    else this.byKeys(from, length, low);
  }

  private copy(from: number, to: number): void {
    const { edgeOffer, edgeCost, edgeId } = this.edges;
    if (to - from > this.keys.length) {
      const size = 2 * (to - from);
      this.keys = new Float64Array(size);
      this.offers = new Int32Array(size);
      this.costs = new Int32Array(size);
      this.ids = new Int32Array(size);
    }
    for (let e = from, k = 0; e < to; e++, k++) {
      this.offers[k] = edgeOffer[e]!;
      this.costs[k] = edgeCost[e]!;
      this.ids[k] = edgeId[e]!;
    }
  }

  private byCounting(from: number, length: number, low: number, high: number): void {
    const { costs } = this;
    const bucket = new Int32Array(high - low + 2);
    for (let k = 0; k < length; k++) bucket[costs[k]! - low + 1]!++;
    for (let c = 0; c <= high - low; c++) bucket[c + 1]! += bucket[c]!;
    for (let k = 0; k < length; k++) this.put(from + bucket[costs[k]! - low]!++, k);
  }

  /** One number per edge, exact below 2⁵³: its cost, then where it stood. */
  private byKeys(from: number, length: number, low: number): void {
    const { keys, costs } = this;
    const size = 2 ** (32 - Math.clz32(length));
    for (let k = 0; k < length; k++) keys[k] = (costs[k]! - low) * size + k;
    if (length > SHORT) keys.subarray(0, length).sort();
    else {
      for (let k = 1; k < length; k++) {
        const key = keys[k]!;
        let at = k;
        while (at > 0 && keys[at - 1]! > key) {
          keys[at] = keys[at - 1]!;
          at--;
        }
        keys[at] = key;
      }
    }
    // The low bits, as of a number below 2⁵³.
    for (let k = 0; k < length; k++) this.put(from + k, keys[k]! & (size - 1));
  }

  private put(e: number, k: number): void {
    const { edgeOffer, edgeCost, edgeId } = this.edges;
    edgeOffer[e] = this.offers[k]!;
    edgeCost[e] = this.costs[k]!;
    edgeId[e] = this.ids[k]!;
  }
}

/** Turns a problem and its constraints into the compact arrays that the solvers read. */
import { limitRoom } from './limit-room';
import { edgeRows, type EdgeRows } from './weekly/edge-rows';
import { LARGEST_COST } from './problem-reading';
import { stepOf, type AllocationConstraints, type AllocationProblem } from './problem';

/**
 * Requests left to decide (kept ones are taken out and their weeks reserved), their allowed edges sorted by cost,
 * and the rows: what no more requests may use together than there is room for.
 */
export interface PreparedProblem extends EdgeRows {
  readonly weeks: number;
  /** What each further unplaced request of each prepared school costs more. */
  readonly steps: Float64Array;
  readonly requestCount: number;
  readonly offerCount: number;
  readonly schoolCount: number;
  /** Number in the problem of each prepared request, and of each prepared school. */
  readonly requestIds: Int32Array;
  readonly schoolIds: readonly number[];
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly school: Int32Array;
  readonly unplacedCost: Int32Array;
  /** Edges of request i: `start[i] … start[i + 1]`, cheapest first. */
  readonly start: Int32Array;
  readonly edgeOffer: Int32Array;
  readonly edgeCost: Int32Array;
  /** Kept pairs, in the numbers of the problem. */
  readonly kept: readonly (readonly [request: number, offer: number])[];
  readonly places: Int32Array;
}

/**
 * Prepares a problem.
 * @throws Error when a kept pair is not allowed, is kept twice for one request, or when kept pairs exceed the places or a
 * limit.
 */
export function prepareProblem(problem: AllocationProblem, constraints: AllocationConstraints = {}): PreparedProblem {
  const { requests, offers, weeks } = problem;
  const offerCount = offers.length;
  const pairKey = (request: number, offer: number): number => request * offerCount + offer;
  const forbidden = new Set((constraints.forbidden ?? []).map(([request, offer]) => pairKey(request, offer)));
  const keptOffer = new Map<number, number>();
  for (const [request, offer] of constraints.kept ?? []) {
    if (keptOffer.has(request) && keptOffer.get(request) !== offer) throw new Error(`request ${request} is kept twice`);
    keptOffer.set(request, offer);
  }
  const rank = new Int32Array(requests.length).fill(-1);
  const ids: number[] = [];
  for (let i = 0; i < requests.length; i++) if (!keptOffer.has(i)) rank[i] = ids.push(i) - 1;

  const kept = [...keptOffer].sort((a, b) => a[0] - b[0]);
  const free = freePlaces(problem, kept);
  const limits = limitRoom(problem, keptOffer);
  const passed =
    kept.length === 0 ? -1 : (limits?.room.findIndex((left, limit) => left < Math.min(0, problem.limits![limit]!.room)) ?? -1);
  if (passed >= 0) throw new Error(`the kept pairs exceed the room of limit ${passed}`);
  const allowed = allowedEdges(problem, {
    forbidden,
    keptOffer,
    free: kept.length > 0 ? free : null,
    isClosed: limits?.isClosed,
  });
  const keptLeft = new Map(keptOffer);
  const order = byCost(allowed.cost);
  const requestCount = ids.length;
  const start = new Int32Array(requestCount + 1);
  let edgeTotal = 0;
  for (let k = 0; k < order.length; k++) {
    const request = allowed.request[k]!;
    const i = rank[request]!;
    if (i >= 0) {
      start[i + 1]!++;
      edgeTotal++;
    } else if (keptLeft.get(request) === allowed.offer[k]!) keptLeft.delete(request);
  }
  for (const [request, offer] of keptLeft)
    throw new Error(`the kept pair (request ${request}, offer ${offer}) is not an allowed pair`);
  for (let i = 0; i < requestCount; i++) start[i + 1]! += start[i]!;
  const position = start.slice(0, requestCount);
  const edgeOffer = new Int32Array(edgeTotal);
  const edgeCost = new Int32Array(edgeTotal);
  const edgeId = new Int32Array(edgeTotal);
  for (let k = 0; k < order.length; k++) {
    const e = order[k]!;
    const i = rank[allowed.request[e]!]!;
    if (i < 0) continue;
    const at = position[i]!++;
    edgeOffer[at] = allowed.offer[e]!;
    edgeCost[at] = allowed.cost[e]!;
    edgeId[at] = allowed.id[e]!;
  }

  const schoolIds = [...new Set(ids.map((id) => requests[id]!.school))].sort((a, b) => a - b);
  const schoolRank = new Map(schoolIds.map((id, s) => [id, s]));
  const unplacedCost = Int32Array.from(ids, (id) => requests[id]!.unplacedCost);
  addMovingCosts(problem, constraints, { rank, start, edgeOffer, edgeCost, edgeId, unplacedCost });
  const first = Int32Array.from(ids, (id) => requests[id]!.first);
  const last = Int32Array.from(ids, (id) => requests[id]!.last);
  const rows = edgeRows(problem, free, limits?.room ?? [], { requestCount, start, edgeOffer, edgeId, first, last });
  return {
    weeks,
    steps: Float64Array.from(schoolIds, (id) => stepOf(problem, id)),
    requestCount,
    offerCount,
    schoolCount: schoolIds.length,
    requestIds: Int32Array.from(ids),
    schoolIds,
    first,
    last,
    school: Int32Array.from(ids, (id) => schoolRank.get(requests[id]!.school)!),
    unplacedCost,
    start,
    edgeOffer,
    edgeCost,
    kept,
    places: Int32Array.from(offers, (offer) => offer.places),
    ...rows,
  };
}

/** Places left at each offer and week once the kept pairs have theirs. */
function freePlaces({ offers, requests, weeks }: AllocationProblem, kept: readonly (readonly [number, number])[]): Int32Array {
  const free = new Int32Array(offers.length * weeks);
  for (let j = 0; j < offers.length; j++) free.fill(offers[j]!.places, j * weeks, (j + 1) * weeks);
  for (const [request, offer] of kept) {
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++) {
      if (--free[offer * weeks + w]! < 0) throw new Error(`the kept pairs exceed the places of offer ${offer} in week ${w}`);
    }
  }
  return free;
}

interface EdgeList {
  readonly request: Int32Array;
  readonly offer: Int32Array;
  readonly cost: Int32Array;
  readonly id: Int32Array;
}

/**
 * Edges that are not forbidden, whose weeks the offer covers and, beside kept pairs, where a place is left every week and in
 * every limit.
 */
function allowedEdges(
  { requests, offers, edges, weeks }: AllocationProblem,
  {
    forbidden,
    keptOffer,
    free,
    isClosed,
  }: {
    forbidden: ReadonlySet<number>;
    keptOffer: ReadonlyMap<number, number>;
    free: Int32Array | null;
    isClosed: Uint8Array | undefined;
  },
): EdgeList {
  const asked = { first: Int32Array.from(requests, ({ first }) => first), last: Int32Array.from(requests, ({ last }) => last) };
  const given = {
    first: Int32Array.from(offers, ({ first }) => first),
    last: Int32Array.from(offers, ({ last, places }) => (places > 0 ? last : -1)),
  };
  const list = {
    request: new Int32Array(edges.length),
    offer: new Int32Array(edges.length),
    cost: new Int32Array(edges.length),
    id: new Int32Array(edges.length),
  };
  let count = 0;
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e]!;
    const r = edge[0];
    const o = edge[1];
    const from = asked.first[r]!;
    const to = asked.last[r]!;
    if (from < given.first[o]! || to > given.last[o]!) continue;
    if (forbidden.size > 0 && forbidden.has(r * offers.length + o)) continue;
    if (isClosed?.[e] === 1 && keptOffer.get(r) !== o) continue;
    if (free && keptOffer.get(r) !== o) {
      let week = from;
      while (week <= to && free[o * weeks + week]! > 0) week++;
      if (week <= to) continue;
    }
    list.request[count] = r;
    list.offer[count] = o;
    list.id[count] = e;
    list.cost[count++] = edge[2];
  }
  return {
    request: list.request.subarray(0, count),
    offer: list.offer.subarray(0, count),
    cost: list.cost.subarray(0, count),
    id: list.id.subarray(0, count),
  };
}

/** Positions by ascending cost; equal costs keep their order. A counting sort unless the costs are very spread. */
function byCost(cost: Int32Array): Int32Array {
  const order = new Int32Array(cost.length);
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < cost.length; k++) {
    if (cost[k]! < low) low = cost[k]!;
    if (cost[k]! > high) high = cost[k]!;
  }
  if (cost.length === 0) return order;
  if (high - low > 1 << 20) return order.map((_, k) => k).sort((a, b) => cost[a]! - cost[b]! || a - b);
  const bucket = new Int32Array(high - low + 2);
  for (let k = 0; k < cost.length; k++) bucket[cost[k]! - low + 1]!++;
  for (let c = 0; c <= high - low; c++) bucket[c + 1]! += bucket[c]!;
  for (let k = 0; k < cost.length; k++) order[bucket[cost[k]! - low]!++] = k;
  return order;
}

/** Adds the moving cost to every answer of a formerly placed request but its former host. */
function addMovingCosts(
  problem: AllocationProblem,
  { previous }: AllocationConstraints,
  {
    rank,
    start,
    edgeOffer,
    edgeCost,
    edgeId,
    unplacedCost,
  }: Readonly<Record<'rank' | 'start' | 'edgeOffer' | 'edgeCost' | 'edgeId' | 'unplacedCost', Int32Array>>,
): void {
  if (!previous || previous.moveCost === 0) return;
  const isPossible = Number.isInteger(previous.moveCost) && previous.moveCost > 0 && previous.moveCost <= LARGEST_COST;
  if (!isPossible) throw new Error(`the moving cost ${previous.moveCost} must be a whole number from 0 to ${LARGEST_COST}`);
  for (const [request, offer] of previous.placed) {
    const i = request < problem.requests.length ? rank[request]! : -1;
    if (i < 0 || !edgeOffer.subarray(start[i]!, start[i + 1]!).includes(offer)) continue;
    for (let e = start[i]!; e < start[i + 1]!; e++) if (edgeOffer[e]! !== offer) edgeCost[e]! += previous.moveCost;
    unplacedCost[i]! += previous.moveCost;
    sortRow(start[i]!, start[i + 1]!, edgeCost, edgeOffer, edgeId);
  }
}

/** Sorts a stretch of edges by cost; equal costs keep their order. */
function sortRow(from: number, to: number, edgeCost: Int32Array, edgeOffer: Int32Array, edgeId: Int32Array): void {
  for (let e = from + 1; e < to; e++) {
    const cost = edgeCost[e]!;
    const offer = edgeOffer[e]!;
    const id = edgeId[e]!;
    let at = e;
    while (at > from && edgeCost[at - 1]! > cost) {
      edgeCost[at] = edgeCost[at - 1]!;
      edgeOffer[at] = edgeOffer[at - 1]!;
      edgeId[at] = edgeId[at - 1]!;
      at--;
    }
    edgeCost[at] = cost;
    edgeOffer[at] = offer;
    edgeId[at] = id;
  }
}

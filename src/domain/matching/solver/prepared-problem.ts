/** Turns a problem and its constraints into the compact arrays that the solvers read. */
import { allowedEdges, type RequestEdges } from './allowed-edges';
import { costOrder } from './cost-order';
import { limitRoom } from './limit-room';
import { inOrder, numbers } from './number-lists';
import { capacityRows } from './weekly/capacity-rows';
import { edgeRows, type EdgeRows } from './weekly/edge-rows';
import { LARGEST_COST } from './problem-reading';
import { stepOf, type AllocationConstraints, type AllocationProblem } from './problem';

/**
 * Requests left to decide (kept ones are taken out and their weeks reserved), their allowed edges, and the rows: what no more
 * requests may use together than there is room for.
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
  /** Edges of request i: `start[i] … start[i + 1]`, cheapest first; in any order where `isAssignment`. */
  readonly start: Int32Array;
  readonly edgeOffer: Int32Array;
  readonly edgeCost: Int32Array;
  /** Kept pairs, in the numbers of the problem. */
  readonly kept: readonly (readonly [request: number, offer: number])[];
  readonly keptCost: number;
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
  const requestCount = ids.length;
  const allowed = allowedEdges(problem, {
    rank,
    requestCount,
    forbidden,
    keptOffer,
    free: kept.length > 0 ? free : null,
    isClosed: limits?.isClosed,
  });

  const { schoolIds, school, first, last, unplacedCost } = requestLists(problem, ids);
  addMovingCosts(problem, constraints, rank, { ...allowed, unplacedCost });
  const places = capacityRows(problem, free, { requestCount, first, last, ...allowed });
  const edges = limits !== undefined || places.mostRows > 1 ? cheapestFirst(allowed) : allowed;
  const rows = edgeRows(problem, places, limits?.room ?? [], { requestCount, first, last, ...edges });
  const own = {
    weeks,
    steps: Float64Array.from(schoolIds, (id) => stepOf(problem, id)),
    requestCount,
    offerCount,
    schoolCount: schoolIds.length,
    requestIds: Int32Array.from(ids),
    schoolIds,
    first,
    last,
    school,
    unplacedCost,
    start: edges.start,
    edgeOffer: edges.edgeOffer,
    edgeCost: edges.edgeCost,
    kept,
    keptCost: allowed.keptCost,
    places: numbers(offers, (offer) => offer.places),
  };
  // Not spread: some of the rows are made when they are read.
  return Object.defineProperties(own, Object.getOwnPropertyDescriptors(rows)) as typeof own & EdgeRows;
}

type RequestLists = Pick<PreparedProblem, 'schoolIds' | 'school' | 'first' | 'last' | 'unplacedCost'>;

/** What is asked by each request of `ids`; schools by rising number. */
function requestLists({ requests }: AllocationProblem, ids: readonly number[]): RequestLists {
  const school = new Int32Array(ids.length);
  const first = new Int32Array(ids.length);
  const last = new Int32Array(ids.length);
  const unplacedCost = new Int32Array(ids.length);
  /** Number by first appearance. */
  const seen = new Map<number, number>();
  for (let i = 0; i < ids.length; i++) {
    const request = requests[ids[i]!]!;
    first[i] = request.first;
    last[i] = request.last;
    unplacedCost[i] = request.unplacedCost;
    let number = seen.get(request.school);
    if (number === undefined) seen.set(request.school, (number = seen.size));
    school[i] = number;
  }
  const schoolIds = [...seen.keys()].sort((a, b) => a - b);
  const rank = new Int32Array(schoolIds.length);
  schoolIds.forEach((id, s) => (rank[seen.get(id)!] = s));
  for (let i = 0; i < ids.length; i++) school[i] = rank[school[i]!]!;
  return { schoolIds, school, first, last, unplacedCost };
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

/** Adds the moving cost to every answer of a formerly placed request but its former host. */
function addMovingCosts(
  problem: AllocationProblem,
  { previous }: AllocationConstraints,
  rank: Int32Array,
  { start, edgeOffer, edgeCost, unplacedCost }: RequestEdges & { readonly unplacedCost: Int32Array },
): void {
  if (!previous || previous.moveCost === 0) return;
  const isPossible = Number.isInteger(previous.moveCost) && previous.moveCost > 0 && previous.moveCost <= LARGEST_COST;
  if (!isPossible) throw new Error(`the moving cost ${previous.moveCost} must be a whole number from 0 to ${LARGEST_COST}`);
  for (const [request, offer] of previous.placed) {
    const i = request < problem.requests.length ? rank[request]! : -1;
    if (i < 0 || !edgeOffer.subarray(start[i]!, start[i + 1]!).includes(offer)) continue;
    for (let e = start[i]!; e < start[i + 1]!; e++) if (edgeOffer[e]! !== offer) edgeCost[e]! += previous.moveCost;
    unplacedCost[i]! += previous.moveCost;
  }
}

function cheapestFirst({ start, edgeOffer, edgeCost, edgeId }: RequestEdges): RequestEdges {
  const order = costOrder(start, edgeCost);
  return {
    start,
    edgeOffer: inOrder(edgeOffer, order),
    edgeCost: inOrder(edgeCost, order),
    edgeId: edgeId && inOrder(edgeId, order),
  };
}

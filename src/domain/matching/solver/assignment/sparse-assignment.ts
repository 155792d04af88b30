/**
 * Exact sparse assignment with capacities and rising shortage costs: which method a structure gets, and the method. In general an
 * auction, then shortest augmenting paths.
 */
import { runAuction } from './assignment-auction';
import { sortedNetwork, type AssignmentNetwork, type AssignmentResult } from './assignment-network';
import { finishAssignment } from './assignment-paths';

/** With so few edges a request, its school's included, and places enough, paths meet little: an auction would cost more. */
const FEW_EDGES = 3;
/** Nearly everyone has room at the cheapest host: no more than this share of the requests is too many there. */
const FEW_TOO_MANY = 0.02;
/** Requests with more edges than this, on average, begin with so many of the cheapest. */
const MANY_EDGES = 150;
const FIRST_EDGES = 50;
/** Where everyone ranks the hosts alike, those meet at few hosts: below this share of the places that could be held. */
const FEW_PLACES = 0.95;
/** Times that the edges found missing are put in, before all of them are. */
const MOST_ROUNDS = 6;

/**
 * Solves an assignment network to optimality unless the budget ends first. Edge costs are integers; the prices that
 * come back prove the optimum: the sum of `value` minus what places and shortage are worth equals the cost.
 */
export function solveAssignment(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  if (isEasy(network)) return finishAssignment(network, new Float64Array(network.hostCount + network.schoolCount), null, budget);
  return edgesOfEach(network) > MANY_EDGES ? solveFromCheapest(network, budget) : solveByAuction(network, budget);
}

function solveByAuction(unsorted: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  const network = sortedNetwork(unsorted);
  const auction = runAuction(network, budget);
  if (!auction.isInterrupted) return finishAssignment(network, auction.price, null, budget);
  const { host, price } = auction;
  const value = new Float64Array(network.requestCount);
  for (let i = 0; i < network.requestCount; i++) if (host[i]! < 0) host[i] = network.edgeHost[network.start[i + 1]! - 1]!;
  return { host, price, value, isExact: false };
}

/** Edges of a request on average, its school's included. */
const edgesOfEach = (network: AssignmentNetwork): number => network.edgeHost.length / Math.max(1, network.requestCount);

/** True when so few are too many at their cheapest host that shortest paths alone are the quickest. */
function isEasy(network: AssignmentNetwork): boolean {
  return edgesOfEach(network) <= FEW_EDGES ? hasPlaces(network) : tooMany(network) <= FEW_TOO_MANY * network.requestCount;
}

/** True when hosts have as many places, that somebody could take, as there are requests. */
const hasPlaces = (network: AssignmentNetwork): boolean => placesOf(network) >= network.requestCount;

/** Places that somebody could take. */
function placesOf({ hostCount, schoolCount, edgeHost, capacity }: AssignmentNetwork): number {
  const wishes = new Int32Array(hostCount + schoolCount);
  for (let e = 0; e < edgeHost.length; e++) wishes[edgeHost[e]!]!++;
  let places = 0;
  for (let h = 0; h < hostCount; h++) places += Math.min(capacity[h]!, wishes[h]!);
  return places;
}

/** How many are too many if all go to their cheapest host. */
function tooMany({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity }: AssignmentNetwork): number {
  const count = new Int32Array(hostCount + schoolCount);
  let over = 0;
  for (let i = 0; i < requestCount; i++) {
    let cheapest = start[i]!;
    const end = start[i + 1]!;
    for (let e = cheapest + 1; e < end; e++) if (edgeCost[e]! < edgeCost[cheapest]!) cheapest = e;
    const host = edgeHost[cheapest]!;
    // A school without an end; its rising costs are left to the paths.
    if (++count[host]! > (host < hostCount ? capacity[host]! : 1)) over++;
  }
  return over;
}

/**
 * Solves with the cheapest edges of each request, then puts in what the prices find missing and goes on from there, until nothing
 * is: the prices then prove the optimum of the whole.
 */
function solveFromCheapest(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  const cheapest = cheapestEdges(network);
  let part = withEdges(network, cheapest);
  if (placesOf(part) < FEW_PLACES * Math.min(network.requestCount, placesOf(network))) return solveByAuction(network, budget);
  let result = solveByAuction(part, budget);
  for (let round = 1; result.isExact; round++) {
    const missing = missingEdges(network, result);
    if (missing.at.length === 0) return result;
    if (missing.at.length > cheapest.at.length) return solveByAuction(network, budget);
    part = round < MOST_ROUNDS ? withEdges(network, missing, part) : network;
    result = finishAssignment(part, result.price, result.host, budget);
  }
  return result;
}

/** Some edges of a network, those of request i: `at[from[i]] … at[from[i + 1]]`, schools left out. */
interface EdgeChoice {
  readonly from: Int32Array;
  readonly at: Int32Array;
}

/** Edges dearer than the answer of a request that the prices would rather have. */
function missingEdges(
  { requestCount, start, edgeHost, edgeCost }: AssignmentNetwork,
  { value, price }: AssignmentResult,
): EdgeChoice {
  const from = new Int32Array(requestCount + 1);
  const at: number[] = [];
  for (let i = 0; i < requestCount; i++) {
    const most = value[i]!;
    for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++)
      if (edgeCost[e]! < most && edgeCost[e]! + price[edgeHost[e]!]! < most) at.push(e);
    from[i + 1] = at.length;
  }
  return { from, at: Int32Array.from(at) };
}

/** The first of each request by cost, in any order. */
function cheapestEdges({ requestCount, start, edgeCost }: AssignmentNetwork): EdgeChoice {
  const from = new Int32Array(requestCount + 1);
  const at = new Int32Array(requestCount * FIRST_EDGES);
  for (let i = 0; i < requestCount; i++) {
    const first = from[i]!;
    const end = start[i + 1]! - 1;
    const full = first + Math.min(FIRST_EDGES, end - start[i]!);
    let count = first;
    let e = start[i]!;
    while (count < full) at[count++] = e++;
    from[i + 1] = full;
    if (e === end) continue;
    // A heap, the dearest on top.
    const heap = at.subarray(first, full);
    for (let k = (heap.length >> 1) - 1; k >= 0; k--) sink(heap, edgeCost, k);
    let most = edgeCost[heap[0]!]!;
    for (; e < end; e++) {
      if (edgeCost[e]! >= most) continue;
      heap[0] = e;
      sink(heap, edgeCost, 0);
      most = edgeCost[heap[0]!]!;
    }
  }
  return { from, at: at.subarray(0, from[requestCount]!) };
}

function sink(heap: Int32Array, cost: Int32Array, from: number): void {
  const moved = heap[from]!;
  const paid = cost[moved]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && cost[heap[child + 1]!]! > cost[heap[child]!]!) child++;
    if (cost[heap[child]!]! <= paid) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}

/** The edges of `part`, those chosen in the whole, then that to the school. */
function withEdges(whole: AssignmentNetwork, { from, at }: EdgeChoice, part?: AssignmentNetwork): AssignmentNetwork {
  const { requestCount, start, edgeHost, edgeCost } = whole;
  const total = at.length + (part ? part.edgeHost.length : requestCount);
  const partStart = new Int32Array(requestCount + 1);
  const partHost = new Int32Array(total);
  const partCost = new Int32Array(total);
  let n = 0;
  for (let i = 0; i < requestCount; i++) {
    if (part) {
      for (let e = part.start[i]!; e < part.start[i + 1]! - 1; e++) {
        partHost[n] = part.edgeHost[e]!;
        partCost[n++] = part.edgeCost[e]!;
      }
    }
    for (let k = from[i]!; k < from[i + 1]!; k++) {
      partHost[n] = edgeHost[at[k]!]!;
      partCost[n++] = edgeCost[at[k]!]!;
    }
    const school = start[i + 1]! - 1;
    partHost[n] = edgeHost[school]!;
    partCost[n++] = edgeCost[school]!;
    partStart[i + 1] = n;
  }
  return { ...whole, isSorted: false, start: partStart, edgeHost: partHost, edgeCost: partCost };
}

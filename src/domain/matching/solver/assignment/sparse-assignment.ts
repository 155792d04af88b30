/**
 * Exact sparse assignment with capacities and rising shortage costs: which method a structure gets, and the method. In general an
 * auction, then shortest augmenting paths.
 */
import { runAuction } from './assignment-auction';
import type { AssignmentNetwork, AssignmentResult } from './assignment-network';
import { finishAssignment } from './assignment-paths';

/** With so few edges a request, its school's included, and places enough, paths meet little: an auction would cost more. */
const FEW_EDGES = 3;
/** Nearly everyone has room at the cheapest host: no more than this share of the requests is too many there. */
const FEW_TOO_MANY = 0.02;
/** Requests with more edges than this, on average, begin with so many of the cheapest. */
const MANY_EDGES = 150;
const FIRST_EDGES = 50;
/** Times that the edges found missing are put in, before all of them are. */
const MOST_ROUNDS = 6;

/**
 * Solves an assignment network to optimality unless the budget ends first. Edge costs are integers; the prices that
 * come back prove the optimum: the sum of `value` minus what places and shortage are worth equals the cost.
 */
export function solveAssignment(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  const edgesEach = network.edgeHost.length / Math.max(1, network.requestCount);
  const isEasy = edgesEach <= FEW_EDGES ? hasPlaces(network) : tooMany(network) <= FEW_TOO_MANY * network.requestCount;
  if (isEasy) return finishAssignment(network, new Float64Array(network.hostCount + network.schoolCount), null, budget);
  return edgesEach > MANY_EDGES ? solveFromCheapest(network, budget) : solveByAuction(network, budget);
}

function solveByAuction(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  const auction = runAuction(network, budget);
  if (!auction.isInterrupted) return finishAssignment(network, auction.price, null, budget);
  const { host, price } = auction;
  const value = new Float64Array(network.requestCount);
  for (let i = 0; i < network.requestCount; i++) if (host[i]! < 0) host[i] = network.edgeHost[network.start[i + 1]! - 1]!;
  return { host, price, value, isExact: false };
}

/** True when hosts have as many places, that somebody could take, as there are requests. */
function hasPlaces({ requestCount, hostCount, schoolCount, edgeHost, capacity }: AssignmentNetwork): boolean {
  const wishes = new Int32Array(hostCount + schoolCount);
  for (const host of edgeHost) wishes[host]!++;
  let places = 0;
  for (let h = 0; h < hostCount; h++) places += Math.min(capacity[h]!, wishes[h]!);
  return places >= requestCount;
}

/** How many are too many if all go to their cheapest host. */
function tooMany({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity }: AssignmentNetwork): number {
  const count = new Int32Array(hostCount + schoolCount);
  let over = 0;
  for (let i = 0; i < requestCount; i++) {
    const cheapest = start[i]!;
    const school = start[i + 1]! - 1;
    const host = edgeHost[edgeCost[cheapest]! <= edgeCost[school]! ? cheapest : school]!;
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
  const { requestCount, start, edgeHost, edgeCost } = network;
  const isIn = new Uint8Array(edgeHost.length);
  for (let i = 0; i < requestCount; i++) {
    isIn.fill(1, start[i]!, Math.min(start[i + 1]!, start[i]! + FIRST_EDGES));
    isIn[start[i + 1]! - 1] = 1;
  }
  let result = solveByAuction(part(network, isIn), budget);
  for (let round = 1; result.isExact; round++) {
    let missing = 0;
    for (let i = 0; i < requestCount; i++) {
      for (let e = start[i]!; e < start[i + 1]! && edgeCost[e]! < result.value[i]!; e++) {
        if (isIn[e] === 1 || edgeCost[e]! + result.price[edgeHost[e]!]! >= result.value[i]!) continue;
        isIn[e] = 1;
        missing++;
      }
    }
    if (missing === 0) return result;
    const next = round < MOST_ROUNDS ? part(network, isIn) : network;
    result = finishAssignment(next, result.price, result.host, budget);
  }
  return result;
}

/** The same with some of its edges. */
function part(network: AssignmentNetwork, isIn: Uint8Array): AssignmentNetwork {
  const { requestCount, start, edgeHost, edgeCost } = network;
  let total = 0;
  for (const one of isIn) total += one;
  const partStart = new Int32Array(requestCount + 1);
  const partHost = new Int32Array(total);
  const partCost = new Int32Array(total);
  let at = 0;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (isIn[e] === 0) continue;
      partHost[at] = edgeHost[e]!;
      partCost[at++] = edgeCost[e]!;
    }
    partStart[i + 1] = at;
  }
  return { ...network, start: partStart, edgeHost: partHost, edgeCost: partCost };
}

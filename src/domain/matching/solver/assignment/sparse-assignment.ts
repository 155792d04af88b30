/**
 * Exact sparse assignment with capacities and rising shortage costs: which method a structure gets, and the method. In general an
 * auction, then shortest augmenting paths.
 */
import { runAuction, type AuctionStart } from './assignment-auction';
import { edgesOfEach, placesOf, sortedNetwork, type AssignmentNetwork, type AssignmentResult } from './assignment-network';
import { finishAssignment } from './assignment-paths';
import { cheapestEdges, cheapestOfBothSides, isDense, missingEdges, withEdges } from './cheapest-edges';
import { levelledNetwork, type LevelledNetwork } from './common-ranking';

/** With so few edges a request, its school's included, and places enough, paths meet little: an auction would cost more. */
const FEW_EDGES = 3;
/** Nearly everyone has room at the cheapest host: no more than this share of the requests is too many there. */
const FEW_TOO_MANY = 0.02;
/** Where everyone ranks the hosts alike, those meet at few hosts: below this share of the places that could be held. */
const FEW_PLACES = 0.95;
/** Costs are whole: less than this is left where a common ranking says them all. */
const LEAST_NOISE = 0.5;
/** Times that the edges found missing are put in, before all of them are. */
const MOST_ROUNDS = 6;

/**
 * Solves an assignment network to optimality unless the budget ends first. Edge costs are integers; the prices that
 * come back prove the optimum: the sum of `value` minus what places and shortage are worth equals the cost.
 */
export function solveAssignment(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  if (isEasy(network)) return finishAssignment(network, new Float64Array(network.hostCount + network.schoolCount), null, budget);
  const levelled = levelledNetwork(network);
  if (levelled !== null) return solveLevelled(levelled, budget);
  return isDense(network) ? solveFromCheapest(network, budget) : solveByAuction(network, budget);
}

/** Solves what a common ranking leaves; where that is nothing, every place at its level is as good and no auction is needed. */
function solveLevelled(
  { network, hostLevel, requestLevel, price, noise }: LevelledNetwork,
  budget: () => boolean,
): AssignmentResult {
  const start = { price, noise: noise < LEAST_NOISE ? 0 : noise };
  const result = (isDense(network) ? solveFromCheapest : solveByAuction)(network, budget, start);
  for (let h = 0; h < hostLevel.length; h++) result.price[h]! += hostLevel[h]!;
  for (let i = 0; i < requestLevel.length; i++) result.value[i]! += requestLevel[i]!;
  return result;
}

function solveByAuction(unsorted: AssignmentNetwork, budget: () => boolean, start?: AuctionStart): AssignmentResult {
  if (start?.noise === 0) return finishAssignment(unsorted, start.price.slice(), null, budget);
  const network = sortedNetwork(unsorted);
  const auction = runAuction(network, budget, start);
  if (!auction.isInterrupted) return finishAssignment(network, auction.price, null, budget);
  const { host, price } = auction;
  const value = new Float64Array(network.requestCount);
  for (let i = 0; i < network.requestCount; i++) if (host[i]! < 0) host[i] = network.edgeHost[network.start[i + 1]! - 1]!;
  return { host, price, value, isExact: false };
}

/** True when so few are too many at their cheapest host that shortest paths alone are the quickest. */
function isEasy(network: AssignmentNetwork): boolean {
  return edgesOfEach(network) <= FEW_EDGES ? hasPlaces(network) : tooMany(network) <= FEW_TOO_MANY * network.requestCount;
}

/** True when hosts have as many places, that somebody could take, as there are requests. */
const hasPlaces = (network: AssignmentNetwork): boolean => placesOf(network) >= network.requestCount;

/** How many are too many if all go to their cheapest host. */
function tooMany({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity }: AssignmentNetwork): number {
  const count = new Int32Array(hostCount + schoolCount);
  let over = 0;
  for (let i = 0; i < requestCount; i++) {
    let cheapest = start[i]!;
    let least = edgeCost[cheapest]!;
    for (let e = cheapest + 1, end = start[i + 1]!; e < end; e++) {
      if (edgeCost[e]! >= least) continue;
      cheapest = e;
      least = edgeCost[e]!;
    }
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
function solveFromCheapest(network: AssignmentNetwork, budget: () => boolean, start?: AuctionStart): AssignmentResult {
  const cheapest = (start?.noise ?? 0) > 0 ? cheapestOfBothSides(network) : cheapestEdges(network);
  let part = withEdges(network, cheapest);
  if (start === undefined && placesOf(part) < FEW_PLACES * Math.min(network.requestCount, placesOf(network)))
    return solveByAuction(network, budget);
  let result = solveByAuction(part, budget, start);
  for (let round = 1; result.isExact; round++) {
    const missing = missingEdges(network, result);
    if (missing.at.length === 0) return result;
    const isFar = missing.at.length > cheapest.at.length;
    if (isFar && start === undefined) return solveByAuction(network, budget);
    part = round < MOST_ROUNDS && !isFar ? withEdges(network, missing, part) : network;
    result = finishAssignment(part, result.price, result.host, budget);
  }
  return result;
}

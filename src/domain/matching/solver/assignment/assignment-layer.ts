/** First layer: when capacity is one constraint per edge, the whole problem is one sparse assignment. */
import type { AssignmentNetwork } from './assignment-network';
import { completePlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { solveAssignment } from './sparse-assignment';
import type { SolvedProblem } from '../solved-problem';

/** Solves a prepared problem whose `isAssignment` is true. */
export function solveAsAssignment(prepared: PreparedProblem, budget: () => boolean): SolvedProblem {
  const network = rowNetwork(prepared);
  const { host, price, value, isExact } = solveAssignment(network, budget);
  const { requestCount, start, edgeCost, rowCount, schoolCount } = prepared;
  const edgeRow = prepared.edgeRow!;
  const undisputed = rowCount;
  const edge = new Int32Array(requestCount).fill(-1);
  for (let i = 0; i < requestCount; i++) {
    if (host[i]! > undisputed) continue;
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
      if (edgeRow[e] !== host[i] || (edge[i]! >= 0 && edgeCost[e]! >= edgeCost[edge[i]!]!)) continue;
      edge[i] = e;
      // None is cheaper at the prices of an end.
      if (edgeCost[e]! + price[host[i]!]! === value[i]!) break;
    }
  }
  if (!isExact) completePlan(prepared, edge);
  return {
    edge,
    rowPrice: price.slice(0, rowCount),
    shortagePrice: price.slice(rowCount + 1, rowCount + 1 + schoolCount),
    isInterrupted: !isExact,
  };
}

/**
 * In the order of the prepared edges. Hosts are the capacity rows, then one without limit for the edges that nobody disputes,
 * then the schools.
 */
function rowNetwork(prepared: PreparedProblem): AssignmentNetwork {
  const { requestCount, rowCount, schoolCount, start, edgeCost, rowCapacity, school, unplacedCost, steps } = prepared;
  const edgeRow = prepared.edgeRow!;
  const total = edgeCost.length + requestCount;
  const networkStart = new Int32Array(requestCount + 1);
  const edgeHost = new Int32Array(total);
  const cost = new Int32Array(total);
  const capacity = new Int32Array(rowCount + 1);
  capacity.set(rowCapacity);
  capacity[rowCount] = requestCount;
  let at = 0;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
      edgeHost[at] = edgeRow[e]!;
      cost[at++] = edgeCost[e]!;
    }
    edgeHost[at] = rowCount + 1 + school[i]!;
    cost[at++] = unplacedCost[i]!;
    networkStart[i + 1] = at;
  }
  return {
    requestCount,
    hostCount: rowCount + 1,
    schoolCount,
    isSorted: false,
    start: networkStart,
    edgeHost,
    edgeCost: cost,
    capacity,
    steps,
  };
}

/** Exact sparse assignment with capacities and rising shortage costs: an auction, then shortest augmenting paths. */
import { runAuction } from './assignment-auction';
import type { AssignmentNetwork, AssignmentResult } from './assignment-network';
import { finishAssignment } from './assignment-paths';

/**
 * Solves an assignment network to optimality unless the budget ends first. Edge costs are integers; the prices that
 * come back prove the optimum: the sum of `value` minus what places and shortage are worth equals the cost.
 */
export function solveAssignment(network: AssignmentNetwork, budget: () => boolean): AssignmentResult {
  const auction = runAuction(network, budget);
  if (!auction.isInterrupted) return finishAssignment(network, auction.price, null, budget);
  const { host, price } = auction;
  const value = new Float64Array(network.requestCount);
  for (let i = 0; i < network.requestCount; i++) if (host[i]! < 0) host[i] = network.edgeHost[network.start[i + 1]! - 1]!;
  return { host, price, value, isExact: false };
}

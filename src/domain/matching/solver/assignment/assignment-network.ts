/** The sparse assignment that both layers solve: requests to hosts with capacities, or to the shortage of their school. */
import { costOrder, RowOrder } from '../cost-order';
import { inOrder } from '../number-lists';

/**
 * Each request takes exactly one of its edges. Hosts `0 … hostCount − 1` hold at most `capacity` requests; host
 * `hostCount + s` is the shortage of school s, which holds any number, the k-th (from 0) costing `k × steps[s]` more.
 * The edges of request i are `start[i] … start[i + 1]`, last of all the edge to its school.
 */
export interface AssignmentNetwork {
  readonly requestCount: number;
  readonly hostCount: number;
  readonly schoolCount: number;
  /** True when the edges of each request, that to its school apart, go by rising cost; else they are in any order. */
  readonly isSorted: boolean;
  readonly start: Int32Array;
  readonly edgeHost: Int32Array;
  readonly edgeCost: Int32Array;
  readonly capacity: Int32Array;
  /** Where the price of a host ends when it is not full, hosts then schools; 0 without. Below 0 in a levelled network. */
  readonly leastPrice?: Float64Array;
  /** By school. */
  readonly steps: Float64Array;
}

export interface AssignmentResult {
  /** Host of each request, schools included. */
  readonly host: Int32Array;
  /** Price of each host, schools included. */
  readonly price: Float64Array;
  /** Least edge cost plus price of each request. */
  readonly value: Float64Array;
  /** False when the budget ended the search; the assignment is then valid but maybe not the best. */
  readonly isExact: boolean;
}

export const leastPrices = ({ leastPrice, hostCount, schoolCount }: AssignmentNetwork): Float64Array =>
  leastPrice ?? new Float64Array(hostCount + schoolCount);

/** Edges of a request on average, its school's included. */
export const edgesOfEach = ({ edgeHost, requestCount }: AssignmentNetwork): number => edgeHost.length / Math.max(1, requestCount);

/** Places that somebody could take at each host, schools left out. */
export function roomOfHosts({ hostCount, schoolCount, edgeHost, capacity }: AssignmentNetwork): Int32Array {
  const room = new Int32Array(hostCount + schoolCount);
  for (let e = 0; e < edgeHost.length; e++) room[edgeHost[e]!]!++;
  for (let h = 0; h < hostCount; h++) room[h] = Math.min(room[h]!, capacity[h]!);
  return room.subarray(0, hostCount);
}

/** Places that somebody could take, of all hosts. */
export const placesOf = (network: AssignmentNetwork): number => roomOfHosts(network).reduce((sum, room) => sum + room, 0);

/** The same, its edges by rising cost. */
export function sortedNetwork(network: AssignmentNetwork): AssignmentNetwork {
  if (network.isSorted) return network;
  const { requestCount, start, edgeHost, edgeCost } = network;
  let dearest = -Infinity;
  let isSorted = true;
  for (let i = 0; i < requestCount; i++) {
    let before = -Infinity;
    for (let e = start[i]!; e < start[i + 1]! - 1; e++) {
      const cost = edgeCost[e]!;
      if (cost < before) isSorted = false;
      if (cost > dearest) dearest = cost;
      before = cost;
    }
  }
  if (isSorted) return { ...network, isSorted };
  // The edge to the school stays the last, whatever it costs.
  const sortedBy = edgeCost.slice();
  for (let i = 0; i < requestCount; i++) sortedBy[start[i + 1]! - 1] = dearest;
  const order = costOrder(start, sortedBy);
  return { ...network, isSorted: true, edgeHost: inOrder(edgeHost, order), edgeCost: inOrder(edgeCost, order) };
}

/** Puts the edges of one request after another by rising cost, those that are asked for alone. */
export class LazyRows {
  private readonly isDone: Uint8Array;
  private readonly rows: RowOrder;
  private hosts = new Int32Array(64);
  private costs = new Int32Array(64);

  constructor(private readonly network: AssignmentNetwork) {
    this.isDone = new Uint8Array(network.requestCount);
    this.rows = new RowOrder(network.edgeCost);
  }

  sort(i: number): void {
    if (this.isDone[i] === 1) return;
    this.isDone[i] = 1;
    const { start, edgeHost, edgeCost } = this.network;
    const from = start[i]!;
    const order = this.rows.of(from, start[i + 1]! - 1);
    if (order.length > this.hosts.length) {
      this.hosts = new Int32Array(2 * order.length);
      this.costs = new Int32Array(2 * order.length);
    }
    for (let k = 0; k < order.length; k++) {
      this.hosts[k] = edgeHost[order[k]!]!;
      this.costs[k] = edgeCost[order[k]!]!;
    }
    for (let k = 0; k < order.length; k++) {
      edgeHost[from + k] = this.hosts[k]!;
      edgeCost[from + k] = this.costs[k]!;
    }
  }
}

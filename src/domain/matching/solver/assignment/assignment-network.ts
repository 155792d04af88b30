/** The sparse assignment that both layers solve: requests to hosts with capacities, or to the shortage of their school. */

/**
 * Each request takes exactly one of its edges. Hosts `0 … hostCount − 1` hold at most `capacity` requests; host
 * `hostCount + s` is the shortage of school s, which holds any number, the k-th (from 0) costing `k × steps[s]` more.
 * The edges of request i are `start[i] … start[i + 1]`, cheapest first, then last of all the edge to its school.
 */
export interface AssignmentNetwork {
  readonly requestCount: number;
  readonly hostCount: number;
  readonly schoolCount: number;
  readonly start: Int32Array;
  readonly edgeHost: Int32Array;
  readonly edgeCost: Int32Array;
  readonly capacity: Int32Array;
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

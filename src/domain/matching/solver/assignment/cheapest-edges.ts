/** A part of the edges of a network, by their costs: what a dense assignment begins with, and what it then finds missing. */
import { edgesOfEach, type AssignmentNetwork, type AssignmentResult } from './assignment-network';

/** Requests with more edges than this, on average, begin with so many of the cheapest. */
const MANY_EDGES = 150;
const FIRST_EDGES = 50;
/** And so many of each place, where hosts were brought to one level: one a little too dear is among the cheapest of nobody. */
const FIRST_OF_PLACE = 25;

/** Some edges of a network, those of request i: `at[from[i]] … at[from[i + 1]]`, schools left out. */
export interface EdgeChoice {
  readonly from: Int32Array;
  readonly at: Int32Array;
}

export const isDense = (network: AssignmentNetwork): boolean => edgesOfEach(network) > MANY_EDGES;

/** Edges dearer than the answer of a request that the prices would rather have. */
export function missingEdges(
  { requestCount, hostCount, start, edgeHost, edgeCost }: AssignmentNetwork,
  { value, price }: AssignmentResult,
): EdgeChoice {
  const from = new Int32Array(requestCount + 1);
  const at: number[] = [];
  let lowest = Infinity;
  for (let h = 0; h < hostCount; h++) if (price[h]! < lowest) lowest = price[h]!;
  for (let i = 0; i < requestCount; i++) {
    const most = value[i]!;
    for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++)
      if (edgeCost[e]! + lowest < most && edgeCost[e]! + price[edgeHost[e]!]! < most) at.push(e);
    from[i + 1] = at.length;
  }
  return { from, at: Int32Array.from(at) };
}

/** The first of each request by cost, in any order. */
export function cheapestEdges({ requestCount, start, edgeCost }: AssignmentNetwork): EdgeChoice {
  const from = new Int32Array(requestCount + 1);
  const at = new Int32Array(requestCount * FIRST_EDGES);
  for (let i = 0; i < requestCount; i++) {
    const first = from[i]!;
    const end = start[i + 1]! - 1;
    const full = first + Math.min(FIRST_EDGES, end - start[i]!);
    let count = first;
    from[i + 1] = full;
    if (end - start[i]! === full - first) {
      for (let e = start[i]!; e < end; e++) at[count++] = e;
      continue;
    }
    // From another one for each request: where many cost the same, not all take the first.
    const skipped = (i * FIRST_EDGES) % (end - start[i]!);
    let e = start[i]! + skipped;
    while (count < full) {
      at[count++] = e++;
      if (e === end) e = start[i]!;
    }
    // A heap, the dearest on top.
    const heap = at.subarray(first, full);
    let most = heaped(heap, edgeCost);
    for (let left = end - start[i]! - heap.length; left > 0; left--, e = e + 1 === end ? start[i]! : e + 1) {
      if (edgeCost[e]! >= most) continue;
      heap[0] = e;
      sink(heap, edgeCost, 0);
      most = edgeCost[heap[0]!]!;
    }
  }
  return { from, at: at.subarray(0, from[requestCount]!) };
}

/** The first of each request by cost, and of each host by what they cost more than the cheapest of their request. */
export function cheapestOfBothSides(network: AssignmentNetwork): EdgeChoice {
  const { requestCount, hostCount, start, edgeHost, edgeCost, capacity } = network;
  const ofRequests = cheapestEdges(network);
  const isChosen = new Uint8Array(edgeCost.length);
  for (let k = 0; k < ofRequests.at.length; k++) isChosen[ofRequests.at[k]!] = 1;
  const size = new Int32Array(hostCount);
  for (let i = 0; i < requestCount; i++) for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++) size[edgeHost[e]!]!++;
  const from = new Int32Array(hostCount + 1);
  for (let h = 0; h < hostCount; h++) from[h + 1] = from[h]! + Math.min(size[h]!, FIRST_OF_PLACE * capacity[h]!);
  const at = new Int32Array(from[hostCount]!);
  const extra = new Int32Array(edgeCost.length);
  const count = new Int32Array(hostCount);
  const most = new Float64Array(hostCount);
  for (let i = 0; i < requestCount; i++) {
    const end = start[i + 1]! - 1;
    let least = Infinity;
    for (let e = start[i]!; e < end; e++) if (edgeCost[e]! < least) least = edgeCost[e]!;
    for (let e = start[i]!; e < end; e++) {
      const h = edgeHost[e]!;
      const cost = (extra[e] = edgeCost[e]! - least);
      const room = from[h + 1]! - from[h]!;
      if (count[h]! < room) {
        at[from[h]! + count[h]!++] = e;
        if (count[h] === room) most[h] = heaped(at.subarray(from[h]!, from[h + 1]!), extra);
      } else if (cost < most[h]!) {
        const heap = at.subarray(from[h]!, from[h + 1]!);
        heap[0] = e;
        sink(heap, extra, 0);
        most[h] = extra[heap[0]!]!;
      }
    }
  }
  for (let k = 0; k < at.length; k++) isChosen[at[k]!] = 1;
  const both = new Int32Array(ofRequests.at.length + at.length);
  const bothFrom = new Int32Array(requestCount + 1);
  let n = 0;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++) if (isChosen[e] === 1) both[n++] = e;
    bothFrom[i + 1] = n;
  }
  return { from: bothFrom, at: both.subarray(0, n) };
}

/** Makes a heap of them, the dearest on top; gives its cost. */
function heaped(heap: Int32Array, cost: Int32Array): number {
  for (let k = (heap.length >> 1) - 1; k >= 0; k--) sink(heap, cost, k);
  return cost[heap[0]!]!;
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
export function withEdges(whole: AssignmentNetwork, { from, at }: EdgeChoice, part?: AssignmentNetwork): AssignmentNetwork {
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

/** First half of the sparse assignment: an auction with ε-scaling that brings the prices near their final values. */
import { leastPrices, type AssignmentNetwork } from './assignment-network';
import { commonDivisor } from './cost-grid';

/** Each phase divides ε by this. */
const SCALING = 6;
/**
 * The auction stops at the scale of the edge costs over this: finer is dearer than finishing by shortest paths. The scale is
 * their span, or what commonly parts the choices of a request where a few costs are of another order.
 */
const FINEST_SHARE = 500;
/** Where there are places enough the first phase begins at so many times the finest ε; else prices may have far to go. */
const FINE_START = 36;
/** From prices that a common ranking gave, the first phase begins at so much of the mean noise that it leaves. */
const SHARE_OF_NOISE = 0.1;
/** If it takes more bids than so many a request, some place is scarce all the same: ε is then the coarsest. */
const FINE_BIDS = 8;
/** A host of more places than this keeps its bids in a heap. */
const MANY_PLACES = 12;
const BIDS_BETWEEN_BUDGETS = 2048;
const NOBODY_ELSE = 1e15;

/** What is known of the prices before an auction. */
export interface AuctionStart {
  /** Hosts then schools. */
  readonly price: Float64Array;
  /** Mean size of what these prices leave undecided of a cost; 0 when that is nothing. */
  readonly noise: number;
}

export interface AuctionResult {
  /** Prices, rounded down to integers: a good start for `finishAssignment`, whatever they are worth. */
  readonly price: Float64Array;
  /** Host of each request or −1; respects the capacities. */
  readonly host: Int32Array;
  readonly isInterrupted: boolean;
}

/**
 * Runs the auction (Bertsekas 1988; similar places and rising shortage costs as one host with a supply curve). A free
 * request bids for its best host up to the second best plus ε; a full host lets its lowest bidder go.
 */
export function runAuction(network: AssignmentNetwork, budget: () => boolean, known?: AuctionStart): AuctionResult {
  const { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity, steps } = network;
  const total = hostCount + schoolCount;
  const price = known?.price.slice() ?? new Float64Array(total);
  const least = leastPrices(network);
  const count = new Int32Array(total);
  const host = new Int32Array(requestCount).fill(-1);
  const hostCost = new Int32Array(requestCount);
  const bid = new Float64Array(requestCount);
  const queue = new Int32Array(requestCount);
  const slotFrom = slotStarts(network);
  const slot = new Int32Array(slotFrom[hostCount]!);
  const crowds: readonly (number[] | null)[] = Array.from({ length: hostCount }, (_, h) =>
    slotFrom[h + 1]! - slotFrom[h]! > MANY_PLACES ? [] : null,
  );
  const waiting: number[][] = Array.from({ length: schoolCount }, () => []);
  if (known === undefined) guessShortagePrices(network, slotFrom[hostCount]!, price);

  const unit = commonDivisor(network);
  const { finest, coarsest } = epsilonRange(network, unit, known?.noise);
  const hasPlaces = slotFrom[hostCount]! >= requestCount;
  const whole = (amount: number): number => Math.floor(amount / unit) * unit;
  let epsilon = hasPlaces ? Math.min(coarsest, FINE_START * finest) : coarsest;
  let bidsLeft = BIDS_BETWEEN_BUDGETS;
  let fineBids = FINE_BIDS * requestCount;
  let isFirst = true;
  for (;;) {
    count.fill(0);
    host.fill(-1);
    for (const heap of waiting) heap.length = 0;
    for (const heap of crowds) if (heap !== null) heap.length = 0;
    for (let i = 0; i < requestCount; i++) queue[i] = i;
    let queued = requestCount;
    const lowest = lowestPrice(price, hostCount);
    while (queued > 0) {
      if (--bidsLeft === 0) {
        if (!budget()) return { price: price.map(whole), host, isInterrupted: true };
        bidsLeft = BIDS_BETWEEN_BUDGETS;
        fineBids -= BIDS_BETWEEN_BUDGETS;
        if (isFirst && fineBids <= 0) epsilon = coarsest;
      }
      const i = queue[--queued]!;
      const schoolEdge = start[i + 1]! - 1;
      let bestHost = edgeHost[schoolEdge]!;
      let bestCost = edgeCost[schoolEdge]!;
      let best = bestCost + price[bestHost]!;
      let second = Infinity;
      for (let e = start[i]!; e < schoolEdge; e++) {
        const cost = edgeCost[e]!;
        if (cost + lowest >= second) break;
        const h = edgeHost[e]!;
        const value = cost + price[h]!;
        if (value < second) {
          if (value < best) {
            second = best;
            best = value;
            bestHost = h;
            bestCost = cost;
          } else second = value;
        }
      }
      const offered = price[bestHost]! + (second === Infinity ? NOBODY_ELSE : second - best) + epsilon;
      host[i] = bestHost;
      hostCost[i] = bestCost;
      bid[i] = offered;
      if (bestHost < hostCount) {
        const from = slotFrom[bestHost]!;
        const room = slotFrom[bestHost + 1]! - from;
        const crowd = crowds[bestHost]!;
        if (crowd !== null) {
          if (count[bestHost]! < room) count[bestHost]!++;
          else {
            const out = crowd[0]!;
            popBid(crowd, bid);
            host[out] = -1;
            queue[queued++] = out;
          }
          pushBid(crowd, bid, i);
        } else if (count[bestHost]! < room) {
          slot[from + count[bestHost]!++] = i;
        } else {
          let lowestSlot = from;
          for (let t = from + 1; t < from + room; t++) if (bid[slot[t]!]! < bid[slot[lowestSlot]!]!) lowestSlot = t;
          const out = slot[lowestSlot]!;
          host[out] = -1;
          queue[queued++] = out;
          slot[lowestSlot] = i;
        }
        if (count[bestHost]! === room) {
          let low = crowd === null ? Infinity : bid[crowd[0]!]!;
          for (let t = from; crowd === null && t < from + room; t++) if (bid[slot[t]!]! < low) low = bid[slot[t]!]!;
          price[bestHost] = low;
        }
      } else {
        const heap = waiting[bestHost - hostCount]!;
        pushBid(heap, bid, i);
        const needed = count[bestHost]!++ * steps[bestHost - hostCount]!;
        if (needed > price[bestHost]!) {
          const out = heap[0]!;
          if (needed <= bid[out]!) price[bestHost] = needed;
          else {
            price[bestHost] = bid[out]!;
            popBid(heap, bid);
            count[bestHost]!--;
            host[out] = -1;
            queue[queued++] = out;
          }
        }
      }
    }
    if (epsilon <= finest) break;
    isFirst = false;
    lowerPrices(network, { price, least, count, host, hostCost }, epsilon);
    epsilon = Math.max(finest, epsilon / SCALING);
  }
  // A host a little too cheap has one more that wants it; one too dear stays empty, and is filled by a longer search.
  for (let h = 0; h < hostCount; h++) price[h] = Math.max(least[h]!, whole(price[h]!) - whole(2 * epsilon));
  for (let s = hostCount; s < total; s++) price[s] = Math.min(whole(price[s]!), count[s]! * steps[s - hostCount]!);
  return { price, host, isInterrupted: false };

  /** First place number of each host; more places than requests are useless. */
  function slotStarts({ hostCount: hosts }: AssignmentNetwork): Int32Array {
    const from = new Int32Array(hosts + 1);
    for (let h = 0; h < hosts; h++) from[h + 1] = from[h]! + Math.min(capacity[h]!, requestCount);
    return from;
  }
}

/** With fewer places than requests every school will come near the same price of shortage: start there. */
function guessShortagePrices({ requestCount, hostCount, steps }: AssignmentNetwork, places: number, price: Float64Array): void {
  if (places >= requestCount || steps.some((step) => step === 0)) return;
  const level = (requestCount - places) / steps.reduce((sum, step) => sum + 1 / step, 0);
  steps.forEach((step, s) => (price[hostCount + s] = Math.floor(level / step + 1e-9) * step));
}

function epsilonRange(
  { start, edgeCost, requestCount }: AssignmentNetwork,
  unit: number,
  noise?: number,
): { finest: number; coarsest: number } {
  let low = Infinity;
  let high = 0;
  let highest = 0;
  const spreads = new Float64Array(requestCount);
  let spreadCount = 0;
  for (let i = 0; i < requestCount; i++) {
    const school = start[i + 1]! - 1;
    if (start[i]! < school) {
      low = Math.min(low, edgeCost[start[i]!]!);
      high = Math.max(high, edgeCost[school - 1]!);
      // Sorted by cost: the dearest of its cheaper half.
      spreads[spreadCount++] = edgeCost[(start[i]! + school - 1) >> 1]! - edgeCost[start[i]!]!;
    }
    highest = Math.max(highest, edgeCost[school]!, high);
  }
  const span = low === Infinity ? 0 : high - low;
  const common = spreadCount === 0 ? 0 : 2 * spreads.subarray(0, spreadCount).sort()[spreadCount >> 1]!;
  const finest = Math.max(unit, (common > 0 ? Math.min(span, common) : span) / FINEST_SHARE);
  return { finest, coarsest: Math.max(finest, noise !== undefined ? SHARE_OF_NOISE * noise : highest / 4) };
}

function lowestPrice(price: Float64Array, hostCount: number): number {
  let lowest = Infinity;
  for (let h = 0; h < hostCount; h++) if (price[h]! < lowest) lowest = price[h]!;
  return lowest;
}

interface AuctionState {
  readonly price: Float64Array;
  /** Below which no price may fall. */
  readonly least: Float64Array;
  readonly count: Int32Array;
  readonly host: Int32Array;
  readonly hostCost: Int32Array;
}

/** Between two phases: full hosts give back the last ε, others come down to where somebody would begin to want them. */
function lowerPrices(
  { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, capacity, steps }: AssignmentNetwork,
  { price, least, count, host, hostCost }: AuctionState,
  epsilon: number,
): void {
  let isWhole = true;
  for (let h = 0; h < hostCount && isWhole; h++)
    isWhole = price[h]! <= least[h]! || count[h]! >= Math.min(capacity[h]!, requestCount);
  if (isWhole) {
    for (let h = 0; h < hostCount; h++) price[h] = Math.max(least[h]!, price[h]! - epsilon);
  } else {
    const interest = least.slice(0, hostCount);
    let lowest = Infinity;
    for (let h = 0; h < hostCount; h++) lowest = Math.min(lowest, least[h]!);
    for (let i = 0; i < requestCount; i++) {
      const value = hostCost[i]! + price[host[i]!]!;
      for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++) {
        const worth = value - edgeCost[e]!;
        if (worth <= lowest) break;
        if (worth > interest[edgeHost[e]!]!) interest[edgeHost[e]!] = worth;
      }
    }
    for (let h = 0; h < hostCount; h++) {
      const isFull = count[h]! >= Math.min(capacity[h]!, requestCount);
      price[h] = isFull ? Math.max(least[h]!, price[h]! - epsilon) : Math.min(price[h]!, interest[h]!);
    }
  }
  for (let s = hostCount; s < hostCount + schoolCount; s++)
    price[s] = Math.max(0, Math.min(price[s]! - epsilon, count[s]! * steps[s - hostCount]!));
}

function pushBid(heap: number[], bid: Float64Array, request: number): void {
  let at = heap.push(request) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (bid[heap[up]!]! <= bid[request]!) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = request;
}

function popBid(heap: number[], bid: Float64Array): void {
  const moved = heap.pop();
  const length = heap.length;
  if (moved === undefined || length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= length) break;
    if (child + 1 < length && bid[heap[child + 1]!]! < bid[heap[child]!]!) child++;
    if (bid[heap[child]!]! >= bid[moved]!) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}

/**
 * Where everyone ranks the hosts (nearly) alike: what a host costs whoever comes and what a request costs wherever it goes are
 * taken off, so that only what parts the requests is left to decide.
 */
import { placesOf, roomOfHosts, type AssignmentNetwork } from './assignment-network';
import { isDense } from './cheapest-edges';
import { commonDivisor } from './cost-grid';

/** Edges of one request that are looked at. */
const SAMPLE = 64;
/** Of what parts the hosts of a request, this share at most is left where they are ranked alike. */
const ALIKE = 0.25;
/**
 * With fewer places than requests all prices stand near the shortage, whatever is left of the costs; but not where these are of
 * several orders: a larger share than this is then below the mean.
 */
const MOSTLY_CHEAP = 0.7;
/** No levelled cost is larger, so that sums stay exact. */
const LARGEST = 2 ** 30;
/** The two parts are sought in turn, until one more time takes off less than a fifth of what was left. */
const MOST_SWEEPS = 8;
const SLOW = 0.8;

/** A network of which a common ranking was taken off, its hosts at the prices that this ranking gives them. */
export interface LevelledNetwork {
  readonly network: AssignmentNetwork;
  /** What to add to the price of each host, and to the value of each request, for those of the network as it was. */
  readonly hostLevel: Float64Array;
  readonly requestLevel: Float64Array;
  /** Prices, hosts then schools, of the levelled network to start from. */
  readonly price: Float64Array;
  /** Mean size of what is left of the costs. */
  readonly noise: number;
}

/** Cost of an edge, but for the noise: the part of its request plus that of its host. */
interface CommonParts {
  readonly ofRequest: Float64Array;
  readonly ofHost: Float64Array;
  readonly noise: number;
}

/** Null where no common ranking says most of the costs and places are enough, or costs are too large. */
export function levelledNetwork(network: AssignmentNetwork): LevelledNetwork | null {
  const parts = commonParts(network);
  if (parts === null) return null;
  const { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost } = network;
  const { level, shortagePrice } = levelOfPlaces(network, parts);
  const unit = commonDivisor(network);
  const hostLevel = new Float64Array(hostCount);
  const leastPrice = new Float64Array(hostCount + schoolCount);
  for (let h = 0; h < hostCount; h++) {
    hostLevel[h] = Math.max(0, Math.round((level - parts.ofHost[h]!) / unit) * unit);
    leastPrice[h] = -hostLevel[h]!;
  }
  const requestLevel = new Float64Array(requestCount);
  const cost = new Int32Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) {
    const off = (requestLevel[i] = level + Math.round(parts.ofRequest[i]!));
    const school = start[i + 1]! - 1;
    for (let e = start[i]!; e <= school; e++) {
      const left = edgeCost[e]! - off + (e < school ? hostLevel[edgeHost[e]!]! : 0);
      if (Math.abs(left) > LARGEST) return null;
      cost[e] = left;
    }
  }
  const price = new Float64Array(hostCount + schoolCount);
  price.set(shortagePrice, hostCount);
  return {
    network: { ...network, isSorted: false, edgeCost: cost, leastPrice },
    hostLevel,
    requestLevel,
    price,
    noise: parts.noise,
  };
}

/** Both parts by least squares, each in turn from the other. */
function commonParts(network: AssignmentNetwork): CommonParts | null {
  const { requestCount, hostCount } = network;
  const ofRequest = new Float64Array(requestCount);
  const ofHost = new Float64Array(hostCount);
  if (requestCount === 0) return null;
  const spread = meanOfRequests(network, ofHost, ofRequest);
  ofRequest.fill(0);
  let noise = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    meanOfHosts(network, ofRequest, ofHost);
    const left = meanOfRequests(network, ofHost, ofRequest);
    const isLast = left > SLOW * noise;
    noise = Math.min(noise, left);
    if (isLast || noise < 0.01) break;
  }
  const isAlike = noise <= ALIKE * spread;
  const isScarce = (): boolean => !isDense(network) && placesOf(network) < requestCount;
  if (!isAlike && !(isScarce() && belowMean(network, ofHost, ofRequest) <= MOSTLY_CHEAP)) return null;
  // Whole where costs are nothing but the two parts.
  const shift = ofRequest[0]!;
  for (let i = 0; i < requestCount; i++) ofRequest[i]! -= shift;
  for (let h = 0; h < hostCount; h++) ofHost[h]! += shift;
  return { ofRequest, ofHost, noise };
}

/** Share of the costs that are below the sum of their two parts. */
function belowMean(network: AssignmentNetwork, ofHost: Float64Array, ofRequest: Float64Array): number {
  const { requestCount, start, edgeHost, edgeCost } = network;
  let below = 0;
  let count = 0;
  for (let i = 0; i < requestCount; i++)
    for (let e = start[i]!, end = start[i + 1]! - 1; e < end; e++, count++)
      if (edgeCost[e]! < ofHost[edgeHost[e]!]! + ofRequest[i]!) below++;
  return below / Math.max(1, count);
}

/** The first sampled edge of a request and how far the next is: another for each, since rows may name hosts in one order. */
function sampleOf({ start }: AssignmentNetwork, i: number): { from: number; stride: number } {
  const stride = Math.max(1, Math.ceil((start[i + 1]! - 1 - start[i]!) / SAMPLE));
  return { from: start[i]! + (i % stride), stride };
}

function meanOfHosts(network: AssignmentNetwork, ofRequest: Float64Array, ofHost: Float64Array): void {
  const { requestCount, hostCount, start, edgeHost, edgeCost } = network;
  const seen = new Int32Array(hostCount);
  ofHost.fill(0);
  let total = 0;
  let count = 0;
  for (let i = 0; i < requestCount; i++) {
    const { from, stride } = sampleOf(network, i);
    const own = ofRequest[i]!;
    for (let e = from, end = start[i + 1]! - 1; e < end; e += stride) {
      ofHost[edgeHost[e]!]! += edgeCost[e]! - own;
      total += edgeCost[e]! - own;
      seen[edgeHost[e]!]!++;
      count++;
    }
  }
  for (let h = 0; h < hostCount; h++) ofHost[h] = seen[h] === 0 ? total / Math.max(1, count) : ofHost[h]! / seen[h]!;
}

/** @returns the mean size of what is left */
function meanOfRequests(network: AssignmentNetwork, ofHost: Float64Array, ofRequest: Float64Array): number {
  const { requestCount, start, edgeHost, edgeCost } = network;
  let left = 0;
  let count = 0;
  for (let i = 0; i < requestCount; i++) {
    const { from, stride } = sampleOf(network, i);
    const end = start[i + 1]! - 1;
    if (from >= end) continue;
    let sum = 0;
    let seen = 0;
    for (let e = from; e < end; e += stride, seen++) sum += edgeCost[e]! - ofHost[edgeHost[e]!]!;
    const own = (ofRequest[i] = sum / seen);
    for (let e = from; e < end; e += stride) left += Math.abs(edgeCost[e]! - ofHost[edgeHost[e]!]! - own);
    count += seen;
  }
  return left / Math.max(1, count);
}

/**
 * What the last answer costs, host or shortage, if all hosts were for everyone: the cheapest answers are taken first, places by
 * their host's part, the k-th shortage of a school by the k-th lowest unplaced cost and the steps before it.
 */
function levelOfPlaces(
  network: AssignmentNetwork,
  { ofRequest, ofHost }: CommonParts,
): { readonly level: number; readonly shortagePrice: Float64Array } {
  const { requestCount, hostCount, schoolCount, start, edgeHost, edgeCost, steps } = network;
  const room = roomOfHosts(network);
  const shortages: number[][] = Array.from({ length: schoolCount }, () => []);
  let low = Infinity;
  let high = -Infinity;
  const note = (cost: number): number => {
    if (cost < low) low = cost;
    if (cost > high) high = cost;
    return cost;
  };
  for (let h = 0; h < hostCount; h++) if (room[h]! > 0) note(Math.round(ofHost[h]!));
  for (let i = 0; i < requestCount; i++) {
    const school = start[i + 1]! - 1;
    shortages[edgeHost[school]! - hostCount]!.push(Math.round(edgeCost[school]! - ofRequest[i]!));
  }
  shortages.forEach((costs, s) => {
    costs.sort((a, b) => a - b);
    for (let k = 0; k < costs.length; k++) note((costs[k]! += k * steps[s]!));
  });
  const taken = (level: number, s: number): number => {
    let count = 0;
    while (count < shortages[s]!.length && shortages[s]![count]! <= level) count++;
    return count;
  };
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    let answers = 0;
    for (let h = 0; h < hostCount; h++) if (ofHost[h]! < middle + 0.5) answers += room[h]!;
    for (let s = 0; s < schoolCount && answers < requestCount; s++) answers += taken(middle, s);
    if (answers >= requestCount) high = middle;
    else low = middle + 1;
  }
  const shortagePrice = Float64Array.from(steps, (step, s) => {
    const count = taken(low, s);
    return count === 0 ? 0 : (count - 1) * step + Math.min(step, low - shortages[s]![count - 1]!);
  });
  return { level: low, shortagePrice };
}

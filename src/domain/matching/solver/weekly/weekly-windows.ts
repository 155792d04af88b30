/** Improves a weekly plan: cuts the calendar of each place into windows and reassigns every request exactly to them. */
import type { AssignmentNetwork } from '../assignment/assignment-network';
import { finishAssignment } from '../assignment/assignment-paths';
import { layOut, type PlaceCalendars, type Stretch } from './place-calendars';
import type { PlanSearch } from './plan-search';
import { planObjective } from '../proof/plan-objective';
import type { PreparedProblem } from '../prepared-problem';
import { solveAssignment } from '../assignment/sparse-assignment';

/**
 * Starts from a valid plan. One round: around the present holders the free weeks of each place go, by a fixed sequence
 * of draws, to the neighbours or to windows of their own; a window takes at most one request that fits in it, so the
 * best reassignment of all requests at once is a sparse assignment, and it contains the present plan: no round is worse
 * (a very large neighbourhood in the sense of Ahuja, Ergun, Orlin, Punnen 2002). Another `seed` draws other windows.
 */
export function windowSearch(
  prepared: PreparedProblem,
  start: Int32Array,
  keptWeeks: readonly (readonly [number, number])[],
  budget: () => boolean,
  seed = 1,
): PlanSearch {
  const { requestCount, schoolCount, weeks, first, last, edgeOffer, edgeCost, school, unplacedCost, steps } = prepared;
  const random = randomSequence(20260901 * seed);
  const { placeCount, firstPlace, stretches }: PlaceCalendars = layOut(prepared, start, keptWeeks);
  let plan = start;
  let cost = planObjective(prepared, plan);
  const stretchOf = Array.from({ length: requestCount }, (_, i): Stretch => ({ from: first[i]!, to: last[i]!, request: i }));
  /** Those of kept pairs, which no round moves. */
  const fixed: readonly (readonly Stretch[])[] = stretches.map((list) => list.filter(({ request }) => request < 0));
  const windowAt = new Int32Array(placeCount * weeks);
  // A stretch leaves at most a window of its own, and two before it; two more follow the last of a place.
  const mostWindows = 2 * placeCount + 3 * (requestCount + keptWeeks.length);
  const windowPlace = new Int32Array(mostWindows);
  const windowHolder = new Int32Array(mostWindows);
  let windowCount = 0;
  const holderPrice = new Float64Array(requestCount);
  const schoolPrice = new Float64Array(schoolCount);
  let value: Float64Array | null = null;
  let edgeCapacity = requestCount;
  for (let e = 0; e < edgeOffer.length; e++) edgeCapacity += firstPlace[edgeOffer[e]! + 1]! - firstPlace[edgeOffer[e]!]!;
  const networkStart = new Int32Array(requestCount + 1);
  const edgeHost = new Int32Array(edgeCapacity);
  const networkCost = new Int32Array(edgeCapacity);
  const sourceEdge = new Int32Array(edgeCapacity);
  return {
    get plan() {
      return plan;
    },
    get cost() {
      return cost;
    },
    round,
  };

  function round(): boolean {
    windowCount = 0;
    windowAt.fill(-1);
    for (let p = 0; p < placeCount; p++) cutPlace(p);
    const edgeTotal = listEdges();
    const network: AssignmentNetwork = {
      requestCount,
      schoolCount,
      isSorted: true,
      steps,
      hostCount: windowCount,
      start: networkStart,
      edgeHost: edgeHost.subarray(0, edgeTotal),
      edgeCost: networkCost.subarray(0, edgeTotal),
      capacity: new Int32Array(windowCount).fill(1),
    };
    const former = new Int32Array(requestCount).fill(-1);
    for (let h = 0; h < windowCount; h++) if (windowHolder[h]! >= 0) former[windowHolder[h]!] = h;
    for (let i = 0; i < requestCount; i++) if (plan[i]! < 0) former[i] = windowCount + school[i]!;
    const result = value ? finishAssignment(network, warmPrices(value), former, budget) : solveAssignment(network, budget);
    if (!result.isExact) return false;
    const improved = new Int32Array(requestCount);
    for (let p = 0; p < placeCount; p++) stretches[p] = fixed[p]!;
    for (let i = 0; i < requestCount; i++) {
      const h = result.host[i]!;
      holderPrice[i] = result.price[h]!;
      improved[i] = -1;
      if (h >= windowCount) continue;
      hold(windowPlace[h]!, stretchOf[i]!);
      for (let e = networkStart[i]!; e < networkStart[i + 1]!; e++)
        if (edgeHost[e]! === h) {
          improved[i] = sourceEdge[e]!;
          break;
        }
    }
    for (let s = 0; s < schoolCount; s++) schoolPrice[s] = result.price[windowCount + s]!;
    value = result.value;
    plan = improved;
    cost = planObjective(prepared, plan);
    return true;
  }

  /** Puts a stretch among those of a place, in the order of weeks. */
  function hold(p: number, stretch: Stretch): void {
    const list = stretches[p]!;
    const at = list.findIndex(({ from }) => from > stretch.from);
    stretches[p] = at < 0 ? [...list, stretch] : [...list.slice(0, at), stretch, ...list.slice(at)];
  }

  /** A window of a place, none when it has no week; `holder` is −1 for nobody. */
  function open(p: number, from: number, to: number, holder: number): void {
    if (to < from) return;
    for (let at = p * weeks + from; at <= p * weeks + to; at++) windowAt[at] = windowCount;
    windowPlace[windowCount] = p;
    windowHolder[windowCount++] = holder;
  }

  /** Writes the windows of a place into `windowAt`, whose weeks have none. */
  function cutPlace(p: number): void {
    const list = stretches[p]!;
    let leftFrom = 0;
    let left: Stretch | null = null;
    for (let k = 0; k <= list.length; k++) {
      const right = k < list.length ? list[k]! : null;
      const from = left ? left.to + 1 : 0;
      const to = right ? right.from - 1 : weeks - 1;
      let leftTo = from - 1;
      let rightFrom = to + 1;
      if (to >= from) {
        if (random() < 0.5) {
          const middle = to - from >= 2 && random() < 0.5 ? from + Math.floor(random() * (to - from)) : to;
          open(p, from, middle, -1);
          open(p, middle + 1, to, -1);
        } else {
          const cut = from + Math.floor(random() * (to - from + 2));
          leftTo = cut - 1;
          rightFrom = cut;
          if (!left || left.request < 0) {
            open(p, from, leftTo, -1);
            leftTo = from - 1;
          }
          if (!right || right.request < 0) {
            open(p, rightFrom, to, -1);
            rightFrom = to + 1;
          }
        }
      }
      if (left && left.request >= 0) open(p, leftFrom, leftTo, left.request);
      left = right;
      leftFrom = rightFrom;
    }
  }

  function listEdges(): number {
    let at = 0;
    for (let i = 0; i < requestCount; i++) {
      const from = first[i]!;
      const to = last[i]!;
      for (let e = prepared.start[i]!; e < prepared.start[i + 1]!; e++) {
        const offer = edgeOffer[e]!;
        for (let p = firstPlace[offer]!; p < firstPlace[offer + 1]!; p++) {
          const h = windowAt[p * weeks + from]!;
          if (h < 0 || h !== windowAt[p * weeks + to]!) continue;
          edgeHost[at] = h;
          networkCost[at] = edgeCost[e]!;
          sourceEdge[at++] = e;
        }
      }
      edgeHost[at] = windowCount + school[i]!;
      networkCost[at++] = unplacedCost[i]!;
      networkStart[i + 1] = at;
    }
    return at;
  }

  /** Held windows keep their price; an empty one costs what the most interested request would give for it. */
  function warmPrices(values: Float64Array): Float64Array {
    const price = new Float64Array(windowCount + schoolCount);
    for (let h = 0; h < windowCount; h++) if (windowHolder[h]! >= 0) price[h] = holderPrice[windowHolder[h]!]!;
    price.set(schoolPrice, windowCount);
    for (let i = 0; i < requestCount; i++) {
      for (let e = networkStart[i]!, end = networkStart[i + 1]! - 1; e < end; e++) {
        const worth = values[i]! - networkCost[e]!;
        if (worth <= 0) break;
        if (windowHolder[edgeHost[e]!]! < 0 && worth > price[edgeHost[e]!]!) price[edgeHost[e]!] = worth;
      }
    }
    return price;
  }
}

/** Same numbers in [0, 1) at each run (Park and Miller 1988). */
function randomSequence(seed: number): () => number {
  let state = seed % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

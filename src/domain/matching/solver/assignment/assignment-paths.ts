/** Second half of the sparse assignment: from any prices to the exact optimum by shortest augmenting paths. */
import { LazyRows, leastPrices, type AssignmentNetwork, type AssignmentResult } from './assignment-network';
import { DistanceHeap } from './distance-heap';

/**
 * Finishes an assignment exactly, whatever the integer prices it starts from (the better they are the less is left).
 * First every request without a tight place looks for the shortest path to room, which raises prices; then every place
 * that is empty at a positive price looks for the shortest path to whom it could serve, which lowers them. Prices stay
 * such that each request holds an edge of least cost plus price, so the end is optimal (Ahuja, Magnanti, Orlin 1993,
 * ch. 9 and 12).
 * @param network whose rows are put in order as they are looked at, where they are not
 * @param price starting prices ≥ 0, hosts then schools; changed in place
 * @param former host wished by each request, or −1
 */
export function finishAssignment(
  network: AssignmentNetwork,
  price: Float64Array,
  former: Int32Array | null,
  budget: () => boolean,
): AssignmentResult {
  const { requestCount, hostCount, schoolCount, isSorted, start, edgeHost, edgeCost, capacity, steps } = network;
  const total = hostCount + schoolCount;
  const least = leastPrices(network);
  const host = new Int32Array(requestCount).fill(-1);
  const value = new Float64Array(requestCount);
  /** The edge of least cost plus price that `leastValue` found. */
  let leastEdge = -1;
  const count = new Int32Array(total);
  const head = new Int32Array(total).fill(-1);
  const next = new Int32Array(requestCount);
  const before = new Int32Array(requestCount);
  const distance = new Float64Array(total).fill(Infinity);
  const through = new Int32Array(total);
  const touched = new Int32Array(total);
  /** Host that request i would leave for, in the search of an empty place. */
  const towards = new Int32Array(requestCount);
  const heap = new DistanceHeap();
  const lazily = isSorted ? null : new LazyRows(network);
  let touchedCount = 0;
  let best = Infinity;
  let terminal = -1;

  let lowest = Infinity;
  for (let h = 0; h < hostCount; h++) if (price[h]! < lowest) lowest = price[h]!;
  const tight = new Int32Array(requestCount);
  for (let i = 0; i < requestCount; i++) {
    value[i] = leastValue(i);
    tight[i] = leastEdge;
  }
  const free = takeTightEdges();

  for (const i of free) {
    if (!budget()) return interrupted();
    placeByShortestPath(i);
  }
  return fillEmptyPlaces() ? { host, price, value, isExact: true } : interrupted();

  function link(i: number, h: number): void {
    host[i] = h;
    count[h]!++;
    const old = head[h]!;
    next[i] = old;
    before[i] = -1;
    if (old >= 0) before[old] = i;
    head[h] = i;
  }

  function unlink(i: number): void {
    const h = host[i]!;
    count[h]!--;
    if (before[i]! >= 0) next[before[i]!] = next[i]!;
    else head[h] = next[i]!;
    if (next[i]! >= 0) before[next[i]!] = before[i]!;
    host[i] = -1;
  }

  function leastValue(i: number): number {
    const school = start[i + 1]! - 1;
    let found = edgeCost[school]! + price[edgeHost[school]!]!;
    leastEdge = school;
    for (let e = start[i]!; e < school; e++) {
      const cost = edgeCost[e]!;
      if (cost + lowest >= found) {
        if (isSorted) break;
        continue;
      }
      const v = cost + price[edgeHost[e]!]!;
      if (v < found) {
        found = v;
        leastEdge = e;
      }
    }
    return found;
  }

  function hasRoom(h: number): boolean {
    return h < hostCount ? count[h]! < capacity[h]! : count[h]! * steps[h - hostCount]! <= price[h]!;
  }

  /** Gives each request a tight edge with room, the former one first; returns those that found none. */
  function takeTightEdges(): number[] {
    if (former) {
      for (let i = 0; i < requestCount; i++) {
        const wished = former[i]!;
        if (wished < 0 || !hasRoom(wished)) continue;
        for (let e = start[i]!; e < start[i + 1]!; e++) {
          if (edgeHost[e]! !== wished) continue;
          if (edgeCost[e]! + price[wished]! === value[i]!) link(i, wished);
          break;
        }
      }
    }
    const left: number[] = [];
    for (let i = 0; i < requestCount; i++) {
      if (host[i]! >= 0) continue;
      if (hasRoom(edgeHost[tight[i]!]!)) {
        link(i, edgeHost[tight[i]!]!);
        continue;
      }
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        const h = edgeHost[e]!;
        if (edgeCost[e]! + price[h]! === value[i]! && hasRoom(h)) {
          link(i, h);
          break;
        }
      }
      if (host[i]! < 0) left.push(i);
    }
    return left;
  }

  function relax(i: number, base: number): void {
    if (lazily !== null) lazily.sort(i);
    const school = start[i + 1]! - 1;
    for (let e = start[i]!; e < school; e++) {
      const reach = base + edgeCost[e]!;
      if (reach + lowest >= best) break;
      const h = edgeHost[e]!;
      const d = reach + price[h]!;
      if (d < distance[h]! && d < best) {
        if (distance[h]! === Infinity) touched[touchedCount++] = h;
        distance[h] = d;
        through[h] = i;
        if (count[h]! < capacity[h]!) {
          best = d;
          terminal = h;
        } else heap.push(d, h);
      }
    }
    const h = edgeHost[school]!;
    const d = base + edgeCost[school]! + price[h]!;
    if (d < distance[h]! && d < best) {
      if (distance[h]! === Infinity) touched[touchedCount++] = h;
      distance[h] = d;
      through[h] = i;
      const end = d + Math.max(0, count[h]! * steps[h - hostCount]! - price[h]!);
      if (end < best) {
        best = end;
        terminal = h;
      }
      if (d < best) heap.push(d, h);
    }
  }

  function clearSearch(): void {
    for (let t = 0; t < touchedCount; t++) distance[touched[t]!] = Infinity;
    touchedCount = 0;
    heap.size = 0;
    best = Infinity;
  }

  function placeByShortestPath(source: number): void {
    value[source] = leastValue(source);
    relax(source, -value[source]);
    while (heap.size > 0 && heap.nearest < best) {
      const d = heap.nearest;
      const h = heap.pop();
      if (d > distance[h]!) continue;
      for (let i = head[h]!; i >= 0; i = next[i]!) relax(i, d - value[i]!);
    }
    for (let t = 0; t < touchedCount; t++) {
      const h = touched[t]!;
      const rise = best - distance[h]!;
      if (rise <= 0) continue;
      price[h]! += rise;
      for (let i = head[h]!; i >= 0; i = next[i]!) value[i]! += rise;
    }
    value[source]! += best;
    let h = terminal;
    for (;;) {
      const i = through[h]!;
      const old = host[i]!;
      if (old >= 0) unlink(i);
      link(i, h);
      if (i === source) break;
      h = old;
    }
    clearSearch();
  }

  /** How much a host's price exceeds what its emptiness allows. */
  function excessPrice(h: number): number {
    if (h < hostCount) return count[h]! < capacity[h]! ? price[h]! - least[h]! : 0;
    return price[h]! - count[h]! * steps[h - hostCount]!;
  }

  function fillEmptyPlaces(): boolean {
    let reverse: ReverseEdges | null = null;
    for (let h = 0; h < total; h++) {
      while (excessPrice(h) > 0) {
        if (!budget()) return false;
        reverse ??= reverseEdges(network);
        if (!fillByShortestPath(h, reverse)) break;
      }
    }
    return true;
  }

  /** Serves the best request for an empty place of `source`, or lets its price fall to what emptiness allows (false). */
  function fillByShortestPath(source: number, { from, request, cost }: ReverseEdges): boolean {
    best = excessPrice(source);
    terminal = source;
    distance[source] = 0;
    touched[touchedCount++] = source;
    heap.push(0, source);
    while (heap.size > 0 && heap.nearest < best) {
      const d = heap.nearest;
      const h = heap.pop();
      if (d > distance[h]!) continue;
      const base = d + price[h]!;
      for (let e = from[h]!, end = from[h + 1]!; e < end; e++) {
        const i = request[e]!;
        const at = host[i]!;
        const reached = base + cost[e]! - value[i]!;
        if (at === h || reached >= best || reached >= distance[at]!) continue;
        if (distance[at]! === Infinity) touched[touchedCount++] = at;
        distance[at] = reached;
        through[at] = i;
        towards[i] = h;
        heap.push(reached, at);
        const left = at < hostCount ? price[at]! - least[at]! : price[at]! - (count[at]! - 1) * steps[at - hostCount]!;
        if (reached + left < best) {
          best = reached + left;
          terminal = at;
        }
      }
    }
    for (let t = 0; t < touchedCount; t++) {
      const h = touched[t]!;
      const fall = best - distance[h]!;
      if (fall <= 0) continue;
      price[h]! -= fall;
      for (let i = head[h]!; i >= 0; i = next[i]!) value[i]! -= fall;
    }
    for (let h = terminal; h !== source;) {
      const i = through[h]!;
      h = towards[i]!;
      unlink(i);
      link(i, h);
    }
    const isFilled = terminal !== source;
    clearSearch();
    return isFilled;
  }

  /** The assignment so far, everyone else counted as a shortage. */
  function interrupted(): AssignmentResult {
    for (let i = 0; i < requestCount; i++) if (host[i]! < 0) link(i, edgeHost[start[i + 1]! - 1]!);
    return { host, price, value, isExact: false };
  }
}

interface ReverseEdges {
  readonly from: Int32Array;
  readonly request: Int32Array;
  readonly cost: Int32Array;
}

function reverseEdges({ requestCount, hostCount, schoolCount, start, edgeHost, edgeCost }: AssignmentNetwork): ReverseEdges {
  const total = hostCount + schoolCount;
  const from = new Int32Array(total + 1);
  for (let e = 0; e < edgeHost.length; e++) from[edgeHost[e]! + 1]!++;
  for (let h = 0; h < total; h++) from[h + 1]! += from[h]!;
  const position = from.slice(0, total);
  const request = new Int32Array(edgeHost.length);
  const cost = new Int32Array(edgeHost.length);
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const at = position[edgeHost[e]!]!++;
      request[at] = i;
      cost[at] = edgeCost[e]!;
    }
  }
  return { from, request, cost };
}

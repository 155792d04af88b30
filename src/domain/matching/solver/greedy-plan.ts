/** Plans taken edge by edge without ever going back: a start for the search, or the rest of an interrupted one. */
import type { PreparedProblem } from './prepared-problem';

/** Takes edges by falling share, then rising cost, as long as every week has room. */
export function greedyPlan(prepared: PreparedProblem, share: Float64Array): Int32Array {
  const { requestCount, start, edgeCost, rowStart, rowOf, rowCapacity, rowCount } = prepared;
  const plan = new Int32Array(requestCount).fill(-1);
  const request = new Int32Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) request.fill(i, start[i]!, start[i + 1]!);
  const used = new Int32Array(rowCount);
  for (const e of byShareThenCost(edgeCost, share)) {
    if (plan[request[e]!]! >= 0) continue;
    let k = rowStart[e]!;
    while (k < rowStart[e + 1]! && used[rowOf[k]!]! < rowCapacity[rowOf[k]!]!) k++;
    if (k < rowStart[e + 1]!) continue;
    plan[request[e]!] = e;
    for (k = rowStart[e]!; k < rowStart[e + 1]!; k++) used[rowOf[k]!]!++;
  }
  return plan;
}

/** Edges by falling share, then rising cost, then number; shares below zero are rounding errors. */
function byShareThenCost(edgeCost: Int32Array, share: Float64Array): Int32Array {
  const count = edgeCost.length;
  const shared: number[] = [];
  const others = new Float64Array(count);
  let n = 0;
  // One number per edge, exact below 2⁵³: a sort without comparisons by hand is several times faster.
  for (let e = 0; e < count; e++) {
    if (share[e]! > 0) shared.push(e);
    else others[n++] = edgeCost[e]! * count + e;
  }
  shared.sort((a, b) => share[b]! - share[a]! || edgeCost[a]! - edgeCost[b]! || a - b);
  const order = new Int32Array(count);
  order.set(shared);
  others
    .subarray(0, n)
    .sort()
    .forEach((key, k) => (order[shared.length + k] = key % count));
  return order;
}

/** Gives each request that a valid plan leaves out its cheapest edge with room, in the order of requests; changes `plan`. */
export function completePlan(
  { requestCount, start, edgeCost, rowStart, rowOf, rowCapacity, rowCount }: PreparedProblem,
  plan: Int32Array,
): void {
  const used = new Int32Array(rowCount);
  const take = (e: number): void => {
    for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) used[rowOf[k]!]!++;
  };
  for (let i = 0; i < requestCount; i++) if (plan[i]! >= 0) take(plan[i]!);
  for (let i = 0; i < requestCount; i++) {
    if (plan[i]! >= 0) continue;
    let found = -1;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (found >= 0 && edgeCost[e]! >= edgeCost[found]!) continue;
      let k = rowStart[e]!;
      while (k < rowStart[e + 1]! && used[rowOf[k]!]! < rowCapacity[rowOf[k]!]!) k++;
      if (k === rowStart[e + 1]!) found = e;
    }
    plan[i] = found;
    if (found >= 0) take(found);
  }
}

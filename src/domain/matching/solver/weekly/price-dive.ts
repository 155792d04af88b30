/** A whole plan from prices alone: the strongest answers of the mean are fixed, the prices climb on for the rest, and so on. */
import { completePlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { strongestAnswer, type Choice } from './open-choices';
import type { PriceAscent } from './price-ascent';

/** Requests fixed at once: this part of those left, and at least so many. */
const FIXED_PART = 0.1;
const FEWEST_FIXED = 3;
const STEPS = 120;
/** What is fixed may cost more than the best plan on the way. */
const ROOM_ABOVE = 1.05;

/**
 * @param ascent at its best prices; changed in place
 * @returns the edge of each request or −1; when the budget ends it, what is not fixed takes what has room
 */
export function diveByPrices(prepared: PreparedProblem, ascent: PriceAscent, cost: number, budget: () => boolean): Int32Array {
  const { requestCount, start, rowStart, rowOf } = prepared;
  const room = prepared.rowCapacity.slice();
  const plan = new Int32Array(requestCount).fill(-1);
  const isFixed = new Uint8Array(requestCount);
  const fits = (e: number): boolean => {
    for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) if (room[rowOf[k]!]! <= 0) return false;
    return true;
  };
  for (;;) {
    const choices: Choice[] = [];
    for (let i = 0; i < requestCount; i++) if (isFixed[i] === 0) choices.push(strongestAnswer(prepared, ascent.share, i));
    if (choices.length === 0) return plan;
    choices.sort((a, b) => b.part - a.part || a.request - b.request);
    let left = Math.max(FEWEST_FIXED, Math.floor(choices.length * FIXED_PART));
    for (const { request, edge } of choices) {
      if (left === 0) break;
      if (edge >= 0 && !fits(edge)) continue;
      left--;
      isFixed[request] = 1;
      plan[request] = edge;
      ascent.fix(request, edge);
      if (edge >= 0) for (let k = rowStart[edge]!; k < rowStart[edge + 1]!; k++) room[rowOf[k]!]!--;
    }
    for (let i = 0; i < requestCount; i++)
      if (isFixed[i] === 0) for (let e = start[i]!; e < start[i + 1]!; e++) if (!fits(e)) ascent.forbid(e);
    if (ascent.climb(STEPS, cost * ROOM_ABOVE, budget)) continue;
    completePlan(prepared, plan);
    return plan;
  }
}

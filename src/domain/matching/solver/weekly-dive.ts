/** Makes a relaxation whole where it is not: its fractional choices are fixed one after another, each time solved anew. */
import { greedyPlan } from './greedy-plan';
import type { PreparedProblem } from './prepared-problem';
import { solveRelaxation } from './weekly-linear';

const WHOLE = 0.99;
/** Each dive fixes the strongest choices: one, or this part of those in question. */
const FIXED_PART = 0.1;
const MOST_PIVOTS = 20000;

/**
 * Shares that are whole, or null when the budget ends or a relaxation takes too long.
 * @param share solution of the relaxation of `prepared`
 * @param mostDives then the last shares come back as they are
 */
export function dive(prepared: PreparedProblem, share: Float64Array, budget: () => boolean, mostDives: number): Float64Array | null {
  const { requestCount, start } = prepared;
  const isAllowed = new Uint8Array(share.length).fill(1);
  const unplacedCost = prepared.unplacedCost.slice();
  const refusal = 2 * Math.max(...prepared.unplacedCost) + prepared.step * requestCount;
  const isFixed = new Uint8Array(requestCount);
  let current = share;
  for (let k = 0; k < mostDives; k++) {
    const choices = openChoices(prepared, current, isFixed);
    if (choices.length === 0) break;
    choices.sort((a, b) => b.part - a.part || a.request - b.request);
    for (const { edge, request } of choices.slice(0, Math.max(1, Math.floor(choices.length * FIXED_PART)))) {
      isFixed[request] = 1;
      isAllowed.fill(0, start[request]!, start[request + 1]!);
      if (edge < 0) continue;
      isAllowed[edge] = 1;
      unplacedCost[request] = Math.min(2_000_000_000, unplacedCost[request]! + refusal);
    }
    const next = relaxAllowed({ ...prepared, unplacedCost }, isAllowed, current, budget);
    if (!next) return null;
    current = next;
  }
  return current;
}

interface Choice {
  readonly request: number;
  /** −1: leave it unplaced. */
  readonly edge: number;
  readonly part: number;
}

/** The strongest answer of each request that is not whole and not fixed yet. */
function openChoices({ requestCount, start }: PreparedProblem, share: Float64Array, isFixed: Uint8Array): Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < requestCount; i++) {
    if (isFixed[i] === 1) continue;
    let edge = -1;
    let part = 0;
    let left = 1;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      left -= share[e]!;
      if (share[e]! > part) {
        part = share[e]!;
        edge = e;
      }
    }
    if (left > part) {
      part = left;
      edge = -1;
    }
    if (part < WHOLE) choices.push({ request: i, edge, part });
  }
  return choices;
}

/** Solves the relaxation with some edges only, from the plan that the former shares suggest. */
function relaxAllowed(prepared: PreparedProblem, isAllowed: Uint8Array, share: Float64Array, budget: () => boolean): Float64Array | null {
  const { requestCount, start } = prepared;
  const source = Int32Array.from(share.keys()).filter((e) => isAllowed[e] === 1);
  const restrictedStart = new Int32Array(requestCount + 1);
  let at = 0;
  for (let i = 0; i < requestCount; i++) {
    while (at < source.length && source[at]! < start[i + 1]!) at++;
    restrictedStart[i + 1] = at;
  }
  const restricted: PreparedProblem = {
    ...prepared,
    start: restrictedStart,
    edgeOffer: source.map((e) => prepared.edgeOffer[e]!),
    edgeCost: source.map((e) => prepared.edgeCost[e]!),
    rowFrom: source.map((e) => prepared.rowFrom[e]!),
    rowTo: source.map((e) => prepared.rowTo[e]!),
  };
  const hint = Float64Array.from(source, (e) => share[e]!);
  const solved = solveRelaxation(restricted, greedyPlan(restricted, hint), budget, MOST_PIVOTS);
  if (solved.end !== 'optimal') return null;
  const all = new Float64Array(share.length);
  for (let k = 0; k < source.length; k++) all[source[k]!] = solved.share[k]!;
  return all;
}

/** Second layer: requests that overlap only in part. A plan, the linear relaxation as bound and guide, then repair. */
import { greedyPlan } from './greedy-plan';
import type { PreparedProblem } from './prepared-problem';
import type { SolvedProblem } from './solved-problem';
import { dive } from './weekly-dive';
import { solveRelaxation } from './weekly-linear';
import { windowSearch, type WindowSearch } from './weekly-windows';

/** Rounds before the relaxation: a better start saves it more pivots than they cost. */
const ROUNDS_BEFORE = 8;
/** Rounds after it end when so many in a row bring nothing. */
const IDLE_ROUNDS_AFTER = 12;
const ROUNDS_AFTER = 120;
/** A relaxation that takes longer is left, its plan repaired, and a new one starts from there with three times as many. */
const FIRST_PIVOTS = 5000;
const STAGES = 4;
/** A plan dearer than the bound by more than this share is repaired again, from relaxations made more and more whole. */
const FAIR_GAP = 0.0003;
const DIVES: readonly number[] = [2, 30];

/**
 * @param keptWeeks first and last week of each kept pair
 */
export function solveByWeeks(prepared: PreparedProblem, keptWeeks: readonly (readonly [number, number])[], budget: () => boolean): SolvedProblem {
  let search = windowSearch(prepared, greedyPlan(prepared, new Float64Array(prepared.edgeCost.length)), keptWeeks, budget);
  let best: SolvedProblem = { edge: search.plan, rowPrice: new Float64Array(prepared.rowCount), shortagePrice: new Float64Array(prepared.schoolCount), isInterrupted: true };
  let cost = search.cost;
  let bound = -Infinity;
  const keepBest = (): void => {
    if (search.cost <= cost) best = { ...best, edge: search.plan };
    cost = Math.min(cost, search.cost);
  };
  const isStarted = runRounds(search, ROUNDS_BEFORE, ROUNDS_BEFORE, bound);
  keepBest();
  if (!isStarted) return best;
  let pivots = FIRST_PIVOTS;
  for (let stage = 0; stage < STAGES; stage++, pivots *= 3) {
    const { rowPrice, shortagePrice, share, end } = solveRelaxation(prepared, best.edge, budget, pivots);
    const proved = Math.ceil(relaxedValue(prepared, rowPrice, shortagePrice) - 1e-3);
    if (proved > bound) {
      bound = proved;
      best = { ...best, rowPrice, shortagePrice };
    }
    if (end === 'interrupted') return best;
    search = windowSearch(prepared, greedyPlan(prepared, share), keptWeeks, budget);
    const isDone = runRounds(search, ROUNDS_AFTER, IDLE_ROUNDS_AFTER, bound);
    keepBest();
    if (!isDone) return best;
    if (end === 'optimal' || cost <= bound) {
      for (let dives = 0; dives < DIVES.length && cost - bound > FAIR_GAP * Math.abs(bound); dives++) {
        const whole = dive(prepared, share, budget, DIVES[dives]!);
        if (!whole) break;
        search = windowSearch(prepared, greedyPlan(prepared, whole), keptWeeks, budget, dives + 2);
        const isRepaired = runRounds(search, ROUNDS_AFTER, IDLE_ROUNDS_AFTER, bound);
        keepBest();
        if (!isRepaired) return best;
      }
      break;
    }
  }
  return { ...best, isInterrupted: false };
}

function runRounds(search: WindowSearch, most: number, idleMost: number, bound: number): boolean {
  let idle = 0;
  for (let k = 0; k < most && idle < idleMost && search.cost > bound; k++) {
    const former = search.cost;
    if (!search.round()) return false;
    idle = search.cost < former ? 0 : idle + 1;
  }
  return true;
}

/** Lagrangian value of prices on the prepared problem. */
function relaxedValue(prepared: PreparedProblem, rowPrice: Float64Array, shortagePrice: Float64Array): number {
  const { requestCount, schoolCount, start, edgeCost, rowFrom, rowTo, rowCapacity, rowCount, school, unplacedCost, step } = prepared;
  let bound = 0;
  const size = new Int32Array(schoolCount);
  for (let i = 0; i < requestCount; i++) {
    size[school[i]!]!++;
    let least = unplacedCost[i]! + shortagePrice[school[i]!]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (edgeCost[e]! >= least) break;
      let paid = edgeCost[e]!;
      for (let r = rowFrom[e]!; r < rowTo[e]!; r++) paid += rowPrice[r]!;
      if (paid < least) least = paid;
    }
    bound += least;
  }
  for (let r = 0; r < rowCount; r++) bound -= rowPrice[r]! * rowCapacity[r]!;
  for (let s = 0; s < schoolCount; s++) for (let k = 0; k < size[s]! && k * step < shortagePrice[s]!; k++) bound -= shortagePrice[s]! - k * step;
  return bound;
}

/** Closes what dives leave between a plan and the bound: branch and bound on the relaxation, within a fixed amount of work. */
import { greedyPlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import { relaxedValue } from '../proof/relaxed-value';
import { exchangeSearch } from './exchange-search';
import { FORBIDDEN } from './column-state';
import { openChoices, type Choice } from './open-choices';
import type { BasisState, WeeklyBasis } from './weekly-basis';
import { spreadCosts, WeeklyDual } from './weekly-dual';

/** A part of the problem: the basis of the part that it was cut from, and the answers forbidden in it besides. */
interface Part {
  readonly state: BasisState;
  readonly forbidden: readonly number[];
}

/** Pivots × rows that are spent, and parts that are looked at. */
const MOST_WORK = 2e7;
const MOST_PARTS = 3000;
const MOST_PIVOTS = 3000;
/** A part whose bound is this near to the plan, as a share of it, holds no plan worth its time. */
const NEAR = 1e-7;

/**
 * Looks for a cheaper plan than `cost`, the strongest fractional answers first, then without them.
 * @param basis optimal for the relaxation; changed in place
 * @param found told of each cheaper plan
 * @returns false when the budget ended it
 */
export function branch(
  basis: WeeklyBasis,
  cost: number,
  found: (plan: Int32Array, cost: number) => void,
  budget: () => boolean,
): boolean {
  const { prepared } = basis;
  const isFixed = new Uint8Array(prepared.requestCount);
  const dual = new WeeklyDual(basis, spreadCosts(basis));
  /** What a plan with each answer costs at least, by the prices of the whole; those that no better plan can have are refused. */
  let atLeast: Float64Array = new Float64Array(0);
  const isRefused = new Uint8Array(basis.columns.slotFrom);
  let refusedFor = Infinity;
  const parts: Part[] = [{ state: basis.save(), forbidden: [] }];
  let least = cost;
  const tryPlan = (plan: Int32Array): void => {
    const value = planObjective(prepared, plan);
    if (value >= least) return;
    least = value;
    found(plan, value);
  };
  let work = 0;
  for (let k = 0; k < MOST_PARTS && parts.length > 0 && work < MOST_WORK; k++) {
    const { state, forbidden } = parts.pop()!;
    basis.restore(state);
    if (least < refusedFor) {
      for (let j = 0; j < atLeast.length; j++) if (atLeast[j]! >= least - NEAR * Math.abs(least)) isRefused[j] = 1;
      refusedFor = least;
    }
    for (let j = 0; j < isRefused.length; j++) if (isRefused[j] === 1) basis.state[j]! |= FORBIDDEN;
    for (const column of forbidden) basis.state[column]! |= FORBIDDEN;
    const end = dual.solve(budget, MOST_PIVOTS);
    work += (dual.pivots + 20) * basis.columns.rowCount;
    if (end === 'interrupted') return false;
    if (end !== 'optimal') continue;
    const { rowPrice, shortagePrice } = dual.prices();
    if (k === 0) {
      atLeast = leastWith(prepared, rowPrice, shortagePrice);
      refusedFor = Infinity;
    }
    if (relaxedValue(prepared, rowPrice, shortagePrice, basis.state) >= least - NEAR * Math.abs(least)) continue;
    const share = basis.shares();
    const plan = greedyPlan(prepared, share);
    const choices = openChoices(prepared, share, isFixed);
    tryPlan(choices.length === 0 || k % 8 > 0 ? plan : polished(prepared, plan, budget));
    const strongest = choices.sort((a, b) => b.part - a.part || a.request - b.request)[0];
    if (strongest === undefined) continue;
    const saved = basis.save();
    parts.push({ state: saved, forbidden: [columnOf(prepared, strongest)] });
    parts.push({ state: saved, forbidden: othersThan(prepared, strongest) });
  }
  return true;
}

/** What a plan with each answer, edge or staying unplaced, costs at least: the bound of the prices and what is paid above it. */
function leastWith(prepared: PreparedProblem, rowPrice: Float64Array, shortagePrice: Float64Array): Float64Array {
  const { requestCount, start, edgeCost, rowStart, rowOf, unplacedCost, school } = prepared;
  const bound = relaxedValue(prepared, rowPrice, shortagePrice);
  const paid = new Float64Array(edgeCost.length + requestCount);
  for (let i = 0; i < requestCount; i++) {
    const unplaced = edgeCost.length + i;
    let least = (paid[unplaced] = unplacedCost[i]! + shortagePrice[school[i]!]!);
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      paid[e] = edgeCost[e]!;
      for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) paid[e]! += rowPrice[rowOf[k]!]!;
      least = Math.min(least, paid[e]!);
    }
    for (let e = start[i]!; e < start[i + 1]!; e++) paid[e]! += bound - least;
    paid[unplaced]! += bound - least;
  }
  return paid;
}

function polished(prepared: PreparedProblem, plan: Int32Array, budget: () => boolean): Int32Array {
  const search = exchangeSearch(prepared, plan, budget);
  search.round();
  return search.plan;
}

/** Column of an answer: its edge, or staying unplaced. */
const columnOf = ({ edgeCost }: PreparedProblem, { request, edge }: Choice): number =>
  edge >= 0 ? edge : edgeCost.length + request;

function othersThan(prepared: PreparedProblem, choice: Choice): number[] {
  const { start, edgeCost } = prepared;
  const own = columnOf(prepared, choice);
  const columns = [edgeCost.length + choice.request];
  for (let e = start[choice.request]!; e < start[choice.request + 1]!; e++) columns.push(e);
  return columns.filter((column) => column !== own);
}

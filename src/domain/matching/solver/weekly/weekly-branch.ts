/** Closes what dives leave between a plan and the bound: branch and bound on the relaxation, within a fixed amount of work. */
import { greedyPlan } from '../greedy-plan';
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import { answerCosts } from '../proof/relaxed-value';
import { FORBIDDEN } from './column-state';
import { exchangeSearch } from './exchange-search';
import { openChoices, type Choice } from './open-choices';
import { basisOn, type PartBasis } from './part-basis';
import type { BasisState, WeeklyBasis } from './weekly-basis';
import { spreadCosts, WeeklyDual } from './weekly-dual';

/** A part of the problem: the basis of the part that it was cut from, and the answers forbidden in it besides. */
interface Part {
  readonly state: BasisState;
  readonly forbidden: readonly number[];
}

/** What a search knows of plans: the cost of the best, and whom to tell of a better one. */
export interface Incumbent {
  cost: number;
  /** Told of each cheaper plan. */
  readonly found: (plan: Int32Array) => void;
}

const MOST_PARTS = 3000;
const MOST_PIVOTS = 3000;
/** Rows of pivots that a part costs beside its own. */
const PART_PIVOTS = 20;
/** Costs are whole numbers: a part whose bound is above the cost of a plan less this holds no better one. */
const LESS_THAN_ONE = 1 - 1e-4;
/** Rounding a part to a plan costs as much as solving it: every one with so few open choices, else each so many parts. */
const FEW_CHOICES = 6;
const PARTS_BETWEEN_PLANS = 4;
const PARTS_BETWEEN_CHAINS = 8;

/**
 * Looks for a cheaper plan, the strongest fractional answers first, then without them.
 * @param optimal for the relaxation, on whatever part of the problem
 * @param prices of the whole problem
 * @param mostWork pivots × rows, then it stops
 * @returns false when the budget ended it
 */
export function branch(
  prepared: PreparedProblem,
  optimal: PartBasis,
  prices: { readonly rowPrice: Float64Array; readonly shortagePrice: Float64Array },
  incumbent: Incumbent,
  mostWork: number,
  budget: () => boolean,
): boolean {
  const { value, paid } = answerCosts(prepared, prices.rowPrice, prices.shortagePrice);
  if (value >= incumbent.cost - LESS_THAN_ONE) return true;
  const isIn = Uint8Array.from(paid, (cost) => (cost < incumbent.cost - LESS_THAN_ONE ? 1 : 0));
  const { part, basis } = basisOn(prepared, isIn.slice(0, prepared.edgeCost.length), optimal);
  const { edgeOf } = part;
  const unplacedIn = isIn.subarray(prepared.edgeCost.length);
  const unplacedOut: number[] = [];
  for (let i = 0; i < unplacedIn.length; i++) if (unplacedIn[i] === 0) unplacedOut.push(edgeOf.length + i);
  basis.forbid(unplacedOut);
  const whole: Incumbent = {
    cost: incumbent.cost,
    found: (plan) => {
      incumbent.found(plan.map((e) => (e < 0 ? -1 : edgeOf[e]!)));
      incumbent.cost = whole.cost;
    },
  };
  return searchParts(basis, whole, mostWork, budget);
}

/** Depth first: the part with the strongest answer goes on from where its parent ended. */
function searchParts(basis: WeeklyBasis, incumbent: Incumbent, mostWork: number, budget: () => boolean): boolean {
  const { prepared, columns } = basis;
  const isFixed = new Uint8Array(prepared.requestCount);
  const dual = new WeeklyDual(basis, spreadCosts(basis));
  const parts: Part[] = [{ state: basis.save(), forbidden: [] }];
  let present: BasisState | undefined;
  const tryPlan = (plan: Int32Array): void => {
    const value = planObjective(prepared, plan);
    if (value >= incumbent.cost) return;
    incumbent.cost = value;
    incumbent.found(plan);
  };
  let work = 0;
  for (let k = 0; k < MOST_PARTS && parts.length > 0 && work < mostWork; k++) {
    const { state, forbidden } = parts.pop()!;
    const goesOn = state === present;
    if (!goesOn) basis.restore(state);
    present = undefined;
    basis.forbid(forbidden);
    const end = dual.solve(budget, MOST_PIVOTS, goesOn);
    work += (dual.pivots + PART_PIVOTS) * columns.rowCount;
    if (end === 'interrupted') return false;
    if (end !== 'optimal') continue;
    const { rowPrice, shortagePrice } = dual.prices();
    const { value, paid } = answerCosts(prepared, rowPrice, shortagePrice, basis.state);
    if (value >= incumbent.cost - LESS_THAN_ONE) continue;
    const share = basis.shares();
    const choices = openChoices(prepared, share, isFixed);
    if (choices.length <= FEW_CHOICES || k % PARTS_BETWEEN_PLANS === 0) {
      const plan = greedyPlan(prepared, share);
      tryPlan(choices.length === 0 || k % PARTS_BETWEEN_CHAINS > 0 ? plan : polished(prepared, plan, budget));
    }
    const strongest = strongestOf(choices);
    if (strongest === undefined) continue;
    for (let j = 0; j < paid.length; j++) if (paid[j]! >= incumbent.cost - LESS_THAN_ONE) basis.state[j]! |= FORBIDDEN;
    present = basis.save();
    parts.push({ state: present, forbidden: [columnOf(prepared, strongest)] });
    parts.push({ state: present, forbidden: othersThan(prepared, strongest) });
  }
  return true;
}

function strongestOf(choices: readonly Choice[]): Choice | undefined {
  let strongest = choices[0];
  for (const choice of choices) if (choice.part > strongest!.part) strongest = choice;
  return strongest;
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

/** Makes a relaxation whole where it is not: its fractional choices are fixed one after another, each time solved anew. */
import { FORBIDDEN } from './column-state';
import { openChoices } from './open-choices';
import type { WeeklyBasis } from './weekly-basis';
import { spreadCosts, WeeklyDual } from './weekly-dual';

/** Each dive fixes the strongest choices: one, or this part of those in question. */
const FIXED_PART = 0.1;
const MOST_PIVOTS = 20000;

export interface Dive {
  /** Goes on for so many dives at most; the shares then, or null when the budget ends or a relaxation takes too long. */
  fix(mostDives: number): Float64Array | null;
}

/** @param basis solution of the relaxation, changed in place: its refused edges are forbidden, the dual simplex goes on. */
export function beginDive(basis: WeeklyBasis, budget: () => boolean): Dive {
  const { prepared } = basis;
  const { requestCount, start } = prepared;
  if (!basis.refactor()) return { fix: () => null };
  const dual = new WeeklyDual(basis, spreadCosts(basis));
  const isFixed = new Uint8Array(requestCount);
  return {
    fix(mostDives) {
      for (let k = 0; k < mostDives; k++) {
        const choices = openChoices(prepared, basis.shares(), isFixed);
        if (choices.length === 0) break;
        choices.sort((a, b) => b.part - a.part || a.request - b.request);
        for (const { edge, request } of choices.slice(0, Math.max(1, Math.floor(choices.length * FIXED_PART)))) {
          isFixed[request] = 1;
          for (let e = start[request]!; e < start[request + 1]!; e++) if (e !== edge) basis.state[e]! |= FORBIDDEN;
        }
        if (dual.solve(budget, MOST_PIVOTS) !== 'optimal') return null;
      }
      return basis.shares();
    },
  };
}

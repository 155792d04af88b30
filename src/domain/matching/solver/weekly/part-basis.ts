/** A basis of the relaxation of a part of a problem, and the same basis on another part. */
import type { PreparedProblem } from '../prepared-problem';
import { BASIC } from './column-state';
import { partOf, type ProblemPart } from './problem-part';
import { WeeklyBasis } from './weekly-basis';

export interface PartBasis {
  readonly part: ProblemPart;
  readonly basis: WeeklyBasis;
}

/**
 * The same basis on the part with these edges, where it has the same values and prices: edges of the basis are added, and the
 * rows that it needs. The slacks of rows that it did not know are basic.
 * @param isIn 1 for each edge of `prepared`; changed in place
 */
export function basisOn(prepared: PreparedProblem, isIn: Uint8Array, from: PartBasis): PartBasis {
  const { unplacedFrom, slackFrom } = from.basis.columns;
  for (const j of from.basis.basic) if (j < unplacedFrom) isIn[from.part.edgeOf[j]!] = 1;
  const isHeld = new Uint8Array(prepared.rowCount);
  const { rowOf } = from.part;
  for (let k = 0; k < rowOf.length; k++) if ((from.basis.state[slackFrom + k]! & BASIC) === 0) isHeld[rowOf[k]!] = 1;
  return moved(from, partOf(prepared, isIn, isHeld));
}

/** The same basis at other shortage costs, its values kept. */
export function atShortageCosts({ unplacedCost, steps }: PreparedProblem, { part, basis }: PartBasis): PartBasis {
  const problem = { ...part.problem, unplacedCost, steps };
  basis.setCosts(problem);
  return { part: { ...part, problem }, basis };
}

/** @param part has all basic edges, and all rows whose slack is not basic */
function moved({ part: former, basis: old }: PartBasis, part: ProblemPart): PartBasis {
  const basis = new WeeklyBasis(part.problem, new Int32Array(part.problem.requestCount).fill(-1), part.rowOf);
  const { basic, state, columns } = basis;
  const edgeIn = new Int32Array(old.columns.unplacedFrom).fill(-1);
  for (let k = 0, at = 0; k < edgeIn.length; k++) {
    while (at < part.edgeOf.length && part.edgeOf[at]! < former.edgeOf[k]!) at++;
    if (part.edgeOf[at] === former.edgeOf[k]) edgeIn[k] = at;
  }
  const isNew = new Uint8Array(part.rowOf.length).fill(1);
  for (const r of former.rowOf) if (part.rowIn[r]! >= 0) isNew[part.rowIn[r]!] = 0;
  let count = 0;
  for (const j of old.basic) {
    const row = j < old.columns.slackFrom ? 0 : part.rowIn[former.rowOf[j - old.columns.slackFrom]!]!;
    if (row < 0) continue;
    if (j < old.columns.unplacedFrom) basic[count++] = edgeIn[j]!;
    else if (j < old.columns.slackFrom) basic[count++] = j - old.columns.unplacedFrom + columns.unplacedFrom;
    else basic[count++] = columns.slackFrom + row;
  }
  for (let r = 0; r < isNew.length; r++) if (isNew[r] === 1) basic[count++] = columns.slackFrom + r;
  state.fill(0);
  for (const j of basic) state[j] = BASIC;
  basis.isFull.set(old.isFull);
  return { part, basis };
}

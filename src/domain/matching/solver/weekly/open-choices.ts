/** What a relaxation has left open: the requests whose answer is not whole. */
import type { PreparedProblem } from '../prepared-problem';

const WHOLE = 0.99;

export interface Choice {
  readonly request: number;
  /** −1: leave it unplaced. */
  readonly edge: number;
  readonly part: number;
}

/** The strongest answer of each request that is not whole and not fixed yet. */
export function openChoices({ requestCount, start }: PreparedProblem, share: Float64Array, isFixed: Uint8Array): Choice[] {
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

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
export function openChoices(prepared: PreparedProblem, share: Float64Array, isFixed: Uint8Array): Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < prepared.requestCount; i++) {
    if (isFixed[i] === 1) continue;
    const choice = strongestAnswer(prepared, share, i);
    if (choice.part < WHOLE) choices.push(choice);
  }
  return choices;
}

/** The answer of a request with the largest share, unplaced when that is what is left. */
export function strongestAnswer({ start }: PreparedProblem, share: Float64Array, request: number): Choice {
  let edge = -1;
  let part = 0;
  let left = 1;
  for (let e = start[request]!; e < start[request + 1]!; e++) {
    left -= share[e]!;
    if (share[e]! > part) {
      part = share[e]!;
      edge = e;
    }
  }
  return left > part ? { request, edge: -1, part: left } : { request, edge, part };
}

/** The grid of the costs of a network. */
import type { AssignmentNetwork } from './assignment-network';

/** What divides every difference of costs that matters: finer than it, prices say nothing. */
export function commonDivisor({ requestCount, start, edgeCost, steps }: AssignmentNetwork): number {
  let divisor = 0;
  for (const step of steps) divisor = greatestCommonDivisor(divisor, step);
  for (let i = 0; i < requestCount && divisor !== 1; i++) {
    const first = edgeCost[start[i]!]!;
    for (let e = start[i]! + 1; e < start[i + 1]! && divisor !== 1; e++)
      if (edgeCost[e] !== first) divisor = greatestCommonDivisor(divisor, Math.abs(edgeCost[e]! - first));
  }
  return Math.max(1, divisor);
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

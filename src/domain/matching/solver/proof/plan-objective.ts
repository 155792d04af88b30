/** What a plan of a prepared problem costs, moving included, kept pairs left out. */
import type { PreparedProblem } from '../prepared-problem';

/** @param plan edge of each prepared request or −1 */
export function planObjective(
  { requestCount, schoolCount, edgeCost, school, unplacedCost, steps }: PreparedProblem,
  plan: Int32Array,
): number {
  const missing = new Int32Array(schoolCount);
  let cost = 0;
  for (let i = 0; i < requestCount; i++)
    cost += plan[i]! >= 0 ? edgeCost[plan[i]!]! : unplacedCost[i]! + steps[school[i]!]! * missing[school[i]!]!++;
  return cost;
}

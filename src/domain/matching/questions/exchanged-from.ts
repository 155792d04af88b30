/** A plan improved by exchanges: what a place more brings to it, without planning everything anew. */
import { improveWithinLimits } from '../plan/improve-within-limits';
import type { LimitedAllocation } from '../plan/limited-allocation';
import { optionsIn } from '../plan/plan-options';
import { stepOf } from '../solver/problem';
import type { Placement } from './checker';
import { statementOf } from './statement';

/**
 * Moves a line only when somebody gains more by it than moving costs; within every limit at each step.
 * @param staying beside those that are kept, requests whose line stays as it is
 */
export function exchangedFrom(
  allocation: LimitedAllocation,
  plan: Placement,
  budget: () => boolean,
  staying: Iterable<number> = [],
): Placement {
  const { problem, constraints, hostsOf } = allocation;
  const kept = new Set([...(constraints.kept ?? []).map(([request]) => request), ...staying]);
  const former = new Set((constraints.previous?.placed ?? []).map(([request]) => request));
  const movable = problem.requests.flatMap((_, request) => (kept.has(request) || hostsOf(request).length === 0 ? [] : [request]));
  const placed = new Map(plan);
  improveWithinLimits(
    {
      movable,
      optionsOf: optionsIn(allocation),
      unplacedCost: (request) =>
        problem.requests[request]!.unplacedCost + (former.has(request) ? constraints.previous!.moveCost : 0),
      schoolOf: (request) => problem.requests[request]!.school,
      stepOf: (school) => stepOf(problem, school),
      mayLeave: (request) => !kept.has(request),
    },
    placed,
    // Those whom no host suits count in the share of their school, though nothing can be done for them here.
    [...statementOf(allocation).requests.keys()].filter((request) => !placed.has(request)),
    budget,
  );
  return placed;
}

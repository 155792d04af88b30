/** The limits that hosts share, as the solver takes them: so many pairs at most, in a week or in the month. */
import { holderIn } from '../seats/ask';
import type { Limit } from '../seats/limit';
import { SHARED_LIMITS } from '../seats/table';
import { MONTH, type UseByPeriod } from '../seats/use-period';
import type { AllocationProblem, SharedLimit } from '../solver/problem';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';

/** Pairs that a limit counts in one period, each with the most that its own pupil allows there. */
interface Counted {
  readonly held: number;
  readonly edges: number[];
  readonly most: number[];
}

/**
 * What is held already takes its part of the room. Pupils may allow different numbers at one host (R124-10: the raised quota is
 * for PFMP alone): then those who allow no more than a number are counted among themselves as well, and `givingWay` says
 * whether one of them is beside too many others.
 */
export function sharedLimits({ problem, uses, lineOf }: Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>): SharedLimit[] {
  const lines = problem.edges.map(([request, offer]) => lineOf([request, offer]));
  return SHARED_LIMITS.flatMap((limit) =>
    [...edgesByHolder(limit, lines)].flatMap(([holder, edges]) => {
      const taken = limit.usedIn(uses).get(holder);
      const mostHeld = taken === undefined ? 0 : Math.max(0, ...taken.values());
      const most = edges.map((e) => limit.mostOf(lines[e]!.needs, lines[e]!.candidate));
      // Nearly every host is sought by fewer than it may take.
      if (most.every((each) => edges.length + mostHeld <= each)) return [];
      return countedBy(limit, edges, most, { problem, lines, taken }).flatMap(limitsOf);
    }),
  );
}

function edgesByHolder(limit: Limit, lines: readonly (AllocationLine | undefined)[]): Map<string, number[]> {
  const byHolder = new Map<string, number[]>();
  lines.forEach((line, e) => {
    const holder = line && holderIn(limit, line.needs, line.candidate);
    if (holder === undefined) return;
    const edges = byHolder.get(holder);
    if (edges) edges.push(e);
    else byHolder.set(holder, [e]);
  });
  return byHolder;
}

interface Counting {
  readonly problem: AllocationProblem;
  readonly lines: readonly (AllocationLine | undefined)[];
  readonly taken: UseByPeriod | undefined;
}

function countedBy(
  limit: Limit,
  edges: readonly number[],
  most: readonly number[],
  { problem, lines, taken }: Counting,
): Counted[] {
  const periods: Counted[] = [];
  edges.forEach((e, k) => {
    const { first, last } = limit.per === 'week' ? problem.requests[problem.edges[e]![0]]! : { first: 0, last: 0 };
    for (let at = first; at <= last; at++) {
      const period = limit.per === 'week' ? lines[e]!.needs.weekNames[at - first]! : MONTH;
      const counted = (periods[at] ??= { held: taken?.get(period) ?? 0, edges: [], most: [] });
      counted.edges.push(e);
      counted.most.push(most[k]!);
    }
  });
  return Object.values(periods);
}

function limitsOf({ held, edges, most }: Counted): SharedLimit[] {
  return [...new Set(most)].flatMap((value) => {
    const room = Math.max(0, value - held);
    const counted = edges.filter((_, k) => most[k]! <= value);
    return counted.length > room ? [{ room, edges: counted }] : [];
  });
}

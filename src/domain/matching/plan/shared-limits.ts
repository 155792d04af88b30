/** The limits that hosts share, as the solver takes them: so many pairs at most, in a week or a span. */
import { holderIn, periodsOf } from '../seats/ask';
import type { Limit } from '../seats/limit';
import { SHARED_LIMITS } from '../seats/table';
import type { UseByPeriod } from '../seats/use-period';
import type { AllocationProblem, AllocationRequest, SharedLimit } from '../solver/problem';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';

/**
 * What is held already takes its part of the room. Pupils may allow different numbers at one host (R124-10: the raised quota is
 * for PFMP alone): then those who allow no more than a number are counted among themselves as well, and `givingWay` says
 * whether one of them is beside too many others.
 */
export function sharedLimits(allocation: Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>): readonly SharedLimit[] {
  let limits = known.get(allocation.problem);
  if (limits === undefined) known.set(allocation.problem, (limits = limitsIn(allocation)));
  return limits;
}

/** A problem is solved again under other wishes; what its hosts share stays the same. */
const known = new WeakMap<AllocationProblem, readonly SharedLimit[]>();

function limitsIn({ problem, uses, lineOf }: Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>): SharedLimit[] {
  const lines = problem.edges.map(([request, offer]) => lineOf([request, offer]));
  return SHARED_LIMITS.flatMap((limit) =>
    [...edgesByHolder(limit, lines)].flatMap(([holder, edges]) => {
      const taken = limit.usedIn(uses).get(holder);
      const mostHeld = taken === undefined ? 0 : Math.max(0, ...taken.values());
      const most = edges.map((e) => limit.mostOf(lines[e]!.needs, lines[e]!.candidate));
      // Nearly every host is sought by fewer than it may take.
      if (most.every((each) => edges.length + mostHeld <= each)) return [];
      return limitsOf(limit, edges, most, { problem, lines, taken });
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

/** One limit for each period that says something of its own; `most` is what each edge's pupil allows. */
function limitsOf(
  limit: Limit,
  edges: readonly number[],
  most: readonly number[],
  { problem, lines, taken }: Counting,
): SharedLimit[] {
  const stages = edges.map((e) => (limit.per === 'week' ? problem.requests[problem.edges[e]![0]]! : THE_SPAN));
  return tellingPeriods(stages, taken !== undefined).flatMap((at) => {
    const there = edges.flatMap((_, k) => (stages[k]!.first <= at && stages[k]!.last >= at ? [k] : []));
    const { needs } = lines[edges[there[0]!]!]!;
    const held = taken?.get(periodsOf(limit, needs)[at - stages[there[0]!]!.first]!) ?? 0;
    return [...new Set(there.map((k) => most[k]!))].flatMap((value) => {
      const room = Math.max(0, value - held);
      const counted = there.filter((k) => most[k]! <= value).map((k) => edges[k]!);
      return counted.length > room ? [{ room, edges: counted }] : [];
    });
  });
}

/** Where no seat is held, a week says no more than the last one of a stage that meets all those of it. */
function tellingPeriods(stages: readonly Stage[], isHeld: boolean): number[] {
  if (isHeld) {
    const all = new Set<number>();
    for (const { first, last } of stages) for (let at = first; at <= last; at++) all.add(at);
    return [...all].sort((a, b) => a - b);
  }
  let told = -1;
  return [...new Set(stages.map(({ last }) => last))]
    .sort((a, b) => a - b)
    .filter((at) => {
      if (!stages.some(({ first }) => first > told && first <= at)) return false;
      told = at;
      return true;
    });
}

type Stage = Pick<AllocationRequest, 'first' | 'last'>;
const THE_SPAN: Stage = { first: 0, last: 0 };

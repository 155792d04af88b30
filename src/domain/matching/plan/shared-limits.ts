/** The limits that hosts share, as the solver takes them: so many pairs at most, in a week or a span. */
import { holderIn, periodsOf } from '../seats/ask';
import type { Limit } from '../seats/limit';
import { SHARED_LIMITS } from '../seats/table';
import type { UseByPeriod, Uses } from '../seats/use-period';
import type { AllocationProblem, AllocationRequest, SharedLimit } from '../solver/problem';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';

/**
 * What is held already takes its part of the room. Pupils may allow different numbers at one host (R124-10: the raised quota is
 * for PFMP alone): then those who allow no more than a number are counted among themselves as well, and `givingWay` says
 * whether one of them is beside too many others.
 */
export function sharedLimits(allocation: Shared): readonly SharedLimit[] {
  return [...limitsIn(allocation).values()].flatMap(({ limits }) => limits);
}

type Shared = Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf' | 'widenedFrom'>;

/** Of one holder: the pairs that count, by their numbers in the problem, and what they share. */
interface Holding {
  readonly edges: readonly number[];
  readonly limits: readonly SharedLimit[];
}

/** A problem is solved again under other wishes; what its hosts share stays the same. */
const known = new WeakMap<AllocationProblem, ReadonlyMap<string, Holding>>();

/** By limit and holder. */
function limitsIn(allocation: Shared): ReadonlyMap<string, Holding> {
  const before = known.get(allocation.problem);
  if (before !== undefined) return before;
  const narrower = allocation.widenedFrom && known.get(allocation.widenedFrom);
  const holdings = narrower === undefined ? holdingsOf(allocation) : withOneMore(allocation, narrower);
  known.set(allocation.problem, holdings);
  return holdings;
}

function holdingsOf({ problem, uses, lineOf }: Shared): Map<string, Holding> {
  const lines = problem.edges.map(([request, offer]) => lineOf([request, offer]));
  const holdings = new Map<string, Holding>();
  for (const limit of SHARED_LIMITS)
    for (const [holder, edges] of edgesByHolder(limit, lines))
      holdings.set(nameOf(limit, holder), {
        edges,
        limits: limitsAt(limit, holder, edges, { problem, uses, lineOf: (e) => lines[e]! }),
      });
  return holdings;
}

const nameOf = (limit: Limit, holder: string): string => `${limit.code} ${holder}`;

/** The last pair of the problem came behind the others: it changes what its own host shares. */
function withOneMore({ problem, uses, lineOf }: Shared, narrower: ReadonlyMap<string, Holding>): Map<string, Holding> {
  const holdings = new Map(narrower);
  const added = problem.edges.length - 1;
  const lineAt = (e: number): AllocationLine => lineOf([problem.edges[e]![0], problem.edges[e]![1]])!;
  const { needs, candidate } = lineAt(added);
  for (const limit of SHARED_LIMITS) {
    const holder = holderIn(limit, needs, candidate);
    if (holder === undefined) continue;
    const edges = [...(narrower.get(nameOf(limit, holder))?.edges ?? []), added];
    holdings.set(nameOf(limit, holder), { edges, limits: limitsAt(limit, holder, edges, { problem, uses, lineOf: lineAt }) });
  }
  return holdings;
}

function limitsAt(limit: Limit, holder: string, edges: readonly number[], { uses, ...counting }: HolderOf): SharedLimit[] {
  const taken = limit.usedIn(uses).get(holder);
  const mostHeld = taken === undefined ? 0 : Math.max(0, ...taken.values());
  const most = edges.map((e) => {
    const { needs, candidate } = counting.lineOf(e);
    return limit.mostOf(needs, candidate);
  });
  // Nearly every host is sought by fewer than it may take.
  if (most.every((each) => edges.length + mostHeld <= each)) return [];
  return limitsOf(limit, edges, most, { ...counting, taken });
}

function edgesByHolder(limit: Limit, lines: readonly (AllocationLine | undefined)[]): Map<string, number[]> {
  const byHolder = new Map<string, number[]>();
  for (let e = 0; e < lines.length; e++) {
    const line = lines[e];
    const holder = line && holderIn(limit, line.needs, line.candidate);
    if (holder === undefined) continue;
    const edges = byHolder.get(holder);
    if (edges) edges.push(e);
    else byHolder.set(holder, [e]);
  }
  return byHolder;
}

interface HolderOf {
  readonly problem: AllocationProblem;
  readonly uses: Uses;
  /** The line of a pair by its number in the problem. */
  readonly lineOf: (edge: number) => AllocationLine;
}
interface Counting extends Pick<HolderOf, 'problem' | 'lineOf'> {
  readonly taken: UseByPeriod | undefined;
}

/** One limit for each period that says something of its own; `most` is what each edge's pupil allows. */
function limitsOf(
  limit: Limit,
  edges: readonly number[],
  most: readonly number[],
  { problem, lineOf, taken }: Counting,
): SharedLimit[] {
  const stages = edges.map((e) => (limit.per === 'week' ? problem.requests[problem.edges[e]![0]]! : THE_SPAN));
  return tellingPeriods(stages, taken !== undefined).flatMap((at) => {
    const there: number[] = [];
    for (let k = 0; k < edges.length; k++) if (stages[k]!.first <= at && stages[k]!.last >= at) there.push(k);
    const { needs } = lineOf(edges[there[0]!]!);
    const held = taken?.get(periodsOf(limit, needs)[at - stages[there[0]!]!.first]!) ?? 0;
    const values = new Set<number>();
    for (const k of there) values.add(most[k]!);
    return [...values].flatMap((value) => {
      const room = Math.max(0, value - held);
      const counted: number[] = [];
      for (const k of there) if (most[k]! <= value) counted.push(edges[k]!);
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

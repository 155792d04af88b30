/** All open requests and all hosts as one allocation problem, and the plan back in terms of requests and hosts. */
import type { IsoWeek } from '../calendar/iso-week';
import { weeksBetween } from '../calendar/iso-week';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Proposition } from '../proposition/proposition';
import type { Priority, Request } from '../request/request';
import type { Candidate } from './candidate';
import type { MatchContext } from './match-context';
import { reachableHosts, type ReachableHost } from './reachable-hosts';
import type { AllocationPlan, AllocationProblem, Pair } from './solver/problem';
import { solveAllocation } from './solver/solve-allocation';

/**
 * Integer costs, in the order of what matters: place as many as possible, hard cases first; share the shortage between schools; fit.
 * The worst fit costs less than one step of shortage, and moving a line costs more than any difference of fit.
 */
const UNPLACED_COST: Readonly<Record<Priority, number>> = { normal: 1_000_000, high: 1_500_000, urgent: 2_000_000 };
const SHORTAGE_STEP = 5_000;
const FIT_COST = 20;
const MOVE_COST = 2_500;
/** A seat already given or proposed is never taken back by the plan. */
const RESERVED_COST = 100_000_000;
/** Places of a company that has not said how many it takes. */
const PLACES_UNKNOWN = 1;

/** A request and the host chosen for it, by reference and candidate id. */
export interface PlannedPair { readonly requestReference: string; readonly hostId: string }

export interface AllocationWishes {
  readonly kept: readonly PlannedPair[];
  readonly forbidden: readonly PlannedPair[];
  readonly previous: readonly PlannedPair[];
}

export interface HostPlan {
  /** By request reference; a request without a host is absent. */
  readonly hostOf: ReadonlyMap<string, ReachableHost>;
  /** Hosts that would suit each request, were it alone, best first. */
  readonly choicesOf: ReadonlyMap<string, readonly ReachableHost[]>;
  /** Requests without a host whose hosts are all taken, with who takes them. */
  readonly competitorsOf: ReadonlyMap<string, readonly string[]>;
  /** 0 = proven best; otherwise how far, at most, the cost of the plan is above the best, as a share. */
  readonly gap: number;
  readonly isInterrupted: boolean;
}

/** Open requests that a plan may place: those whose stage has not begun, and with no proposition still waiting for an answer. */
export function requestsToAllocate(context: MatchContext): Request[] {
  return context.requests.filter((request) =>
    (request.status === 'new' || request.status === 'searching') && request.startsOn !== undefined && request.startsOn >= context.today &&
    !context.propositionsOf(request.reference).some((proposition) => LIVE_PROPOSITION_STATUSES.includes(proposition.status)));
}

/**
 * The best plan for the requests under the animator's wishes.
 * @param mayGoOn asked now and then; the first `false` ends the search with the best plan so far
 */
export function allocate(context: MatchContext, wishes: AllocationWishes, mayGoOn: () => boolean): HostPlan {
  const requests = requestsToAllocate(context);
  const choices = new Map(requests.map((request) => [request.reference, reachableHosts(request, context).sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))] as const));
  const { problem, requestIndex, hostIndex } = problemOf(context, requests, choices);
  const pairsOf = (pairs: readonly PlannedPair[]): Pair[] => pairs.flatMap(({ requestReference, hostId }): Pair[] => {
    const request = requestIndex.get(requestReference);
    const host = hostIndex.get(hostId);
    return request === undefined || host === undefined || !choices.get(requestReference)!.some(({ candidate }) => candidate.id === hostId) ? [] : [[request, host]];
  });
  const plan = solveAllocation(problem, {
    kept: possibleTogether(problem, requests.length, pairsOf(wishes.kept)),
    forbidden: pairsOf(wishes.forbidden),
    ...(wishes.previous.length === 0 ? {} : { previous: { placed: pairsOf(wishes.previous), moveCost: MOVE_COST } }),
    budget: mayGoOn,
  });
  return readPlan(plan, requests, choices, hostIndex);
}

/**
 * The kept pairs that fit together beside the seats already given, in the order in which they were kept: a further pair that finds
 * no place left in one of its weeks is not kept.
 */
function possibleTogether(problem: AllocationProblem, requestCount: number, kept: readonly Pair[]): Pair[] {
  const taken = new Map<string, number>();
  const weeksOf = ([request, offer]: Pair): string[] => {
    const { first, last } = problem.requests[request]!;
    return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
  };
  const take = (pair: Pair): void => weeksOf(pair).forEach((week) => taken.set(week, (taken.get(week) ?? 0) + 1));
  for (const [request, offer] of problem.edges) if (request >= requestCount) take([request, offer]);
  const served = new Set<number>();
  return kept.filter((pair) => {
    const fits = !served.has(pair[0]) && weeksOf(pair).every((week) => (taken.get(week) ?? 0) < problem.offers[pair[1]]!.places);
    if (fits) {
      served.add(pair[0]);
      take(pair);
    }
    return fits;
  });
}

interface IndexedProblem {
  readonly problem: AllocationProblem;
  readonly requestIndex: ReadonlyMap<string, number>;
  readonly hostIndex: ReadonlyMap<string, number>;
}

function problemOf(context: MatchContext, requests: readonly Request[], choices: ReadonlyMap<string, readonly ReachableHost[]>): IndexedProblem {
  const candidates = new Map<string, Candidate>();
  for (const hosts of choices.values()) for (const { candidate } of hosts) candidates.set(candidate.id, candidate);
  const hostIds = [...candidates.keys()].sort();
  const hostIndex = new Map(hostIds.map((id, index) => [id, index] as const));
  const requestIndex = new Map(requests.map(({ reference }, index) => [reference, index] as const));
  const reserved = reservedSeats(context, hostIndex);
  const weekOfAll = weekNumbers([...requests, ...reserved.map(({ proposition }) => proposition)]);
  const span = ({ startsOn, endsOn }: Pick<Request, 'startsOn' | 'endsOn'>): { first: number; last: number } => {
    const weeks = weeksBetween(startsOn!, endsOn ?? startsOn!);
    return { first: weekOfAll.get(weeks[0]!)!, last: weekOfAll.get(weeks[weeks.length - 1]!)! };
  };
  const schools = new Map<string, number>();
  const schoolOf = (name: string): number => {
    if (!schools.has(name)) schools.set(name, schools.size);
    return schools.get(name)!;
  };
  return {
    requestIndex,
    hostIndex,
    problem: {
      weeks: Math.max(1, weekOfAll.size),
      shortageStep: SHORTAGE_STEP,
      requests: [
        ...requests.map((request) => ({ ...span(request), school: schoolOf(request.schoolUai ?? request.schoolName ?? ''), unplacedCost: UNPLACED_COST[request.priority] })),
        ...reserved.map(({ proposition }) => ({ ...span(proposition), school: schoolOf(proposition.reference), unplacedCost: RESERVED_COST })),
      ],
      // The dates of an offer were judged pair by pair: only its places are left to share.
      offers: hostIds.map((id) => ({ first: 0, last: Math.max(0, weekOfAll.size - 1), places: placesOf(candidates.get(id)!) })),
      edges: [
        ...requests.flatMap((request, index) => choices.get(request.reference)!.map(({ candidate, score }) => [index, hostIndex.get(candidate.id)!, Math.round((100 - score) * FIT_COST)] as const)),
        ...reserved.map(({ host }, index) => [requests.length + index, host, 0] as const),
      ],
    },
  };
}

/** A company's own limit holds for each of its offers. */
const placesOf = ({ places = PLACES_UNKNOWN, company }: Candidate): number => Math.min(places, company.simultaneousPlaces ?? places);

/** Places already given or asked for, at hosts of the problem. */
function reservedSeats(context: MatchContext, hostIndex: ReadonlyMap<string, number>): { readonly proposition: Proposition; readonly host: number }[] {
  return context.requests.flatMap(({ reference }) => context.propositionsOf(reference)).flatMap((proposition) => {
    const host = hostIndex.get(proposition.offerReference ?? proposition.companyReference);
    const holds = SEATED_PROPOSITION_STATUSES.includes(proposition.status) || LIVE_PROPOSITION_STATUSES.includes(proposition.status);
    return host === undefined || !holds || proposition.startsOn === undefined ? [] : [{ proposition, host }];
  });
}

function weekNumbers(stages: readonly Pick<Request, 'startsOn' | 'endsOn'>[]): ReadonlyMap<IsoWeek, number> {
  const starts = stages.map(({ startsOn }) => startsOn!).sort();
  const ends = stages.map(({ startsOn, endsOn }) => endsOn ?? startsOn!).sort();
  return new Map(starts.length === 0 ? [] : weeksBetween(starts[0]!, ends[ends.length - 1]!).map((week, index) => [week, index] as const));
}

function readPlan(plan: AllocationPlan, requests: readonly Request[], choices: ReadonlyMap<string, readonly ReachableHost[]>, hostIndex: ReadonlyMap<string, number>): HostPlan {
  const hostIds = [...hostIndex.keys()];
  const hostOf = new Map<string, ReachableHost>();
  for (const [request, host] of plan.placed) {
    const reference = requests[request]?.reference;
    const chosen = reference === undefined ? undefined : choices.get(reference)!.find(({ candidate }) => candidate.id === hostIds[host]);
    if (reference !== undefined && chosen !== undefined) hostOf.set(reference, chosen);
  }
  const competitorsOf = new Map(plan.unplaced.flatMap(({ request, reason, competitors }) => {
    const reference = requests[request]?.reference;
    return reference === undefined || reason === 'no-edge' ? [] : [[reference, competitors.flatMap((index) => requests[index]?.reference ?? [])] as const];
  }));
  const total = plan.cost + plan.movingCost;
  return { hostOf, choicesOf: choices, competitorsOf, gap: plan.isProven || total === 0 ? 0 : (total - plan.lowerBound) / total, isInterrupted: plan.isInterrupted };
}

/** The best plan for all open requests at once, in terms of requests and hosts. */
import type { Request } from '../../request/request';
import { allocationProblem, MOVE_COST, withHost, type IndexedProblem } from './allocation-problem';
import type { AllocationLine, LimitedAllocation } from './limited-allocation';
import type { MatchContext } from '../pool/match-context';
import { mayBeAllocated } from './may-be-allocated';
import { givingWay } from './plan-limits';
import { slotsIn, type HeldIn } from './plan-options';
import { hostPastRules, reachableHostsOfAll, type ReachableHost } from '../ranking/reachable-hosts';
import type { AllocationProblem, IndexPair } from '../solver/problem';
import { unplacedRequests } from '../solver/explanation/unplaced-reasons';
import { solveWithinLimits, type LimitedPlan } from './solve-within-limits';

/** A request and the host chosen for it, by reference and candidate id. */
export interface PlannedPair {
  readonly requestReference: string;
  readonly hostId: string;
  /** Motive of the animator who sets exclusions aside: the pair may then be planned, where the rules let one go past them. */
  readonly overrideReason?: string;
}

export interface AllocationWishes {
  readonly kept: readonly PlannedPair[];
  readonly forbidden: readonly PlannedPair[];
  readonly previous: readonly PlannedPair[];
}

export interface HostPlan {
  /** Those that the plan may place, by reference. */
  readonly requests: readonly Request[];
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

/**
 * Open requests that a plan may place. By reference, so that of two plans as good as each other the same one is found however the
 * tab is sorted.
 */
const requestsToAllocate = (context: MatchContext): Request[] =>
  context.requests
    .filter((request) => mayBeAllocated(request, context.propositionsOf(request.reference), context.today))
    .sort((one, other) => (one.reference < other.reference ? -1 : 1));

/** What every plan of a day stands on, read once from the register: who asks, who could host whom, which seats are held. */
export interface PlanGround {
  readonly context: MatchContext;
  /** Those that a plan may place, by reference. */
  readonly requests: readonly Request[];
  /** Hosts that would suit each request, were it alone, best first. */
  readonly choicesOf: ReadonlyMap<string, readonly ReachableHost[]>;
  readonly indexed: IndexedProblem;
  /** Questions about its plans are then answered from the plan on screen. */
  readonly isLarge: boolean;
  /** Where this is another ground with one host more for one request: that one. */
  readonly widened?: { readonly from: PlanGround; readonly requestReference: string };
}

/** Pairs that are planned anew within a tenth of a second, whatever the structure. */
const FEW_PAIRS = 40_000;

/**
 * Everything that solving under other wishes does not change.
 * @param kept those with a motive may be planned although a rule sets the host aside
 */
export function planGround(context: MatchContext, kept: readonly PlannedPair[] = []): PlanGround {
  const requests = requestsToAllocate(context);
  const choices = reachableHostsOfAll(requests, context);
  const choicesOf = new Map(requests.map(({ reference }, request) => [reference, choices[request]!] as const));
  const past = pastRules(context, requests, choicesOf, kept.filter(hasMotive));
  return groundOf(context, requests, past.size === 0 ? choicesOf : new Map([...choicesOf, ...past]));
}

const groundOf = (context: MatchContext, requests: readonly Request[], choicesOf: Choices): PlanGround => {
  const indexed = allocationProblem(context, requests, choicesOf);
  return { context, requests, choicesOf, indexed, isLarge: indexed.problem.edges.length > FEW_PAIRS };
};

const hasMotive = ({ overrideReason }: PlannedPair): boolean => (overrideReason ?? '').trim() !== '';

/** The same ground with a pair that a rule sets aside and that the animator may plan all the same; else the ground itself. */
export function groundPastRules(ground: PlanGround, pair: PlannedPair): PlanGround {
  const { context, requests, choicesOf } = ground;
  const past = pastRules(context, requests, choicesOf, [pair]);
  if (past.size === 0) return ground;
  const { requestReference } = pair;
  const choices = new Map([...choicesOf, ...past]);
  const hosts = past.get(requestReference)!;
  const indexed = withHost(ground.indexed, context, requestReference, hosts[hosts.length - 1]!);
  return indexed === undefined
    ? { ...groundOf(context, requests, choices), isLarge: ground.isLarge }
    : { ...ground, choicesOf: choices, indexed, widened: { from: ground, requestReference } };
}

/** The choices of the requests to which such a pair gives one more. */
function pastRules(
  context: MatchContext,
  requests: readonly Request[],
  choicesOf: Choices,
  pairs: readonly PlannedPair[],
): Choices {
  const past = new Map<string, readonly ReachableHost[]>();
  for (const { requestReference, hostId } of pairs) {
    const request = requests.find(({ reference }) => reference === requestReference);
    const known = past.get(requestReference) ?? choicesOf.get(requestReference);
    if (request === undefined || known === undefined || known.some(({ candidate }) => candidate.id === hostId)) continue;
    const host = hostPastRules(request, hostId, context);
    if (host !== undefined) past.set(requestReference, [...known, host]);
  }
  return past;
}

type Standing = Pick<LimitedAllocation, 'uses' | 'lineOf' | 'hostsOf' | 'slotsOf' | 'widenedFrom'>;
const standings = new WeakMap<PlanGround, Standing>();

/** What stays the same whatever the wishes, read once from what the plans stand on. */
function standingOn(ground: PlanGround): Standing {
  const before = standings.get(ground);
  if (before !== undefined) return before;
  const standing = ground.widened === undefined ? standingAnew(ground) : standingBeside(ground, ground.widened);
  standings.set(ground, standing);
  return standing;
}

/** But for one request, what stands on the ground that was widened. */
function standingBeside(ground: PlanGround, { from, requestReference }: NonNullable<PlanGround['widened']>): Standing {
  const before = standingOn(from);
  const own = standingAnew(ground, { ...before, problem: from.indexed.problem });
  const widened = ground.indexed.requestIndex.get(requestReference)!;
  const of = (request: number): Standing => (request === widened ? own : before);
  return {
    uses: before.uses,
    widenedFrom: from.indexed.problem,
    lineOf: (pair) => of(pair[0]).lineOf(pair),
    hostsOf: (request) => of(request).hostsOf(request),
    slotsOf: (pair) => of(pair[0]).slotsOf(pair),
  };
}

/** @param heldIn where the seats that are held were counted already */
function standingAnew(ground: PlanGround, heldIn?: HeldIn): Standing {
  const { context, requests, choicesOf, indexed } = ground;
  const lineOf = linesOf(requests, choicesOf, indexed.hostIndex);
  const known = new Map<number, ReturnType<LimitedAllocation['hostsOf']>>();
  const hostsOf = (request: number): ReturnType<LimitedAllocation['hostsOf']> => {
    let hosts = known.get(request);
    if (hosts === undefined) {
      const choices = choicesOf.get(requests[request]?.reference ?? '') ?? [];
      hosts = choices.map(({ candidate }) => ({ candidate, offer: indexed.hostIndex.get(candidate.id)! }));
      known.set(request, hosts);
    }
    return hosts;
  };
  const uses = context.heldUses();
  const slotsOf = slotsIn({ problem: indexed.problem, uses, lineOf, ...(heldIn && { changedFrom: { allocation: heldIn } }) });
  return { uses, lineOf, slotsOf, hostsOf };
}

/** The problem under the animator's wishes; a kept pair that finds no place beside those kept before it is not kept. */
export function allocationUnder(ground: PlanGround, wishes: AllocationWishes, moveCost = MOVE_COST): LimitedAllocation {
  const { requests, choicesOf, indexed } = ground;
  const { problem } = indexed;
  const standing = standingOn(ground);
  const { lineOf, uses } = standing;
  const fitting = keptTogether(problem, requests.length, pairsOf(wishes.kept, indexed, choicesOf));
  const order = new Map(fitting.map(([request], index) => [request, index]));
  const tooMany = new Set(
    givingWay(
      fitting.map((pair) => lineOf(pair)!),
      uses,
      ({ pair }) => -order.get(pair[0])!,
    ).map(({ line }) => line.pair[0]),
  );
  return {
    problem,
    isLarge: ground.isLarge,
    ...standing,
    constraints: {
      kept: fitting.filter(([request]) => !tooMany.has(request)),
      forbidden: pairsOf(wishes.forbidden, indexed, choicesOf),
      ...(wishes.previous.length === 0 ? {} : { previous: { placed: pairsOf(wishes.previous, indexed, choicesOf), moveCost } }),
    },
  };
}

/**
 * The best plan for the requests under the animator's wishes. No line of it makes a company, with the others and the seats held,
 * pass its places, the legal quota or a tutor's limit in any week, nor the solicitations of a month.
 * @param mayGoOn asked now and then; the first `false` ends the search with the best plan so far
 */
export const allocate = (context: MatchContext, wishes: AllocationWishes, mayGoOn: () => boolean): HostPlan =>
  planOn(planGround(context, wishes.kept), wishes, mayGoOn);

/** Moves a line for any difference of fit, and for no less. */
export const LEAST_MOVE_COST = 1;

/**
 * The same, where what it stands on has been read already.
 * @param moveCost what giving a line of `previous` another answer costs
 */
export function planOn(ground: PlanGround, wishes: AllocationWishes, mayGoOn: () => boolean, moveCost = MOVE_COST): HostPlan {
  const { requests, choicesOf, indexed } = ground;
  const allocation = allocationUnder(ground, wishes, moveCost);
  const plan = solveWithinLimits(allocation, mayGoOn);
  return { ...readPlan(plan, indexed, requests, choicesOf, allocation.constraints.forbidden ?? []), requests, choicesOf };
}

/** A plan that was made before, as far as it still holds. */
export interface StandingPlan {
  readonly plan: HostPlan;
  /** Pairs that no longer hold: the request or the host is no longer there, or the place is not. */
  readonly lost: readonly PlannedPair[];
}

/** What of the pairs still stands on this ground, in their order, without solving anything. */
export function standingPlan(ground: PlanGround, pairs: readonly PlannedPair[]): StandingPlan {
  const { requests, choicesOf, indexed } = ground;
  const { problem, constraints } = allocationUnder(ground, { kept: pairs, forbidden: [], previous: [] });
  const standing = constraints.kept ?? [];
  const held = problem.edges.flatMap(([request, offer]): IndexPair[] => (request < requests.length ? [] : [[request, offer]]));
  const placed = { placed: [...standing, ...held], cost: 0, lowerBound: 0, isInterrupted: false, rivalsOf: () => [] };
  const plan = { ...readPlan(placed, indexed, requests, choicesOf, []), requests, choicesOf };
  return {
    plan,
    lost: pairs.filter(({ requestReference, hostId }) => plan.hostOf.get(requestReference)?.candidate.id !== hostId),
  };
}

/**
 * Those of the pairs that stand beside each other and the seats held, in their order: what is left of a plan on screen once the
 * register has changed under it, or once a pair of it is forbidden.
 */
export function standingPairs(
  ground: PlanGround,
  pairs: readonly PlannedPair[],
  forbidden: readonly PlannedPair[] = [],
): readonly PlannedPair[] {
  const { requestIndex, hostIndex } = ground.indexed;
  const isForbidden = ({ requestReference, hostId }: PlannedPair): boolean =>
    forbidden.some((pair) => pair.requestReference === requestReference && pair.hostId === hostId);
  const { constraints } = allocationUnder(ground, {
    kept: pairs.filter((pair) => !isForbidden(pair)),
    forbidden: [],
    previous: [],
  });
  const standing = new Set((constraints.kept ?? []).map(([request, offer]) => `${request} ${offer}`));
  return pairs.filter(
    (pair) => standing.has(`${requestIndex.get(pair.requestReference)} ${hostIndex.get(pair.hostId)}`) && !isForbidden(pair),
  );
}

type Choices = ReadonlyMap<string, readonly ReachableHost[]>;

/** Wishes in the numbers of the problem; those for a pair that is no longer possible are left out. */
export const pairsOf = (
  pairs: readonly PlannedPair[],
  { requestIndex, hostIndex }: IndexedProblem,
  choices: Choices,
): IndexPair[] =>
  pairs.flatMap(({ requestReference, hostId }): IndexPair[] => {
    const request = requestIndex.get(requestReference);
    const host = hostIndex.get(hostId);
    return request === undefined ||
      host === undefined ||
      !choices.get(requestReference)!.some(({ candidate }) => candidate.id === hostId)
      ? []
      : [[request, host]];
  });

/** Lines by their numbers in the problem. */
function linesOf(
  requests: readonly Request[],
  choices: Choices,
  hostIndex: ReadonlyMap<string, number>,
): (pair: IndexPair) => AllocationLine | undefined {
  const known = new Map<number, ReadonlyMap<number, AllocationLine>>();
  return ([request, offer]) => {
    let lines = known.get(request);
    if (lines === undefined) {
      const hosts = choices.get(requests[request]?.reference ?? '') ?? [];
      lines = new Map(
        hosts.map(({ candidate, pair }) => {
          const at = hostIndex.get(candidate.id)!;
          return [at, { pair: [request, at], needs: pair.needs, candidate }] as const;
        }),
      );
      known.set(request, lines);
    }
    return lines.get(offer);
  };
}

/**
 * The kept pairs that find a place beside the seats already given, in the order in which they were kept: a further pair that
 * finds no place left in one of its weeks is not kept.
 */
function keptTogether(problem: AllocationProblem, requestCount: number, kept: readonly IndexPair[]): IndexPair[] {
  const taken = new Map<string, number>();
  const weeksOf = ([request, offer]: IndexPair): string[] => {
    const { first, last } = problem.requests[request]!;
    return Array.from({ length: last - first + 1 }, (_, index) => `${offer} ${first + index}`);
  };
  const take = (pair: IndexPair): void => weeksOf(pair).forEach((week) => taken.set(week, (taken.get(week) ?? 0) + 1));
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

function readPlan(
  plan: LimitedPlan,
  { problem, hostIndex }: IndexedProblem,
  requests: readonly Request[],
  choices: Choices,
  forbidden: readonly IndexPair[],
): Omit<HostPlan, 'requests' | 'choicesOf'> {
  const hostIds = [...hostIndex.keys()];
  const hostOf = new Map<string, ReachableHost>();
  for (const [request, host] of plan.placed) {
    const reference = requests[request]?.reference;
    const chosen =
      reference === undefined ? undefined : choices.get(reference)!.find(({ candidate }) => candidate.id === hostIds[host]);
    if (reference !== undefined && chosen !== undefined) hostOf.set(reference, chosen);
  }
  const competitorsOf = new Map(
    unplacedRequests(problem, plan.placed, { forbidden }).flatMap(({ request, competitors }) => {
      const reference = requests[request]?.reference;
      const all = [...competitors, ...plan.rivalsOf(request)];
      return reference === undefined || all.length === 0
        ? []
        : [[reference, [...new Set(all.flatMap((index) => requests[index]?.reference ?? []))].sort()] as const];
    }),
  );
  return {
    hostOf,
    competitorsOf,
    gap: plan.cost === 0 ? 0 : (plan.cost - plan.lowerBound) / plan.cost,
    isInterrupted: plan.isInterrupted,
  };
}

/** All open requests and all their possible hosts as one allocation problem, with integer costs. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { Proposition } from '../../proposition/proposition';
import type { Request } from '../../request/request';
import type { Candidate } from '../pool/candidate';
import type { MatchContext } from '../pool/match-context';
import type { ReachableHost } from '../ranking/reachable-hosts';
import { periodsOf } from '../seats/ask';
import { NETWORK_LIMITS } from '../seats/table';
import { stageWeekNames } from '../pairing/stage-weeks';
import type { AllocationProblem } from '../solver/problem';
import { shareStep, unplacedCostOf } from './shortage-cost';
import { schoolKeyOf, shortageMemory } from './shortage-memory';

/**
 * Integer costs, in the order of what matters: place as many as possible, hard cases first; share the shortage between schools
 * (`shortage-cost.ts`); fit. The worst fit costs less than 0.3 % of a school's share, and moving a line costs more than any
 * difference of fit.
 */
const FIT_COST = 20;
export const MOVE_COST = 2_500;
/** What a pair costs by its score, 0–100. */
export const fitCostOf = (score: number): number => Math.round((100 - score) * FIT_COST);
/** A seat already given or proposed is never taken back by the plan. */
const RESERVED_COST = 200_000_000;
/** Places of a company that has not said how many it takes. */
const PLACES_UNKNOWN = 1;

/** A problem whose first requests are those to place, and whose others hold the seats already given or asked for. */
export interface IndexedProblem {
  readonly problem: AllocationProblem;
  readonly requestIndex: ReadonlyMap<string, number>;
  readonly hostIndex: ReadonlyMap<string, number>;
  /** The civil weeks by their numbers in the problem. */
  readonly weekNames: readonly IsoWeek[];
}

/** @param choices possible hosts of each request, by reference */
export function allocationProblem(
  context: MatchContext,
  requests: readonly Request[],
  choices: ReadonlyMap<string, readonly ReachableHost[]>,
): IndexedProblem {
  const candidates = new Map<string, Candidate>();
  for (const hosts of choices.values()) for (const { candidate } of hosts) candidates.set(candidate.id, candidate);
  const hostIds = [...candidates.keys()].sort();
  const hostIndex = new Map(hostIds.map((id, index) => [id, index] as const));
  const requestIndex = new Map(requests.map(({ reference }, index) => [reference, index] as const));
  const reserved = reservedSeats(context, hostIndex);
  const weekOfAll = weekNumbers([...requests, ...reserved.map(({ proposition }) => proposition)]);
  const span = ({ startsOn, endsOn }: Pick<Request, 'startsOn' | 'endsOn'>): { first: number; last: number } => {
    const weeks = stageWeekNames({ startsOn, endsOn });
    return { first: weekOfAll.get(weeks[0]!)!, last: weekOfAll.get(weeks[weeks.length - 1]!)! };
  };
  const mostReserved = mostReservedAt(reserved);
  const schools = schoolsOf(context, requests);
  return {
    requestIndex,
    hostIndex,
    weekNames: [...weekOfAll.keys()],
    problem: {
      weeks: Math.max(1, weekOfAll.size),
      // A seat held is a school of its own, in which nobody else is left.
      shortageStep: 0,
      schoolSteps: schools.steps,
      requests: [
        ...requests.map((request) => ({
          ...span(request),
          ...schools.shortageOf(request),
        })),
        ...reserved.map(({ proposition }, index) => ({
          ...span(proposition),
          school: schools.steps.length + index,
          unplacedCost: RESERVED_COST,
        })),
      ],
      // The dates of an offer were judged pair by pair: only its places are left to share.
      offers: hostIds.map((id) => ({
        first: 0,
        last: Math.max(0, weekOfAll.size - 1),
        places: placesOf(candidates.get(id)!, mostReserved(id), context),
      })),
      edges: [
        ...requests.flatMap((request, index) =>
          choices
            .get(request.reference)!
            .map(({ candidate, score }) => [index, hostIndex.get(candidate.id)!, fitCostOf(score)] as const),
        ),
        ...reserved.map(({ host }, index) => [requests.length + index, host, 0] as const),
      ],
    },
  };
}

/**
 * The same problem with one host more for a request, behind all its other pairs: nothing else of it changes.
 * @returns `undefined` where the host is new to the problem and has seats that are held: they are to be counted from the start
 */
export function withHost(
  { problem, requestIndex, hostIndex, weekNames }: IndexedProblem,
  context: MatchContext,
  requestReference: string,
  { candidate, score }: Pick<ReachableHost, 'candidate' | 'score'>,
): IndexedProblem | undefined {
  const known = hostIndex.get(candidate.id);
  const isHeld = (proposition: Proposition): boolean =>
    (proposition.offerReference ?? proposition.companyReference) === candidate.id;
  if (known === undefined && context.heldPropositions().some(isHeld)) return undefined;
  const host = known ?? hostIndex.size;
  const added = { first: 0, last: problem.offers[0]?.last ?? problem.weeks - 1, places: placesOf(candidate, 0, context) };
  return {
    requestIndex,
    weekNames,
    hostIndex: known === undefined ? new Map([...hostIndex, [candidate.id, host]]) : hostIndex,
    problem: {
      ...problem,
      offers: known === undefined ? [...problem.offers, added] : problem.offers,
      edges: [...problem.edges, [requestIndex.get(requestReference)!, host, fitCostOf(score)]],
    },
  };
}

/** The schools of the requests by number, and what each of their requests costs without a host. */
function schoolsOf(context: MatchContext, requests: readonly Request[]) {
  const memory = shortageMemory(context.requests, context.today);
  const asked = new Map<string, number>();
  for (const request of requests) asked.set(schoolKeyOf(request), (asked.get(schoolKeyOf(request)) ?? 0) + 1);
  const numbers = new Map([...asked.keys()].map((key, number) => [key, number] as const));
  return {
    steps: [...asked.values()].map(shareStep),
    shortageOf(request: Request): { readonly school: number; readonly unplacedCost: number } {
      const key = schoolKeyOf(request);
      return {
        school: numbers.get(key)!,
        unplacedCost: unplacedCostOf(request.priority, asked.get(key)!, memory.get(key) ?? 0),
      };
    },
  };
}

/**
 * An offer never takes more than its company as a whole, nor, beside the seats held, more pupils than the company may still be
 * asked for:
 * the limits that hosts share say so too, but the solver that knows it finds the plan sooner.
 */
function placesOf(candidate: Candidate, mostReserved: number, { uses, solicitationsPerMonth }: MatchContext): number {
  const { places = PLACES_UNKNOWN, ofCompany } = candidate;
  const pupil = { weekNames: [], isLegalTrainee: false, solicitationsPerMonth };
  const left = NETWORK_LIMITS.flatMap((limit) => {
    const holder = limit.holderOf(pupil, candidate);
    const [period] = periodsOf(limit, pupil);
    return holder === undefined ? [] : [limit.mostOf(pupil, candidate) - (limit.usedIn(uses).get(holder)?.get(period!) ?? 0)];
  });
  return Math.min(places, ofCompany.places ?? places, mostReserved + Math.max(0, Math.min(...left)));
}

/** Places already given or asked for, at hosts of the problem. */
function reservedSeats(
  context: MatchContext,
  hostIndex: ReadonlyMap<string, number>,
): { readonly proposition: Proposition; readonly host: number }[] {
  return context
    .heldPropositions()
    .flatMap((proposition) => {
      const host = hostIndex.get(proposition.offerReference ?? proposition.companyReference);
      return host === undefined ||
        context.requestOf(proposition.requestReference) === undefined ||
        stageWeekNames(proposition).length === 0
        ? []
        : [{ proposition, host }];
    })
    .sort((one, other) => (one.proposition.reference < other.proposition.reference ? -1 : 1));
}

/** Most seats held at a host in one week. */
function mostReservedAt(reserved: readonly { readonly proposition: Proposition }[]): (hostId: string) => number {
  const counts = new Map<string, Map<IsoWeek, number>>();
  for (const { proposition } of reserved) {
    const id = proposition.offerReference ?? proposition.companyReference;
    const weeks = counts.get(id) ?? new Map<IsoWeek, number>();
    counts.set(id, weeks);
    for (const week of stageWeekNames(proposition)) weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return (id) => Math.max(0, ...(counts.get(id)?.values() ?? []));
}

/** The weeks of all stages, numbered in order: a week without any stage has no number. */
function weekNumbers(stages: readonly Pick<Request, 'startsOn' | 'endsOn'>[]): ReadonlyMap<IsoWeek, number> {
  const byDates = new Map(stages.map((stage) => [`${stage.startsOn} ${stage.endsOn}`, stage] as const));
  return new Map([...new Set([...byDates.values()].flatMap(stageWeekNames))].sort().map((week, index) => [week, index] as const));
}

/** What it would take to place a pupil without a host: the smallest concessions or places, each plan solved again for real. */
import { isCalledAsOne } from '../../company/same-company';
import type { Request } from '../../request/request';
import type { RequestNeeds } from '../pairing/request-needs';
import { allocationProblem } from '../plan/allocation-problem';
import { allocationUnder, pairsOf, type AllocationWishes, type PlanGround } from '../plan/allocate';
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { PlanOption } from '../plan/improve-within-limits';
import { OccupiedSlots } from '../plan/occupied-slots';
import { solveWithinLimits } from '../plan/solve-within-limits';
import type { Candidate } from '../pool/candidate';
import { reachableHostsOfAll } from '../ranking/reachable-hosts';
import type { Concession } from '../ranking/what-would-help';
import { askableHosts, needsOf, takersOf } from './askable';
import { concessionsOf } from './concessions';
import { changedBetween, costOf, faultsOfPromise, type Placement, type Statement } from './checker';
import { isProvenImpossible, onlyPlacing, withPlaces, type Taker } from './changed-world';
import { hostsByNumber, type HostChange } from './host-change';
import { isSolvedAnew } from './is-solved-anew';
import { WaysByChains, type NearWay } from './ways-by-chains';
import { placementOf, statementOf } from './statement';

/** One more pupil at a host, in the weeks of the request. */
export interface PlaceMore {
  readonly candidate: Candidate;
  readonly score: number;
  readonly distanceKm: number;
}

/** A smallest set: without any part of it the pupil has no host. */
export interface Way {
  readonly concessions: readonly Concession[];
  readonly place?: PlaceMore;
  /** The pupil of the question first; twice when two hosts share the weeks. */
  readonly changes: readonly HostChange[];
  readonly faults: readonly string[];
}

export interface Ways {
  /** Nothing is to be asked of anybody: the plan on screen, not the best one, leaves the pupil out for nothing. */
  readonly asIs?: Way;
  readonly concessions: readonly Way[];
  readonly places: readonly Way[];
  /** A concession and a place more: sought only where neither is enough alone, on a hub that can be planned anew. */
  readonly together: readonly Way[];
  /** Every concession, every two of them, every place that was tried without success is proven not to be enough. */
  readonly isProven: boolean;
}

/** Hosts to ask for a place more: nobody telephones farther down the list. */
const MOST_PLACES = 4;
const MOST_WAYS = 6;

/**
 * Nobody who has a host in the present plan loses it. Concessions are tried one by one, and two together only where none is
 * enough alone.
 * @param wishes what the animator imposes, and as `previous` the plan that the question is asked of
 * @param mayGoOn asked now and then; the first `false` ends the search with what was found so far
 */
export function whatItTakes(ground: PlanGround, wishes: AllocationWishes, reference: string, mayGoOn: () => boolean): Ways {
  const request = ground.requests.find((one) => one.reference === reference);
  if (request === undefined || wishes.previous.some((pair) => pair.requestReference === reference))
    return { concessions: [], places: [], together: [], isProven: true };
  const tried = new Tried(ground, wishes, request, mayGoOn);
  const asIs = tried.asIs();
  if (asIs !== undefined) return { asIs, concessions: [], places: [], together: [], isProven: true };
  const single = concessionsOf(request, ground.context).map((concession) => [concession]);
  let concessions = single.flatMap((set) => tried.conceding(set) ?? []);
  if (concessions.length === 0) concessions = pairsAmong(single.flat()).flatMap((set) => tried.conceding(set) ?? []);
  const needs = needsOf(ground)(ground.requests.indexOf(request));
  const places: Way[] = [];
  for (const host of askableHosts(needs, ground.context)) {
    if (places.length === MOST_PLACES || tried.isOutOfTime()) break;
    const { company } = host.candidate;
    if (places.some(({ place }) => place !== undefined && isCalledAsOne(place.candidate.company, company))) continue;
    const way = tried.withPlaceAt({ candidate: host.candidate, score: host.score, distanceKm: host.pair.distanceKm });
    if (way) places.push(way);
  }
  return {
    concessions: concessions.filter(isLeast).slice(0, MOST_WAYS),
    places,
    together: concessions.length + places.length > 0 ? [] : single.flatMap(([one]) => tried.together(one!) ?? []).filter(isLeast),
    isProven: tried.isProven,
  };
}

/** No other way asks for the same with a smaller radius. */
function isLeast({ concessions }: Way, _index: number, all: readonly Way[]): boolean {
  const radiusIn = (set: readonly Concession[]): number =>
    set.reduce((km, one) => (one.kind === 'radius' ? one.radiusKm : km), 0);
  const beside = (set: readonly Concession[]): string => JSON.stringify(set.filter(({ kind }) => kind !== 'radius'));
  const radius = radiusIn(concessions);
  return !all.some(
    (other) =>
      radiusIn(other.concessions) > 0 &&
      radiusIn(other.concessions) < radius &&
      beside(other.concessions) === beside(concessions),
  );
}

/** Two concessions of different kinds; two hosts go with no other. */
const pairsAmong = (all: readonly Concession[]): Concession[][] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.kind !== one.kind && ![one, other].some(({ kind }) => kind === 'two-hosts'))
      .filter((other) => ![one, other].every(({ kind }) => kind === 'earlier' || kind === 'later'))
      .map((other) => [one, other]),
  );

/** The request, or its two parts, once the concession is made. */
const CONCEDED: {
  readonly [Kind in Concession['kind']]: (request: Request, given: Extract<Concession, { readonly kind: Kind }>) => Request[];
} = {
  radius: (request, { radiusKm }) => [{ ...request, radiusKm }],
  transport: (request, { transport }) => [{ ...request, transport }],
  earlier: (request, { startsOn, endsOn }) => [{ ...request, startsOn, endsOn }],
  later: (request, { startsOn, endsOn }) => [{ ...request, startsOn, endsOn }],
  sector: (request, { sector }) => [{ ...request, fallbackSectors: [...request.fallbackSectors, sector] }],
  'two-hosts': (request, { firstEndsOn, secondStartsOn }) => [
    { ...request, endsOn: firstEndsOn },
    { ...request, startsOn: secondStartsOn },
  ],
};

const conceded = (request: Request, concessions: readonly Concession[]): Request[] =>
  concessions.reduce<Request[]>(
    (parts, concession) => parts.flatMap((part) => CONCEDED[concession.kind](part, concession as never)),
    [request],
  );

/** Solves each changed world, and keeps whether every failure was proven. */
class Tried {
  isProven = true;
  private readonly needs: (request: number) => RequestNeeds;
  /** How ways are found on a hub too large to be planned anew, and on any where nothing need change. */
  private get near(): WaysByChains {
    return (this.chains ??= new WaysByChains(this.ground, this.allocation, this.request, this.mayGoOn));
  }
  private chains: WaysByChains | undefined;
  private readonly allocation: LimitedAllocation;
  private readonly isSolvedAnew: boolean;

  constructor(
    private readonly ground: PlanGround,
    private readonly wishes: AllocationWishes,
    private readonly request: Request,
    private readonly mayGoOn: () => boolean,
  ) {
    this.needs = needsOf(ground);
    this.allocation = allocationUnder(ground, wishes);
    this.isSolvedAnew = isSolvedAnew(this.allocation, 'often');
  }

  /** Without any concession; chains answer in most cases, and what they leave open is solved. */
  asIs(): Way | undefined {
    if ((this.ground.choicesOf.get(this.request.reference) ?? []).length === 0) return undefined;
    const near = this.near.conceding([this.request]);
    if (!this.isSolvedAnew) return this.keeping({ concessions: [] }, near);
    const found = near.found ?? (near.isSure ? undefined : this.solve(this.ground, this.allocation));
    return found && { concessions: [], ...found };
  }

  conceding(concessions: readonly Concession[]): Way | undefined {
    if (!this.isSolvedAnew) return this.keeping({ concessions }, this.near.conceding(conceded(this.request, concessions)));
    const ground = groundWith(this.ground, this.request, conceded(this.request, concessions));
    if (ground === undefined) return undefined;
    const found = this.solve(ground, allocationUnder(ground, this.wishes));
    return found && { concessions, ...found };
  }

  /** What is not tried any more is not proven either. */
  isOutOfTime(): boolean {
    const isOver = !this.mayGoOn();
    if (isOver) this.isProven = false;
    return isOver;
  }

  withPlaceAt(place: PlaceMore): Way | undefined {
    const { problem } = this.ground.indexed;
    const { first, last } = problem.requests[this.ground.requests.indexOf(this.request)]!;
    const elsewhere = this.ground.indexed.weekNames.filter((_, week) => week < first || week > last);
    const weeks = { first, last, elsewhere };
    if (!this.isSolvedAnew) return this.keeping({ concessions: [], place }, this.near.withPlaceAt(place.candidate, weeks));
    const takers = takersOf(this.ground, place.candidate, this.needs);
    const world = withPlaces(this.allocation, place.candidate, weeks, 1, takers);
    const found = this.solve(this.ground, world, takers);
    return found && { concessions: [], place, ...found };
  }

  /** The concession and a place more at one of the first hosts that are then within reach. */
  together(concession: Concession): Way | undefined {
    if (!this.isSolvedAnew || concession.kind === 'two-hosts' || !this.mayGoOn()) return undefined;
    const ground = groundWith(this.ground, this.request, conceded(this.request, [concession]));
    const request = ground?.requests.find(({ reference }) => reference === this.request.reference);
    if (ground === undefined || request === undefined) return undefined;
    const tried = new Tried(ground, this.wishes, request, this.mayGoOn);
    const hosts = askableHosts(needsOf(ground)(ground.requests.indexOf(request)), ground.context);
    for (const { candidate, score, pair } of hosts.slice(0, MOST_PLACES)) {
      const way = tried.withPlaceAt({ candidate, score, distanceKm: pair.distanceKm });
      if (way) return { ...way, concessions: [concession] };
    }
    return undefined;
  }

  private keeping(asked: Pick<Way, 'concessions' | 'place'>, { found, isSure }: NearWay): Way | undefined {
    if (!isSure) this.isProven = false;
    return found && { ...asked, ...found };
  }

  private solved(world: LimitedAllocation, wanted: readonly number[]): Placement | undefined {
    const { placed, lowerBound } = solveWithinLimits(world, this.mayGoOn);
    const plan = placementOf(statementOf(world), placed);
    if (wanted.every((request) => plan.has(request))) return plan;
    if (!isProvenImpossible(lowerBound)) this.isProven = false;
    return undefined;
  }

  /** The plan that places the request's parts and all that had a host; `undefined` when there is none, or none was found. */
  private solve(
    ground: PlanGround,
    world: LimitedAllocation,
    takers: readonly Taker[] = [],
  ): Pick<Way, 'changes' | 'faults'> | undefined {
    const present = pairsOf(this.wishes.previous, ground.indexed, ground.choicesOf);
    const asked = ground.requests.flatMap(({ reference }, index) =>
      baseOf(reference) === this.request.reference ? [index] : [],
    );
    const safe = present.map(([request]) => request);
    const all = statementOf(world);
    const narrowed = onlyPlacing(world, new Set([...safe, ...asked]), (request) => !all.requests.has(request));
    const statement = statementOf(narrowed);
    const before = new Map(present);
    const plan = besidePresent(statement, before, asked) ?? this.solved(narrowed, [...safe, ...asked]);
    if (plan === undefined) return undefined;
    const changed = changedBetween(before, plan);
    const told = { changed, placed: before.size + asked.length, cost: costOf(statement, plan) };
    const hostAt = hostsByNumber(ground, takers);
    return {
      changes: [...asked, ...changed.filter((request) => !asked.includes(request))].map((request) => ({
        requestReference: baseOf(ground.requests[request]!.reference),
        before: hostAt(request, before.get(request)),
        after: hostAt(request, plan.get(request)),
      })),
      faults: faultsOfPromise(statement, { present: before, plan, safe: [...safe, ...asked], told }),
    };
  }
}

/** The present plan with these requests at the best places it leaves: nobody moves, so that no plan is better. */
function besidePresent(statement: Statement, present: Placement, asked: readonly number[]): Placement | undefined {
  const occupied = new OccupiedSlots();
  const optionOf = (request: number, offer: number): PlanOption =>
    statement.optionsOf(request).find((option) => option.offer === offer)!;
  for (const [request, offer] of present) occupied.add(request, optionOf(request, offer).slots);
  const plan = new Map(present);
  for (const request of asked) {
    const free = statement.optionsOf(request).find(({ slots }) => occupied.passedWith(slots).length === 0);
    if (!free) return undefined;
    occupied.add(request, free.slots);
    plan.set(request, free.offer);
  }
  return plan;
}

/** The second part of a request that two hosts share has a name of its own. */
const SECOND = '#2';
const baseOf = (reference: string): string => reference.split(SECOND)[0]!;

/** The ground with the request as it would be; `undefined` when a part has no host in reach. */
function groundWith(ground: PlanGround, request: Request, parts: readonly Request[]): PlanGround | undefined {
  const { context } = ground;
  const named = parts.map((part, index) => ({ part, reference: index === 0 ? part.reference : part.reference + SECOND }));
  const choicesOf = new Map(ground.choicesOf);
  for (const { part, reference } of named) {
    const [hosts = []] = reachableHostsOfAll([part], context);
    if (hosts.length === 0) return undefined;
    choicesOf.set(reference, hosts);
  }
  const requests = ground.requests.flatMap((one) =>
    one === request ? named.map(({ part, reference }) => ({ ...part, reference })) : [one],
  );
  return { ...ground, requests, choicesOf, indexed: allocationProblem(context, requests, choicesOf) };
}

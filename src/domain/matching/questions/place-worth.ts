/** What a place more is worth: where the prices of the plan say that pupils lack one, confirmed by solving again with it. */
import type { IsoDate } from '../../calendar/iso-date';
import type { Public } from '../../request/request-type';
import type { Sector } from '../../training/sector';
import type { RequestNeeds } from '../pairing/request-needs';
import { allocationUnder, type AllocationWishes, type PlanGround } from '../plan/allocate';
import type { LimitedAllocation } from '../plan/limited-allocation';
import { solveWithinLimits } from '../plan/solve-within-limits';
import type { AllocationDuals } from '../solver/problem';
import { solveAllocation } from '../solver/solve-allocation';
import { askableHosts, needsOf, takersOf, type AskableHost } from './askable';
import { boundOf, changedBetween, costOf, faultsOfPromise, type Placement } from './checker';
import { withPlaces, type PlaceWeeks } from './changed-world';
import { exchangedFrom } from './exchanged-from';
import { placementOf, pricesOf, statementOf } from './statement';

/** Hosts of one sector and commune that could give a place in the same weeks to the same public. */
export interface PlaceWorth {
  readonly sector?: Sector;
  readonly commune: string;
  readonly public?: Public;
  /** Days of the stage that it is for. */
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Pupils more with a host when the first of the hosts gives one place, or two. */
  readonly withOne: number;
  readonly withTwo: number;
  /** A request without a host in the present plan that one of them suits, the more pressing first. */
  readonly requestReferences: readonly string[];
  /** In the order in which to telephone. */
  readonly hosts: readonly AskableHost[];
  readonly faults: readonly string[];
}

/** A request that gains as much by a place is one that the shortage bears on, be it left out or in the place of one that is. */
const SHORT_VALUE = 5_000_000;
/** Solved again: the list is for a day's telephoning. */
const MOST_LINES = 10;
const MOST_HOSTS = 6;

/** @param wishes what the animator imposes, and as `previous` the plan that the list is asked of */
export function placeWorth(ground: PlanGround, wishes: AllocationWishes, mayGoOn: () => boolean): PlaceWorth[] {
  const allocation = allocationUnder(ground, wishes);
  const statement = statementOf(allocation);
  const onScreen = placementOf(
    statement,
    allocation.constraints.previous?.placed ?? solveWithinLimits(allocation, mayGoOn).placed,
  );
  const present = exchangedFrom(allocation, onScreen, mayGoOn);
  const needs = needsOf(ground);
  const without = ground.requests.flatMap((_, request) => (present.has(request) ? [] : [request]));
  if (without.length === 0) return [];
  const { kept, forbidden } = allocation.constraints;
  const { duals } = solveAllocation(allocation.problem, { kept, forbidden, budget: mayGoOn });
  const isBound = boundOf(statement, pricesOf(duals)) <= costOf(statement, present);
  const priceFaults = isBound ? [] : ['the prices prove more than the plan costs'];
  const groups = groupsOf(ground, shortRequests(allocation, duals, ground.requests.length), needs, new Set(without));
  const lines: PlaceWorth[] = [];
  for (const group of groups) {
    if (lines.length === MOST_LINES || !mayGoOn()) break;
    const [first] = group.hosts;
    const takers = takersOf(ground, first!.candidate, needs);
    const solve = (places: number): { readonly more: number; readonly faults: readonly string[] } => {
      const world = withPlaces(allocation, first!.candidate, group.span, places, takers);
      const solved = exchangedFrom(world, present, mayGoOn);
      return { more: solved.size - present.size, faults: faultsIn(world, present, solved) };
    };
    const one = solve(1);
    if (one.more < 1) continue;
    const two = solve(2);
    const { sector, commune, startsOn, endsOn, requestReferences } = group;
    lines.push({
      sector,
      commune,
      public: group.public,
      startsOn,
      endsOn,
      requestReferences,
      hosts: group.hosts.slice(0, MOST_HOSTS),
      withOne: one.more,
      withTwo: two.more,
      faults: [...priceFaults, ...one.faults, ...two.faults],
    });
  }
  return lines.sort((a, b) => b.withTwo - a.withTwo || b.withOne - a.withOne);
}

function faultsIn(world: LimitedAllocation, present: Placement, plan: Placement): string[] {
  const statement = statementOf(world);
  const changed = changedBetween(present, plan);
  return faultsOfPromise(statement, {
    present,
    plan,
    imposed: world.constraints.kept,
    told: { changed, placed: plan.size, cost: costOf(statement, plan) },
  });
}

/** By the prices, the requests that would free or take a place of which somebody is short. */
function shortRequests({ problem }: LimitedAllocation, duals: AllocationDuals, count: number): number[] {
  const sums = new Map<number, Float64Array>();
  for (const { offer, week, price } of duals.weekPrices) {
    if (!sums.has(offer)) sums.set(offer, new Float64Array(problem.weeks + 1));
    for (let w = week; w < problem.weeks; w++) sums.get(offer)![w + 1]! += price;
  }
  const shortage = new Map(duals.shortagePrices.map(({ school, price }) => [school, price] as const));
  const value = problem.requests.map(({ unplacedCost, school }) => unplacedCost + (shortage.get(school) ?? 0));
  for (const [request, offer, cost] of problem.edges) {
    const { first, last } = problem.requests[request]!;
    const sum = sums.get(offer);
    value[request] = Math.min(value[request]!, cost + (sum ? sum[last + 1]! - sum[first]! : 0));
  }
  return value.slice(0, count).flatMap((worth, request) => (worth >= SHORT_VALUE ? [request] : []));
}

interface Group extends Pick<
  PlaceWorth,
  'sector' | 'commune' | 'public' | 'startsOn' | 'endsOn' | 'requestReferences' | 'hosts'
> {
  readonly span: PlaceWeeks;
  /** Short requests that it would suit. */
  readonly members: ReadonlySet<number>;
}

/** The groups by sector, commune, weeks and public, those that suit most of the requests without a host first. */
function groupsOf(
  ground: PlanGround,
  short: readonly number[],
  needs: (request: number) => RequestNeeds,
  without: ReadonlySet<number>,
): Group[] {
  const { problem, weekNames } = ground.indexed;
  const groups = new Map<string, { hosts: Map<string, AskableHost>; members: Set<number>; sample: number }>();
  for (const request of short) {
    const { first, last } = problem.requests[request]!;
    for (const host of askableHosts(needs(request), ground.context)) {
      const key = [host.candidate.sector, host.candidate.commune, needs(request).public, first, last].join('|');
      const group = groups.get(key) ?? { hosts: new Map<string, AskableHost>(), members: new Set<number>(), sample: request };
      const known = group.hosts.get(host.candidate.company.reference);
      if (!known || known.score < host.score) group.hosts.set(host.candidate.company.reference, host);
      group.members.add(request);
      groups.set(key, group);
    }
  }
  const asking = (members: ReadonlySet<number>): number => [...members].filter((request) => without.has(request)).length;
  return [...groups.values()]
    .map(({ hosts, members, sample }): Group => {
      const { first, last } = problem.requests[sample]!;
      const ordered = [...hosts.values()].sort(inOrderOfCalls);
      const { candidate } = ordered[0]!;
      return {
        sector: candidate.sector,
        commune: candidate.commune ?? '',
        public: needs(sample).public,
        startsOn: ground.requests[sample]!.startsOn!,
        endsOn: ground.requests[sample]!.endsOn ?? ground.requests[sample]!.startsOn!,
        requestReferences: [...members]
          .filter((request) => without.has(request))
          .map((request) => ground.requests[request]!.reference),
        hosts: ordered,
        members,
        span: { first, last, elsewhere: weekNames.filter((_, week) => week < first || week > last) },
      };
    })
    .sort((a, b) => asking(b.members) - asking(a.members) || b.members.size - a.members.size || b.hosts.length - a.hosts.length);
}

/** Who has a telephone first, then whom the place suits best: reliability, rest and the network count in the score. */
const inOrderOfCalls = (a: AskableHost, b: AskableHost): number =>
  Number(b.candidate.company.phone !== undefined) - Number(a.candidate.company.phone !== undefined) ||
  b.score - a.score ||
  (a.candidate.id < b.candidate.id ? -1 : 1);

/** What a place more is worth: where the prices of the plan say that pupils lack one, confirmed by solving again with it. */
import { compare } from '../../text/compare';
import type { RequestNeeds } from '../pairing/request-needs';
import { allocationUnder, type AllocationWishes, type PlanGround } from '../plan/allocate';
import { solveWithinLimits } from '../plan/solve-within-limits';
import { askableHosts, hostsToCall, needsOf, type AskableHost } from './askable';
import { isSolvedAnew } from './is-solved-anew';
import { placementOf, statementOf } from './statement';
import { MOST_HOSTS, type Group, type PlaceWorth, type TriedPlaces, type WorthSearch } from './worth-search';
import { worthByChains } from './worth-by-chains';
import { worthBySolving } from './worth-by-solving';

/** Solved again: the list is for a day's telephoning. */
const MOST_LINES = 10;
/** Hosts of a group that are tried before it is given up. */
const MOST_FIRST = 3;

export interface Worth {
  readonly lines: readonly PlaceWorth[];
  /** Pupils whom the plan on screen, not the best one, leaves out although a place is free or others could make room. */
  readonly leftForNothing: number;
  /** With those, everyone has a host. */
  readonly isAllPlaced: boolean;
  /** No known host could take one of those left out: not one was even to be tried. */
  readonly isRuledOut: boolean;
}

/** @param wishes what the animator imposes, and as `previous` the plan that the list is asked of */
export function placeWorth(ground: PlanGround, wishes: AllocationWishes, mayGoOn: () => boolean): Worth {
  const allocation = allocationUnder(ground, wishes);
  const onScreen = placementOf(
    statementOf(allocation),
    allocation.constraints.previous?.placed ?? solveWithinLimits(allocation, mayGoOn).placed,
  );
  const needs = needsOf(ground);
  const search = isSolvedAnew(allocation, 'often')
    ? worthBySolving(ground, allocation, onScreen, needs, mayGoOn)
    : worthByChains(allocation, onScreen, needs, ground.context, mayGoOn);
  const without = new Set(ground.requests.flatMap((_, request) => (search.present.has(request) ? [] : [request])));
  const leftForNothing = search.present.size - onScreen.size;
  if (without.size === 0) return { lines: [], leftForNothing, isAllPlaced: true, isRuledOut: false };
  const lines: PlaceWorth[] = [];
  const groups = groupsOf(ground, search.short, needs, without);
  for (const group of groups) {
    if (lines.length === MOST_LINES || !mayGoOn()) break;
    const tried = firstThatGives(search, group);
    if (tried === undefined) continue;
    const { withOne, withTwo, seated, hosts, faults } = tried;
    const { sector, commune, startsOn, endsOn, members } = group;
    const asking = new Set([...seated, ...members].filter((request) => without.has(request) && !onScreen.has(request)));
    const requestReferences = [...asking].map((request) => ground.requests[request]!.reference);
    const about = { sector, commune, public: group.public, startsOn, endsOn, requestReferences };
    lines.push({ ...about, hosts, withOne, withTwo, faults });
  }
  // Of two worth as much, the stage that begins first is telephoned for first.
  lines.sort((a, b) => b.withTwo - a.withTwo || b.withOne - a.withOne || compare(a.startsOn, b.startsOn));
  const isRuledOut = groups.length === 0 && [...without].every((request) => search.short.includes(request));
  return { lines, leftForNothing, isAllPlaced: false, isRuledOut };
}

/** The first of the hosts whose place would seat somebody; some have reached what the law or their tutor allows. */
function firstThatGives(search: WorthSearch, group: Group): TriedPlaces | undefined {
  const hosts = hostsToCall(group.hosts, MOST_HOSTS);
  for (let first = 0; first < Math.min(hosts.length, MOST_FIRST); first++) {
    const tried = search.tryAt({ ...group, hosts: hosts.slice(first) });
    if (tried.withOne >= 1) return tried;
  }
  return undefined;
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

/** Hosts that only lack a place or the right dates: those that may be asked for one more. */
import { isCalledAsOne } from '../../company/same-company';
import type { Request } from '../../request/request';
import { Pair } from '../pairing/pair';
import { readNeeds, type RequestNeeds } from '../pairing/request-needs';
import type { PlanGround } from '../plan/allocate';
import type { Candidate } from '../pool/candidate';
import type { MatchContext } from '../pool/match-context';
import { scoreOf } from '../ranking/criteria';
import { excludedBut } from '../ranking/exclusions';
import type { ExclusionCode } from '../ranking/exclusions/exclusion';
import { ROAD_FACTOR } from '../../geography/road-distance';
import type { Taker } from './changed-world';

/** What a place more, in the right weeks, would do away with. */
const MENDED: readonly ExclusionCode[] = ['no-place', 'dates-outside', 'dates-unknown'];

const isHopeless = excludedBut(MENDED);
const mayBeAsked = (pair: Pair): boolean => !isHopeless(pair);

export interface AskableHost {
  readonly candidate: Candidate;
  readonly pair: Pair;
  readonly score: number;
}

/** The first hosts of a list of calls, at most so many, no company twice. */
export function hostsToCall<H extends Pick<AskableHost, 'candidate'>>(hosts: readonly H[], most: number): H[] {
  const called: H[] = [];
  for (const host of hosts) {
    if (called.length === most) break;
    if (!called.some(({ candidate }) => isCalledAsOne(candidate.company, host.candidate.company))) called.push(host);
  }
  return called;
}

/** Hosts within reach, full or closed in these weeks or wanted by others; best first. */
export function askableHosts(needs: RequestNeeds, context: MatchContext): AskableHost[] {
  if (!needs.point) return [];
  return context.openHostMap
    .around(needs.point, needs.limitKm / ROAD_FACTOR)
    .map((candidate) => new Pair(needs, candidate, context))
    .filter(mayBeAsked)
    .map((pair) => ({ candidate: pair.candidate, pair, score: scoreOf(pair) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/** What each request of the ground needs, read once. */
export function needsOf({ requests, choicesOf, context }: PlanGround): (request: number) => RequestNeeds {
  const known = new Map<number, RequestNeeds>();
  return (index) => {
    let needs = known.get(index);
    if (!needs) {
      const request: Request = requests[index]!;
      needs = choicesOf.get(request.reference)?.[0]?.pair.needs ?? readNeeds(request, context);
      known.set(index, needs);
    }
    return needs;
  };
}

/** The requests of the ground that could take a place more at a host, were it open in their weeks. */
export function takersOf(ground: PlanGround, host: Candidate, needs: (request: number) => RequestNeeds): Taker[] {
  return ground.requests.flatMap((_, request) => takerOf(request, host, needs(request), ground.context) ?? []);
}

/** The request, if it could take a place more at the host. */
export function takerOf(request: number, host: Candidate, needs: RequestNeeds, context: MatchContext): Taker | undefined {
  const pair = new Pair(needs, host, context);
  return mayBeAsked(pair) ? { request, pair, score: scoreOf(pair) } : undefined;
}

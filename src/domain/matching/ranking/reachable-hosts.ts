/**
 * The hosts that suit a request, without the reasons: for the many requests of an allocation, and for counting what a concession
 * would bring.
 */
import type { Request } from '../../request/request';
import type { Candidate } from '../pool/candidate';
import { scoreOf } from './criteria';
import { notExcluded, verdictOf } from './exclusions';
import { ROAD_FACTOR } from '../../geography/road-distance';
import { publicRefused } from './exclusions/public-refused';
import { ROUGH_POINT_MARGIN_KM } from './exclusions/too-far';
import type { MatchContext } from '../pool/match-context';
import { Pair } from '../pairing/pair';
import { readNeeds, type RequestNeeds } from '../pairing/request-needs';

export interface ReachableHost {
  readonly candidate: Candidate;
  /** As it was judged: what its reasons are read from. */
  readonly pair: Pair;
  /** 0–100, not rounded: the same as in the ranking. */
  readonly score: number;
  readonly distanceKm: number;
}

/** The pairs that the map does not leave out, nor the public: a host out of reach is never looked at. */
function pairsAround(needs: RequestNeeds, context: MatchContext): Pair[] {
  if (!needs.point) return [];
  const roughKm = (needs.limitKm + ROUGH_POINT_MARGIN_KM) / ROAD_FACTOR;
  const farthestKm = needs.point.tier === 2 ? roughKm : needs.limitKm / ROAD_FACTOR;
  const hosts = needs.weeks.length > 0 ? context.openHostMap : context.hostMap;
  const pairs: Pair[] = [];
  for (const candidate of hosts.around(needs.point, farthestKm, roughKm))
    // Before anything is measured: half of the hosts around take another public.
    if (publicRefused.applies({ candidate, needs }) === undefined) pairs.push(new Pair(needs, candidate, context));
  return pairs;
}

const byId = (a: { readonly candidate: Candidate }, b: { readonly candidate: Candidate }): number =>
  a.candidate.id < b.candidate.id ? -1 : 1;

/** The pairs that no exclusion sets aside, in the order of the candidates' ids. */
export const suitablePairs = (needs: RequestNeeds, context: MatchContext): Pair[] =>
  notExcluded(pairsAround(needs, context)).sort(byId);

const asHost = (pair: Pair): ReachableHost => ({
  candidate: pair.candidate,
  pair,
  score: scoreOf(pair),
  distanceKm: pair.distanceKm,
});

/** The same hosts and scores as `rankHosts`, sorted by id. */
export const reachableHosts = (request: Request, context: MatchContext): ReachableHost[] =>
  suitablePairs(readNeeds(request, context), context).map(asHost);

/** A host that is set aside by rules past which the animator may go, and by no other; `undefined` for any other. */
export function hostPastRules(request: Request, candidateId: string, context: MatchContext): ReachableHost | undefined {
  const candidate = context.candidateById.get(candidateId);
  if (candidate === undefined) return undefined;
  const pair = new Pair(readNeeds(request, context), candidate, context);
  return verdictOf(pair)?.mayOverride === true ? asHost(pair) : undefined;
}

const bestFirst = (a: ReachableHost, b: ReachableHost): number => b.score - a.score || byId(a, b);

/** Those of many requests, in their order; of each, the best first, of two alike the smaller id. */
export const reachableHostsOfAll = (requests: readonly Request[], context: MatchContext): ReachableHost[][] =>
  requests.map((request) =>
    notExcluded(pairsAround(readNeeds(request, context), context))
      .map(asHost)
      .sort(bestFirst),
  );

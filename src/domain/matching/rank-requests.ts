/** The reverse match: the open requests that an offer, or a host without one, would suit. */
import { roadDistanceKm } from '../geography/road-distance';
import type { Priority, Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';
import type { Candidate } from './candidate';
import type { MatchContext } from './match-context';
import { isExcluded } from './exclusions';
import { ROUGH_POINT_MARGIN_KM } from './exclusions/too-far';
import { Pair } from './pair';
import { asRanked, type RankedHost } from './rank-hosts';
import { limitKmOf, readNeeds, type RequestNeeds } from './request-needs';

export interface RankedRequest {
  readonly request: Request;
  /** The host as the request's own ranking would show it. */
  readonly host: RankedHost;
  readonly score: number;
}

/** An urgent request goes before a better fit, within reason: points added when the requests are put in order, never shown. */
const HEAD_START: Readonly<Record<Priority, number>> = { urgent: 15, high: 7, normal: 0 };

const needsByContext = new WeakMap<MatchContext, Map<Request, RequestNeeds>>();

/** What the open requests within reach need, each read once for all candidates. */
function* needsAround(candidate: Candidate, context: MatchContext): Iterable<RequestNeeds> {
  const known = needsByContext.get(context) ?? new Map<Request, RequestNeeds>();
  needsByContext.set(context, known);
  for (const request of context.requests) {
    if (!OPEN_REQUEST_STATUSES.includes(request.status) || isOutOfReach(request, candidate, context)) continue;
    let needs = known.get(request);
    if (!needs) known.set(request, (needs = readNeeds(request, context)));
    yield needs;
  }
}

/** For certain: asked before anything else is read of the request. */
const isOutOfReach = (request: Request, { point }: Candidate, context: MatchContext): boolean =>
  request.point !== undefined && point !== undefined && roadDistanceKm(request.point, point) > limitKmOf(request, context) + ROUGH_POINT_MARGIN_KM;

const order = ({ request, score }: RankedRequest): number => Math.round((score + HEAD_START[request.priority]) * 1e6);

/** Open requests for the candidate (reference of an offer, or of a company without one), first to serve first; empty when the id is no candidate. */
export function rankRequests(candidateId: string, context: MatchContext): RankedRequest[] {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return [];
  const ranked: RankedRequest[] = [];
  for (const needs of needsAround(candidate, context)) {
    const pair = new Pair(needs, candidate, context);
    if (isExcluded(pair)) continue;
    const host = asRanked(pair);
    ranked.push({ request: needs.request, host, score: host.score });
  }
  return ranked.sort((a, b) => order(b) - order(a) || (a.request.receivedOn + a.request.reference < b.request.receivedOn + b.request.reference ? -1 : 1));
}

/** The reverse match: the open requests that an offer, or a host without one, would suit. */
import { roadDistanceKm } from '../../geography/road-distance';
import type { Priority, Request } from '../../request/request';
import { OPEN_REQUEST_STATUSES } from '../../request/request-status';
import type { Candidate } from '../pool/candidate';
import type { MatchContext } from '../pool/match-context';
import { isExcluded } from './exclusions';
import { ROUGH_POINT_MARGIN_KM } from './exclusions/too-far';
import { Pair } from '../pairing/pair';
import { asRanked, type RankedHost } from './rank-hosts';
import { limitKmOf, readNeeds, type RequestNeeds } from '../pairing/request-needs';

export interface RankedRequest {
  readonly request: Request;
  /** The host as the request's own ranking would show it. */
  readonly host: RankedHost;
  readonly score: number;
}

/** An urgent request goes before a better fit, within reason: points added when the requests are put in order, never shown. */
const HEAD_START: Readonly<Record<Priority, number>> = { urgent: 15, high: 7, normal: 0 };

/** What is known of an open request so far: how far its host may be, and once one is near enough, all that it needs. */
interface Known {
  readonly request: Request;
  readonly limitKm: number;
  needs?: RequestNeeds;
}
const knownByContext = new WeakMap<MatchContext, readonly Known[]>();

function openRequests(context: MatchContext): readonly Known[] {
  let known = knownByContext.get(context);
  if (!known) {
    known = context.requests
      .filter((request) => OPEN_REQUEST_STATUSES.includes(request.status))
      .map((request) => ({ request, limitKm: limitKmOf(request, context) }));
    knownByContext.set(context, known);
  }
  return known;
}

/** For certain: asked before anything else is read of the request. */
const isOutOfReach = ({ request, limitKm }: Known, { point }: Candidate): boolean =>
  request.point !== undefined && point !== undefined && roadDistanceKm(request.point, point) > limitKm + ROUGH_POINT_MARGIN_KM;

const order = ({ request, score }: RankedRequest): number => Math.round((score + HEAD_START[request.priority]) * 1e6);

/**
 * Open requests for the candidate (reference of an offer, or of a company without one), first to serve first; empty when the id
 * is no candidate.
 */
export function rankRequests(candidateId: string, context: MatchContext): RankedRequest[] {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return [];
  const ranked: RankedRequest[] = [];
  for (const known of openRequests(context)) {
    if (isOutOfReach(known, candidate)) continue;
    const needs = (known.needs ??= readNeeds(known.request, context));
    const pair = new Pair(needs, candidate, context);
    if (isExcluded(pair)) continue;
    const host = asRanked(pair);
    ranked.push({ request: needs.request, host, score: host.score });
  }
  return ranked.sort(
    (a, b) =>
      order(b) - order(a) || (a.request.receivedOn + a.request.reference < b.request.receivedOn + b.request.reference ? -1 : 1),
  );
}

/** The reverse match: the open requests that an offer, or a host without one, would suit. */
import type { Priority, Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';
import type { MatchContext } from './match-context';
import { isExcluded } from './exclusions';
import { Pair } from './pair';
import { asRanked, type RankedHost } from './rank-hosts';
import { readNeeds, type RequestNeeds } from './request-needs';

export interface RankedRequest {
  readonly request: Request;
  /** The host as the request's own ranking would show it. */
  readonly host: RankedHost;
  readonly score: number;
}

/** An urgent request goes before a better fit, within reason: points added when the requests are put in order, never shown. */
const HEAD_START: Readonly<Record<Priority, number>> = { urgent: 15, high: 7, normal: 0 };

const needsByContext = new WeakMap<MatchContext, readonly RequestNeeds[]>();

function openNeeds(context: MatchContext): readonly RequestNeeds[] {
  let needs = needsByContext.get(context);
  if (!needs) {
    needs = context.requests.filter((request) => OPEN_REQUEST_STATUSES.includes(request.status)).map((request) => readNeeds(request, context));
    needsByContext.set(context, needs);
  }
  return needs;
}

const order = ({ request, score }: RankedRequest): number => Math.round((score + HEAD_START[request.priority]) * 1e6);

/** Open requests for the candidate (reference of an offer, or of a company without one), first to serve first; empty when the id is no candidate. */
export function rankRequests(candidateId: string, context: MatchContext): RankedRequest[] {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return [];
  const ranked: RankedRequest[] = [];
  for (const needs of openNeeds(context)) {
    const pair = new Pair(needs, candidate, context);
    if (isExcluded(pair)) continue;
    const host = asRanked(pair);
    ranked.push({ request: needs.request, host, score: host.score });
  }
  return ranked.sort((a, b) => order(b) - order(a) || (a.request.receivedOn + a.request.reference < b.request.receivedOn + b.request.reference ? -1 : 1));
}

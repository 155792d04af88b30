/** The open requests that a host would suit. */
import type { MatchContext } from '../../domain/matching/pool/match-context';
import { rankRequests } from '../../domain/matching/ranking/rank-requests';
import { shortReasons } from '../../wording/reasons/short-reasons';
import { requestLines } from '../../wording/sidebar/card-sentences';
import type { SuitedRequest } from '../sidebar-views/host-card-views';

const SHOWN_REQUESTS = 12;

/** The open requests of any of the candidates, each once with its best score. */
export function suitedRequests(candidateIds: readonly string[], context: MatchContext): SuitedRequest[] {
  const best = new Map<string, SuitedRequest>();
  const ranked = candidateIds.flatMap((id) => rankRequests(id, context));
  for (const { request, host, score } of ranked.sort((a, b) => b.score - a.score)) {
    if (!best.has(request.reference))
      best.set(request.reference, {
        reference: request.reference,
        sentence: requestLines(request).slice(0, 3).join(' · '),
        score: Math.round(score),
        reasons: shortReasons(host.criteria),
      });
  }
  return [...best.values()].slice(0, SHOWN_REQUESTS);
}

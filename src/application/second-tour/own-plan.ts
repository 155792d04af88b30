/** What the hub's own pupils would take: they go before those of another hub. */
import { allocate } from '../../domain/matching/plan/allocate';
import type { MatchContext } from '../../domain/matching/pool/match-context';

/** How many lines of the best plan each host has, by candidate. */
export function plannedAt(context: MatchContext, mayGoOn: () => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { candidate } of allocate(context, { kept: [], forbidden: [], previous: [] }, mayGoOn).hostOf.values())
    counts.set(candidate.id, (counts.get(candidate.id) ?? 0) + 1);
  return counts;
}

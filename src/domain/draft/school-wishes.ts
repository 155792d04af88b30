/** What was taken from schools holds for every plan, not for the one about which they said it. */
import type { PlannedPair } from '../matching/plan/allocate';
import { compare } from '../text/compare';
import { hasHost, isTaken, type PlanRow } from './plan-draft';

/** A line whose school wishes its host kept or avoided. */
export type WishedRow = PlanRow & { readonly hostId: string };

export interface SchoolWishes {
  /** One a request at most. */
  readonly kept: readonly WishedRow[];
  readonly forbidden: readonly WishedRow[];
}

const pairOf = ({ requestReference, hostId }: PlannedPair): string => `${requestReference} ${hostId}`;

/**
 * The wishes that the animator has taken, also from plans deleted since: a place that a school does not want stays so. Of two
 * about one pupil that contradict each other the later holds.
 */
export function schoolWishes(rows: readonly PlanRow[]): SchoolWishes {
  const kept = new Map<string, WishedRow>();
  const forbidden = new Map<string, WishedRow>();
  const taken = rows.filter(hasHost).filter(isTaken);
  const inTurn = (one: PlanRow, other: PlanRow): number =>
    compare(one.remarkOn ?? '', other.remarkOn ?? '') || compare(one.reference, other.reference);
  for (const row of taken.sort(inTurn)) {
    if (row.remark === 'keep') {
      forbidden.delete(pairOf(row));
      kept.set(row.requestReference, row);
    } else {
      forbidden.set(pairOf(row), row);
      if (kept.get(row.requestReference)?.hostId === row.hostId) kept.delete(row.requestReference);
    }
  }
  return { kept: [...kept.values()], forbidden: [...forbidden.values()] };
}

/** Of the wishes, those that a plan does not follow: the host that is avoided is in it, the one that is wished is not. */
export function unfollowed({ kept, forbidden }: SchoolWishes, hostOf: ReadonlyMap<string, string>): readonly WishedRow[] {
  return [
    ...forbidden.filter(({ requestReference, hostId }) => hostOf.get(requestReference) === hostId),
    ...kept.filter(({ requestReference, hostId }) => hostOf.get(requestReference) !== hostId),
  ];
}

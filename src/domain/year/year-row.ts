/** What is kept of a school year that is closed: figures, and nobody. */
/** `closed`: the closing is over, and how many requests have lost their pupil. */
export type YearIndicator =
  'requests' | 'placed' | 'unplaced' | 'cancelled' | 'propositions' | 'accepted' | 'hosts' | 'offers' | 'reviews' | 'closed';

export interface YearRow {
  /** « 2026/placed/pfmp »: year, indicator, group. */
  readonly key: string;
  /** « 2026-2027 ». */
  readonly schoolYear: string;
  readonly indicator: YearIndicator;
  /** As people read it; empty for the whole. */
  readonly group?: string;
  readonly count: number;
}

/** A smaller group would let somebody be recognised. */
const FEWEST = 5;

/**
 * Groups as they may be shown: small ones are put together, and with them as many others as it takes for the sum to hide each.
 * `rest` is 0 when none is hidden.
 */
export function shownGroups(counts: ReadonlyMap<string, number>): {
  readonly groups: readonly (readonly [string, number])[];
  readonly rest: number;
} {
  const sorted = [...counts].sort(([, one], [, other]) => one - other);
  let [rest, from] = [0, 0];
  while (from < sorted.length && (sorted[from]![1] < FEWEST || (rest > 0 && rest < FEWEST))) {
    rest += sorted[from]![1];
    from += 1;
  }
  return { groups: sorted.slice(from), rest };
}

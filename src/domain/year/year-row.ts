/** What is kept of a school year that is closed: figures, and nobody. */
/** `closed`: the closing is over, and how many requests have lost their pupil. */
export type YearIndicator =
  | 'requests'
  | 'placed'
  | 'unplaced'
  | 'cancelled'
  | 'propositions'
  | 'accepted'
  | 'hosts'
  | 'offers'
  | 'reviews'
  | 'closed';

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

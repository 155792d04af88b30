/** What an indicator comes to, and why it comes to nothing. */
import type { RequestFact } from './year-facts';

/** One thing counted; the request that it is of, when it is of one. */
export interface Case {
  readonly value: number;
  readonly request?: RequestFact;
}

/** How cases are put together: the share or the mark of all (mean), the middle one (median), or their sum. */
export type Gathering = 'mean' | 'median' | 'total';

/** `empty`: there is nothing to divide by. `too-few`: the figure would speak of fewer pupils than may be spoken of. */
export type Lack = 'empty' | 'too-few';

export type Measure =
  | { readonly value: number; /** How many cases it is made of. */ readonly over: number; readonly lack?: undefined }
  | { readonly value?: undefined; readonly lack: Lack };

/** Fewest pupils that a figure may speak of. */
export const SMALLEST_GROUP = 5;

/**
 * The figure of the cases. A total of nothing is 0; a mean or a median of nothing is no figure.
 * @param isOfPupils then fewer cases than `SMALLEST_GROUP` give no mean and no median
 */
export function measureOf(cases: readonly Pick<Case, 'value'>[], gathering: Gathering, isOfPupils: boolean): Measure {
  const values = cases.map(({ value }) => value);
  const over = values.length;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (gathering === 'total') return { value: total, over };
  if (over === 0) return { lack: 'empty' };
  if (isOfPupils && over < SMALLEST_GROUP) return { lack: 'too-few' };
  return { value: gathering === 'mean' ? total / over : medianOf(values), over };
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

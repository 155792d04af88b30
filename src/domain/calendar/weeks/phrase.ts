/** What a text on weeks and dates says, before its years are known. */
import type { DurationUnit, MonthPart } from './token';

/** A moment or a stretch that has no end of its own. */
export type Point =
  | { readonly kind: 'day'; readonly date: number; readonly month: number; readonly year?: number; readonly weekday?: number }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly part?: MonthPart | 'first-half' | 'second-half';
      readonly year?: number;
    }
  | { readonly kind: 'week'; readonly number: number; readonly year?: number }
  /** The whole week that holds a day. */
  | { readonly kind: 'week-of'; readonly date: number; readonly month: number; readonly year?: number; readonly weekday?: number }
  /** Weeks of a month counted from its first (1) or its last (-1); `count` of them. */
  | { readonly kind: 'nth-week'; readonly nth: number; readonly count: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'today' };

export type Meaning =
  | { readonly kind: 'span'; readonly first: Point; readonly last: Point }
  | { readonly kind: 'from'; readonly point: Point; readonly isAfter: boolean }
  | { readonly kind: 'until'; readonly point: Point; readonly isBefore: boolean }
  | { readonly kind: 'all-year' }
  | { readonly kind: 'school-year'; readonly year: number }
  | { readonly kind: 'duration'; readonly least: number; readonly most: number; readonly unit: DurationUnit }
  | { readonly kind: 'hours' }
  /** May mean more than one thing: always asked about. */
  | { readonly kind: 'unclear' };

/** A meaning with the tokens that say it: `start` is the first, `end` the one after the last. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** Said after « sauf » and the like; the token of that word. */
  readonly isException: boolean;
  readonly exceptAt?: number;
  /** Phrases of one sentence have the same number: a year said in it holds for its neighbours. */
  readonly sentence: number;
}

/**
 * The words of a text on weeks and dates, each with its place in the text, so that what is not used can be quoted as it was
 * written.
 */

export type TokenKind =
  | 'number'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'week-word'
  | 'month'
  | 'weekday'
  | 'part'
  | 'fortnight'
  | 'unit'
  | 'hour'
  | 'per'
  | 'to'
  | 'and'
  | 'slash'
  | 'stop'
  | 'except'
  | 'from'
  | 'until'
  | 'before'
  | 'after'
  | 'between'
  | 'all-year'
  | 'school-year'
  | 'today'
  | 'glue'
  | 'unknown';

/** Parts of a month: `value` of a token `part`. */
export const MONTH_PARTS = ['start', 'mid', 'end'] as const;
export type MonthPart = (typeof MONTH_PARTS)[number];

/** Units of a duration: `value` of a token `unit`. */
export const UNITS = ['day', 'week', 'month'] as const;
export type DurationUnit = (typeof UNITS)[number];

export interface Token {
  readonly kind: TokenKind;
  /**
   * The number, the month (1–12), the weekday (1–7), the ordinal (-1 for the last), the index of the part or unit; 0 for words
   * without one.
   */
  readonly value: number;
  /** Of a date, and of a week written with its year. */
  readonly month?: number;
  readonly year?: number;
  /** Of a number: written in letters, or with a zero before it. */
  readonly isWord?: boolean;
  readonly hasZero?: boolean;
  /** Of `glue`: says that what comes after it is open, and ends what « sauf » began. */
  readonly isYes?: boolean;
  /** Of `week-word`: the plural. */
  readonly isPlural?: boolean;
  /** First character and the one after the last, in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Ways in which hosts say weeks and dates, each with what is meant and what is asked back. Checked by hand against the calendar
 * of 2026–2028.
 */
import { DATED_WEEKS_CASES } from './dated-weeks-cases';
import { NUMBERED_WEEKS_CASES } from './numbered-weeks-cases';
import { TWOFOLD_WEEKS_CASES } from './twofold-weeks-cases';
import type { WeeksCase } from './weeks-case';
import { WORDED_WEEKS_CASES } from './worded-weeks-cases';

/** The whole table. */
export const ALL_WEEKS_CASES: readonly WeeksCase[] = [
  ...NUMBERED_WEEKS_CASES,
  ...DATED_WEEKS_CASES,
  ...WORDED_WEEKS_CASES,
  ...TWOFOLD_WEEKS_CASES,
];

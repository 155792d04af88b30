/** School years, 1 September to 31 August, named by their first civil year. */
import type { IsoDate } from './iso-date';

/** First civil year of the school year that holds the day: 2026 for 2027-03-01. */
export const schoolYearOf = (day: IsoDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** First and last day of the school year that begins in `year`. */
export const schoolYearSpan = (year: number): { startsOn: IsoDate; endsOn: IsoDate } => ({ startsOn: `${year}-09-01`, endsOn: `${year + 1}-08-31` });

/** School years, 1 September to 31 August, named by their first civil year. */
import type { IsoDate } from './iso-date';

/** First civil year of the school year that holds the day: 2026 for 2027-03-01. */
export const schoolYearOf = (day: IsoDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** First and last day of the school year that begins in `year`. */
export const schoolYearSpan = (year: number): { startsOn: IsoDate; endsOn: IsoDate } => ({
  startsOn: `${year}-09-01`,
  endsOn: `${year + 1}-08-31`,
});

/** From 1 May to the end of the school year, hosts plan the next one. */
const speaksOfNextYear = (today: IsoDate): boolean => today.slice(5) >= '05-01' && today.slice(5) < '09-01';

/** « All year », said on that day: its school year and, from 1 May on, the next one too. */
export function openYear(today: IsoDate): { readonly first: IsoDate; readonly last: IsoDate } {
  const year = schoolYearOf(today);
  return { first: schoolYearSpan(year).startsOn, last: schoolYearSpan(speaksOfNextYear(today) ? year + 1 : year).endsOn };
}

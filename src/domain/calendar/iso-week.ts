/** Civil weeks: capacities and legal quotas are counted by ISO week (R124-10 code de l'éducation: "même semaine civile"). */
import { addDays, isIsoDate, mondayOf, type IsoDate } from './iso-date';

/** A civil week named by its ISO year and number, `2027-S03`; sorts as text. */
export type IsoWeek = string;

/** The week that holds the day (ISO 8601: the week's year is that of its Thursday). */
export function weekOf(day: IsoDate): IsoWeek {
  let week = weeks.get(day);
  if (week === undefined) {
    week = computedWeek(day);
    if (weeks.size < MOST_KEPT) weeks.set(day, week);
  }
  return week;
}

/** The same few hundred days come back: each is worked out once. */
const weeks = new Map<IsoDate, IsoWeek>();
const MOST_KEPT = 20_000;

function computedWeek(day: IsoDate): IsoWeek {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.UTC(Number(year), Number(thursday.slice(5, 7)) - 1, Number(thursday.slice(8, 10))) - Date.UTC(Number(year), 0, 1)) / 86_400_000;
  return `${year}-S${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** Every week touched from the first to the last day, in order; empty when the last is earlier, or when one of them is no day. */
export function weeksBetween(first: IsoDate, last: IsoDate): IsoWeek[] {
  if (!isIsoDate(first) || !isIsoDate(last)) return [];
  const weeks: IsoWeek[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
}

/** The Monday of a week written `2027-S03`. */
export function mondayOfWeek(week: IsoWeek): IsoDate {
  const firstMonday = mondayOf(`${week.slice(0, 4)}-01-04`);
  return addDays(firstMonday, (Number(week.slice(6)) - 1) * 7);
}

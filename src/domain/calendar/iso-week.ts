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
  const dayOfYear =
    (Date.UTC(Number(year), Number(thursday.slice(5, 7)) - 1, Number(thursday.slice(8, 10))) - Date.UTC(Number(year), 0, 1)) /
    86_400_000;
  return `${year}-S${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** Weeks of a century: more are a slip of the pen. */
const MOST_WEEKS = 5218;

/**
 * Every week of which a day from Monday to Friday is between the two, both counted, in order, a century of them at most; empty
 * when the last is earlier, or when one of them is no day. A stage that begins on a Sunday takes nobody's place in the week that
 * ends: that week is left out, unless there is no other.
 */
export function weeksBetween(first: IsoDate, last: IsoDate): IsoWeek[] {
  if (!isIsoDate(first) || !isIsoDate(last)) return [];
  const weeks: IsoWeek[] = [];
  for (let monday = mondayOf(first); monday <= last && weeks.length < MOST_WEEKS; monday = addDays(monday, 7)) {
    if (addDays(monday, 4) >= first) weeks.push(weekOf(monday));
  }
  return weeks.length > 0 || first > last ? weeks : [weekOf(first)];
}

/** The Monday of a week written `2027-S03`. */
export function mondayOfWeek(week: IsoWeek): IsoDate {
  const firstMonday = mondayOf(`${week.slice(0, 4)}-01-04`);
  return addDays(firstMonday, (Number(week.slice(6)) - 1) * 7);
}

/** True for a week that exists, written `yyyy-Snn`. */
export const isIsoWeek = (text: string): boolean => /^\d{4}-S\d\d$/.test(text) && weekOf(mondayOfWeek(text)) === text;

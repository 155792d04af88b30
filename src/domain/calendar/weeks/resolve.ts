/** Days of a point in a given year, and the year that is meant when none is said. */
import { twoDigits } from '../two-digits';
import { addDays, dayOfWeek, isIsoDate, mondayOf, type IsoDate } from '../iso-date';
import { mondayOfWeek, weekOf } from '../iso-week';
import type { Point } from './phrase';

/** First and last day, both counted. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** True when people may not all mean the same days: the « first week » of a month that begins on a Thursday. */
  readonly isDoubtful?: boolean;
}

const dayOf = (year: number, month: number, date: number): IsoDate | undefined => {
  const day = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  return isIsoDate(day) ? day : undefined;
};
const lastOfMonth = (year: number, month: number): IsoDate =>
  addDays(`${addDays(`${year}-${twoDigits(month)}-28`, 4).slice(0, 8)}01`, -1);

/** First and last date of a part of a month; the end is the month's own. */
const PARTS = { start: [1, 10], mid: [11, 20], end: [21, 31], 'first-half': [1, 15], 'second-half': [16, 31] } as const;

/**
 * The days of the point in that civil (or ISO) year; `undefined` when it does not exist there: 31 February, week 53 of most
 * years.
 */
export function daysIn(point: Point, year: number, today: IsoDate): Days | undefined {
  switch (point.kind) {
    case 'today':
      return { first: today, last: today };
    case 'day': {
      const day = dayOf(year, point.month, point.date);
      return day === undefined ? undefined : { first: day, last: day };
    }
    case 'week-of': {
      const day = dayOf(year, point.month, point.date);
      return day === undefined ? undefined : { first: mondayOf(day), last: addDays(mondayOf(day), 6) };
    }
    case 'week': {
      const week = `${year}-S${twoDigits(point.number)}`;
      if (point.number < 1 || point.number > 53 || weekOf(mondayOfWeek(week)) !== week) return undefined;
      return { first: mondayOfWeek(week), last: addDays(mondayOfWeek(week), 6) };
    }
    case 'month': {
      const end = lastOfMonth(year, point.month);
      if (point.part === undefined) return { first: `${end.slice(0, 8)}01`, last: end };
      const [first, last] = PARTS[point.part];
      return { first: `${end.slice(0, 8)}${twoDigits(first)}`, last: last === 31 ? end : `${end.slice(0, 8)}${twoDigits(last)}` };
    }
    case 'nth-week':
      return nthWeek(point, year);
  }
}

/** A week belongs to the month of its Wednesday, which holds most of its working days. */
function nthWeek({ nth, count, month }: Extract<Point, { kind: 'nth-week' }>, year: number): Days | undefined {
  const [start, end] = [dayOf(year, month, 1)!, lastOfMonth(year, month)];
  const firstMonday = dayOfWeek(start) <= 3 ? mondayOf(start) : addDays(mondayOf(start), 7);
  const lastMonday = dayOfWeek(end) >= 3 ? mondayOf(end) : addDays(mondayOf(end), -7);
  const first = nth < 0 ? addDays(lastMonday, -7 * (count - 1)) : addDays(firstMonday, 7 * (nth - 1));
  const last = addDays(first, 7 * count - 1);
  if (addDays(first, 2) < start || addDays(last, -4) > end) return undefined;
  // Nobody doubts where a month begins on a Monday or at the end of a week, or ends from a Friday on.
  const isDoubtful = nth < 0 ? dayOfWeek(end) < 5 : dayOfWeek(start) > 1 && dayOfWeek(start) < 6;
  return { first, last, isDoubtful };
}

/** Years, before and after that of the day, in which a point without a year is sought. */
const YEARS_AROUND = [-1, 0, 1, 2, 3];

const occurrences = (point: Point, around: IsoDate, today: IsoDate): Days[] =>
  YEARS_AROUND.flatMap((shift) => daysIn(point, Number(around.slice(0, 4)) + shift, today) ?? []);

/** The days of the point in the year it says, else in the first year in which it is not over on `day`. */
export function notOver(point: Point, day: IsoDate, today: IsoDate): Days | undefined {
  const year = yearOf(point);
  if (year !== undefined) return daysIn(point, year, today);
  return occurrences(point, day, today).find((days) => days.last >= day);
}

/** The days of the point in the year it says, else in the last year in which it begins by `day`. */
export function begunBy(point: Point, day: IsoDate, today: IsoDate): Days | undefined {
  const year = yearOf(point);
  if (year !== undefined) return daysIn(point, year, today);
  return occurrences(point, day, today)
    .filter((days) => days.first <= day)
    .pop();
}

/** The year that the point itself says. */
export const yearOf = (point: Point): number | undefined => ('year' in point ? point.year : undefined);

/** Is the weekday that was written before a date the one of that day? */
export const isRightWeekday = (point: Point, days: Days): boolean =>
  point.kind !== 'day' || point.weekday === undefined || dayOfWeek(days.first) === point.weekday;

const MIDDLE = '15';
const middleOr = (point: Point, days: Days, edge: IsoDate): IsoDate =>
  point.kind === 'month' && point.part === 'mid' ? `${days.first.slice(0, 8)}${MIDDLE}` : edge;

/** Where « à partir de » begins: the middle of the month is its 15th. */
export const fromOf = (point: Point, days: Days): IsoDate => middleOr(point, days, days.first);

/** Where « jusqu’à » ends. */
export const untilOf = (point: Point, days: Days): IsoDate => middleOr(point, days, days.last);

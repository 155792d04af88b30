/** Days and weeks in French words. Takes ISO days, never reads the clock; a text that is no day comes back as it is. */
import { dayOfWeek, isIsoDate, type IsoDate } from '../../domain/calendar/iso-date';
import { WEEKDAYS } from '../../domain/calendar/opening';
import { weekOf, type IsoWeek } from '../../domain/calendar/iso-week';

const SHORT_WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'] as const;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'] as const;

interface DayParts {
  readonly year: string;
  readonly month: number;
  readonly date: string;
  readonly weekday: number;
}

const partsOf = (day: IsoDate): DayParts => {
  const date = Number(day.slice(8, 10));
  return {
    year: day.slice(0, 4),
    month: Number(day.slice(5, 7)) - 1,
    date: date === 1 ? '1er' : String(date),
    weekday: dayOfWeek(day) - 1,
  };
};

const inWords = (day: IsoDate, write: (parts: DayParts) => string): string => (isIsoDate(day) ? write(partsOf(day)) : day);

/** « mardi 12 janvier 2027 ». */
export const longDate = (day: IsoDate): string =>
  inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]} ${p.year}`);

/** « mardi 12 janvier ». */
const longDateWithoutYear = (day: IsoDate): string => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date} ${MONTHS[p.month]}`);

/** « 12 janvier 2027 ». */
export const plainDate = (day: IsoDate): string => inWords(day, (p) => `${p.date} ${MONTHS[p.month]} ${p.year}`);

/** « 12 janvier ». */
export const dayAndMonth = (day: IsoDate): string => inWords(day, (p) => `${p.date} ${MONTHS[p.month]}`);

/** « mar. 12 janv. ». */
export const shortDate = (day: IsoDate): string =>
  inWords(day, (p) => `${SHORT_WEEKDAYS[p.weekday]} ${p.date} ${SHORT_MONTHS[p.month]}`);

/** « 12 janv. ». */
export const shortDayAndMonth = (day: IsoDate): string => inWords(day, (p) => `${p.date} ${SHORT_MONTHS[p.month]}`);

/** « 12/01/2027 », as a cell of the sheet shows it. */
export const numericDate = (day: IsoDate): string =>
  isIsoDate(day) ? `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;

/** « S3 » for `2027-S03`. */
export const weekLabel = (week: IsoWeek): string => `S${Number(week.slice(6))}`;

/** « S3 » for the week that holds the day. */
export const weekOfDay = (day: IsoDate): string => (isIsoDate(day) ? weekLabel(weekOf(day)) : day);

/** « S2–S5 » from the first to the last day, « S3 » when they fall in one week. */
export function weekSpan(first: IsoDate, last: IsoDate): string {
  const [start, end] = [weekOfDay(first), weekOfDay(last)];
  if (start !== end) return `${start}–${end}`;
  // A contract ends in the week of the year in which it began, some years later.
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return isIsoDate(first) && isIsoDate(last) && weekOf(first) !== weekOf(last) ? `${start} ${from}–${end} ${to}` : start;
}

/** « S3, S4 et S6 », runs of three and more as « S3 à S6 »; weeks in order. */
export function weeksInWords(weeks: readonly IsoWeek[]): string {
  const runs: IsoWeek[][] = [];
  for (const week of [...new Set(weeks)].sort()) {
    const run = runs[runs.length - 1];
    if (run && Number(week.slice(6)) === Number(run[run.length - 1]!.slice(6)) + 1) run.push(week);
    else runs.push([week]);
  }
  const parts = runs.flatMap((run) =>
    run.length < 3 ? run.map(weekLabel) : [`${weekLabel(run[0]!)} à ${weekLabel(run[run.length - 1]!)}`],
  );
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts[parts.length - 1]}`;
}

/** Writers of a day with its month and year, with its month only, and alone. */
type DayWriters = readonly [
  whole: (day: IsoDate) => string,
  withoutYear: (day: IsoDate) => string,
  alone: (day: IsoDate) => string,
];

/** The first day says only what the last one does not say as well. */
function period(first: IsoDate, last: IsoDate, [whole, withoutYear, alone]: DayWriters): string {
  if (first === last) return `le ${whole(first)}`;
  const write = first.slice(0, 7) === last.slice(0, 7) ? alone : first.slice(0, 4) === last.slice(0, 4) ? withoutYear : whole;
  return `du ${write(first)} au ${whole(last)}`;
}

/** « du lundi 11 janvier au vendredi 5 février 2027 », « du lundi 8 au vendredi 19 mars 2027 »; « le mardi 12 janvier 2027 ». */
export const longPeriod = (first: IsoDate, last: IsoDate): string =>
  period(first, last, [longDate, longDateWithoutYear, (day) => inWords(day, (p) => `${WEEKDAYS[p.weekday]} ${p.date}`)]);

/** « du 11 janvier au 5 février 2027 », « du 8 au 19 mars 2027 ». */
export const plainPeriod = (first: IsoDate, last: IsoDate): string =>
  period(first, last, [plainDate, dayAndMonth, (day) => inWords(day, (p) => p.date)]);

/** « 11 janv. – 5 févr. (S2–S5) », with the years where they differ: « 1er sept. 2027 – 31 août 2029 ». */
export const shortPeriod = (first: IsoDate, last: IsoDate): string =>
  first === last
    ? `${shortDate(first)} (${weekOfDay(first)})`
    : `${shortDayIn(first, last)} – ${shortDayIn(last, first)} (${weekSpan(first, last)})`;

const shortDayIn = (day: IsoDate, other: IsoDate): string =>
  day.slice(0, 4) === other.slice(0, 4) ? shortDayAndMonth(day) : `${shortDayAndMonth(day)} ${day.slice(0, 4)}`;

/** « mar. 12 janv. à 9 h 05 » for a day and a time as « 09:05 ». */
export const momentInWords = (day: IsoDate, time: string): string =>
  `${shortDate(day)} à ${Number(time.slice(0, 2))}\u00a0h\u00a0${time.slice(3, 5)}`;

/** « 2026-2027 » for the school year that begins in 2026. */
export const schoolYearInWords = (year: number): string => `${year}-${year + 1}`;

/** Reads the weeks or days that a host wrote in its own words: « S12, S13 », « semaines 12 à 15 », « du 15 au 26 mars ». */
import { addDays, isIsoDate, type IsoDate } from './iso-date';
import { mondayOfWeek, weekOf, weeksBetween, type IsoWeek } from './iso-week';
import { schoolYearOf } from './school-year';

/** Longest text that is read. */
const LONGEST_TEXT = 1000;

/** Folded names of the months, with the short forms people write. */
const MONTHS: readonly RegExp[] = [
  /janv(?:ier)?/, /fevr?(?:ier)?/, /mars/, /avr(?:il)?/, /mai/, /juin/, /juil(?:let)?/, /aout/, /sept(?:embre)?/, /oct(?:obre)?/, /nov(?:embre)?/, /dec(?:embre)?/,
];
const MONTH = `(?:${MONTHS.map((month) => month.source).join('|')})\\.?`;
const TO = String.raw`\s*(?:-|a|au|aux|jusqu'?\s?(?:a|au)|et|/)\s*`;
const YEAR = String.raw`(?:\s+(\d{4}))?`;
const WEEKDAY = String.raw`(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?`;

const NUMERIC_RANGE = new RegExp(String.raw`\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?${TO.replace('|/', '')}${WEEKDAY}(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b`, 'g');
const NUMERIC_DAY = /(?<!\b(?:s|sem\.?|semaines?)\s*|\/)\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b/g;
const WORDED_RANGE = new RegExp(String.raw`\b(\d{1,2})(?:er)?(?:\s+(${MONTH}))?${YEAR}${TO}${WEEKDAY}(\d{1,2})(?:er)?\s+(${MONTH})${YEAR}`, 'g');
const WORDED_DAY = new RegExp(String.raw`\b(\d{1,2})(?:er)?\s+(${MONTH})${YEAR}`, 'g');
const MONTH_RANGE = new RegExp(String.raw`\b(${MONTH})${YEAR}\s*(?:-|a|au|jusqu'?\s?(?:a|en))\s*(${MONTH})${YEAR}`, 'g');
const WHOLE_MONTH = new RegExp(String.raw`\b(${MONTH})${YEAR}(?![a-z])`, 'g');
const WEEK_WORD = String.raw`(?:semaines?|sem\.?|s)?\s*(?:n[o\u00b0]?\s*)?`;
const WEEK_RANGE = new RegExp(String.raw`\b${WEEK_WORD}(\d{1,2})\s*(?:-|a|au|jusqu'?\s?a)\s*(?:la\s+)?${WEEK_WORD}(\d{1,2})\b`, 'g');
const ONE_WEEK = new RegExp(String.raw`\b${WEEK_WORD}(\d{1,2})\b`, 'g');
const SPEAKS_OF_WEEKS = /\bs\s?\d|\bsem/;
const BARE_NUMBERS = /^[\d\s,;.\-/]+(?:(?:a|et|au)[\d\s,;.\-/]+)*$/;

/**
 * The weeks in order, each one once; empty when nothing was understood. A week or day without a year is the one of the school
 * year of `today`; from 1 May on, one that is over is next year's, since the host speaks of the coming year. Never throws.
 */
export function parseWeeks(text: string, today: IsoDate): IsoWeek[] {
  let rest = text.slice(0, LONGEST_TEXT).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\u2010-\u2015\u2192]/g, '-').replace(/\u2019/g, "'");
  const weeks = new Set<IsoWeek>();
  const addSpan = (first: IsoDate | undefined, last: IsoDate | undefined): void => {
    if (first === undefined || last === undefined) return;
    // A span longer than two school years is a misreading.
    const found = weeksBetween(first, last);
    if (found.length <= 106) found.forEach((week) => weeks.add(week));
  };
  const take = (pattern: RegExp, read: (groups: (string | undefined)[]) => void): void => {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      read(match.slice(1, -2) as (string | undefined)[]);
      return ' ; ';
    });
  };

  take(NUMERIC_RANGE, ([d1, m1, y1, d2, m2, y2]) => addSpan(...dayRange([d1, Number(m1), y1 ?? y2], [d2, Number(m2), y2], today)));
  take(WORDED_RANGE, ([d1, m1, y1, d2, m2, y2]) => addSpan(...dayRange([d1, monthNumber(m1 ?? m2), y1 ?? y2], [d2, monthNumber(m2), y2], today)));
  take(NUMERIC_DAY, ([d, m, y]) => { const day = dayOf([d, Number(m), y], today); addSpan(day, day); });
  take(WORDED_DAY, ([d, m, y]) => { const day = dayOf([d, monthNumber(m), y], today); addSpan(day, day); });
  take(MONTH_RANGE, ([m1, y1, m2, y2]) => addSpan(dayOf(['1', monthNumber(m1), y1 ?? y2], today), lastOfMonth(monthNumber(m2), y2, today)));
  take(WHOLE_MONTH, ([m, y]) => addSpan(dayOf(['1', monthNumber(m), y], today), lastOfMonth(monthNumber(m), y, today)));
  if (SPEAKS_OF_WEEKS.test(rest) || BARE_NUMBERS.test(text.trim())) {
    take(WEEK_RANGE, ([first, last]) => {
      const [start, end] = [weekOfNumber(Number(first), today), weekOfNumber(Number(last), today)];
      if (start !== undefined && end !== undefined) addSpan(mondayOfWeek(start), mondayOfWeek(end));
    });
    take(ONE_WEEK, ([number]) => {
      const week = weekOfNumber(Number(number), today);
      if (week !== undefined) weeks.add(week);
    });
  }
  return [...weeks].sort();
}

type TypedDay = readonly [date: string | undefined, month: number, year: string | undefined];

function dayRange(first: TypedDay, last: TypedDay, today: IsoDate): [IsoDate | undefined, IsoDate | undefined] {
  const end = dayOf(last, today);
  const start = dayOf(first, today);
  // « du 15 décembre au 5 janvier 2027 »: the year at the end is not the start's.
  if (start !== undefined && end !== undefined && start > end) return [dayOf([first[0], first[1], String(Number(end.slice(0, 4)) - 1)], today), end];
  return [start, end];
}

const monthNumber = (name: string | undefined): number => MONTHS.findIndex((month) => name !== undefined && new RegExp(`^${month.source}\\.?$`).test(name)) + 1;

function dayOf([date, month, year]: TypedDay, today: IsoDate): IsoDate | undefined {
  const monthDay = `${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
  if (year !== undefined) return existing(`${year.length === 2 ? `20${year}` : year}-${monthDay}`);
  const inSchoolYear = (first: number): IsoDate => `${monthDay < '09-01' ? first + 1 : first}-${monthDay}`;
  const first = schoolYearOf(today);
  const day = existing(inSchoolYear(first));
  return day !== undefined && day < today && speaksOfNextYear(today) ? existing(inSchoolYear(first + 1)) : day;
}

function lastOfMonth(month: number, year: string | undefined, today: IsoDate): IsoDate | undefined {
  const next = dayOf(['1', month, year], today);
  return next === undefined ? undefined : addDays(`${addDays(next, 31).slice(0, 8)}01`, -1);
}

/** School years begin within week 36. */
function weekOfNumber(number: number, today: IsoDate): IsoWeek | undefined {
  const named = (first: number): IsoWeek => `${number < 36 ? first + 1 : first}-S${String(number).padStart(2, '0')}`;
  const first = schoolYearOf(today);
  const week = named(first);
  const chosen = week < weekOf(today) && speaksOfNextYear(today) ? named(first + 1) : week;
  return number >= 1 && weekOf(mondayOfWeek(chosen)) === chosen ? chosen : undefined;
}

/** From 1 May to the end of the school year, hosts plan the next one. */
export const speaksOfNextYear = (today: IsoDate): boolean => today.slice(5) >= '05-01' && today.slice(5) < '09-01';

const existing = (day: IsoDate): IsoDate | undefined => (isIsoDate(day) ? day : undefined);

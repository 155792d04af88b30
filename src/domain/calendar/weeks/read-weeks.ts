/**
 * Reads the weeks or days that a host wrote in its own words: « S12 à S15 », « du 15 au 26 mars », « de janvier à juin sauf
 * février ».
 * What is not understood is given back in the host's very words; nothing is guessed from it.
 */
import { addDays, dayOfWeek, daysBetween, type IsoDate } from '../iso-date';
import { mondayOfWeek, weeksBetween, type IsoWeek } from '../iso-week';
import { openYear } from '../school-year';
import { Tokens } from './cursor';
import { leftOverOf } from './left-over';
import { placePhrases, type PlacedPhrase, type Reference } from './place-phrases';
import { readPhrases } from './read-phrases';
import { daysIn, yearOf, type Days } from './resolve';
import type { DurationUnit } from './token';
import { tokenise } from './tokenise';
import { EACH_OF } from './words';

/** One thing that was understood, days both counted; `text` as it was written. */
export type Understood =
  | { readonly code: 'all-year' | 'open' | 'closed'; readonly from: IsoDate; readonly to: IsoDate; readonly text: string }
  /** So long, without saying when: no week by itself. */
  | {
      readonly code: 'duration';
      readonly least: number;
      readonly most: number;
      readonly unit: DurationUnit;
      readonly text: string;
    }
  /** Hours of the day, which say nothing of the weeks. */
  | { readonly code: 'hours'; readonly text: string };

export interface ReadWeeks {
  /** Open weeks, in order, each one once. */
  readonly weeks: readonly IsoWeek[];
  /** True when the text opens the whole school year and closes nothing. */
  readonly isAllYear: boolean;
  /** First and last open day; absent without a week. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly understood: readonly Understood[];
  /** Words that were not used, as they were written, in order. */
  readonly leftOver: readonly string[];
}

/** Longest text that is read; what is beyond is left over. */
const LONGEST_TEXT = 1000;

export interface WeekReading {
  readonly today: IsoDate;
  /** First civil year of the school year that is meant where none is said; by default what is not over on `today`. */
  readonly schoolYear?: number;
}

/** Never throws. A day or week without a year is the next one that is not over on `today`. */
export function readWeeks(text: string, { today, schoolYear }: WeekReading): ReadWeeks {
  const kept = text.slice(0, LONGEST_TEXT);
  const reference: Reference = { today, from: schoolYear === undefined ? today : `${schoolYear}-09-01` };
  const allTokens = tokenise(kept, Number(today.slice(0, 4)));
  const { phrases, uses } = readPhrases(new Tokens(allTokens));
  const placed = placePhrases(phrases, reference);
  const kinds = [...uses];
  const ask = ({ phrase }: PlacedPhrase): void => {
    kinds.fill('unused', phrase.start, phrase.end);
    if (phrase.exceptAt !== undefined) kinds[phrase.exceptAt] = 'unused';
  };
  const words = ({ phrase }: PlacedPhrase): string => kept.slice(allTokens[phrase.start]!.start, allTokens[phrase.end - 1]!.end);
  const understood: Understood[] = [];
  const said = (code: 'all-year' | 'open' | 'closed', days: Days, phrase: PlacedPhrase): void => {
    understood.push({ code, from: days.first, to: days.last, text: words(phrase) });
  };

  const year = openYear(reference.from);
  const spans = placed.filter(({ phrase }) => ['span', 'school-year'].includes(phrase.meaning.kind) && !phrase.isException);
  const bounds = placed.filter(({ phrase }) => ['from', 'until'].includes(phrase.meaning.kind) && !phrase.isException);
  const everything = placed.find(({ phrase }) => phrase.meaning.kind === 'all-year' && !phrase.isException);
  const exceptions = placed.filter(({ phrase }) => phrase.isException);
  const open: Days[] = [];
  // « à partir de mai » beside « S12 » may add to it or narrow it: it is asked. Two bounds, too, unless one is all there is.
  if (spans.length > 0 || bounds.length > 1) bounds.forEach(ask);
  const opening = spans.length > 0 ? spans : bounds.length > 0 ? bounds.slice(0, 1) : [];
  for (const phrase of opening) {
    if (phrase.days === undefined) {
      ask(phrase);
      continue;
    }
    open.push(phrase.days);
    said('open', phrase.days, phrase);
    if (phrase.days.isDoubtful === true) ask(phrase);
  }
  const isOpenByAbsence = opening.length === 0 && !everything && exceptions.some(({ phrase }) => phrase.meaning.kind === 'span');
  // « sauf août », « toute l’année », « toutes les semaines sauf S12 »: what is not closed is open.
  const isWhole = opening.length === 0 && (everything !== undefined || isOpenByAbsence);
  const isNarrowed = spans.length === 0 || spans.some(({ phrase }) => phrase.meaning.kind === 'school-year');
  if (everything && !isWhole && !isNarrowed && allTokens[everything.phrase.start]!.value !== EACH_OF) ask(everything);
  if (isWhole) {
    open.push(year);
    if (everything) said('all-year', year, everything);
  }

  const weeks = new Set(open.flatMap(({ first, last }) => weeksBetween(first, last)));
  let isClosedSomewhere = false;
  for (const phrase of exceptions) {
    const closed = closedDays(phrase, open, today).filter((days) =>
      weeksBetween(days.first, days.last).some((week) => weeks.has(week)),
    );
    const remaining = new Set(
      [...weeks].filter((week) => !closed.some((days) => weeksBetween(days.first, days.last).includes(week))),
    );
    // An exception that closes nothing, or everything, was not meant so; one of less than a week closes days, which weeks cannot
    // say.
    if (closed.length === 0 || remaining.size === 0 || closed.some((days) => !isWholeWeek(days))) {
      ask(phrase);
      continue;
    }
    for (const week of weeks) if (!remaining.has(week)) weeks.delete(week);
    isClosedSomewhere = true;
    closed.forEach((days) => said('closed', days, phrase));
    if (closed.some((days) => days.isDoubtful === true)) ask(phrase);
  }

  const inOrder = [...weeks].sort();
  for (const phrase of placed) {
    const { meaning, isException } = phrase.phrase;
    if (meaning.kind === 'hours' && !isException) understood.push({ code: 'hours', text: words(phrase) });
    if (meaning.kind !== 'duration' || isException) continue;
    // « 2 semaines à partir du 15 mars » has an end that is not said: it is asked, like a stay longer than what is open.
    const isTooLong = meaning.unit === 'week' && meaning.least > inOrder.length;
    if (bounds.length > 0 || inOrder.length === 0 || isTooLong) ask(phrase);
    else understood.push({ code: 'duration', least: meaning.least, most: meaning.most, unit: meaning.unit, text: words(phrase) });
  }
  const leftOver = leftOverOf(kept, allTokens, kinds);
  const beyond = text.slice(LONGEST_TEXT).trim();
  if (beyond !== '') leftOver.push(beyond);
  return {
    weeks: inOrder,
    isAllYear: isWhole && !isClosedSomewhere && everything !== undefined,
    ...edges(inOrder, open),
    understood,
    leftOver,
  };
}

/** Days that an exception closes: in every year that is open when it says none. */
function closedDays({ phrase, days }: PlacedPhrase, open: readonly Days[], today: IsoDate): Days[] {
  const { meaning } = phrase;
  if (days === undefined || meaning.kind !== 'span') return [];
  if (meaning.first !== meaning.last || yearOf(meaning.first) !== undefined) return [days];
  const years = new Set(open.flatMap(({ first, last }) => range(Number(first.slice(0, 4)), Number(last.slice(0, 4)))));
  const isWithin = (closed: Days): boolean => open.some(({ first, last }) => closed.first <= last && closed.last >= first);
  return [...years].flatMap((year) => daysIn(meaning.first, year, today) ?? []).filter(isWithin);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Five working days, or whole weeks and more. */
const isWholeWeek = ({ first, last }: Days): boolean =>
  daysBetween(first, last) >= 4 && (daysBetween(first, last) >= 6 || dayOfWeek(first) === 1);

/** First and last open day within the weeks that stay open. */
function edges(weeks: readonly IsoWeek[], open: readonly Days[]): { from?: IsoDate; to?: IsoDate } {
  if (weeks.length === 0) return {};
  const monday = mondayOfWeek(weeks[0]!);
  const sunday = addDays(mondayOfWeek(weeks[weeks.length - 1]!), 6);
  const held = open.map((days) => ({
    first: days.first > monday ? days.first : monday,
    last: days.last < sunday ? days.last : sunday,
  }));
  const inFirst = held.filter(({ first, last }) => first <= addDays(monday, 6) && last >= first);
  const inLast = held.filter(({ first, last }) => last >= addDays(sunday, -6) && last >= first);
  const from = inFirst.map(({ first }) => first).sort()[0] ?? monday;
  // A week open on its Sunday alone is still the first one.
  return {
    from: dayOfWeek(from) > 5 && weeks.length > 1 ? monday : from,
    to:
      inLast
        .map(({ last }) => last)
        .sort()
        .pop() ?? sunday,
  };
}

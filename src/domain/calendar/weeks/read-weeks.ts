/**
 * Reads the weeks or days that a host wrote in its own words: « S12 à S15 », « du 15 au 26 mars », « de janvier à juin sauf
 * février ».
 * What is not understood is given back in the host's very words; nothing is guessed from it.
 */
import { addDays, dayOfWeek, daysBetween, type IsoDate } from '../iso-date';
import { mondayOfWeek, weeksBetween, type IsoWeek } from '../iso-week';
import { openYear } from '../school-year';
import { Tokens } from './cursor';
import { doubtfulSpans } from './doubts';
import { leftOverOf } from './left-over';
import type { Meaning } from './phrase';
import { placePhrases, type PlacedPhrase, type Reference } from './place-phrases';
import { readPhrases, type TokenUse } from './read-phrases';
import { daysIn, yearOf, type Days } from './resolve';
import type { DurationUnit, Token } from './token';
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
  const telling = new Telling(kept, allTokens, uses);
  const opening = readOpening(placed, openYear(reference.from), telling);
  const { weeks, isClosedSomewhere } = closeWeeks(placed, opening.open, today, telling);
  tellTheRest(placed, weeks.length, opening.isBounded, telling);
  const beyond = text.slice(LONGEST_TEXT).trim();
  return {
    weeks,
    isAllYear: opening.isAllYear && !isClosedSomewhere,
    ...edges(weeks, opening.open),
    understood: telling.understood,
    leftOver: [...telling.leftOver(), ...(beyond === '' ? [] : [beyond])],
  };
}

/** What is told of one text: what was understood, and the words that are given back. */
class Telling {
  readonly understood: Understood[] = [];
  private readonly uses: TokenUse[];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    uses: readonly TokenUse[],
  ) {
    this.uses = [...uses];
  }

  /** Gives the words of a phrase back, so that they are asked about. */
  ask({ phrase }: PlacedPhrase): void {
    this.uses.fill('unused', phrase.start, phrase.end);
    if (phrase.exceptAt !== undefined) this.uses[phrase.exceptAt] = 'unused';
  }

  said(code: 'all-year' | 'open' | 'closed', days: Days, phrase: PlacedPhrase): void {
    this.understood.push({ code, from: days.first, to: days.last, text: this.words(phrase) });
  }

  words({ phrase }: PlacedPhrase): string {
    return this.text.slice(this.tokens[phrase.start]!.start, this.tokens[phrase.end - 1]!.end);
  }

  /** Nothing stands between them but an opening bracket or words that say nothing. */
  areJoined({ phrase: first }: PlacedPhrase, { phrase: second }: PlacedPhrase): boolean {
    const between = this.tokens.slice(first.end, second.start);
    return between.every(({ kind, start }) => kind === 'glue' || this.text[start] === '(');
  }

  /** True for « toutes les » and the like, which name the days that they open elsewhere. */
  beginsWithEach({ phrase }: PlacedPhrase): boolean {
    return this.tokens[phrase.start]!.value === EACH_OF;
  }

  leftOver(): string[] {
    return leftOverOf(this.text, this.tokens, this.uses);
  }
}

interface Opening {
  readonly open: readonly Days[];
  /** True when the host said so, and not only what it closes. */
  readonly isAllYear: boolean;
  /** « à partir de » or « jusqu’à » is among the phrases. */
  readonly isBounded: boolean;
}

/** The days that are open: all that is not closed, with « sauf août », « toute l’année », « toutes les semaines sauf S12 ». */
function readOpening(placed: readonly PlacedPhrase[], year: Days, telling: Telling): Opening {
  const saying = (...kinds: readonly Meaning['kind'][]): PlacedPhrase[] =>
    placed.filter(({ phrase }) => kinds.includes(phrase.meaning.kind) && !phrase.isException);
  const spans = saying('span', 'school-year');
  const bounds = saying('from', 'until');
  const [everything] = saying('all-year');
  const open: Days[] = [];
  // « à partir de mai » beside « S12 » may add to it or narrow it: it is asked. Two bounds, too, unless one is all there is.
  if (spans.length > 0 || bounds.length > 1) bounds.forEach((phrase) => telling.ask(phrase));
  const opening = spans.length > 0 ? spans : bounds.slice(0, 1);
  for (const phrase of opening) {
    if (phrase.days === undefined) {
      telling.ask(phrase);
      continue;
    }
    open.push(phrase.days);
    telling.said('open', phrase.days, phrase);
    if (phrase.days.isDoubtful === true) telling.ask(phrase);
  }
  doubtfulSpans(opening, (first, second) => telling.areJoined(first, second)).forEach((phrase) => telling.ask(phrase));
  const closesSome = placed.some(({ phrase }) => phrase.isException && phrase.meaning.kind === 'span');
  const isWhole = opening.length === 0 && (everything !== undefined || closesSome);
  const isNarrowed = spans.length === 0 || spans.some(({ phrase }) => phrase.meaning.kind === 'school-year');
  if (everything && !isWhole && !isNarrowed && !telling.beginsWithEach(everything)) telling.ask(everything);
  if (isWhole) {
    open.push(year);
    if (everything) telling.said('all-year', year, everything);
  }
  return { open, isAllYear: isWhole && everything !== undefined, isBounded: bounds.length > 0 };
}

/** The open weeks, in order, without those that the exceptions close. */
function closeWeeks(
  placed: readonly PlacedPhrase[],
  open: readonly Days[],
  today: IsoDate,
  telling: Telling,
): { readonly weeks: readonly IsoWeek[]; readonly isClosedSomewhere: boolean } {
  const weeks = new Set(open.flatMap(({ first, last }) => weeksBetween(first, last)));
  let isClosedSomewhere = false;
  for (const phrase of placed.filter((one) => one.phrase.isException)) {
    const closed = closedDays(phrase, open, today).filter((days) =>
      weeksBetween(days.first, days.last).some((week) => weeks.has(week)),
    );
    const remaining = new Set(
      [...weeks].filter((week) => !closed.some((days) => weeksBetween(days.first, days.last).includes(week))),
    );
    // An exception that closes nothing, or everything, was not meant so; one of less than a week closes days, which weeks cannot
    // say.
    if (closed.length === 0 || remaining.size === 0 || closed.some((days) => !isWholeWeek(days))) {
      telling.ask(phrase);
      continue;
    }
    for (const week of weeks) if (!remaining.has(week)) weeks.delete(week);
    isClosedSomewhere = true;
    closed.forEach((days) => telling.said('closed', days, phrase));
    if (closed.some((days) => days.isDoubtful === true)) telling.ask(phrase);
  }
  return { weeks: [...weeks].sort(), isClosedSomewhere };
}

/** Hours and durations, which open no week by themselves, and what may mean more than one thing. */
function tellTheRest(placed: readonly PlacedPhrase[], weekCount: number, isBounded: boolean, telling: Telling): void {
  for (const phrase of placed) {
    const { meaning, isException } = phrase.phrase;
    if (meaning.kind === 'unclear') telling.ask(phrase);
    if (meaning.kind === 'hours' && !isException) telling.understood.push({ code: 'hours', text: telling.words(phrase) });
    if (meaning.kind !== 'duration' || isException) continue;
    const { least, most, unit } = meaning;
    // « 2 semaines à partir du 15 mars » has an end that is not said: it is asked, like a stay longer than what is open.
    const isTooLong = unit === 'week' && least > weekCount;
    if (isBounded || weekCount === 0 || isTooLong) telling.ask(phrase);
    else telling.understood.push({ code: 'duration', least, most, unit, text: telling.words(phrase) });
  }
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

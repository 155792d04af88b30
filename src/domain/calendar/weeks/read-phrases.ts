/** Reads phrases from tokens: what no rule takes is left for the reader of the text to ask about. */
import type { Tokens } from './cursor';
import type { Meaning, Phrase, Point } from './phrase';
import { readPartsOfMonth, readPoint } from './read-points';
import { readNumberedWeeks } from './read-numbered-weeks';
import { all, readBetween, readDays, readMixed, readRange, readWeeks, readWeeksOf, span, type Meanings } from './read-spans';
import { UNITS } from './token';
import { NUMBER_SIGN } from './words';

/** « 2 semaines », « 2 à 3 semaines », « quinze jours », « 1 mois ». */
function readDuration(tokens: Tokens, from: number): Meanings | undefined {
  const least = tokens.at(from);
  if (least?.kind !== 'number') return undefined;
  const isRange = tokens.is(from + 1, 'to', 'and', 'slash') && tokens.is(from + 2, 'number');
  const most = isRange ? tokens.at(from + 2)! : least;
  const unitAt = from + (isRange ? 3 : 1);
  const unit = tokens.at(unitAt);
  const isWeeks = unit?.kind === 'week-word' && unit.year === undefined && !tokens.is(tokens.skip(unitAt + 1), 'number');
  if (unit === undefined || (unit.kind !== 'unit' && !isWeeks) || most.value < least.value) return undefined;
  if (isWeeks && unit.isPlural !== most.value > 1) return undefined;
  return {
    value: [{ kind: 'duration', least: least.value, most: most.value, unit: isWeeks ? 'week' : UNITS[unit.value]! }],
    next: unitAt + 1,
  };
}

/** « de 8 h à 17 h », « 35 h par semaine ». */
function readHours(tokens: Tokens, from: number): Meanings | undefined {
  if (!tokens.is(from, 'hour')) return undefined;
  let next = from + 1;
  while (tokens.is(next, 'to', 'and', 'slash') && tokens.is(next + 1, 'hour')) next += 2;
  const isWeekly = tokens.is(next + 1, 'week-word') && !tokens.is(next + 2, 'number');
  if (tokens.is(next, 'per', 'slash') && (tokens.is(next + 1, 'unit') || isWeekly)) next += 2;
  return { value: [{ kind: 'hours' }], next };
}

/** « à partir du 15 mars », « jusqu’à fin mai », « avant juin », « entre le 15 et le 26 mars », « de mars jusqu’en mai ». */
function readBound(tokens: Tokens, from: number): Meanings | undefined {
  const word = tokens.at(from)?.kind;
  if (word !== 'from' && word !== 'until' && word !== 'before' && word !== 'after') return undefined;
  const point = readPoint(tokens, tokens.skip(from + 1, 'glue', 'to'));
  if (point === undefined) return undefined;
  if (word === 'until' || word === 'before') {
    return { value: [{ kind: 'until', point: point.value, isBefore: word === 'before' }], next: point.next };
  }
  const untilAt = tokens.skip(point.next, 'and', 'glue');
  const end =
    word === 'from' && tokens.is(untilAt, 'until', 'to') ? readPoint(tokens, tokens.skip(untilAt + 1, 'glue', 'to')) : undefined;
  if (end) return { value: [span(point.value, end.value)], next: end.next };
  return { value: [{ kind: 'from', point: point.value, isAfter: word === 'after' }], next: point.next };
}

function readSchoolYear(tokens: Tokens, from: number): Meanings | undefined {
  const place = tokens.skip(tokens.is(from, 'school-year') ? from + 1 : from);
  const [first, last] = [tokens.at(place), tokens.at(place + 2)];
  if (first?.kind !== 'year' || !tokens.is(place + 1, 'to', 'slash') || last?.kind !== 'year' || last.value !== first.value + 1)
    return undefined;
  return { value: [{ kind: 'school-year', year: first.value }], next: place + 3 };
}

/** The phrase that begins here, after the words that say nothing. */
function readMeanings(tokens: Tokens, from: number, isBare: boolean, before: Point | undefined): Meanings | undefined {
  if (tokens.is(from, 'all-year')) return { value: [{ kind: 'all-year' }], next: from + 1 };
  return (
    readSchoolYear(tokens, from) ??
    readHours(tokens, from) ??
    all(readPartsOfMonth(tokens, from, before)) ??
    readDuration(tokens, from) ??
    readBound(tokens, from) ??
    readBetween(tokens, from) ??
    readNumberedWeeks(tokens, from) ??
    readWeeksOf(tokens, from) ??
    readDays(tokens, from, false) ??
    readMixed(tokens, from) ??
    readWeeks(tokens, from, isBare) ??
    readRange(tokens, from)
  );
}

const BARE_KINDS = ['number', 'and', 'to', 'slash', 'glue', 'stop'];

/** Is the text a list of week numbers without a word? A single number, small ones or dates cut short are asked. */
function isBareList(tokens: Tokens): boolean {
  let numbers = 0;
  let most = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens.at(place)!;
    if (!BARE_KINDS.includes(token.kind) || token.hasZero === true || token.isWord === true) return false;
    // « du 10 au 14 »: days of a month that is not said, as likely as weeks.
    if (token.kind === 'glue' && token.value < NUMBER_SIGN) return false;
    if (token.kind !== 'number') continue;
    numbers += 1;
    most = Math.max(most, token.value);
  }
  return numbers >= 2 && most > 8;
}

export interface ReadPhrases {
  readonly phrases: readonly Phrase[];
  /** What became of each token. */
  readonly uses: readonly TokenUse[];
}

/** Part of a phrase, a word that says nothing by itself, or one that no rule knows. */
export type TokenUse = 'phrase' | 'quiet' | 'unused';

const isStretch = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined && meaning.kind !== 'duration' && meaning.kind !== 'hours';

const QUIET = ['glue', 'and', 'slash', 'stop', 'to'] as const;

/** Reads every phrase of the text, in order. */
export function readPhrases(tokens: Tokens): ReadPhrases {
  const isBare = isBareList(tokens);
  const phrases: Phrase[] = [];
  const uses = new Array<TokenUse>(tokens.length).fill('unused');
  let sentence = 0;
  let exceptAt: number | undefined;
  let lastTo: number | undefined;
  for (let place = 0; place < tokens.length;) {
    const token = tokens.at(place)!;
    const before = phrases[phrases.length - 1]?.meaning;
    // « pas S12, oui S13 »
    const closesSome = exceptAt !== undefined && uses.slice(exceptAt + 1, place).some((use) => use !== 'quiet');
    if (closesSome && tokens.beginsWithYes(place)) exceptAt = undefined;
    const read = readMeanings(tokens, place, isBare, before?.kind === 'span' ? before.first : undefined);
    if (read !== undefined && read.value.length > 0) {
      const where = { start: place, end: read.next, isException: exceptAt !== undefined, exceptAt, sentence };
      phrases.push(...read.value.map((meaning) => ({ meaning, ...where })));
      uses.fill('phrase', place, read.next);
      // « S12-S14-S16 », « mars à juin à septembre »: a range that goes on after its end is asked as a whole.
      if (lastTo !== undefined && isStretch(before) && isStretch(read.value[0])) {
        uses.fill('unused', phrases[phrases.length - 1 - read.value.length]!.start, read.next);
      }
      lastTo = undefined;
      place = read.next;
      continue;
    }
    if (token.kind === 'except') {
      exceptAt = place;
      const next = tokens.skip(place + 1, 'glue', 'to');
      const follows =
        next < tokens.length &&
        readMeanings(tokens, next, false, before?.kind === 'span' ? before.first : undefined) !== undefined;
      if (follows) uses[place] = 'phrase';
    } else if (token.kind === 'stop') {
      exceptAt = undefined;
      sentence += 1;
    }
    if (token.kind === 'to' && uses[place - 1] === 'phrase') lastTo = place;
    else if (token.kind !== 'glue') lastTo = undefined;
    const isArticle = token.kind === 'number' && token.isWord === true && token.value === 1;
    if (isArticle || (QUIET as readonly string[]).includes(token.kind)) uses[place] = 'quiet';
    place += 1;
  }
  return { phrases, uses };
}

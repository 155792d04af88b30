/** Reads phrases from tokens: what no rule takes is left for the reader of the text to ask about. */
import type { Read, Tokens } from './cursor';
import type { Meaning, Phrase, Point } from './phrase';
import { isCountedThing, readLooseDay, readPartsOfMonth, readPoint, readWeek, readWeekOf, type LooseDay } from './read-points';
import { UNITS } from './token';
import { ARTICLE } from './words';

type Meanings = Read<readonly Meaning[]>;

const span = (first: Point, last: Point = first): Meaning => ({ kind: 'span', first, last });
const one = (read: Read<Point> | undefined): Meanings | undefined => read && { value: [span(read.value)], next: read.next };
const all = (read: Read<readonly Point[]> | undefined): Meanings | undefined => read && { value: read.value.map((point) => span(point)), next: read.next };

/** « 2 semaines », « 2 à 3 semaines », « quinze jours », « 1 mois ». */
function readDuration(tokens: Tokens, from: number): Meanings | undefined {
  const least = tokens.at(from);
  if (least?.kind !== 'number') return undefined;
  const isRange = tokens.is(from + 1, 'to', 'and', 'slash') && tokens.is(from + 2, 'number');
  const most = isRange ? tokens.at(from + 2)! : least;
  const unitAt = from + (isRange ? 3 : 1);
  const unit = tokens.at(unitAt);
  const isWeeks = unit?.kind === 'week-word' && unit.year === undefined && !tokens.is(tokens.skip(unitAt + 1), 'number');
  if (unit === undefined || (unit.kind !== 'unit' && !isWeeks) || (isWeeks && unit.isPlural !== most.value > 1) || most.value < least.value) return undefined;
  return { value: [{ kind: 'duration', least: least.value, most: most.value, unit: isWeeks ? 'week' : UNITS[unit.value]! }], next: unitAt + 1 };
}

/** « de 8 h à 17 h », « 35 h par semaine ». */
function readHours(tokens: Tokens, from: number): Meanings | undefined {
  if (!tokens.is(from, 'hour')) return undefined;
  let next = from + 1;
  while (tokens.is(next, 'to', 'and', 'slash') && tokens.is(next + 1, 'hour')) next += 2;
  if (tokens.is(next, 'per', 'slash') && (tokens.is(next + 1, 'unit') || (tokens.is(next + 1, 'week-word') && !tokens.is(next + 2, 'number')))) next += 2;
  return { value: [{ kind: 'hours' }], next };
}

/** « à partir du 15 mars », « jusqu’à fin mai », « avant juin », « entre le 15 et le 26 mars », « de mars jusqu’en mai ». */
function readBound(tokens: Tokens, from: number): Meanings | undefined {
  const word = tokens.at(from)?.kind;
  if (word !== 'from' && word !== 'until' && word !== 'before' && word !== 'after') return undefined;
  const point = readPoint(tokens, tokens.skip(from + 1, 'glue', 'to'));
  if (point === undefined) return undefined;
  if (word === 'until' || word === 'before') return { value: [{ kind: 'until', point: point.value, isBefore: word === 'before' }], next: point.next };
  const untilAt = tokens.skip(point.next, 'and', 'glue');
  const end = word === 'from' && tokens.is(untilAt, 'until', 'to') ? readPoint(tokens, tokens.skip(untilAt + 1, 'glue', 'to')) : undefined;
  if (end) return { value: [span(point.value, end.value)], next: end.next };
  return { value: [{ kind: 'from', point: point.value, isAfter: word === 'after' }], next: point.next };
}

function readBetween(tokens: Tokens, from: number): Meanings | undefined {
  if (!tokens.is(from, 'between')) return undefined;
  const first = readLooseDay(tokens, from + 1);
  if (first !== undefined && tokens.is(first.next, 'and', 'to')) {
    const last = readLooseDay(tokens, first.next + 1);
    const days = last && completed([[first.value, last.value]]);
    if (days) return { value: days, next: last.next };
  }
  const start = readPoint(tokens, from + 1);
  if (start === undefined || !tokens.is(start.next, 'and', 'to')) return undefined;
  const end = readPoint(tokens, start.next + 1);
  return end && { value: [span(start.value, end.value)], next: end.next };
}

/** Days and ranges of days, of which the last one says the month: « 12, 13 et 14 mars », « du 15 au 19 et du 22 au 26 mars ». */
function readDays(tokens: Tokens, from: number, isOfWeeks: boolean): Meanings | undefined {
  const days: (readonly [LooseDay, LooseDay])[] = [];
  for (let place = from; ;) {
    const first = readLooseDay(tokens, place);
    if (first === undefined) return undefined;
    // « 2027-03-15/2027-03-26 » is how ISO 8601 writes an interval.
    const isInterval = tokens.is(first.next, 'slash') && first.value.year !== undefined && readLooseDay(tokens, first.next + 1)?.value.year !== undefined;
    const isRange = isInterval || tokens.is(first.next, 'to', 'until');
    const last = isRange ? readLooseDay(tokens, tokens.skip(first.next + 1, 'glue', 'to')) : undefined;
    // « du 15 mars jusqu’à fin mai » ends in something else than a day.
    if (isRange && last === undefined && readPoint(tokens, tokens.skip(first.next + 1, 'glue', 'to'))) return undefined;
    days.push([first.value, last?.value ?? first.value]);
    const read = last ?? first;
    if (read.value.month !== undefined || (last !== undefined && first.value.month !== undefined && !isCountedThing(tokens, last.next - 1))) {
      const value = completed(days, isOfWeeks);
      return value && { value, next: read.next };
    }
    if (!tokens.is(read.next, 'and')) return undefined;
    place = tokens.skip(read.next, 'and', 'glue');
  }
}

/** Gives each day the month of the last one; nothing when a range would then run backwards. */
function completed(days: readonly (readonly [LooseDay, LooseDay])[], isOfWeeks = false): readonly Meaning[] | undefined {
  const [{ month: firstMonth, year: firstYear }, { month = firstMonth, year = firstYear }] = days[days.length - 1]!;
  if (month === undefined) return undefined;
  const meanings: Meaning[] = [];
  for (const [first, last] of days) {
    if ((first.month === undefined || last.month === undefined) && last.date < first.date) return undefined;
    const end = { ...last, month: last.month ?? month, year: last.year ?? (last.month === undefined ? year : undefined) };
    const start = first.month === undefined ? { ...first, month: end.month, year: end.year } : { ...first, month: first.month };
    meanings.push(first === last ? span({ ...end, kind: isOfWeeks ? 'week-of' : 'day' }) : span({ ...start, kind: 'day' }, { ...end, kind: 'day' }));
  }
  return meanings;
}

/** « semaines 12, 13 et 15 à 17 », « S12-S15 »; `isBare`: numbers alone. */
function readWeeks(tokens: Tokens, from: number, isBare: boolean): Meanings | undefined {
  const meanings: Meaning[] = [];
  const readOne = (place: number): Read<Point> | undefined => {
    const week = readWeek(tokens, place);
    if (week) return week;
    const numberAt = tokens.skipGlue(place, ARTICLE);
    const number = tokens.at(numberAt);
    if ((meanings.length === 0 && !isBare && !hasFirst) || number?.kind !== 'number' || number.isWord === true || isCountedThing(tokens, numberAt)) return undefined;
    if (readLooseDay(tokens, numberAt)?.value.month !== undefined) return undefined;
    return { value: { kind: 'week', number: number.value }, next: numberAt + 1 };
  };
  let hasFirst = false;
  let next = from;
  let previous = 0;
  for (let place = from; ;) {
    hasFirst = false;
    const first = readOne(place);
    if (first === undefined || first.value.kind !== 'week') break;
    // A slash parts weeks that go up; anything else after it may be a day of a month.
    if (tokens.is(place - 1, 'slash') && first.value.number <= previous) break;
    hasFirst = true;
    const toAt = tokens.skip(first.next);
    const last = tokens.is(toAt, 'to', 'until') ? readOne(tokens.skip(toAt + 1, 'to')) : undefined;
    const end = last?.value.kind === 'week' ? last : undefined;
    meanings.push(span(first.value, end?.value ?? first.value));
    previous = end?.value.kind === 'week' ? end.value.number : first.value.number;
    next = end?.next ?? first.next;
    place = tokens.skip(next, 'and', 'slash');
    // « S12-S13-S14 »: a second dash goes on only to the very next week.
    const dashed = tokens.is(next, 'to') ? readOne(next + 1) : undefined;
    if (dashed?.value.kind === 'week') {
      if (dashed.value.number !== previous + 1) return undefined;
      place = next + 1;
    }
  }
  return meanings.length === 0 ? undefined : { value: meanings, next };
}

/** « de mars à mai », « S12 au 15 avril », « mi-mars ». */
function readRange(tokens: Tokens, from: number): Meanings | undefined {
  const first = readPoint(tokens, from);
  if (first === undefined) return undefined;
  // « maintenant » alone says no stretch of time.
  const alone = first.value.kind === 'today' ? undefined : one(first);
  if (!tokens.is(first.next, 'to', 'until')) return alone;
  const last = readPoint(tokens, tokens.skip(first.next + 1, 'glue', 'to'));
  return last ? { value: [span(first.value, last.value)], next: last.next } : alone;
}

function readSchoolYear(tokens: Tokens, from: number): Meanings | undefined {
  const place = tokens.skip(tokens.is(from, 'school-year') ? from + 1 : from);
  const [first, last] = [tokens.at(place), tokens.at(place + 2)];
  if (first?.kind !== 'year' || !tokens.is(place + 1, 'to', 'slash') || last?.kind !== 'year' || last.value !== first.value + 1) return undefined;
  return { value: [{ kind: 'school-year', year: first.value }], next: place + 3 };
}

/** The phrase that begins here, after the words that say nothing. */
function readMeanings(tokens: Tokens, from: number, isBare: boolean, before: Point | undefined): Meanings | undefined {
  if (tokens.is(from, 'all-year')) return { value: [{ kind: 'all-year' }], next: from + 1 };
  return readSchoolYear(tokens, from) ?? readHours(tokens, from) ?? all(readPartsOfMonth(tokens, from, before)) ?? readDuration(tokens, from)
    ?? readBound(tokens, from) ?? readBetween(tokens, from) ?? readWeeksOf(tokens, from) ?? readDays(tokens, from, false)
    ?? readMixed(tokens, from) ?? readWeeks(tokens, from, isBare) ?? readRange(tokens, from);
}

/** « S12 au 15 avril »: a range whose ends are not both weeks is no list of weeks. */
function readMixed(tokens: Tokens, from: number): Meanings | undefined {
  const week = readWeek(tokens, from);
  if (week === undefined || !tokens.is(tokens.skip(week.next), 'to', 'until')) return undefined;
  const end = readPoint(tokens, tokens.skip(tokens.skip(week.next) + 1, 'glue', 'to'));
  return end && end.value.kind !== 'week' ? { value: [span(week.value, end.value)], next: end.next } : undefined;
}

/** « semaine du 15 mars », « semaines du 15 et du 22 mars », « semaine du 15 au 19 mars ». */
function readWeeksOf(tokens: Tokens, from: number): Meanings | undefined {
  if (!tokens.is(from, 'week-word') || tokens.at(from)!.year !== undefined || readWeek(tokens, from)) {
    // « semaine 12 » is a number, « semaine du 12 mars » a day.
    return tokens.is(from, 'week-word') && readWeekOf(tokens, from) ? readDays(tokens, from + 1, true) : undefined;
  }
  const first = readDays(tokens, from + 1, true);
  if (first === undefined || tokens.at(from)!.isPlural !== true) return first;
  const value = [...first.value];
  let next = first.next;
  for (let more = moreWeeksOf(tokens, next); more !== undefined; more = moreWeeksOf(tokens, next)) {
    value.push(...more.value);
    next = more.next;
  }
  return { value, next };
}

/** « …, et du 10/05 » after « semaines du 3/05 ». */
const moreWeeksOf = (tokens: Tokens, from: number): Meanings | undefined => (tokens.is(from, 'and') ? readDays(tokens, tokens.skip(from, 'and'), true) : undefined);

const BARE_KINDS = ['number', 'and', 'to', 'slash', 'glue', 'stop'];

/** Is the text a list of week numbers without a word? A single number, small ones or dates cut short are asked. */
function isBareList(tokens: Tokens): boolean {
  let numbers = 0;
  let most = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens.at(place)!;
    if (!BARE_KINDS.includes(token.kind) || token.hasZero === true || token.isWord === true) return false;
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

const isStretch = (meaning: Meaning | undefined): boolean => meaning !== undefined && meaning.kind !== 'duration' && meaning.kind !== 'hours';

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
    const read = readMeanings(tokens, place, isBare, before?.kind === 'span' ? before.first : undefined);
    if (read !== undefined && read.value.length > 0) {
      for (const meaning of read.value) phrases.push({ meaning, start: place, end: read.next, isException: exceptAt !== undefined, exceptAt, sentence });
      uses.fill('phrase', place, read.next);
      // « S12-S14-S16 », « mars à juin à septembre »: a range that goes on after its end is asked as a whole.
      if (lastTo !== undefined && isStretch(before) && isStretch(read.value[0])) uses.fill('unused', phrases[phrases.length - 1 - read.value.length]!.start, read.next);
      lastTo = undefined;
      place = read.next;
      continue;
    }
    if (token.kind === 'except') {
      exceptAt = place;
      const next = tokens.skip(place + 1, 'glue', 'to');
      const follows = next < tokens.length && readMeanings(tokens, next, false, before?.kind === 'span' ? before.first : undefined) !== undefined;
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

/** Reads stretches of time from tokens: days, weeks, months and their ranges. */
import type { Read, Tokens } from './cursor';
import type { Meaning, Point } from './phrase';
import { isCountedThing, isFigures, readLooseDay, readPoint, readWeek, readWeekOf, type LooseDay } from './read-points';
import { ARTICLE } from './words';

export type Meanings = Read<readonly Meaning[]>;

export const span = (first: Point, last: Point = first): Meaning => ({ kind: 'span', first, last });
const one = (read: Read<Point> | undefined): Meanings | undefined => read && { value: [span(read.value)], next: read.next };
export const all = (read: Read<readonly Point[]> | undefined): Meanings | undefined =>
  read && { value: read.value.map((point) => span(point)), next: read.next };

/** « entre le 15 et le 26 mars », « entre mars et mai ». */
export function readBetween(tokens: Tokens, from: number): Meanings | undefined {
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
export function readDays(tokens: Tokens, from: number, isOfWeeks: boolean): Meanings | undefined {
  const days: (readonly [LooseDay, LooseDay])[] = [];
  for (let place = from; ;) {
    const first = readLooseDay(tokens, place);
    if (first === undefined) return undefined;
    // « 2027-03-15/2027-03-26 » is how ISO 8601 writes an interval.
    const isDated = (day: Read<LooseDay> | undefined): boolean => day?.value.year !== undefined;
    const isInterval = tokens.is(first.next, 'slash') && isDated(first) && isDated(readLooseDay(tokens, first.next + 1));
    const isRange = isInterval || tokens.is(first.next, 'to', 'until');
    const last = isRange ? readLooseDay(tokens, tokens.skip(first.next + 1, 'glue', 'to')) : undefined;
    // « du 15 mars jusqu’à fin mai » ends in something else than a day.
    if (isRange && last === undefined && readPoint(tokens, tokens.skip(first.next + 1, 'glue', 'to'))) return undefined;
    days.push([first.value, last?.value ?? first.value]);
    const read = last ?? first;
    if (
      read.value.month !== undefined ||
      (last !== undefined && first.value.month !== undefined && !isCountedThing(tokens, last.next - 1))
    ) {
      const value = completed(days, isOfWeeks);
      return value && { value, next: read.next };
    }
    if (!tokens.is(read.next, 'and') || tokens.beginsWithYes(read.next + 1)) return undefined;
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
    const single = span({ ...end, kind: isOfWeeks ? 'week-of' : 'day' });
    meanings.push(first === last ? single : span({ ...start, kind: 'day' }, { ...end, kind: 'day' }));
  }
  return meanings;
}

/** « semaines 12, 13 et 15 à 17 », « S12-S15 »; `isBare`: numbers alone. */
export function readWeeks(tokens: Tokens, from: number, isBare: boolean): Meanings | undefined {
  const meanings: Meaning[] = [];
  const readOne = (place: number): Read<Point> | undefined => {
    const week = readWeek(tokens, place);
    if (week) return week;
    const numberAt = tokens.skipGlue(place, ARTICLE);
    const number = tokens.at(numberAt);
    const mayBeBare = isBare || hasFirst || meanings.length > 0;
    if (!mayBeBare || !isFigures(number) || isCountedThing(tokens, numberAt)) return undefined;
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
    // « pas S12, oui S13 »
    if (tokens.beginsWithYes(place)) break;
    // « S12-S13-S14 »: a second dash goes on only to the very next week.
    const dashed = tokens.is(next, 'to') ? readOne(next + 1) : undefined;
    if (dashed?.value.kind === 'week') {
      if (dashed.value.number !== previous + 1) return undefined;
      place = next + 1;
    }
  }
  if (meanings.length === 0) return undefined;
  return isSlashedPair(tokens, from, next, meanings) ? { value: [{ kind: 'unclear' }], next } : { value: meanings, next };
}

/** « S10/14 »: from one to the other, or these two. */
function isSlashedPair(tokens: Tokens, from: number, next: number, meanings: readonly Meaning[]): boolean {
  const weeks = meanings.map((meaning) => (meaning.kind === 'span' && meaning.first.kind === 'week' ? meaning.first.number : 0));
  const places = Array.from({ length: next - from }, (_, index) => from + index);
  return weeks.length === 2 && weeks[1]! - weeks[0]! > 1 && places.some((place) => tokens.is(place, 'slash'));
}

/** « de mars à mai », « S12 au 15 avril », « mi-mars ». */
export function readRange(tokens: Tokens, from: number): Meanings | undefined {
  const first = readPoint(tokens, from);
  if (first === undefined) return undefined;
  // « maintenant » alone says no stretch of time.
  const alone = first.value.kind === 'today' ? undefined : one(first);
  if (!tokens.is(first.next, 'to', 'until')) return alone;
  const last = readPoint(tokens, tokens.skip(first.next + 1, 'glue', 'to'));
  return last ? { value: [span(first.value, last.value)], next: last.next } : alone;
}

/** « S12 au 15 avril »: a range whose ends are not both weeks is no list of weeks. */
export function readMixed(tokens: Tokens, from: number): Meanings | undefined {
  const week = readWeek(tokens, from);
  if (week === undefined || !tokens.is(tokens.skip(week.next), 'to', 'until')) return undefined;
  const end = readPoint(tokens, tokens.skip(tokens.skip(week.next) + 1, 'glue', 'to'));
  return end && end.value.kind !== 'week' ? { value: [span(week.value, end.value)], next: end.next } : undefined;
}

/** « semaine du 15 mars », « semaines du 15 et du 22 mars », « semaine du 15 au 19 mars ». */
export function readWeeksOf(tokens: Tokens, from: number): Meanings | undefined {
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
const moreWeeksOf = (tokens: Tokens, from: number): Meanings | undefined =>
  tokens.is(from, 'and') ? readDays(tokens, tokens.skip(from, 'and'), true) : undefined;

/** Reads days, months, parts of months and weeks from tokens. */
import { MONTH_PARTS, type Token } from './token';
import { NUMBER_SIGN } from './words';
import type { Point } from './phrase';
import type { Read, Tokens } from './cursor';

/** A day whose month may be said further on: « du 15 au 26 mars ». */
export type LooseDay = { readonly date: number; readonly month?: number; readonly year?: number; readonly weekday?: number };

/** The year that comes next, if one does. */
export const yearAfter = (tokens: Tokens, place: number): Read<number | undefined> => {
  const next = tokens.skip(place);
  return tokens.is(next, 'year') ? { value: tokens.at(next)!.value, next: next + 1 } : { value: undefined, next: place };
};

/** A number that was written in figures. */
export const isFigures = (token: Token | undefined): token is Token => token?.kind === 'number' && token.isWord !== true;

/** « lundi 15 mars 2027 », « 15/03 », « 1er juin », « vendredi 26 ». */
export function readLooseDay(tokens: Tokens, from: number): Read<LooseDay> | undefined {
  let place = tokens.skip(from);
  const weekday = tokens.is(place, 'weekday') ? tokens.at(place)!.value : undefined;
  if (weekday !== undefined) place = tokens.skip(place + 1);
  const token = tokens.at(place);
  if (token?.kind === 'date')
    return { value: { date: token.value, month: token.month, year: token.year, weekday }, next: place + 1 };
  const isFirst = token?.kind === 'ordinal' && token.value === 1;
  if (token === undefined || !(isFirst || (isFigures(token) && token.value >= 1 && token.value <= 31))) return undefined;
  const monthAt = tokens.skip(place + 1);
  const month = tokens.at(monthAt);
  if (month?.kind !== 'month') return { value: { date: token.value, weekday }, next: place + 1 };
  const year = yearAfter(tokens, monthAt + 1);
  return { value: { date: token.value, month: month.value, year: year.value, weekday }, next: year.next };
}

/** « mars », « début mars », « mi-mars 2027 », « fin du mois de mars ». */
function readMonth(tokens: Tokens, from: number): Read<Point> | undefined {
  let place = tokens.skip(from);
  const part = tokens.at(place)?.kind === 'part' ? MONTH_PARTS[tokens.at(place)!.value] : undefined;
  if (part !== undefined) place = tokens.skip(place + 1);
  const month = tokens.at(place);
  if (month?.kind !== 'month') return undefined;
  const year = yearAfter(tokens, place + 1);
  return { value: { kind: 'month', month: month.value, part, year: year.value }, next: year.next };
}

/** « S12 », « la semaine 12 », « 2027-S12 », « S12 2027 ». */
export function readWeek(tokens: Tokens, from: number): Read<Point> | undefined {
  const place = tokens.skip(from);
  const word = tokens.at(place);
  if (word?.kind !== 'week-word') return undefined;
  if (word.year !== undefined) return { value: { kind: 'week', number: word.value, year: word.year }, next: place + 1 };
  const numberAt = tokens.skipGlue(place + 1, NUMBER_SIGN);
  const number = tokens.at(numberAt);
  if (!isFigures(number) || tokens.is(tokens.skip(numberAt + 1), 'month')) return undefined;
  const year = yearAfter(tokens, numberAt + 1);
  return { value: { kind: 'week', number: number.value, year: year.value }, next: year.next };
}

/** Does a month, a unit or an unknown word follow the number, so that it counts something else than weeks? */
export function isCountedThing(tokens: Tokens, numberAt: number): boolean {
  const next = tokens.at(numberAt + 1);
  if (next?.kind === 'week-word') return next.year === undefined && !tokens.is(numberAt + 2, 'number');
  return next !== undefined && ['month', 'unit', 'unknown', 'hour'].includes(next.kind);
}

/** « semaine du 15 mars »: the whole week that holds the day. */
export function readWeekOf(tokens: Tokens, from: number): Read<Point> | undefined {
  const place = tokens.skip(from);
  if (!tokens.is(place, 'week-word') || tokens.at(place)!.year !== undefined) return undefined;
  const day = readLooseDay(tokens, place + 1);
  if (day === undefined || day.value.month === undefined) return undefined;
  return { value: { ...day.value, kind: 'week-of', month: day.value.month }, next: day.next };
}

const COUNTED_MONTH_WEEKS = 4;

/**
 * « 3e semaine de mars », « 1re et 2e semaines de mars », « les deux dernières semaines de juin », « 1re quinzaine de mai ».
 * Without a month, that of `assumed`.
 */
export function readPartsOfMonth(tokens: Tokens, from: number, assumed?: Point): Read<readonly Point[]> | undefined {
  let place = tokens.skip(from);
  let count = 1;
  if (tokens.is(place, 'number') && tokens.is(tokens.skip(place + 1), 'ordinal')) {
    count = tokens.at(place)!.value;
    place = tokens.skip(place + 1);
  }
  const ordinals: number[] = [];
  while (tokens.is(place, 'ordinal')) {
    ordinals.push(tokens.at(place)!.value);
    const next = tokens.skip(place + 1, 'and', 'glue');
    place = tokens.is(next, 'ordinal') ? next : place + 1;
  }
  const noun = tokens.at(place);
  const isFortnight = noun?.kind === 'fortnight';
  if (ordinals.length === 0 || (!isFortnight && (noun?.kind !== 'week-word' || noun.year !== undefined))) return undefined;
  const [mostNth, mostCount] = isFortnight ? [2, 1] : [5, COUNTED_MONTH_WEEKS];
  const areCounted = ordinals.every((nth) => nth !== 0 && nth <= mostNth) && count >= 1 && count <= mostCount;
  if (!areCounted || (count > 1 && (ordinals.length > 1 || ordinals[0]! > 1)) || (isFortnight && ordinals.includes(-1)))
    return undefined;
  const monthAt = tokens.skip(place + 1);
  const said = tokens.is(monthAt, 'month') ? tokens.at(monthAt)!.value : undefined;
  const ofBefore = assumed?.kind === 'month' ? assumed : undefined;
  const month = said ?? ofBefore?.month;
  if (month === undefined) return undefined;
  const year = said === undefined ? { value: ofBefore?.year, next: place + 1 } : yearAfter(tokens, monthAt + 1);
  const points = ordinals.map((nth): Point =>
    isFortnight
      ? { kind: 'month', month, part: nth === 1 ? 'first-half' : 'second-half', year: year.value }
      : { kind: 'nth-week', nth, count, month, year: year.value },
  );
  return { value: points, next: year.next };
}

/** The only one of them. */
function readPartOfMonth(tokens: Tokens, from: number): Read<Point> | undefined {
  const read = readPartsOfMonth(tokens, from);
  return read?.value.length === 1 ? { value: read.value[0]!, next: read.next } : undefined;
}

/** Anything that stands alone at the end of « à partir de », « jusqu’à », « entre » or of a range. */
export function readPoint(tokens: Tokens, from: number): Read<Point> | undefined {
  const place = tokens.skip(from);
  if (tokens.is(place, 'today')) return { value: { kind: 'today' }, next: place + 1 };
  const day = readLooseDay(tokens, place);
  if (day?.value.month !== undefined) return { value: { ...day.value, kind: 'day', month: day.value.month }, next: day.next };
  return readPartOfMonth(tokens, place) ?? readWeekOf(tokens, place) ?? readWeek(tokens, place) ?? readMonth(tokens, place);
}

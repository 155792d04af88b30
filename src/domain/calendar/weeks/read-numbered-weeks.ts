/** Reads weeks that are numbered beside a month: « semaines 1 et 2 de mars ». */
import type { Read, Tokens } from './cursor';
import type { Meaning } from './phrase';
import { isFigures, yearAfter } from './read-points';
import { ARTICLE } from './words';

/** Weeks that a month can have. */
const MOST_NTH = 5;
/** « S » and « S. » name a week of the year; longer words may stand before a day. */
const LONGEST_LETTER = 2;

interface Numbers {
  readonly values: readonly number[];
  readonly isRange: boolean;
  /** The place after the last number. */
  readonly next: number;
}

/** « semaines 1 et 2 », « S1, S2 », « sem. 1 à 3 », where a month comes next. */
function readNumbers(tokens: Tokens, from: number): Numbers | undefined {
  const values: number[] = [];
  let isRange = false;
  for (let place = from; ;) {
    const word = tokens.is(place, 'week-word') ? tokens.at(place) : undefined;
    if ((word === undefined && values.length === 0) || word?.year !== undefined) return undefined;
    const numberAt = tokens.skipGlue(word === undefined ? place : place + 1, ARTICLE);
    const number = tokens.at(numberAt);
    if (!isFigures(number)) return undefined;
    values.push(number.value);
    if (tokens.is(tokens.skip(numberAt + 1), 'month')) return { values, isRange, next: numberAt + 1 };
    if (!tokens.is(numberAt + 1, 'and', 'to')) return undefined;
    isRange ||= tokens.is(numberAt + 1, 'to');
    place = tokens.skip(numberAt + 2, 'to');
  }
}

/**
 * « semaines 1 et 2 de mars » are its first two. « semaine 12 mars », « S10 en avril », « semaines 2 et 3 mars », « semaine 10 au
 * 14 mai » may be weeks of the year or days: they are asked about.
 */
export function readNumberedWeeks(tokens: Tokens, from: number): Read<readonly Meaning[]> | undefined {
  const word = tokens.at(from);
  const numbers = readNumbers(tokens, from);
  if (word === undefined || numbers === undefined) return undefined;
  const { values, isRange } = numbers;
  const areSmall = values.every((value) => value >= 1 && value <= MOST_NTH);
  const isLetter = word.end - word.start <= LONGEST_LETTER;
  // « S12 au 15 avril » begins with a week, « S12 et 15 avril » has one.
  if (!areSmall && values.length > 1 && (!isRange || isLetter)) return undefined;
  const monthAt = tokens.skip(numbers.next);
  const year = yearAfter(tokens, monthAt + 1);
  if (!areSmall || isRange || monthAt === numbers.next) return { value: [{ kind: 'unclear' }], next: year.next };
  const value = values.map((nth): Meaning => {
    const week = { kind: 'nth-week', nth, count: 1, month: tokens.at(monthAt)!.value, year: year.value } as const;
    return { kind: 'span', first: week, last: week };
  });
  return { value, next: year.next };
}

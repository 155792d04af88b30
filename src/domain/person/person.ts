/** A person as texts name them: an address, names, telephone numbers, found however they are spelled. */
import { plainLetters } from '../text/plain-letters';

export interface Person {
  /** In lower case. */
  readonly address: string;
  readonly names: readonly string[];
  /** As `normalisePhone` gives them. */
  readonly phones: readonly string[];
}

const LITERAL = /[.*+?^${}()|[\]\\/]/g;
const literal = (text: string): string => text.replace(LITERAL, String.raw`\$&`);

/** A name of one word is a word like others: it counts only where it stands alone. */
const wordsOf = (name: string): string[] =>
  plainLetters(name)
    .split(/[\s'+-]+/)
    .filter((word) => word !== '');
const isTelling = (name: string): boolean => wordsOf(name).length > 1 && name.length > 4;

/** Between the words of a name, in a text or in the address of a page. */
const BETWEEN_WORDS = String.raw`(?:[\s'+-]|%20)+`;
const BETWEEN_DIGITS = String.raw`(?:[\s.\-/()+]|%20)*`;

const ofAddress = (address: string): string =>
  String.raw`(?<![\w.%'-])${literal(address).replace('@', '(?:@|%40)')}(?![\w-]|\.\w)`;
/** First names first or last. */
const ofName = (name: string): string[] => {
  const words = wordsOf(name).map(literal);
  return words.map(
    (_, first) => String.raw`(?<![\p{L}\d])${[...words.slice(first), ...words.slice(0, first)].join(BETWEEN_WORDS)}(?![\p{L}\d])`,
  );
};
/** French numbers with the zero, without it, or with the code of the country. */
function ofPhone(phone: string): string {
  const [, home] = /^0(\d{9})$/.exec(phone) ?? [];
  const digits = (text: string): string => text.split('').join(BETWEEN_DIGITS);
  return home === undefined
    ? String.raw`(?<!\d)(?:\+|00)?${digits(phone.replace(/\D/g, ''))}(?!\d)`
    : String.raw`(?<![\d])(?:(?:\+|00)\d{2,3}${BETWEEN_DIGITS}(?:\(0\))?${BETWEEN_DIGITS}|0${BETWEEN_DIGITS})?${digits(home)}(?!\d)`;
}

const patterns = new WeakMap<Person, RegExp>();
function patternOf(person: Person): RegExp {
  const known = patterns.get(person);
  if (known !== undefined) return known;
  const parts = [ofAddress(person.address), ...person.names.filter(isTelling).flatMap(ofName), ...person.phones.map(ofPhone)];
  const pattern = new RegExp(parts.join('|'), 'giu');
  patterns.set(person, pattern);
  return pattern;
}

/** Texts in which the person was not found: a register says most of its words again and again. */
const cleared = new WeakMap<Person, Set<string>>();
/** Longer ones are seldom said twice. */
const LONGEST_KEPT = 60;
/** The shortest trace there can be: « a@b », two short words, a number. */
const SHORTEST = 3;

/** Every place of the text that names the person, as it is spelled there. Never throws. */
export function tracesIn(person: Person, text: string): string[] {
  if (text.length < SHORTEST) return [];
  let clear = cleared.get(person);
  if (clear === undefined) cleared.set(person, (clear = new Set()));
  if (clear.has(text)) return [];
  const found = [...plainLetters(text).matchAll(patternOf(person))];
  if (found.length === 0 && text.length <= LONGEST_KEPT) clear.add(text);
  return found.map(({ index, 0: trace }) => text.slice(index, index + trace.length));
}

/** Is the text the name of the person, and nothing else? */
export const isNameOf = ({ names }: Person, text: string): boolean => {
  const said = wordsOf(text).join(' ').toLowerCase();
  return said !== '' && names.some((name) => wordsOf(name).join(' ').toLowerCase() === said);
};

/** The text with `instead` in place of each trace. */
export function withoutTraces(person: Person, text: string, instead: string): string {
  let rest = 0;
  const kept: string[] = [];
  for (const { index, 0: found } of plainLetters(text).matchAll(patternOf(person))) {
    kept.push(text.slice(rest, index), instead);
    rest = index + found.length;
  }
  return [...kept, text.slice(rest)].join('');
}

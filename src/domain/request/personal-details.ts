/**
 * Names, telephone numbers and addresses of persons in a teacher's own words: they must not reach a host, which is asked without
 * knowing who.
 */
import { fold } from '../text/fold';
import { plainLetters } from '../text/plain-letters';
import { BEFORE_PLACE, DOUBTFUL_FIRST_NAMES, FIRST_NAMES, NO_NAMES } from './known-names';

export type PersonalDetail = 'email' | 'phone' | 'name' | 'account' | 'birth' | 'address';

/** Stands in the place of what was taken out. */
const TAKEN_OUT = '[…]';

const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@|\s?(?:\(at\)|\[at\]|arobase)\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu;
/** Without its end, or with its sign in words: « lea.m@gmail », « lea.m at gmail.com ». */
const EMAIL_OF_PROVIDER =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{2,64}\s?(?:@|\sat\s)\s?(?:gmail|hotmail|yahoo|outlook|orange|free|laposte|icloud|live|sfr)(?:\.[\p{L}]{2,4})?(?!\p{L})/giu;
/** « @lea.mrtn », « snap : leamrt ». */
const ACCOUNT =
  /(?<![\p{L}\d._%+-])@[\p{L}\d._]{3,40}|(?<!\p{L})(?:snap(?:chat)?|insta(?:gram)?|tik\s?tok|discord|whatsapp)\s?:\s?[@\p{L}\d._-]{3,40}/giu;
/** « née le 12/03/2011 », « né en mars 2011 ». */
const BIRTH =
  /(?<!\p{L})(?:nee?|date de naissance)\s?:?\s(?:le\s|en\s)?(?:\d{1,2}(?:er)?[\s/.-]+)?(?:\d{1,2}[\s/.-]+|\p{L}{3,9}\.?\s)(?:19|20)\d\d(?!\d)/giu;
/** « habite 12 rue de la Paix à Bondy »: where somebody lives, with the number of the house. */
const HOME = /(?<!\p{L})(?:habit(?:e|ant)|domicilie?e?|demeur(?:e|ant)|resid(?:e|ant))\s+(?:au\s+)?\d{1,4}\s[^,.;:\n]{3,80}/giu;
/** Nine digits or more, grouped as in telephone numbers, that are neither a date nor hours: « 06 12 34 56 78 », « +33 6.12… ». */
const PHONE =
  /(?<![\d/])(?:\+\s?\d{2,3}\s?(?:\(0\)\s?)?|00\s?\d{2,3}\s?|0)[1-9](?:[\s.\-_/]?\d{2}){4}(?!\d)|(?<![\d/.,-]\s?)[67](?:[\s.\-_]\d{2}){4}(?![\d\s.,-]?\d)/g;

const WORD = String.raw`\p{Lu}[\p{L}']*(?:-\p{Lu}[\p{L}']*)*`;
/** Words that announce a name: "Mme Dupont", "M. Le Goff", "s'appelle Lea", "prenom : Lea", "eleve : Lea Martin". */
const AFTER_CUE = new RegExp(
  String.raw`(?<!\p{L})((?:[Mm]me|[Mm]lle|M\.?|[Mm]r\.?|MM\.|Dr\.?|Pr\.?|Me|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|s'appelle|se nomme|(?:pre)?nommee?|appelee?|` +
    String.raw`(?:[Pp]renom|[Nn]om(?: de famille)?|[Ee]leve|[Jj]eune|[Ss]tagiaire|[Mm]aman|[Mm]ere|[Pp]apa|[Pp]ere)\s*[:=]?)\s+)` +
    String.raw`(${WORD}(?:\s+(?:de\s+|du\s+)?${WORD}){0,2})`,
  'gu',
);
const CAPITALISED = new RegExp(String.raw`(?<![\p{L}\d'-])${WORD}(?:\s+(?:(?:de|du|le|la|el|ben)\s+)?${WORD}){0,2}`, 'gu');

/** « Aïssatou D. », « N. Durand »: one name, and the letter of the other one. */
const WITH_INITIAL =
  /(?<![\p{L}\d'-])(?:(\p{Lu}\p{Ll}[\p{L}'-]*)\s(?:\p{Lu}\.|\p{Lu}(?=\s*(?:[,;:)!?]|$)))|\p{Lu}\.\s?\p{Lu}\p{Ll}{2,}(?!\.))/gu;
/** « l'eleve Diallo », « notre jeune Fatoumata »; words like « Motive » are none. */
const AFTER_PUPIL = new RegExp(
  String.raw`((?:\bl'|(?<!\p{L})(?:la|le|une?|cet|cette|notre|mon|ma|nos|son|sa)\s+)(?:eleve|jeune|stagiaire|fille|garcon|fils|frere|soeur|cousine?|amie?),?\s+)(\p{Lu}\p{Ll}[\p{L}']*(?:\s+${WORD})?)`,
  'gu',
);
/** Ends of participles and adjectives, which are written with a capital too. */
const IS_QUALITY = /(?:e|ee|es|ees|if|ive|eux|euse|ant|ante)$/;

interface Found {
  readonly kind: PersonalDetail;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [PersonalDetail, RegExp])[] = [
  ['email', EMAIL],
  ['email', EMAIL_OF_PROVIDER],
  ['phone', PHONE],
  ['account', ACCOUNT],
  ['birth', BIRTH],
  ['address', HOME],
];

/** Everything found, in its order, without overlaps. */
function allIn(text: string): Found[] {
  const plain = plainLetters(text);
  const found: Found[] = [];
  const add = (kind: PersonalDetail, start: number, length: number): void => {
    if (!found.some((other) => start < other.end && other.start < start + length))
      found.push({ kind, start, end: start + length });
  };
  for (const [kind, pattern] of PATTERNS) for (const match of plain.matchAll(pattern)) add(kind, match.index, match[0].length);
  for (const match of plain.matchAll(WITH_INITIAL)) {
    const isPlace = BEFORE_PLACE.test(plain.slice(Math.max(0, match.index - 24), match.index));
    if (!isPlace && !NO_NAMES.has(fold(match[1] ?? ''))) add('name', match.index, match[0].length);
  }
  for (const match of plain.matchAll(AFTER_PUPIL)) {
    const word = fold(match[2]!.split(/\s/)[0]!);
    if (!NO_NAMES.has(word) && (isFirstName(word) || !IS_QUALITY.test(word)))
      add('name', match.index + match[1]!.length, match[2]!.length);
  }
  for (const match of plain.matchAll(AFTER_CUE)) {
    // A capital behind "eleve" may begin any word: it is a name when a sign says so, or when it is a first name.
    if (isCueSure(match[1]!) || isFirstName(match[2]!)) add('name', match.index + match[1]!.length, match[2]!.length);
  }
  for (const match of plain.matchAll(CAPITALISED)) {
    if (BEFORE_PLACE.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue;
    const words = match[0].split(/\s+/);
    const first = words.findIndex(
      (word, index) => isFirstName(word) || (DOUBTFUL_FIRST_NAMES.has(fold(word)) && /^\p{Lu}/u.test(words[index + 1] ?? '')),
    );
    if (first === -1) continue;
    const before = words.slice(0, first).join(' ');
    if (first > 0 && BEFORE_PLACE.test(`${before} `)) continue;
    // "DUPONT Kevin": a family name in capitals goes with it; any other word in front may only begin the sentence.
    const isFamilyName = first > 0 && /^[\p{Lu}'-]{2,}$/u.test(words[first - 1]!);
    const head = words.slice(0, isFamilyName ? first - 1 : first).join(' ').length;
    const start = match[0].indexOf(words[isFamilyName ? first - 1 : first]!, head);
    add('name', match.index + start, match[0].length - start);
  }
  return found.sort((one, other) => one.start - other.start);
}

const isCueSure = (cue: string): boolean =>
  /[:=.]|appel|nomm|mme|mlle|\bm[re]?\b|\b[dp]r\b|monsieur|madame|mademoiselle/i.test(cue);
/** Of "Jean-Baptiste" the first part counts: "Saint-Paul" is a place. */
const isFirstName = (words: string): boolean =>
  FIRST_NAMES.has(fold(words.split(/\s/)[0]!.replace(/^[dl]'/i, '')).split(' ')[0]!);

/** What kinds of personal details the text holds, each once. A long text is looked at up to 20,000 characters. Never throws. */
export const personalDetailsIn = (text: string): PersonalDetail[] => [
  ...new Set(allIn(text.slice(0, 20_000)).map(({ kind }) => kind)),
];

/** The text with each detail taken out: what may be repeated to a host that does not know the pupil. Never throws. */
export function withoutPersonalDetails(text: string): string {
  let rest = 0;
  const kept: string[] = [];
  for (const { start, end } of allIn(text)) {
    kept.push(text.slice(rest, start), TAKEN_OUT);
    rest = end;
  }
  return [...kept, text.slice(rest)].join('');
}

/** Cuts a text on weeks and dates into tokens. */
import { UNITS, type Token } from './token';
import { isCutShort, LONGEST_PHRASE, meaningOf } from './words';

interface Atom {
  /** A word folded, a number or a sign as it is. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ISO_DATE = /(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d])/y;
const WEEK_OF_YEAR = /(20\d\d)[\s-]*[swSW]\s?(\d{1,2})(?!\d)/y;
const FULL_DATE = /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/y;
const SHORT_DATE = /(\d{1,2})([/.])(\d{1,2})(?!\d|[/.]\d)/y;
const HOUR = /(\d{1,2})(?::(\d{2})(?!\d)|\s?(?:h|H|heures?|hrs?)(?!\p{L})(?:\s?\d{2}(?!\d))?)/uy;
const ORDINAL = /(\d{1,2})(?:er|[e\u00e8]?re|[e\u00e8]?me|nde?|de|e)s?(?!\p{L})/iuy;
const PIECE = /(\p{L}[\p{L}\p{M}]*)|(\d+)|(\n)|(\S)/uy;

const LEADS_TO_NUMBER = /^\.?\s*(?:n\s*[o\u00b0]?\s*)?\d/i;

const APOSTROPHE = /['\u2019\u2018`\u00b4\u02bc]/;
const DASH = /^[\u2010-\u2015\u2212]$/;

/** The tokens in order. Every letter, digit or sign of the text belongs to one, but for apostrophes and quotation marks. */
export function tokenise(text: string, thisYear: number): Token[] {
  const tokens: Token[] = [];
  const previous = (): Token | undefined => tokens[tokens.length - 1];
  let at = 0;
  const push = (token: Omit<Token, 'start' | 'end'>, end: number): void => {
    tokens.push({ ...token, start: at, end });
    at = end;
  };
  while (at < text.length) {
    if (/[^\S\n]/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const isAfterDigit = at > 0 && /\d/.test(text[at - 1]!);
    const figures = /\d/.test(text[at]!) && !isAfterDigit ? readFigures(text, at, previous(), thisYear) : undefined;
    if (figures !== undefined) {
      push(figures.token, figures.end);
      continue;
    }
    const atoms = atomsFrom(text, at);
    const first = atoms[0];
    if (first === undefined) break;
    at = first.start;
    let count = atoms.length;
    const phrase = (): string =>
      atoms
        .slice(0, count)
        .map((atom) => atom.text)
        .join(' ');
    while (count > 0 && meaningOf(phrase()) === undefined) count -= 1;
    const meaning = meaningOf(phrase());
    const last = atoms[Math.max(0, count - 1)]!;
    const token = meaning ?? ({ kind: 'unknown', value: 0 } as const);
    const mayBeCut = ['month', 'week-word', 'weekday'].includes(token.kind) && isCutShort(first.text);
    const dotted = mayBeCut && text[last.end] === '.' ? last.end + 1 : last.end;
    // « mois » counts after a number only: « le mois de mars » says no more than « mars ». A lone letter s is no week.
    const isLoneLetter = token.kind === 'week-word' && first.text.length === 1 && !LEADS_TO_NUMBER.test(text.slice(last.end));
    if (token.kind === 'unit' && UNITS[token.value] === 'month' && previous()?.kind !== 'number')
      push({ kind: 'glue', value: 0 }, last.end);
    else if (isLoneLetter) push({ kind: 'unknown', value: 0 }, last.end);
    else push(token, dotted);
  }
  return tokens;
}

/** The next words or signs, as many as the longest phrase has; figures end a phrase. */
function atomsFrom(text: string, from: number): Atom[] {
  const atoms: Atom[] = [];
  for (let at = from; at < text.length && atoms.length < LONGEST_PHRASE;) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (found === null) {
      at += 1;
      continue;
    }
    const [piece, word, digits] = found;
    if (digits !== undefined && atoms.length > 0) break;
    at += piece.length;
    if (APOSTROPHE.test(piece) || /^[\u00ab\u00bb\u201c\u201d\u200b]$/.test(piece)) continue;
    atoms.push({
      text: word !== undefined ? foldedWord(word) : DASH.test(piece) ? '-' : piece,
      start: at - piece.length,
      end: at,
    });
    if (digits !== undefined) break;
  }
  return atoms;
}

/** Without accents, in lower case; a star marks « des » that bears a grave accent. */
function foldedWord(word: string): string {
  const parted = word.normalize('NFKD').toLowerCase();
  const folded = parted.replace(/\p{M}/gu, '');
  return folded === 'des' && parted.includes('\u0300') ? 'des*' : folded;
}

const isDay = (date: number, month: number): boolean => date >= 1 && date <= 31 && month >= 1 && month <= 12;

interface Figures {
  readonly token: Omit<Token, 'start' | 'end'>;
  readonly end: number;
}

/** Dates, weeks with their year, hours, ordinals and numbers written in figures. */
function readFigures(text: string, at: number, previous: Token | undefined, thisYear: number): Figures | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const iso = match(ISO_DATE);
  if (iso)
    return {
      token: { kind: 'date', value: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) },
      end: at + iso[0].length,
    };
  const week = match(WEEK_OF_YEAR);
  if (week) return { token: { kind: 'week-word', value: Number(week[2]), year: Number(week[1]) }, end: at + week[0].length };
  const full = match(FULL_DATE);
  if (full) {
    const [date, month, year] = [
      Number(full[1]),
      Number(full[3]),
      full[4]!.length === 2 ? 2000 + Number(full[4]) : Number(full[4]),
    ];
    const isAmongWeeks = previous?.kind === 'week-word' && full[4]!.length === 2;
    const isDate = isDay(date, month) && Math.abs(year - thisYear) <= 3 && !isAmongWeeks;
    if (isDate) return { token: { kind: 'date', value: date, month, year }, end: at + full[0].length };
  }
  const short = match(SHORT_DATE);
  if (short && isDay(Number(short[1]), Number(short[3])) && !(previous?.kind === 'slash')) {
    const isAmongWeeks = previous?.kind === 'week-word' && !short[3]!.startsWith('0');
    // « sem. 10/11 » may be two weeks or a day: it is asked.
    const date: Figures['token'] = { kind: 'date', value: Number(short[1]), month: Number(short[3]) };
    return { token: isAmongWeeks ? { kind: 'unknown', value: 0 } : date, end: at + short[0].length };
  }
  const hour = match(HOUR);
  if (hour) return { token: { kind: 'hour', value: Number(hour[1]) }, end: at + hour[0].length };
  const ordinal = match(ORDINAL);
  if (ordinal) return { token: { kind: 'ordinal', value: Number(ordinal[1]) }, end: at + ordinal[0].length };
  const digits = /\d+/y;
  digits.lastIndex = at;
  const found = digits.exec(text)!;
  const value = Number(found[0]);
  const kind = found[0].length <= 2 ? 'number' : /^20\d\d$/.test(found[0]) ? 'year' : 'unknown';
  return { token: { kind, value: kind === 'unknown' ? 0 : value, hasZero: found[0].startsWith('0') }, end: at + found[0].length };
}

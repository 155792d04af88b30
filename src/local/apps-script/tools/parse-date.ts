/** Utilities.parseDate: reads a text by a pattern of Java's SimpleDateFormat. */
import { offsetMs } from '../../clock/zone';
import { TOKEN } from './format-date';

const names = (field: 'month' | 'weekday', width: 'short' | 'long', count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    new Intl.DateTimeFormat('en-US', { [field]: width, timeZone: 'UTC' }).format(
      // The first of each month of 2023; from Sunday 1 January 2023 on for the days.
      field === 'month' ? Date.UTC(2023, i, 1) : Date.UTC(2023, 0, i + 1),
    ),
  );
const MONTHS = [names('month', 'short', 12), names('month', 'long', 12)] as const;
const DAYS = [...names('weekday', 'long', 7), ...names('weekday', 'short', 7)];

interface Parts {
  y: number;
  M: number;
  d: number;
  H: number;
  h?: number;
  isAfternoon?: boolean;
  m: number;
  s: number;
  S: number;
  offset?: number;
}

/** Reads as much of the text as the field takes; undefined when it does not fit. */
type Reader = (text: string, length: number, parts: Parts, isNumberNext: boolean) => number | undefined;
const number =
  (set: (parts: Parts, value: number, digits: number) => void): Reader =>
  (text, length, parts, isNumberNext) => {
    // Fields that touch have the width of their letters; others take all digits.
    const digits = /^\d+/.exec(isNumberNext ? text.slice(0, length) : text)?.[0];
    if (digits === undefined) return undefined;
    set(parts, Number(digits), digits.length);
    return digits.length;
  };
const named =
  (list: readonly string[], set: (parts: Parts, at: number) => void): Reader =>
  (text, _length, parts) => {
    const at = list.findIndex((name) => text.toLowerCase().startsWith(name.toLowerCase()));
    if (at < 0) return undefined;
    set(parts, at);
    return list[at]!.length;
  };
const zone: Reader = (text, _length, parts) => {
  const match = /^(?:Z|UTC|GMT)?([+-])(\d{2}):?(\d{2})?|^(?:Z|UTC|GMT)/.exec(text);
  if (!match) return undefined;
  parts.offset =
    match[1] === undefined ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
  return match[0].length;
};
const READERS: Readonly<Record<string, Reader>> = {
  // Two digits are the year nearest to now: from 80 years back to 20 ahead (SimpleDateFormat).
  y: (text, length, parts, isNumberNext) =>
    number((p, value, digits) => (p.y = length <= 2 && digits === 2 ? nearCentury(value) : value))(
      text,
      length,
      parts,
      isNumberNext,
    ),
  M: (text, length, parts, isNumberNext) =>
    length < 3
      ? number((p, value) => (p.M = value - 1))(text, length, parts, isNumberNext)
      : named([...MONTHS[1], ...MONTHS[0]], (p, at) => (p.M = at % 12))(text, length, parts, isNumberNext),
  d: number((p, value) => (p.d = value)),
  E: named(DAYS, () => undefined),
  H: number((p, value) => (p.H = value)),
  k: number((p, value) => (p.H = value % 24)),
  h: number((p, value) => (p.h = value % 12)),
  K: number((p, value) => (p.h = value)),
  a: named(['AM', 'PM'], (p, at) => (p.isAfternoon = at === 1)),
  m: number((p, value) => (p.m = value)),
  s: number((p, value) => (p.s = value)),
  S: number((p, value) => (p.S = value)),
  Z: zone,
  X: zone,
  z: zone,
};

let pivot = 2000;
const nearCentury = (twoDigits: number): number => {
  const first = pivot - 80;
  const century = Math.floor(first / 100) * 100;
  return century + twoDigits < first ? century + 100 + twoDigits : century + twoDigits;
};

/**
 * The instant of a text; undefined when it does not fit. Values over their end flow over, as 32 January does there.
 * @param now an instant, for years of two digits
 */
export function parseDate(text: string, timeZone: string, pattern: string, now: number): number | undefined {
  pivot = new Date(now).getUTCFullYear();
  const parts: Parts = { y: 1970, M: 0, d: 1, H: 0, m: 0, s: 0, S: 0 };
  const tokens = pattern.match(TOKEN) ?? [];
  let rest = text;
  for (const [i, token] of tokens.entries()) {
    const read = READERS[token[0]!];
    let taken: number | undefined;
    if (/^[A-Za-z]/.test(token)) {
      if (!read) throw new RangeError(`Illegal pattern character '${token[0]}'`);
      taken = read(rest, token.length, parts, /^[yMdHhkKmsS]/.test(tokens[i + 1] ?? ''));
    } else {
      const literal = token === "''" ? "'" : token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") : token;
      taken = rest.startsWith(literal) ? literal.length : undefined;
    }
    if (taken === undefined) return undefined;
    rest = rest.slice(taken);
  }
  const { y, M, d, m, s, S, h, isAfternoon, offset } = parts;
  const hours = h === undefined ? parts.H : h + (isAfternoon ? 12 : 0);
  const local = Date.UTC(y, M, d, hours, m, s, S);
  if (offset !== undefined) return local - offset;
  const guess = local - offsetMs(local, timeZone);
  return local - offsetMs(guess, timeZone);
}

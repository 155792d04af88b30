/** Shows a number through a number format, as a cell does. */
import { isCalendarSerial, localMsOfSerial } from '../../../clock/serial-date';
import type { LocaleRules } from './locale';

type Formatter = (value: number) => string;
const formatters = new Map<string, Formatter>();
const dateFormats = new Map<string, boolean>();

const DATE_TOKEN = /"[^"]*"|\\.|\[[hms]+\]|y+|M+|m+|d+|H+|h+|s+(?:\.0+)?|am\/pm|a\/p|[^]/gi;

/** True when cells with this format hold dates or times for scripts. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
    known = format !== '@' && !/general/i.test(bare) && /[ymdhs]/i.test(bare.replace(/\[(?![hms]+\])[^\]]*\]/gi, ''));
    dateFormats.set(format, known);
  }
  return known;
}

/** Text of a number in a format; an absent format is the automatic one. */
export function formatNumber(value: number, format: string | undefined, locale: LocaleRules): string {
  const key = `${locale.tag} ${format ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = compile(format ?? '', locale)));
  return formatter(value);
}

function compile(format: string, locale: LocaleRules): Formatter {
  if (format === '' || format === '@' || /^general$/i.test(format) || format === '0.###############') {
    return (value) => automatic(value, locale);
  }
  if (isDateFormat(format)) return dateFormatter(format, locale);
  const sections = splitSections(format).map((section) => numberSection(section, locale));
  return (value) => {
    if (value < 0 && sections[1]) return sections[1](-value);
    if (value === 0 && sections[2]) return sections[2](0);
    return value < 0 ? `-${sections[0]!(-value)}` : sections[0]!(value);
  };
}

function automatic(value: number, locale: LocaleRules): string {
  const rounded = Number(value.toPrecision(15));
  const [mantissa, exponent] = String(rounded).split('e');
  const shown = mantissa!.replace('.', locale.decimal);
  return exponent === undefined ? shown : `${shown}E${exponent}`;
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [''];
}

function numberSection(section: string, locale: LocaleRules): Formatter {
  const tokens: readonly string[] = section.match(/"[^"]*"|\\.|\[[^\]]*\]|[0#?]|[^]/g) ?? [];
  const literal = (token: string): string =>
    token.startsWith('"') ? token.slice(1, -1) : token.startsWith('\\') ? token.slice(1) : currencyOf(token);
  const point = tokens.indexOf('.');
  const integerTokens = point < 0 ? tokens : tokens.slice(0, point);
  const fractionTokens = point < 0 ? [] : tokens.slice(point + 1);
  const isDigit = (token: string): boolean => token === '0' || token === '#' || token === '?';
  const grouped = /[0#?],[0#?]/.test(section);
  const percent = tokens.includes('%') ? 100 : 1;
  const minimumDecimals = fractionTokens.filter((token) => token === '0').length;
  const maximumDecimals = fractionTokens.filter(isDigit).length;
  const minimumDigits = integerTokens.filter((token) => token === '0').length;
  const hasDigits = tokens.some(isDigit);

  return (value) => {
    if (!hasDigits) return tokens.map(literal).join('');
    const fixed = (value * percent).toFixed(maximumDecimals);
    const [whole, decimals = ''] = fixed.split('.');
    let digits = whole === '0' && minimumDigits === 0 ? '' : whole!;
    digits = digits.padStart(minimumDigits, '0');
    const integer = placeDigits(integerTokens, digits, isDigit, literal, grouped ? locale.groups[0]! : '');
    let kept = decimals;
    while (kept.length > minimumDecimals && kept.endsWith('0')) kept = kept.slice(0, -1);
    let used = 0;
    const fraction = fractionTokens.map((token) => (isDigit(token) ? (kept[used++] ?? '') : literal(token))).join('');
    return point < 0 ? integer : integer + (kept === '' ? '' : locale.decimal) + fraction;
  };
}

/** Digits go into the placeholders from the right; what is left over goes before the first one. */
function placeDigits(
  tokens: readonly string[],
  digits: string,
  isDigit: (t: string) => boolean,
  literal: (t: string) => string,
  separator: string,
): string {
  const first = tokens.findIndex(isDigit);
  let left = digits.length;
  let placed = 0;
  let text = '';
  const put = (digit: string): void => {
    if (separator && placed > 0 && placed % 3 === 0) text = separator + text;
    text = digit + text;
    placed += 1;
  };
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (token === ',' && separator) continue;
    if (!isDigit(token)) {
      text = literal(token) + text;
      continue;
    }
    if (left > 0) put(digits[(left -= 1)]!);
    if (i === first) while (left > 0) put(digits[(left -= 1)]!);
  }
  return text;
}

function currencyOf(token: string): string {
  if (token.startsWith('[$')) return token.slice(2, -1).split('-')[0] ?? '';
  return token.startsWith('[') ? '' : token;
}

function dateFormatter(format: string, locale: LocaleRules): Formatter {
  const tokens: readonly string[] = format.match(DATE_TOKEN) ?? [];
  const twelve = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const minutes = tokens.map(
    (token, i) => /^m{1,2}$/i.test(token) && (near(tokens, i, -1, /^\[?h/i) || near(tokens, i, 1, /^s/i)),
  );
  const names = (width: 'short' | 'long', field: 'month' | 'weekday') =>
    new Intl.DateTimeFormat(locale.tag, { [field]: width, timeZone: 'UTC' });
  const intl = {
    mmm: names('short', 'month'),
    mmmm: names('long', 'month'),
    ddd: names('short', 'weekday'),
    dddd: names('long', 'weekday'),
  };
  return (value) => {
    if (!isCalendarSerial(value)) return automatic(value, locale);
    const ms = localMsOfSerial(value);
    const date = new Date(ms);
    const hours = date.getUTCHours();
    const pad = (n: number, width: number): string => String(n).padStart(width, '0');
    return tokens
      .map((token, i) => {
        const lower = token.toLowerCase();
        if (token.startsWith('"')) return token.slice(1, -1);
        if (token.startsWith('\\')) return token.slice(1);
        if (/^\[h+\]$/.test(lower)) return String(Math.floor(value * 24 + 1e-9));
        if (/^\[m+\]$/.test(lower)) return String(Math.floor(value * 1440 + 1e-9));
        if (minutes[i]) return pad(date.getUTCMinutes(), token.length);
        if (/^y+$/.test(lower)) return lower.length <= 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
        if (/^m+$/.test(lower))
          return lower.length > 2
            ? intl[lower.length === 3 ? 'mmm' : 'mmmm'].format(date)
            : pad(date.getUTCMonth() + 1, token.length);
        if (/^d+$/.test(lower))
          return lower.length > 2 ? intl[lower.length === 3 ? 'ddd' : 'dddd'].format(date) : pad(date.getUTCDate(), token.length);
        if (/^h+$/.test(lower)) return pad(twelve ? hours % 12 || 12 : hours, token.length);
        if (/^s/.test(lower))
          return (
            pad(date.getUTCSeconds(), lower.split('.')[0]!.length) +
            (lower.includes('.') ? locale.decimal + pad(date.getUTCMilliseconds(), 3).slice(0, lower.split('.')[1]!.length) : '')
          );
        if (lower === 'am/pm') return hours < 12 ? 'AM' : 'PM';
        if (lower === 'a/p') return hours < 12 ? 'A' : 'P';
        return token;
      })
      .join('');
  };
}

function near(tokens: readonly string[], from: number, step: 1 | -1, wanted: RegExp): boolean {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i]!;
    if (/^(\[?[hms]|y|d|am|a\/p)/i.test(token)) return wanted.test(token);
  }
  return false;
}

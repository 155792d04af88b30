/** Reads a text as a spreadsheet does when it is typed, by the locale: number, date, truth value, formula or text. */
import { serialOfDate } from '../../../clock/serial-date';
import type { ImageModel } from './attributes';
import type { CellValue } from './cell-value';
import type { LocaleRules } from './locale';

export interface TypedValue {
  readonly value: CellValue;
  /** A number format that the text brings along, for a cell whose format is automatic. */
  readonly format?: string;
  /** With its leading =. */
  readonly formula?: string;
  /** Given by a script, in the place of a text. */
  readonly image?: ImageModel;
}

const FRENCH_MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * @param format the format the cell already has; '@' keeps any text as it is
 * @param currentYear of the spreadsheet's clock, for dates typed without a year
 */
export function parseTyped(text: string, format: string | undefined, locale: LocaleRules, currentYear: number): TypedValue {
  if (text === '') return { value: null };
  if (format === '@') return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === locale.truth.true) return { value: true };
  if (upper === 'FALSE' || upper === locale.truth.false) return { value: false };
  // Most cells hold words: nothing that starts with a letter is a number, nor a date where the day comes first.
  if (!/\d/.test(trimmed) ? !/^[+-]./.test(text) : locale.dayFirst && /^\p{L}/u.test(trimmed)) return { value: text };
  const read = parseNumber(trimmed, locale) ?? parseDateTime(trimmed, locale, currentYear);
  if (read) return read;
  // Reported once for the platform: a text that starts like a sum is taken for one.
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  return { value: text };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface NumberPatterns {
  readonly amount: RegExp;
  readonly number: RegExp;
  readonly grouped: RegExp;
  readonly group: RegExp;
}
const numberPatterns = new Map<LocaleRules, NumberPatterns>();

function patternsOf(locale: LocaleRules): NumberPatterns {
  let patterns = numberPatterns.get(locale);
  if (!patterns) {
    const symbols = locale.currency.symbols.map(escape).join('|');
    const group = `[${locale.groups.map(escape).join('')}]`;
    const decimal = escape(locale.decimal);
    patterns = {
      amount: new RegExp(`^([+-]?)(?:${symbols})\\s?(.+)$|^(.+?)[\\s\\u00a0\\u202f]?(?:${symbols})$`),
      number: new RegExp(
        `^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$|^[+-]?${decimal}\\d+$`,
      ),
      grouped: new RegExp(`\\d${group}\\d`),
      group: new RegExp(group, 'g'),
    };
    numberPatterns.set(locale, patterns);
  }
  return patterns;
}

/** A number, a percentage or an amount of the locale's currency; undefined for anything else. */
export function parseNumber(text: string, locale: LocaleRules): TypedValue | undefined {
  let body = text;
  let format: string | undefined;
  let factor = 1;
  const patterns = patternsOf(locale);
  const amount = patterns.amount.exec(body);
  if (amount) {
    body = amount[3] ?? (amount[1] ?? '') + (amount[2] ?? '');
    format = locale.currency.format;
  } else if (/%$/.test(body)) {
    body = body.slice(0, -1).trimEnd();
    factor = 0.01;
    format = body.includes(locale.decimal) ? '0.00%' : '0%';
  }
  if (!patterns.number.test(body)) return undefined;
  const grouped = patterns.grouped.test(body);
  const value = Number(body.replace(patterns.group, '').replace(locale.decimal, '.'));
  if (!Number.isFinite(value)) return undefined;
  const own = grouped ? (body.includes(locale.decimal) ? '#,##0.00' : '#,##0') : undefined;
  return { value: factor === 1 ? value : Number((value * factor).toPrecision(15)), format: format ?? own };
}

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,3}))?)?(?:\\s?(am|pm))?';

const TIME_ALONE = new RegExp(`^${TIME}$`, 'i');
const DATE_AND_TIME = new RegExp(`^(.+?)\\s+${TIME}$`, 'i');

function parseDateTime(text: string, locale: LocaleRules, currentYear: number): TypedValue | undefined {
  const timeOnly = TIME_ALONE.exec(text);
  if (timeOnly) {
    const fraction = dayFraction(timeOnly);
    return fraction === undefined
      ? undefined
      : { value: fraction, format: timeOnly[3] === undefined ? 'HH:mm' : locale.timeFormat };
  }
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const day = parseDate(both[1]!, locale, currentYear);
    const fraction = dayFraction(both.slice(1));
    if (day === undefined || fraction === undefined) return undefined;
    return { value: day + fraction, format: locale.dateTimeFormat };
  }
  const day = parseDate(text, locale, currentYear);
  return day === undefined ? undefined : { value: day, format: locale.dateFormat };
}

function dayFraction(parts: readonly (string | undefined)[]): number | undefined {
  let hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0) + Number(`0.${parts[4] ?? 0}`);
  const half = parts[5]?.toLowerCase();
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function parseDate(text: string, locale: LocaleRules, currentYear: number): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const year = fullYear(numeric[4], currentYear);
    return locale.dayFirst ? day(year, second, first) : day(year, first, second);
  }
  const dotted = locale.dayFirst ? /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text) : null;
  if (dotted) return day(fullYear(dotted[3], currentYear), Number(dotted[2]), Number(dotted[1]));
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const named =
    locale.tag === 'fr-FR'
      ? /^(\d{1,2})(?:er)?\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(bare)
      : (/^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(bare) ??
        swapped(/^(\d{1,2})\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(bare)));
  if (!named) return undefined;
  const [dayText, monthText] = locale.tag === 'fr-FR' ? [named[1]!, named[2]!] : [named[2]!, named[1]!];
  const month = monthNumber(monthText, locale.tag === 'fr-FR' ? FRENCH_MONTHS : ENGLISH_MONTHS);
  return month === 0 ? undefined : day(named[3] ? Number(named[3]) : currentYear, month, Number(dayText));
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

function monthNumber(text: string, months: readonly string[]): number {
  const fitting = months.filter((month) => text.length >= 3 && month.startsWith(text));
  return fitting.length === 1 ? months.indexOf(fitting[0]!) + 1 : 0;
}

function fullYear(text: string | undefined, currentYear: number): number {
  if (text === undefined) return currentYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number): number | undefined {
  if (year < 1000 || month < 1 || month > 12 || date < 1) return undefined;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return serialOfDate(year, month, date);
}

/** Shows a number through a number format, as a cell does: the patterns are those of numfmt, the automatic format is ours. */
import { format as show, getLocale, isValidFormat } from 'numfmt';
import { isCalendarSerial } from '../../../clock/serial-date';
import type { LocaleRules } from './locale';

type Formatter = (value: number) => string;
const formatters = new Map<string, Formatter>();
/** Columns hold few different numbers; what a format has shown is forgotten when it is more than so many. */
const TEXTS_KEPT = 5_000;
const dateFormats = new Map<string, boolean>();
const DAY_MS = 86_400_000;

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

/** Text of a number in a format; an absent format is the automatic one, and so is one that is no format. */
export function formatNumber(value: number, format: string | undefined, locale: LocaleRules): string {
  const key = `${locale.tag} ${format ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = remembering(compile(format ?? '', locale))));
  return formatter(value);
}

function remembering(formatter: Formatter): Formatter {
  const texts = new Map<number, string>();
  return (value) => {
    // A map does not tell 0 from -0.
    if (value === 0) return formatter(value);
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size >= TEXTS_KEPT) texts.clear();
      texts.set(value, (text = formatter(value)));
    }
    return text;
  };
}

function compile(format: string, locale: LocaleRules): Formatter {
  const isAutomatic = format === '' || format === '@' || /^general$/i.test(format) || format === '0.###############';
  if (isAutomatic || !isValidFormat(format)) return (value) => automatic(value, locale);
  if (isDateFormat(format)) return dateFormatter(format, locale);
  const bare = /\.[#?]+(?![#?0])/.test(format) ? new RegExp(`(\\d|^|-)\\${locale.decimal}(?!\\d)`) : undefined;
  return (value) => {
    const shown = show(format, value, { locale: locale.tag });
    // numfmt leaves the point of 0.## behind a whole number, as spreadsheets of other makers do; unsettled for this platform.
    return bare ? shown.replace(bare, '$1') : shown;
  };
}

/** As many digits as a double holds: the format of spreadsheets of other makers cuts earlier. */
function automatic(value: number, locale: LocaleRules): string {
  const rounded = Number(value.toPrecision(15));
  const [mantissa, exponent] = String(rounded).split('e');
  const shown = mantissa!.replace('.', locale.decimal);
  return exponent === undefined ? shown : `${shown}E${exponent}`;
}

/** Dates of the calendar alone; days count from 30 December 1899, and 1900 is no leap year. */
function dateFormatter(format: string, locale: LocaleRules): Formatter {
  const options = { locale: locale.tag, leap1900: false } as const;
  const isElapsed = /\[[hms]+\]/i.test(format);
  // A time is cut at the unit shown last: rounded up, it would be tomorrow's under the date of today.
  const unit = /s\.0/i.test(format) ? 1 : 1000;
  return (value) => {
    if (!isCalendarSerial(value)) return automatic(value, locale);
    const cut = (days: number): number => (Math.floor(Math.round(days * DAY_MS) / unit) * unit) / DAY_MS;
    if (value < 0 && isElapsed) return `-${show(format, cut(-value), options)}`;
    const day = cut(value);
    return show(value < 0 ? withWeekday(format, day, locale) : format, day, options);
  };
}

/** numfmt names no weekday before its first day: the name is put into the pattern. */
function withWeekday(format: string, day: number, locale: LocaleRules): string {
  const names = getLocale(locale.tag)!;
  // Day 0 is a Saturday.
  const place = (((Math.floor(day) + 6) % 7) + 7) % 7;
  return format.replace(/"[^"]*"|\\.|d{3,}/gi, (token) =>
    /^d/i.test(token) ? `"${(token.length === 3 ? names.ddd : names.dddd)[place]}"` : token,
  );
}

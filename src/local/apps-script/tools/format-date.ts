/** Utilities.formatDate: the patterns of Java's SimpleDateFormat, in English as on the platform. */
import { offsetMs } from '../../clock/zone';

/** The parts of a pattern: a quoted text, a run of one letter, anything else. */
export const TOKEN = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;
const NAMES = (field: 'month' | 'weekday', width: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-US', { [field]: width, timeZone: 'UTC' });
const names = {
  M3: NAMES('month', 'short'),
  M4: NAMES('month', 'long'),
  E3: NAMES('weekday', 'short'),
  E4: NAMES('weekday', 'long'),
};

/** Weeks begin on Sunday and the first one holds 1 January: those of Java where it speaks American English. */
const weekFrom = (first: Date, day: number): number => Math.floor((day + first.getUTCDay()) / 7) + 1;
const dayOfYear = (local: Date): number => Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000);

/** The last days of December are in the first week of the next year when 1 January is. */
function weekOfYear(local: Date): { readonly week: number; readonly year: number } {
  const year = local.getUTCFullYear();
  const saturday = new Date(local.getTime() + (6 - local.getUTCDay()) * 86_400_000);
  if (saturday.getUTCFullYear() > year) return { week: 1, year: year + 1 };
  return { week: weekFrom(new Date(Date.UTC(year, 0, 1)), dayOfYear(local)), year };
}

/** The first English in which the zone has a name of its own gives it, "CET", "EST"; where none has, it is an offset. */
const ENGLISH = ['en-US', 'en-GB', 'en-AU', 'en-IN'] as const;
function zoneName(instant: number, zone: string, width: 'short' | 'long'): string {
  const found = ENGLISH.map(
    (language) =>
      new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: width })
        .formatToParts(instant)
        .find((part) => part.type === 'timeZoneName')!.value,
  );
  return found.find((name) => !/^(?:GMT|UTC)./.test(name)) ?? found[0]!;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const yearOf = (year: number, length: number): string => (length === 2 ? pad(year % 100, 2) : pad(year, length));

/** @param zone a time zone name; throws RangeError on an unknown one */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetMs(instant, zone);
  const local = new Date(instant + offset);
  const hours = local.getUTCHours();
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const values: Readonly<Record<string, (length: number) => string>> = {
    G: () => 'AD',
    y: (n) => yearOf(local.getUTCFullYear(), n),
    Y: (n) => yearOf(weekOfYear(local).year, n),
    w: (n) => pad(weekOfYear(local).week, n),
    W: (n) => pad(weekFrom(new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)), local.getUTCDate() - 1), n),
    F: (n) => pad(Math.ceil(local.getUTCDate() / 7), n),
    M: (n) => (n >= 4 ? names.M4.format(local) : n === 3 ? names.M3.format(local) : pad(local.getUTCMonth() + 1, n)),
    L: (n) => (n >= 4 ? names.M4.format(local) : n === 3 ? names.M3.format(local) : pad(local.getUTCMonth() + 1, n)),
    d: (n) => pad(local.getUTCDate(), n),
    E: (n) => (n >= 4 ? names.E4 : names.E3).format(local),
    u: (n) => pad(local.getUTCDay() || 7, n),
    H: (n) => pad(hours, n),
    h: (n) => pad(hours % 12 || 12, n),
    k: (n) => pad(hours || 24, n),
    K: (n) => pad(hours % 12, n),
    m: (n) => pad(local.getUTCMinutes(), n),
    s: (n) => pad(local.getUTCSeconds(), n),
    S: (n) => pad(local.getUTCMilliseconds(), n),
    a: () => (hours < 12 ? 'AM' : 'PM'),
    Z: () => `${sign}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`,
    X: (n) =>
      offset === 0
        ? 'Z'
        : `${sign}${pad(Math.floor(minutes / 60), 2)}${n === 1 ? '' : `${n === 3 ? ':' : ''}${pad(minutes % 60, 2)}`}`,
    z: (n) => zoneName(instant, zone, n >= 4 ? 'long' : 'short'),
    D: (n) => pad(dayOfYear(local) + 1, n),
  };
  return (pattern.match(TOKEN) ?? [])
    .map((token) => {
      if (token === "''") return "'";
      if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
      if (!/^[A-Za-z]/.test(token)) return token;
      const write = values[token[0]!];
      if (!write) throw new RangeError(`Illegal pattern character '${token[0]}'`);
      return write(token.length);
    })
    .join('');
}

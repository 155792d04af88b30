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

/** @param zone a time zone name; throws RangeError on an unknown one */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = offsetMs(instant, zone);
  const local = new Date(instant + offset);
  const hours = local.getUTCHours();
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const values: Readonly<Record<string, (length: number) => string>> = {
    y: (n) => (n === 2 ? pad(local.getUTCFullYear() % 100, 2) : pad(local.getUTCFullYear(), n)),
    M: (n) => (n >= 4 ? names.M4.format(local) : n === 3 ? names.M3.format(local) : pad(local.getUTCMonth() + 1, n)),
    d: (n) => pad(local.getUTCDate(), n),
    E: (n) => (n >= 4 ? names.E4 : names.E3).format(local),
    u: () => String(local.getUTCDay() || 7),
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
    z: () =>
      new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
        .formatToParts(instant)
        .find((part) => part.type === 'timeZoneName')!.value,
    D: (n) => pad(Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, n),
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

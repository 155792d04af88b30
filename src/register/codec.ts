/** How a field of a record becomes a cell and back: one codec per kind of value. */
import { twoDigits } from '../domain/calendar/two-digits';
import { instantText } from './instant-text';
import { localDay } from './local-day';
import { isIsoDate, type IsoDate, type IsoInstant } from '../domain/calendar/iso-date';
import type { KnownPoint } from '../domain/place/point';
import { fold } from '../domain/text/fold';
import { yesNoLabels } from '../wording/labels/network';
import { shieldText, unshieldText, type CellValue } from './cell';

/** What a cell was found to hold: a value, nothing, or something that cannot be read as this kind. */
export type CellReading<V> =
  | { readonly kind: 'value'; readonly value: V }
  | { readonly kind: 'empty' }
  | { readonly kind: 'faulty' };

export interface Codec<V> {
  /** How the sheet shows and keeps the column. */
  readonly display: 'text' | 'date' | 'instant' | 'number' | 'percent' | 'checkbox';
  /** The only texts the column offers, if it is a list. */
  readonly choices?: readonly string[];
  read(cell: CellValue): CellReading<V>;
  /**
   * The value of a cell that holds it as `write` left it, the same as `read` gives; `undefined` sends to `read`. A large hub has
   * half a million cells, nearly all of them such.
   */
  quick?(cell: CellValue): V | undefined;
  write(value: V): CellValue;
  /** Reads what a person has just typed, which may lean on the day; what is kept is `write` of it. Absent: `read` is enough. */
  readTyped?(typed: string, today: IsoDate): CellReading<V>;
}

const EMPTY = { kind: 'empty' } as const;
export const FAULTY = { kind: 'faulty' } as const;
export const value = <V>(read: V): CellReading<V> => ({ kind: 'value', value: read });
/** Nearly every text stands without a shield. */
const unshielded = (cell: string): string => (cell.charCodeAt(0) === 39 ? unshieldText(cell) : cell);
const asText = (cell: CellValue): string =>
  typeof cell === 'string' ? unshielded(cell).trim() : cell instanceof Date ? localDay(cell) : String(cell);

/** Cells of a column repeat themselves: what a text was read as is kept for the run. */
export function remembering<V>(read: (typed: string) => CellReading<V>): (cell: CellValue) => CellReading<V> {
  const known = new Map<string, CellReading<V>>();
  return (cell) => {
    const typed = asText(cell);
    let reading = known.get(typed);
    if (reading === undefined) known.set(typed, (reading = read(typed)));
    return reading;
  };
}

/** A letter, a figure or a sign that is neither a space nor a shield. */
const isInk = (code: number): boolean => code > 39 && code < 0x1680 && code !== 0xa0;

export const text: Codec<string> = {
  display: 'text',
  quick: (cell) =>
    typeof cell === 'string' && isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(cell.length - 1)) ? cell : undefined,
  read(cell) {
    const typed = asText(cell);
    return typed === '' ? EMPTY : value(typed);
  },
  write: shieldText,
};

/** No day of a hub lies outside; a number typed into a column of dates does, and would stop every sum of days. */
const FIRST_DAY: IsoDate = '1900-01-01';
const LAST_DAY: IsoDate = '2199-12-31';
const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));
const LAST_YEAR = Number(LAST_DAY.slice(0, 4));
const isHubTime = (moment: Date): boolean => {
  const year = moment.getFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

export const date: Codec<IsoDate> = {
  display: 'date',
  read: remembering((typed) => {
    if (typed === '') return EMPTY;
    const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
    const day = french ? `${french[3]}-${twoDigits(Number(french[2]))}-${twoDigits(Number(french[1]))}` : typed;
    return isIsoDate(day) && day >= FIRST_DAY && day <= LAST_DAY ? value(day) : FAULTY;
  }),
  write: (day) => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))),
};

export const instant: Codec<IsoInstant> = {
  display: 'instant',
  quick: (cell) => (cell instanceof Date && isHubTime(cell) ? instantText(cell) : undefined),
  read(cell) {
    if (cell instanceof Date) return isHubTime(cell) ? value(instantText(cell)) : FAULTY;
    return asText(cell) === '' ? EMPTY : FAULTY;
  },
  write: (moment) => new Date(moment),
};

const numberCodec = (display: 'number' | 'percent'): Codec<number> => ({
  display,
  quick: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined),
  read(cell) {
    if (typeof cell === 'number') return Number.isFinite(cell) ? value(cell) : FAULTY;
    const typed = asText(cell).replace(',', '.');
    if (typed === '') return EMPTY;
    return Number.isFinite(Number(typed)) ? value(Number(typed)) : FAULTY;
  },
  write: (number) => number,
});
export const number = numberCodec('number');
export const percent = numberCodec('percent');

export const checkbox: Codec<boolean> = {
  display: 'checkbox',
  quick: (cell) => (typeof cell === 'boolean' ? cell : undefined),
  read(cell) {
    if (typeof cell === 'boolean') return value(cell);
    const typed = fold(asText(cell));
    if (typed === '') return EMPTY;
    return typed === 'vrai' || typed === 'oui' || typed === 'true'
      ? value(true)
      : typed === 'faux' || typed === 'non' || typed === 'false'
        ? value(false)
        : FAULTY;
  },
  write: (ticked) => ticked,
};

/**
 * Yes, no, or nothing said. A register of a former version held a box here: an unticked one says nothing, since every new row has
 * one.
 */
export const yesNo: Codec<boolean> = {
  display: 'text',
  choices: [yesNoLabels.yes, yesNoLabels.no],
  read(cell) {
    if (cell === false) return EMPTY;
    const typed = cell === true ? 'oui' : fold(asText(cell));
    if (typed === '' || typed === 'faux') return EMPTY;
    return typed === 'oui' || typed === 'vrai' ? value(true) : typed === 'non' ? value(false) : FAULTY;
  },
  write: (isYes) => (isYes ? yesNoLabels.yes : yesNoLabels.no),
};

/**
 * One code of a list, shown by its French label; accents, case and apostrophes do not matter on reading.
 * @param former labels of former versions, which are read too
 */
export function choice<C extends string | number>(
  labels: Readonly<Record<C, string>>,
  former: Readonly<Record<string, C>> = {},
): Codec<C> {
  const codes = Object.keys(labels) as C[];
  const exact = new Map([...Object.entries(former), ...codes.map((code) => [labels[code], code] as const)]);
  // Folding every label of every list costs more than a short run: only a retyped label asks for it.
  let folded: ReadonlyMap<string, C> | undefined;
  return {
    display: 'text',
    choices: codes.map((code) => labels[code]),
    quick: (cell) => (typeof cell === 'string' ? exact.get(cell) : undefined),
    read: remembering((typed) => {
      if (typed === '') return EMPTY;
      const code =
        exact.get(typed) ?? (folded ??= new Map(codes.map((one) => [fold(labels[one]), one] as const))).get(fold(typed));
      return code === undefined ? FAULTY : value(code);
    }),
    write: (code) => labels[code],
  };
}

/**
 * What names a row of reference, shown by its French label. A register of a former version holds the code itself: it is read
 * too, and *Réparer le registre* writes the label in its place. Anything else is no key, and its row counts for nothing.
 */
export function key<C extends string>(labels: Readonly<Record<C, string>>): Codec<C> {
  const byLabel = choice(labels);
  const codes: ReadonlySet<string> = new Set(Object.keys(labels));
  return {
    ...byLabel,
    quick: (cell) => (typeof cell === 'string' && !codes.has(cell) ? byLabel.quick!(cell) : undefined),
    read: (cell) => (typeof cell === 'string' && codes.has(cell.trim()) ? value(cell.trim() as C) : byLabel.read(cell)),
  };
}

const SEPARATOR = '; ';
const parts = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Several codes of a list, labels parted by semicolons since labels hold commas. */
export function choices<C extends string>(labels: Readonly<Record<C, string>>): Codec<readonly C[]> {
  const one = choice(labels);
  return {
    display: 'text',
    read: remembering((typed) => {
      const read = parts(typed).map((part) => one.read(part));
      if (read.some((reading) => reading.kind === 'faulty')) return FAULTY;
      return value(read.flatMap((reading) => (reading.kind === 'value' ? [reading.value] : [])));
    }),
    write: (codes) => codes.map((code) => labels[code]).join(SEPARATOR),
  };
}

export const texts: Codec<readonly string[]> = {
  display: 'text',
  // The same list for the same text: what is worked out of a list is kept by its identity.
  read: remembering((typed) => value(parts(typed))),
  write: (list) => shieldText(list.join(SEPARATOR)),
};

/** A point as « 45.43970, 4.38720 · 0 »: degrees and the tier of its certainty. */
export const point: Codec<KnownPoint> = {
  display: 'text',
  read(cell) {
    const typed = asText(cell);
    if (typed === '') return EMPTY;
    const found = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)(?: · ([012]))?$/.exec(typed);
    return found
      ? value({ latitude: Number(found[1]), longitude: Number(found[2]), tier: Number(found[3] ?? 0) as KnownPoint['tier'] })
      : FAULTY;
  },
  write: (known) => shieldText(`${known.latitude.toFixed(5)}, ${known.longitude.toFixed(5)} · ${known.tier}`),
};

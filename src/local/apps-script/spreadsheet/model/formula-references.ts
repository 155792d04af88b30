/** The references inside the text of a formula: how they follow rows and columns that come, go or are copied. */
import { columnLetters, columnOfLetters } from './a1';

/** A text in quotes; or a reference with its tab, when it has one, as a cell or as a range of cells, columns or rows. */
const TAB = /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?/u.source;
const PLACE = /(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)/.source;
const TOKEN = new RegExp(`"(?:[^"]|"")*"|${TAB}${PLACE}(?![\\p{L}\\d_(!.])`, 'gu');

/**
 * Gives the formula with each reference replaced.
 * @param change takes the name of the reference's tab (undefined for the formula's own) and its A1 text
 */
export function mapReferences(formula: string, change: (sheet: string | undefined, a1: string) => string): string {
  return formula.replace(TOKEN, (all: string, prefix: string | undefined, a1: string | undefined, offset: number) => {
    // The tail of a longer word, such as the A1 of DATA1, is no reference.
    if (a1 === undefined || (offset > 0 && /[\p{L}\d_.$]/u.test(formula[offset - 1]!))) return all;
    const name = prefix
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, '$1')
      .replace(/''/g, "'");
    const changed = change(name, a1);
    return changed === '#REF!' ? changed : `${prefix ?? ''}${changed}`;
  });
}

interface Shift {
  readonly axis: 'rows' | 'columns';
  /** From 0. */
  readonly at: number;
  /** Inserted, or removed when negative. */
  readonly count: number;
}

interface Bound {
  readonly letters: string;
  readonly fixedColumn: string;
  readonly digits: string;
  readonly fixedRow: string;
}

function boundOf(text: string): Bound {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const [, first, letters, second, digits] = match as unknown as [string, string, string, string, string];
  return letters === ''
    ? { letters, fixedColumn: '', digits, fixedRow: first || second }
    : { letters, fixedColumn: first, digits, fixedRow: second };
}

/** Where the first and last line of a span go; undefined when all of it is removed. */
function shiftSpan(first: number, last: number, { at, count }: Shift): readonly [number, number] | undefined {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return undefined;
  const move = (place: number, isLast: boolean): number =>
    place >= end ? place + count : place >= at ? (isLast ? at - 1 : at) : place;
  return [move(first, false), move(last, true)];
}

/** The reference once rows or columns were inserted or removed; #REF! when nothing of it is left. */
export function shiftA1(a1: string, shift: Shift): string {
  const [start, stop] = a1.split(':').map(boundOf) as [Bound, Bound | undefined];
  const end = stop ?? start;
  const place = (bound: Bound): number => (shift.axis === 'rows' ? Number(bound.digits) - 1 : columnOfLetters(bound.letters));
  const isOpen = (bound: Bound): boolean => (shift.axis === 'rows' ? bound.digits === '' : bound.letters === '');
  if (isOpen(start)) return a1;
  const span = shiftSpan(place(start), isOpen(end) ? Number.MAX_SAFE_INTEGER / 2 : place(end), shift);
  if (!span) return '#REF!';
  const write = (bound: Bound, to: number): string => {
    if (isOpen(bound)) return `${bound.fixedColumn}${bound.letters}${bound.fixedRow}${bound.digits}`;
    const [letters, digits] = shift.axis === 'rows' ? [bound.letters, String(to + 1)] : [columnLetters(to), bound.digits];
    return `${bound.fixedColumn}${letters}${bound.fixedRow}${digits}`;
  };
  return stop === undefined ? write(start, span[0]) : `${write(start, span[0])}:${write(stop, span[1])}`;
}

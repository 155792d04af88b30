/** Is what a cell holds what was written there? The platform keeps values in ways of its own. */
import { unshieldText, type CellValue } from '../../register/cell';
import { localDay } from '../../register/local-day';
import { sameCell } from '../../register/same-cell';
import { serialOfDay } from '../../register/serial-day';
import { numericDate } from '../../wording/text/dates';

const SECOND_MS = 1_000;
const secondOf = (time: number): number => Math.floor(time / SECOND_MS);

/** The platform may keep a date to the second, or drop the sign that shields a text. */
export function isAsWritten(now: CellValue | undefined, written: CellValue): boolean {
  if (now instanceof Date && written instanceof Date) return Math.abs(now.getTime() - written.getTime()) < SECOND_MS;
  return sameCell(now ?? '', written) || String(now ?? '') === unshieldText(String(written));
}

/**
 * Values that were written, to ask of any cell whether it holds one of them, also as a column of another format shows it: a
 * number under a date reads as a day, a day under a number as a count of days, a day or a number among words as the words of it.
 * Asking costs the same however many there are.
 */
export class WrittenValues {
  private readonly texts = new Set<string>();
  /** Moments by their second. */
  private readonly moments = new Map<number, number[]>();
  private readonly days = new Set<number>();
  private readonly dayWords = new Set<string>();
  private readonly counts = new Set<number>();

  constructor(values: readonly CellValue[]) {
    for (const value of values) {
      const text = String(value);
      this.texts.add(text).add(unshieldText(text));
      if (value instanceof Date) this.addMoment(value);
      if (typeof value !== 'number') continue;
      this.counts.add(Math.floor(value));
      this.texts.add(text.replace('.', ','));
    }
  }

  has(now: CellValue): boolean {
    if (this.texts.has(String(now))) return true;
    // As a French spreadsheet writes it where the format is that of words; a moment has its time behind the day.
    if (typeof now === 'string') return this.dayWords.has(now.split(' ')[0]!);
    if (typeof now === 'number') return this.days.has(Math.floor(now));
    if (!(now instanceof Date)) return false;
    return this.counts.has(serialOfDay(now)) || this.hasMoment(now.getTime());
  }

  private addMoment(moment: Date): void {
    this.days.add(serialOfDay(moment));
    this.dayWords.add(numericDate(localDay(moment)));
    const second = secondOf(moment.getTime());
    this.moments.set(second, [...(this.moments.get(second) ?? []), moment.getTime()]);
  }

  private hasMoment(time: number): boolean {
    const second = secondOf(time);
    return [second - 1, second, second + 1].some((near) =>
      this.moments.get(near)?.some((one) => Math.abs(one - time) < SECOND_MS),
    );
  }
}

/** Who changed what, when: a line of the journal. It names no pupil. */
import type { IsoInstant } from '../calendar/iso-date';

export interface JournalEntry {
  readonly at: IsoInstant;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly reference: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  /** Names the line, so that a broken run's line is not written twice. */
  readonly key?: string;
}

/** Ends the key of a line that gives an object its status. */
export const STATUS_LINE = ':statut';
export const isStatusLine = ({ key, after }: JournalEntry): boolean => key?.endsWith(STATUS_LINE) === true && after !== undefined;

/** As it happened, however the tab was sorted: lines of one moment are of one run, which counts them. */
export const inOrder = (lines: readonly JournalEntry[]): JournalEntry[] =>
  [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : countIn(a) - countIn(b)));
const countIn = ({ key = '' }: JournalEntry): number => Number(/-(\d+):/.exec(key)?.[1] ?? 0);

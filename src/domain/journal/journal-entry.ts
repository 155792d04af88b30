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

/**
 * As it happened, however the tab was sorted: a run counts its lines. The tab keeps whole seconds, and two actions may share one:
 * then a line follows the one that left the object as it found it.
 */
export function inOrder(lines: readonly JournalEntry[]): JournalEntry[] {
  const sorted = [...lines].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : countIn(a) - countIn(b)));
  const left = new Map<string, string | undefined>();
  const ordered: JournalEntry[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.at === sorted[from]!.at) to += 1;
    const moment = sorted.slice(from, to);
    while (moment.length > 0) {
      const [line] = moment.splice(nextIn(moment, left), 1);
      left.set(line!.reference, line!.after);
      ordered.push(line!);
    }
    from = to;
  }
  return ordered;
}

/** The place of the first line that another one of the moment does not come before. */
function nextIn(moment: readonly JournalEntry[], left: ReadonlyMap<string, string | undefined>): number {
  const place = moment.findIndex((line) => {
    const { reference, before } = line;
    if (left.has(reference) && left.get(reference) === before) return true;
    const others = moment.filter((other) => other !== line && other.reference === reference);
    return others.length === 0 || (!left.has(reference) && others.every(({ after }) => after !== before));
  });
  return Math.max(0, place);
}
const countIn = ({ key = '' }: JournalEntry): number => Number(/-(\d+):/.exec(key)?.[1] ?? 0);

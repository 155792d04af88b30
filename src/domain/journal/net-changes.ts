/** What became of each object in a period, told from the journal alone: where it stood before, where it stands now. */
import type { IsoInstant } from '../calendar/iso-date';
import { inOrder, isStatusLine, type JournalEntry } from './journal-entry';

export interface NetChange {
  readonly object: string;
  readonly reference: string;
  /** Absent for an object that came into the register in the period. */
  readonly before?: string;
  readonly after: string;
}

/** In the order of the first change; an object that is back where it stood has changed in nothing. */
export function netChanges(journal: readonly JournalEntry[], since: IsoInstant): NetChange[] {
  const changes = new Map<string, NetChange>();
  for (const { object, reference, before, after } of inOrder(journal.filter((line) => line.at > since && isStatusLine(line)))) {
    const known = changes.get(reference);
    changes.set(reference, { object, reference, before: known === undefined ? before : known.before, after: after! });
  }
  return [...changes.values()].filter(({ before, after }) => before !== after);
}

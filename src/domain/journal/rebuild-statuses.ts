/** The register's statuses, told from the journal alone. */
import type { JournalEntry } from './journal-entry';

/** Ends the key of a line that gives an object its status. */
export const STATUS_LINE = ':statut';

/** The last status that the journal gives each reference, in the words of the journal. */
export function statusesByJournal(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const { key, reference, after } of journal) if (key?.endsWith(STATUS_LINE) === true && after !== undefined) statuses.set(reference, after);
  return statuses;
}

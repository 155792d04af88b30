/** The register's statuses, told from the journal alone. */
import { inOrder, isStatusLine, type JournalEntry } from './journal-entry';

/**
 * The last status that the journal gives each reference, in the words of the journal; the lines may stand in any order, since
 * people sort tabs.
 */
export function statusesByJournal(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const { reference, after } of inOrder(journal.filter(isStatusLine))) statuses.set(reference, after!);
  return statuses;
}

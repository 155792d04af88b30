/** The register's statuses, told from the journal alone. */
import type { JournalEntry } from './journal-entry';

/** Ends the key of a line that gives an object its status. */
export const STATUS_LINE = ':statut';

/**
 * The last status that the journal gives each reference, in the words of the journal; the lines may stand in any order, since
 * people sort tabs.
 */
export function statusesByJournal(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  const lines = journal.filter(({ key, after }) => key?.endsWith(STATUS_LINE) === true && after !== undefined);
  for (const { reference, after } of [...lines].sort(byTime)) statuses.set(reference, after!);
  return statuses;
}

/** Lines of one moment are of one run, which counts them. */
const byTime = (a: JournalEntry, b: JournalEntry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : countIn(a) - countIn(b));
const countIn = ({ key = '' }: JournalEntry): number => Number(/-(\d+):/.exec(key)?.[1] ?? 0);

/** Adds a line to the journal. */
import type { JournalEntry } from '../../domain/journal/journal-entry';
import type { Ports, Register } from '../ports';

/** Writes who did what now. The texts name references, never a pupil. */
export function noteInJournal(register: Register, ports: Pick<Ports, 'clock' | 'actor'>, line: Omit<JournalEntry, 'at' | 'actor'>): void {
  register.add('journal', { at: ports.clock.now(), actor: ports.actor, ...line });
}

/** Adds a line to the journal. */
import { STATUS_LINE, type JournalEntry } from '../../domain/journal/journal-entry';

import type { Ports, Register } from '../ports';

type Line = Omit<JournalEntry, 'at' | 'actor' | 'key'>;
type Writer = Pick<Ports, 'clock' | 'actor' | 'lineKeys'>;

/** Writes who did what now. The texts name references, never a pupil. */
export function noteInJournal(register: Register, ports: Writer, line: Line): void {
  register.add('journal', { at: ports.clock.now(), actor: ports.actor, ...line, key: ports.lineKeys.next() });
}

/**
 * Writes a status that an object has got: from these lines alone all statuses can be told. A message under way is only passing.
 */
export function noteStatus(register: Register, ports: Writer, line: Line & { readonly after: string }, isPassing = false): void {
  if (!isPassing)
    register.add('journal', {
      at: ports.clock.now(),
      actor: ports.actor,
      ...line,
      key: `${ports.lineKeys.next()}${STATUS_LINE}`,
    });
}

/** A file that was made is a line of the journal: once, however often the same file is made. */
import { journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';

/** @param print names the file, and says nothing of what it holds */
export function noteFile(register: Register, ports: Ports, action: string, after: string, print: string): void {
  if (register.where('journal', 'reason', print).some((line) => line.action === action)) return;
  noteInJournal(register, ports, { action, object: journalObjects.hub, reference: '', after, reason: print });
}

/** What a correction leaves behind: its line in the journal, and the answer to its sender. */
import { changesForJournal, changesForNotes, type FieldChange } from '../../wording/corrections/change-words';
import { journalActions, livingObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import type { MessageContext } from '../outbox/compose-message';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import type { CorrectionResult } from './correction-result';

type Corrected = 'requests' | 'offers';

/** Was this answer taken before: its mark was lost, or its trigger fired twice? */
export const isAcknowledged = (register: Register, reference: string, originKey: string): boolean =>
  register
    .where('messages', 'about', reference)
    .some(({ template, key }) => template === 'correction-noted' && key.endsWith(`/${originKey}`));

export const noteCorrection = (
  register: Register,
  ports: Ports,
  table: Corrected,
  reference: string,
  changes: readonly FieldChange[],
): void =>
  noteInJournal(register, ports, {
    action: journalActions.correctedByLink,
    object: livingObjects[table],
    reference,
    ...changesForJournal(changes),
  });

/** A closed row stays as it is: what was asked for stands in its notes, once, for the animator. */
export function noteTooLate(
  register: Register,
  ports: Ports,
  table: Corrected,
  reference: string,
  changes: readonly FieldChange[],
): void {
  const line = changesForNotes(changes);
  const notes = register.find(table, reference)?.notes ?? '';
  if (notes.split('\n').includes(line)) return;
  register.change(table, reference, { notes: [notes, line].filter((part) => part !== '').join('\n') });
  noteInJournal(register, ports, { action: journalActions.correctionTooLate, object: livingObjects[table], reference });
}

/** Tells the sender, once for each answer, what became of it. */
export function acknowledgeCorrection(
  register: Register,
  ports: Ports,
  given: {
    readonly reference: string;
    readonly to: string | undefined;
    readonly context: MessageContext;
    readonly originKey: string;
    readonly result: CorrectionResult;
  },
): void {
  const { reference, to, context, originKey, result } = given;
  if (to === undefined) return;
  queueMessage(register, ports, {
    template: 'correction-noted',
    about: reference,
    to,
    context: { ...context, findings: result.findings ?? [], correction: result },
    occasion: originKey,
    departure: 'at-once',
  });
}

/** A row that a person has typed begins to live: its first status is recorded as those of the forms' rows are. */
import { recordedStatus, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import { journalActions, livingObjects, livingStatusLabel } from '../../wording/labels/journal';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { chosenStatus, isChosen } from './chosen-status';

/**
 * Records the status that the row is born with; one that was typed there and cannot be is named in the journal's line. Done again
 * it changes nothing.
 */
export function beBorn<T extends LivingTable>(
  register: Register,
  ports: Ports,
  table: T,
  reference: string,
  status: StatusOf<T>,
): void {
  const record = requireRecord(register, table, reference);
  const isBorn = record.recordedStatus !== undefined && recordedStatus(table, record) === status;
  if (isBorn && !isChosen(register, table, reference)) return;
  const shown = chosenStatus(register, table, reference) ?? recordedStatus(table, record);
  register.settle(table, reference, status);
  noteStatus(register, ports, {
    action: journalActions.born,
    object: livingObjects[table],
    reference,
    after: livingStatusLabel(table, status),
    ...(shown === status ? {} : { before: livingStatusLabel(table, shown) }),
  });
}

/** A status that the journal denies is put back to what the journal says: the last word of the one door counts. */
import { statusesByJournal } from '../../domain/journal/rebuild-statuses';
import { recordedStatus, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import { livingStatusLabel } from '../../wording/labels/journal';
import type { Register } from '../ports';

/** Settles the row on its last status by the journal; leaves a row of which the journal says nothing. */
export function followJournal<T extends LivingTable>(register: Register, table: T, reference: string): void {
  const record = register.find(table, reference);
  const label = statusesByJournal(register.where('journal', 'reference', reference)).get(reference);
  if (record === undefined || label === undefined) return;
  const told = register.reading(table, 'recordedStatus', label) as StatusOf<T> | undefined;
  if (told !== undefined && livingStatusLabel(table, recordedStatus(table, record)) !== label)
    register.settle(table, reference, told);
}

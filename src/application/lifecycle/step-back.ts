/** An action is undone: the status that it had changed comes back, with its line in the journal. Nobody is written to. */
import { recordedStatus, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import { journalActions, livingObjects, livingStatusLabel } from '../../wording/labels/journal';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';

/** Gives the object back its former status, the shown one and the recorded one. Throws a UserProblem when it is not there. */
export function stepBack<T extends LivingTable>(
  register: Register,
  ports: Ports,
  table: T,
  reference: string,
  former: StatusOf<T>,
): void {
  const now = recordedStatus(table, requireRecord(register, table, reference));
  register.settle(table, reference, former);
  if (now === former) return;
  noteStatus(register, ports, {
    action: journalActions.undone,
    object: livingObjects[table],
    reference,
    before: livingStatusLabel(table, now),
    after: livingStatusLabel(table, former),
  });
}

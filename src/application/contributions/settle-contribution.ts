/** The animator has seen to a contribution. */
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { contributionLabels } from '../../wording/labels/network';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';

/** Done again it changes nothing. */
export function settleContribution(register: Register, ports: Ports, reference: string): void {
  const { isSettled, kind } = requireRecord(register, 'contributions', reference);
  if (isSettled === true) return;
  register.change('contributions', reference, { isSettled: true });
  noteInJournal(register, ports, {
    action: journalActions.contributionSettled,
    object: journalObjects.contribution,
    reference,
    after: contributionLabels[kind],
  });
}

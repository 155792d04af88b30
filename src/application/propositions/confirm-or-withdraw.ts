/** After the acceptance: the school confirms, or the host takes its word back. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import { PROPOSITION_LIFECYCLE, type PropositionEvent } from '../../domain/proposition/proposition-status';
import { notInThisStatus, reasonNeeded } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { propositionStatusLabels } from '../../wording/labels/statuses';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { refreshOffer } from './free-seats';
import { backToSearch } from './record-answer';

function move(register: Register, ports: Ports, reference: string, event: PropositionEvent, action: string, reason?: string) {
  const proposition = requireRecord(register, 'propositions', reference);
  const status = statusAfter(PROPOSITION_LIFECYCLE, proposition.status, event);
  if (status === undefined) {
    const { message, advice } = notInThisStatus(reference, propositionStatusLabels[proposition.status]);
    throw new UserProblem(message, advice);
  }
  register.change('propositions', reference, { status });
  noteInJournal(register, ports, { action, object: journalObjects.proposition, reference, before: propositionStatusLabels[proposition.status], after: propositionStatusLabels[status], reason });
  return proposition;
}

export function confirmProposition(register: Register, ports: Ports, reference: string): void {
  move(register, ports, reference, 'confirmed', journalActions.confirmed);
}

/** Frees the seat and takes the search up again, urgently. Throws a UserProblem without a reason, or when the host holds no seat. */
export function withdrawHost(register: Register, ports: Ports, reference: string, reason: string): void {
  if (reason.trim() === '') throw new UserProblem(reasonNeeded.message, reasonNeeded.advice);
  const proposition = move(register, ports, reference, 'host-withdrew', journalActions.withdrawn, reason.trim());
  refreshOffer(register, proposition.offerReference, ports.clock.today());
  backToSearch(register, ports, proposition.requestReference);
}

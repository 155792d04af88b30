/** What the animator does with a request besides proposing it: complete, cancel, reopen. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { CancelReason } from '../../domain/request/request';
import { REQUEST_LIFECYCLE, type RequestEvent } from '../../domain/request/request-status';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { notInThisStatus, reasonNeeded, stillIncomplete } from '../../wording/errors/action-errors';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { cancelReasonLabels } from '../../wording/labels/lists';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { noteInJournal } from '../journal/note-in-journal';
import { cancelProposition, tellFreedHosts } from '../propositions/place-pupil';
import { livePropositionsOf } from '../propositions/propose-hosts';
import { recheckRequest } from './recheck-request';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

function move(register: Register, ports: Ports, reference: string, event: RequestEvent, action: string, reason?: string): void {
  const request = requireRecord(register, 'requests', reference);
  const status = statusAfter(REQUEST_LIFECYCLE, request.status, event);
  if (status === undefined) {
    const { message, advice } = notInThisStatus(reference, requestStatusLabels[request.status]);
    throw new UserProblem(message, advice);
  }
  register.change('requests', reference, { status });
  noteInJournal(register, ports, { action, object: journalObjects.request, reference, before: requestStatusLabels[request.status], after: requestStatusLabels[status], reason });
}

/** The missing information is there: the search can begin. Throws a UserProblem that says what still is not. */
export function completeRequest(register: Register, ports: Ports, reference: string): void {
  const left = recheckRequest(register, ports, reference).filter(({ severity }) => severity === 'blocks');
  if (left.length > 0) throw new UserProblem(stillIncomplete.message, [...left.map(sentenceOfFinding), stillIncomplete.advice].join(' '));
  move(register, ports, reference, 'completed', journalActions.completed);
}

/** Ends the request: hosts that were asked are told, seats are freed. Throws a UserProblem when it is closed otherwise. */
export function cancelRequest(register: Register, ports: Ports, reference: string, reason: CancelReason): void {
  // Asked again after an interrupted run, it finishes what was begun.
  const isCancelled = requireRecord(register, 'requests', reference).status === 'cancelled';
  if (!isCancelled) move(register, ports, reference, 'cancelled', journalActions.cancelled, cancelReasonLabels[reason]);
  register.change('requests', reference, { closingReason: cancelReasonLabels[reason], hostName: undefined, placedOn: undefined, livePropositions: 0 });
  const seated = register.all('propositions').filter((proposition) => proposition.requestReference === reference && SEATED_PROPOSITION_STATUSES.includes(proposition.status));
  for (const proposition of [...livePropositionsOf(register, reference), ...seated]) {
    cancelProposition(register, ports, proposition.reference, cancelReasonLabels[reason]);
  }
  tellFreedHosts(register, ports, reference);
}

/** A closed request is taken up again. Throws a UserProblem without a reason. */
export function reopenRequest(register: Register, ports: Ports, reference: string, reason: string): void {
  if (reason.trim() === '') throw new UserProblem(reasonNeeded.message, reasonNeeded.advice);
  move(register, ports, reference, 'reopened', journalActions.reopened, reason.trim());
  register.change('requests', reference, { closingReason: undefined });
}

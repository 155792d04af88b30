/** What the animator does with a request besides proposing it: complete, cancel, reopen. */
import type { CancelReason } from '../../domain/request/request';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { cancelReasonLabels } from '../../wording/labels/lists';
import { stillIncomplete } from '../../wording/errors/action-errors';
import { applyEvent } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { UserProblem } from '../user-problem';
import { recheckRequest } from './recheck-request';

/** The missing information is there: the search can begin. Throws a UserProblem that says what still is not. */
export function completeRequest(register: Register, ports: Ports, reference: string): void {
  const left = recheckRequest(register, ports, reference).filter(({ severity }) => severity === 'blocks');
  if (left.length > 0)
    throw new UserProblem(stillIncomplete.message, [...left.map(sentenceOfFinding), stillIncomplete.advice].join(' '));
  applyEvent(register, ports, { table: 'requests', reference, event: 'completed' });
}

/**
 * Ends the request: hosts that were asked are told, seats are freed, the teacher reads why. Throws a UserProblem when it is
 * closed already.
 */
export const cancelRequest = (register: Register, ports: Ports, reference: string, reason: CancelReason): void =>
  applyEvent(register, ports, { table: 'requests', reference, event: 'cancelled', reason: cancelReasonLabels[reason] });

/**
 * The search ends without a host: hosts still asked are told, the teacher reads what was tried and what is still possible. Throws
 * a UserProblem without a reason, or when a host holds the pupil.
 */
export const giveUpRequest = (register: Register, ports: Ports, reference: string, reason: string): void =>
  applyEvent(register, ports, { table: 'requests', reference, event: 'given-up', reason });

/**
 * The pupil does not come any more. With `goesOn` another host is sought, first of all; else the request ends. The host is told
 * once, the teacher as well. Throws a UserProblem without a reason, or when no host holds the pupil.
 */
export const withdrawPupil = (register: Register, ports: Ports, reference: string, reason: string, goesOn: boolean): void =>
  applyEvent(register, ports, { table: 'requests', reference, event: goesOn ? 'host-left' : 'pupil-withdrew', reason });

/** A closed request is taken up again. Throws a UserProblem without a reason. */
export const reopenRequest = (register: Register, ports: Ports, reference: string, reason: string): void =>
  applyEvent(register, ports, { table: 'requests', reference, event: 'reopened', reason });

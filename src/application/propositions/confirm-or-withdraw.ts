/** What the animator does with a proposition besides recording its answer: confirm, withdraw the host, take it back. */
import { applyEvent } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';

/** The school has confirmed. Throws a UserProblem unless the host has accepted. */
export const confirmProposition = (register: Register, ports: Ports, reference: string): void =>
  applyEvent(register, ports, { table: 'propositions', reference, event: 'confirmed' });

/**
 * Frees the seat and takes the search up again, urgently. Throws a UserProblem without a reason, or when the host holds no seat.
 */
export const withdrawHost = (register: Register, ports: Ports, reference: string, reason: string): void =>
  applyEvent(register, ports, {
    table: 'propositions',
    reference,
    event: 'host-withdrew',
    reason,
    patch: { closingReason: reason.trim() },
  });

/**
 * Ends the proposition; its host is told when it had been asked. Throws a UserProblem when it has ended, or without a reason for
 * a host that has accepted.
 */
export const cancelProposition = (register: Register, ports: Ports, reference: string, reason?: string): void =>
  applyEvent(register, ports, {
    table: 'propositions',
    reference,
    event: 'cancelled',
    reason,
    patch: { endedBy: 'cancelled', ...((reason ?? '').trim() === '' ? {} : { closingReason: reason }) },
  });

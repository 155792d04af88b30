/** Whoever contributes is told what came of it. */
import type { Contribution } from '../../domain/network/contribution';
import { mailableAddress } from '../../domain/contact/email';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { contextOfContribution } from './context-of-contribution';

/** Queues the answer; without an address nobody can be answered. */
export function answerContribution(register: Register, ports: Ports, contribution: Contribution): void {
  const to = mailableAddress(contribution.email);
  if (to === undefined) return;
  queueMessage(register, ports, {
    template: 'contribution-received',
    about: contribution.reference,
    to,
    context: contextOfContribution(register, contribution),
    occasion: 'intake',
    departure: 'at-once',
  });
}

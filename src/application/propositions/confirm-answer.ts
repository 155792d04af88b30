/** Who has answered in writing, and not with a yes, reads that the answer has come and what follows. */
import type { Answer } from '../../domain/proposition/proposition';
import { contextOfProposition } from './context-of-proposition';
import { mailableAddress } from '../../domain/contact/email';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import type { GivenAnswer } from './given-answer';

/** The occasion of the confirmation: the answer, and the day on which it was given. */
const occasionOfAnswer = (answer: Answer, day: string): string => `${answer}.${day}`;

/**
 * Queues the confirmation, once a day for an answer: a yes has its agreement, and who was on the telephone has been spoken to.
 */
export function confirmAnswer(register: Register, ports: Ports, reference: string, given: GivenAnswer): void {
  const { to, context } = contextOfProposition(register, reference);
  const address = mailableAddress(to);
  const proposition = register.find('propositions', reference);
  if (given.answer === 'yes' || (given.by ?? 'phone') === 'phone' || address === undefined || proposition === undefined) return;
  queueMessage(register, ports, {
    template: 'answer-noted',
    about: reference,
    to: address,
    context: { ...context, proposition },
    occasion: occasionOfAnswer(given.answer, ports.clock.today()),
    departure: 'after-delay',
  });
}

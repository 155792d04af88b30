/** A host that answers when nobody waits for it any more is thanked, and told why nothing follows. */
import type { Proposition } from '../../domain/proposition/proposition';
import { addressOf, contactOf } from '../companies/contact-of';
import type { Refusal } from '../lifecycle/act';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import type { GivenAnswer } from './given-answer';

/** Queues the thanks for an answer of the form; who answered by telephone has just been spoken to. Once for each day. */
export function thankLateAnswer(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  given: Pick<GivenAnswer, 'answer' | 'origin'>,
  refusals: readonly Refusal[],
): void {
  const to = addressOf(register, proposition.companyReference);
  if (to === undefined || given.origin === undefined) return;
  queueMessage(register, ports, {
    template: 'answer-too-late',
    about: proposition.reference,
    to,
    context: {
      request: register.find('requests', proposition.requestReference),
      company: register.find('companies', proposition.companyReference),
      contact: contactOf(register, proposition.companyReference),
      proposition,
      lateAnswer: given.answer,
      refusals: refusals.map(({ code }) => code),
    },
    occasion: ports.clock.today(),
    departure: 'after-delay',
  });
}

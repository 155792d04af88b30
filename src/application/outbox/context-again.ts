/** What a message that has left spoke of, read anew: to write it again. */
import { isReminder, type Message } from '../../domain/message/message';
import { TEMPLATE_USES } from '../../domain/message/template-moments';
import { coveredBy } from '../../domain/reminder/due-items';
import { contactOf } from '../companies/contact-of';
import { CONTEXT_OF_NETWORK } from '../network/context-of-network';
import { possibilities } from '../matching/possibilities';
import { contextOfProposition } from '../propositions/context-of-proposition';
import { propositionsOf } from '../propositions/propositions-of';
import { contextOfLines, helpIn } from '../reminders/context-of-lines';
import { subjectNamed } from '../reminders/facts';
import { contextOfThanks } from '../reviews/thank-reviewer';
import type { Ports, Register } from '../ports';
import type { MessageContext } from './compose-message';

/** `undefined` when its object is gone. */
export function contextAgain(
  register: Register,
  ports: Ports,
  message: Pick<Message, 'template' | 'about' | 'covers'> & Partial<Pick<Message, 'to'>>,
): MessageContext | undefined {
  if (isReminder(message.template)) {
    const subjects = coveredBy(message).map(({ about }) => subjectNamed(register, about));
    return subjects.length === 0 ? undefined : contextOfLines(register, subjects, helpIn(register, ports));
  }
  if (message.template === 'review-noted') return contextOfThanks(register, coveredBy(message));
  const ofNetwork = CONTEXT_OF_NETWORK[TEMPLATE_USES[message.template].about];
  if (ofNetwork !== undefined) return ofNetwork(register, message);
  const proposition = register.find('propositions', message.about);
  if (proposition !== undefined) {
    const { context } = contextOfProposition(register, message.about);
    return { ...context, proposition, propositions: propositionsOf(register, proposition.requestReference) };
  }
  const request = register.find('requests', message.about);
  if (request !== undefined) {
    const propositions = propositionsOf(register, request.reference);
    return message.template === 'request-unplaced'
      ? { request, propositions, concessions: possibilities(register, ports, request) }
      : { request, propositions };
  }
  const offer = register.find('offers', message.about);
  const company = register.find('companies', offer?.companyReference ?? message.about);
  if (offer === undefined && company === undefined) {
    const school = register.find('schools', message.about);
    return school && { school };
  }
  return { offer, company, contact: company && contactOf(register, company.reference) };
}

/** What a message that has left changes in the register. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { Message } from '../../domain/message/message';
import { PROPOSITION_LIFECYCLE } from '../../domain/proposition/proposition-status';
import { sentBodyLeft } from '../../wording/emails/sandbox';
import type { Ports, Register } from '../ports';

/** Marks the message as sent; a proposition that has left counts as a solicitation of its company. */
export function noteSent(register: Register, ports: Ports, message: Message): void {
  register.change('messages', message.reference, { status: 'sent', sentAt: ports.clock.now(), error: undefined, body: sentBodyLeft(message.body) });
  if (message.template !== 'proposition') return;
  const proposition = register.find('propositions', message.about);
  const status = proposition && statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'sent');
  if (proposition === undefined || status === undefined) return;
  const today = ports.clock.today();
  register.change('propositions', proposition.reference, { status, sentOn: today });
  const company = register.find('companies', proposition.companyReference);
  if (company !== undefined) register.change('companies', company.reference, { lastSolicitedOn: today, solicitations30Days: (company.solicitations30Days ?? 0) + 1 });
}

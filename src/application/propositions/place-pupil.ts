/** A host has accepted: the request is placed, the other hosts are freed, teacher and host are told. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { Proposition } from '../../domain/proposition/proposition';
import { MESSAGE_LIFECYCLE } from '../../domain/message/message';
import { noLongerNeeded } from '../../wording/sidebar/message-sentences';
import { PROPOSITION_LIFECYCLE, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { refreshOffer } from './free-seats';
import { contactOf, livePropositionsOf } from './propose-hosts';

/** Carries out what an accepted proposition means; done again it adds nothing, so an interrupted run can be finished. */
export function placePupil(register: Register, ports: Ports, propositionReference: string): void {
  const proposition = register.find('propositions', propositionReference);
  const request = proposition && register.find('requests', proposition.requestReference);
  const company = proposition && register.find('companies', proposition.companyReference);
  if (proposition === undefined || request === undefined || company === undefined) return;
  const status = statusAfter(REQUEST_LIFECYCLE, request.status, 'host-accepted');
  if (status !== undefined) noteInJournal(register, ports, { action: journalActions.placed, object: journalObjects.request, reference: request.reference, after: company.reference });
  register.change('requests', request.reference, { status: status ?? request.status, hostName: company.name, placedOn: request.placedOn ?? ports.clock.today(), convention: request.convention ?? 'to-prepare', livePropositions: 0 });
  refreshOffer(register, proposition.offerReference, ports.clock.today());
  for (const other of livePropositionsOf(register, request.reference)) cancelProposition(register, ports, other.reference);
  tellFreedHosts(register, ports, request.reference);
  const contact = contactOf(register, company.reference);
  const offer = proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference);
  const context = { request, company, contact, offer, proposition };
  if (request.requesterEmail !== undefined) queueMessage(register, ports, { template: 'agreement-teacher', about: proposition.reference, to: request.requesterEmail, context, occasion: 'accepted', departure: 'after-delay' });
  const to = contact?.email ?? company.email;
  if (to !== undefined) queueMessage(register, ports, { template: 'agreement-host', about: proposition.reference, to, context, occasion: 'accepted', departure: 'after-delay' });
}

/** Ends a proposition: its seat, if it held one, is free again, and its host is told when it had been asked or had accepted. */
export function cancelProposition(register: Register, ports: Ports, reference: string, reason?: string): void {
  const proposition = register.find('propositions', reference);
  const status = proposition && statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'cancelled');
  if (proposition === undefined || status === undefined) return;
  register.change('propositions', reference, { status });
  noteInJournal(register, ports, { action: journalActions.cancelled, object: journalObjects.proposition, reference, reason });
  dropUnsentMessages(register, reference);
  refreshOffer(register, proposition.offerReference, ports.clock.today());
  if (proposition.sentOn !== undefined || SEATED_PROPOSITION_STATUSES.includes(proposition.status)) tellFreedHost(register, ports, proposition);
}

/** A message that would ask a host for nothing any more does not stay in the queue, where it would announce a departure. */
function dropUnsentMessages(register: Register, propositionReference: string): void {
  for (const message of register.all('messages')) {
    const status = message.about === propositionReference && message.template === 'proposition' ? statusAfter(MESSAGE_LIFECYCLE, message.status, 'skipped') : undefined;
    if (status !== undefined && message.status !== 'sending') register.change('messages', message.reference, { status, error: noLongerNeeded });
  }
}

/** Tells every host of the request whose proposition was cancelled; those told already hear nothing, so an interrupted run can be finished. */
export function tellFreedHosts(register: Register, ports: Ports, requestReference: string): void {
  for (const proposition of register.all('propositions')) {
    // A host that said yes too late has had its own message.
    const isTold = proposition.sentOn === undefined || proposition.answer === 'yes';
    if (proposition.requestReference === requestReference && proposition.status === 'cancelled' && !isTold) tellFreedHost(register, ports, proposition);
  }
}

function tellFreedHost(register: Register, ports: Ports, proposition: Proposition): void {
  const { reference } = proposition;
  const company = register.find('companies', proposition.companyReference);
  const request = register.find('requests', proposition.requestReference);
  const contact = contactOf(register, proposition.companyReference);
  const to = contact?.email ?? company?.email;
  if (to === undefined || company === undefined) return;
  queueMessage(register, ports, { template: 'host-not-needed', about: reference, to, context: { request, company, contact, proposition }, occasion: 'ended', departure: 'after-delay' });
}

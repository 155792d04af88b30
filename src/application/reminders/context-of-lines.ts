/** What a reminder speaks of: one object, or several of which the first names it. */
import type { MatchContext } from '../../domain/matching/pool/match-context';
import { whatWouldHelp } from '../../domain/matching/ranking/what-would-help';
import type { Subject } from '../../domain/reminder/reminder';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { Request } from '../../domain/request/request';
import { sentenceOfHelp } from '../../wording/reasons/help-sentences';
import { contactOf } from '../companies/contact-of';
import { matchContextOf } from '../matching/match-context-of';
import type { MessageContext } from '../outbox/compose-message';
import type { Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';

/** What would help a request, in sentences. */
export type Help = (request: Request) => readonly string[];

/** The pool is prepared when it is first asked for: it costs more than all the rest. */
export function helpIn(register: Register, { clock }: Pick<Ports, 'clock'>): Help {
  let context: MatchContext | undefined;
  return (request) => whatWouldHelp(request, (context ??= matchContextOf(register, clock.today()))).map(sentenceOfHelp);
}

export function contextOfLines(register: Register, subjects: readonly Subject[], help: Help): MessageContext {
  const lines = subjects.map((subject) => contextOf(register, subject, help));
  return { ...lines[0], lines };
}

function contextOf(
  register: Register,
  { request, proposition, company, help: helping, school, registration, meeting }: Subject,
  help: Help,
): MessageContext {
  const isSought = request !== undefined && proposition === undefined && OPEN_REQUEST_STATUSES.includes(request.status);
  return {
    request,
    proposition,
    company,
    help: helping,
    school,
    registration,
    meeting,
    ...(company === undefined ? {} : { contact: contactOf(register, company.reference) }),
    ...(proposition?.offerReference === undefined ? {} : { offer: register.find('offers', proposition.offerReference) }),
    ...(isSought ? { propositions: propositionsOf(register, request.reference), concessions: help(request) } : {}),
  };
}

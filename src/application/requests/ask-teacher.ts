/** What would help a request with few hosts, put to its teacher as a question. */
import { concessionsOf } from '../../domain/matching/questions/concessions';
import type { Request } from '../../domain/request/request';
import { noAddress, nothingToAsk } from '../../wording/errors/action-errors';
import { sentenceOfHelp, titleOfConcession } from '../../wording/reasons/help-sentences';
import { matchContextOf } from '../matching/match-context-of';
import { possibilities } from '../matching/possibilities';
import { queuedView } from '../outbox/queued-view';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { QueuedView } from '../sidebar-views/message-views';
import { UserProblem } from '../user-problem';

/**
 * Once a day at most for a request. Throws a UserProblem when nothing would help, or the teacher has no address.
 * @param asked by their titles, those that were found to place the pupil; without them, all that bring hosts
 */
export function askTeacher(register: Register, ports: Ports, reference: string, asked?: readonly string[]): QueuedView {
  const request = requireRecord(register, 'requests', reference);
  const concessions =
    asked === undefined ? possibilities(register, ports, request) : amongTheirs(register, ports, request, asked);
  if (concessions.length === 0) throw new UserProblem(nothingToAsk.message, nothingToAsk.advice);
  if (request.requesterEmail === undefined) {
    const { message, advice } = noAddress(request.requesterName ?? reference);
    throw new UserProblem(message, advice);
  }
  const message = queueMessage(register, ports, {
    template: 'concession-question',
    about: reference,
    to: request.requesterEmail,
    context: { request, concessions },
    occasion: ports.clock.today(),
    departure: 'after-delay',
  });
  return queuedView(ports, [message]);
}

/** Of what the request could concede, what is asked; a title that is none of its own is left out. */
const amongTheirs = (register: Register, { clock }: Ports, request: Request, asked: readonly string[]): string[] =>
  concessionsOf(request, matchContextOf(register, clock.today()))
    .filter((concession) => asked.includes(titleOfConcession(concession)))
    .map((concession) => (concession.more > 0 ? sentenceOfHelp(concession) : titleOfConcession(concession)));

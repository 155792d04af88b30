/** What would help a request with few hosts, put to its teacher as a question. */
import { noAddress, nothingToAsk } from '../../wording/errors/action-errors';
import { possibilities } from '../matching/possibilities';
import { queuedView } from '../outbox/queued-view';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { QueuedView } from '../sidebar-views/message-views';
import { UserProblem } from '../user-problem';

/** Once a day at most for a request. Throws a UserProblem when nothing would help, or the teacher has no address. */
export function askTeacher(register: Register, ports: Ports, reference: string): QueuedView {
  const request = requireRecord(register, 'requests', reference);
  const concessions = possibilities(register, ports, request);
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

/** A teacher who was told of an agreement is told that it holds no more. */
import type { Request } from '../../domain/request/request';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';

/** Queues the message unless the agreement never left: one that is still queued is dropped by itself. Done again it adds nothing. */
export function tellWithdrawal(register: Register, ports: Ports, request: Request): void {
  const own = new Set(register.all('propositions').filter((proposition) => proposition.requestReference === request.reference).map(({ reference }) => reference));
  const wasTold = register.all('messages').some((message) => message.template === 'agreement-teacher' && message.status === 'sent' && own.has(message.about));
  if (!wasTold || request.requesterEmail === undefined) return;
  queueMessage(register, ports, {
    template: 'host-withdrawn', about: request.reference, to: request.requesterEmail, context: { request }, occasion: `${request.hostName} ${request.placedOn}`, departure: 'after-delay',
  });
}

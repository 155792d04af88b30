/** As its first day draws near, an open request becomes more pressing. */
import { priorityOf } from '../../domain/request/priority-of';
import { PRIORITIES } from '../../domain/request/request';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { Ports, Register } from '../ports';

/** Raises priorities by today's date; one that was raised for another reason is never lowered. */
export function refreshPriorities(register: Register, ports: Ports): void {
  for (const request of register.all('requests')) {
    if (!OPEN_REQUEST_STATUSES.includes(request.status)) continue;
    const priority = priorityOf(request.startsOn, request.urgency, ports.clock.today());
    if (PRIORITIES.indexOf(priority) > PRIORITIES.indexOf(request.priority))
      register.change('requests', request.reference, { priority });
  }
}

/** As its first day draws near, or its search turns out hard, an open request becomes more pressing. */
import { priorityOf } from '../../domain/request/priority-of';
import { PRIORITIES } from '../../domain/request/request';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { Ports, Register } from '../ports';
import { hardshipsIn } from './hardships-in';

/** Raises priorities by today's date; one that was raised for another reason is never lowered. */
export function refreshPriorities(register: Register, ports: Ports): void {
  const hardships = hardshipsIn(register);
  for (const request of register.all('requests')) {
    if (!OPEN_REQUEST_STATUSES.includes(request.status)) continue;
    const priority = priorityOf(request.startsOn, hardships(request), ports.clock.today());
    if (PRIORITIES.indexOf(priority) > PRIORITIES.indexOf(request.priority))
      register.change('requests', request.reference, { priority });
  }
}

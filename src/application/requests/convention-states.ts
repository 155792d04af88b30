/** The states of a convention, and the events that lead to them. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { CONVENTION_STATES, type ConventionState, type Request } from '../../domain/request/request';
import { REQUEST_LIFECYCLE, type RequestEvent } from '../../domain/request/request-status';

/** The event that leads to each state. */
export const CONVENTION_EVENTS: Readonly<Record<ConventionState, RequestEvent>> = {
  'to-prepare': 'convention-undone',
  sent: 'convention-sent',
  returned: 'convention-returned',
  signed: 'convention-signed',
};

/** States that the request's own allows, the present one left out. */
export const conventionStatesAhead = (request: Request): readonly ConventionState[] =>
  CONVENTION_STATES.filter(
    (state) =>
      state !== (request.convention ?? 'to-prepare') && mayHappen(REQUEST_LIFECYCLE, request.status, CONVENTION_EVENTS[state]),
  );

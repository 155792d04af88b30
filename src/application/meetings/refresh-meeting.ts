/** What the row of a meeting says of its registrations: how many, and whether it is full. */
import { holdsSeat, seatsLeft } from '../../domain/network/sign-up';
import type { Register } from '../ports';

/** Counts anew; the animator's own states (held, cancelled, planned) stay. */
export function refreshMeeting(register: Register, reference: string): void {
  const meeting = register.find('meetings', reference);
  if (meeting === undefined) return;
  const registrations = register.where('registrations', 'meetingReference', reference);
  const registered = registrations.filter(holdsSeat).length;
  const isFull = seatsLeft(meeting, registrations) === 0;
  const state = isFull && meeting.state === 'open' ? 'full' : !isFull && meeting.state === 'full' ? 'open' : meeting.state;
  if (registered === meeting.registered && state === meeting.state) return;
  register.change('meetings', reference, { registered, state });
}

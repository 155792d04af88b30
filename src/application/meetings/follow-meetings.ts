/** Seats that come free go to those who wait, and whoever has signed up is told what has changed. */
import { mailableAddress } from '../../domain/contact/email';
import { asTold, newsFor } from '../../domain/network/meeting-news';
import type { Meeting, Registration } from '../../domain/network/network';
import { isToCome, movedUp } from '../../domain/network/sign-up';
import { fingerprint } from '../../domain/text/fingerprint';
import { queueMessage } from '../outbox/queue-message';
import { turnOf } from '../outbox/turns';
import type { Ports, Register } from '../ports';
import { refreshMeeting } from './refresh-meeting';

/** From the rows as they are: what people typed in them counts like anything else. Done again it changes nothing. */
export function followMeetings(register: Register, ports: Ports): void {
  const today = ports.clock.today();
  for (const meeting of register.all('meetings')) {
    if (meeting.state !== 'cancelled' && !isToCome(meeting, today)) continue;
    const registrations = register.where('registrations', 'meetingReference', meeting.reference);
    if (meeting.state !== 'cancelled')
      for (const { reference } of movedUp(meeting, registrations))
        register.change('registrations', reference, { state: 'registered' });
    refreshMeeting(register, meeting.reference);
    for (const registration of register.where('registrations', 'meetingReference', meeting.reference))
      tell(register, ports, meeting, registration);
  }
}

function tell(register: Register, ports: Ports, meeting: Meeting, registration: Registration): void {
  const news = newsFor(registration, meeting, ports.clock.today());
  const { reference } = registration;
  if (news === undefined) return;
  const state = news === 'cancelled' ? 'cancelled' : registration.state;
  const told = asTold({ state }, meeting);
  register.change('registrations', reference, { state, told });
  const to = mailableAddress(registration.email);
  if (to === undefined) return;
  queueMessage(register, ports, {
    template: 'meeting-news',
    about: reference,
    to,
    context: { registration, meeting, news },
    occasion: `${fingerprint(told)}.${turnOf(register, 'meeting-news', reference)}`,
    departure: 'in-hours',
  });
}

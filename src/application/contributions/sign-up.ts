/** A person signs up for a meeting: a row of *Inscriptions*, a seat or the waiting list. */
import { asTold } from '../../domain/network/meeting-news';
import { isSamePerson, signUpVerdict } from '../../domain/network/sign-up';
import { contributionDoubts } from '../../wording/sidebar/contribution-sentences';
import { refreshMeeting } from '../meetings/refresh-meeting';
import type { Ports, Register } from '../ports';
import { shortLine, type Member, type ReceivedContribution, type Taken } from './received-contribution';

/** Signed up twice, nothing is added. */
export function signUp(register: Register, ports: Ports, { code, meeting: asked }: ReceivedContribution, member: Member): Taken {
  const meeting = register.find('meetings', asked.chosen ?? '') ?? register.find('meetings', (code ?? '').trim().toUpperCase());
  if (meeting === undefined)
    return { outcome: 'meeting-unknown', doubts: [contributionDoubts.meetingNamed(shortLine(asked.typed ?? code))] };
  const others = register.where('registrations', 'meetingReference', meeting.reference);
  const person = { name: member.name ?? '', email: member.email };
  const verdict = signUpVerdict(meeting, others, person, ports.clock.today());
  if (verdict === 'already-registered')
    return { outcome: verdict, about: others.find((one) => isSamePerson(one, person))!.reference };
  if (verdict === 'meeting-over' || verdict === 'meeting-cancelled') return { outcome: verdict, about: meeting.reference };
  const reference = register.nextReference('registrations');
  const state = verdict === 'registered' ? 'registered' : 'waiting';
  register.add('registrations', {
    reference,
    meetingReference: meeting.reference,
    name: person.name,
    email: member.email,
    organisation: member.organisation,
    state,
    on: ports.clock.today(),
    // The answer to the contribution tells it.
    told: asTold({ state }, meeting),
  });
  refreshMeeting(register, meeting.reference);
  return { outcome: verdict, about: reference };
}

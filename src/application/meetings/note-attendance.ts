/** Who was at a meeting: the rows of *Inscriptions*, and for a training of tutors the day on which each was trained. */
import { normaliseEmail } from '../../domain/contact/email';
import type { Contact } from '../../domain/company/contact';
import type { Meeting, Registration } from '../../domain/network/network';
import { holdsSeat } from '../../domain/network/sign-up';
import { fold } from '../../domain/text/fold';
import { meetingToCome } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { refreshMeeting } from './refresh-meeting';

/**
 * The named were there, the others who had a seat were not; the meeting is held. Noted again, the later word counts. Throws a
 * UserProblem before its day.
 * @param present references of registrations
 */
export function noteAttendance(register: Register, ports: Ports, reference: string, present: readonly string[]): void {
  const meeting = requireRecord(register, 'meetings', reference);
  const today = ports.clock.today();
  if (meeting.on !== undefined && meeting.on > today) throw new UserProblem(meetingToCome.message, meetingToCome.advice);
  const registrations = register.where('registrations', 'meetingReference', reference);
  const changes = registrations.filter((one) => one.state !== stateAfter(one, present));
  if (changes.length === 0 && meeting.state === 'held') return;
  for (const registration of registrations) {
    const wasThere = present.includes(registration.reference);
    const state = stateAfter(registration, present);
    if (!wasThere && state !== 'absent') continue;
    if (registration.state !== state) register.change('registrations', registration.reference, { state });
    if (meeting.kind === 'tutor-training') noteTrained(register, meeting, registration, wasThere);
  }
  if (meeting.state !== 'held') register.change('meetings', reference, { state: 'held' });
  refreshMeeting(register, reference);
  noteInJournal(register, ports, {
    action: journalActions.attendanceNoted,
    object: journalObjects.meeting,
    reference,
    after: journalCounts.present(present.length),
  });
}

const stateAfter = (registration: Registration, present: readonly string[]): Registration['state'] =>
  present.includes(registration.reference) ? 'present' : holdsSeat(registration) ? 'absent' : registration.state;

/** The contact of that address, else of that name at the company that was named; a day typed by hand is not taken away. */
function noteTrained(register: Register, { on }: Meeting, registration: Registration, wasThere: boolean): void {
  if (on === undefined) return;
  const contact = contactFor(register, registration);
  if (contact === undefined) return;
  if (wasThere && (contact.trainedOn ?? '') < on) register.change('contacts', contact.reference, { trainedOn: on });
  // Said by mistake a moment ago.
  else if (!wasThere && contact.trainedOn === on) register.change('contacts', contact.reference, { trainedOn: undefined });
  else return;
  const trained = register
    .where('contacts', 'companyReference', contact.companyReference)
    .filter(({ trainedOn, isActive }) => isActive && trainedOn !== undefined).length;
  if (register.find('companies', contact.companyReference) !== undefined)
    register.change('companies', contact.companyReference, { trainedTutors: trained });
}

function contactFor(register: Register, { email, name, organisation }: Registration): Contact | undefined {
  const address = email === undefined ? undefined : normaliseEmail(email);
  const contacts = register.all('contacts').filter(({ isActive }) => isActive);
  const isNamed = (contact: Contact): boolean => fold(contact.name) === fold(name);
  const atAddress = contacts.filter((contact) => address !== undefined && normaliseEmail(contact.email ?? '') === address);
  if (atAddress.length === 1) return atAddress[0];
  const named = atAddress.find(isNamed);
  if (named !== undefined) return named;
  const companies = register.all('companies').filter((company) => fold(company.name) === fold(organisation ?? ''));
  return companies.length === 1
    ? contacts.find((contact) => contact.companyReference === companies[0]!.reference && isNamed(contact))
    : undefined;
}

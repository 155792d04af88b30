/** What a message about a need, a meeting or a registration speaks of, read anew. */
import type { MeetingNews } from '../../domain/network/meeting-news';
import type { Message } from '../../domain/message/message';
import { normaliseEmail } from '../../domain/contact/email';
import { contactOf } from '../companies/contact-of';
import type { MessageContext } from '../outbox/message-material';
import type { Register } from '../ports';

/** `undefined` when it is about none of these. */
export function contextOfNetwork(
  register: Register,
  { about, to }: Pick<Message, 'about'> & Partial<Pick<Message, 'to'>>,
): MessageContext | undefined {
  const need = register.find('needs', about);
  if (need !== undefined) return { need };
  const meeting = register.find('meetings', about);
  if (meeting !== undefined) return { meeting, ...(to === undefined ? {} : guestAt(register, to)) };
  const registration = register.find('registrations', about);
  if (registration === undefined) return undefined;
  const of = register.find('meetings', registration.meetingReference);
  return { registration, meeting: of, news: of && lastNews(of.state, registration.state) };
}

/** What a message that has left may have said: from the state alone. */
const lastNews = (meeting: string | undefined, state: string | undefined): MeetingNews =>
  meeting === 'cancelled' ? 'cancelled' : state === 'registered' ? 'moved-up' : 'changed';

/** The host or the school that is invited at the address. */
function guestAt(register: Register, to: string): MessageContext {
  const contact = register.all('contacts').find(({ email }) => email !== undefined && normaliseEmail(email) === to);
  const company =
    contact === undefined
      ? register.all('companies').find(({ email }) => email !== undefined && normaliseEmail(email) === to)
      : register.find('companies', contact.companyReference);
  if (company !== undefined) return { company, contact: contact ?? contactOf(register, company.reference) };
  const school = register
    .all('schools')
    .find(({ referentEmail, officeEmail }) =>
      [referentEmail, officeEmail].some((one) => one !== undefined && normaliseEmail(one) === to),
    );
  return school === undefined ? {} : { school };
}

/** What a message about a contribution, a need, a meeting or a registration speaks of, read anew. */
import type { MeetingNews } from '../../domain/network/meeting-news';
import type { Message } from '../../domain/message/message';
import type { TemplateSubject } from '../../domain/message/template-moments';
import { coveredBy } from '../../domain/reminder/due-items';
import { normaliseEmail } from '../../domain/contact/email';
import { contactOf } from '../companies/contact-of';
import { contextOfContribution } from '../contributions/context-of-contribution';
import type { MessageContext } from '../outbox/message-material';
import type { Register } from '../ports';

type ContextOf = (
  register: Register,
  message: Pick<Message, 'about' | 'covers'> & Partial<Pick<Message, 'to'>>,
) => MessageContext | undefined;

/** By what the message is about; `undefined` is given when its object is gone. */
export const CONTEXT_OF_NETWORK: Readonly<Partial<Record<TemplateSubject, ContextOf>>> = {
  contribution: (register, { about }) => {
    const contribution = register.find('contributions', about);
    return contribution && contextOfContribution(register, contribution);
  },
  need: (register, { about }) => {
    const need = register.find('needs', about);
    return need && { need };
  },
  meeting: (register, { about, to }) => {
    const meeting = register.find('meetings', about);
    return meeting && { meeting, ...(to === undefined ? {} : guestAt(register, to)) };
  },
  plan: (register, message) => {
    const planLines = coveredBy(message).flatMap(({ about }) => register.find('plans', about) ?? []);
    return planLines.length === 0 ? undefined : { planLines };
  },
  registration: (register, { about }) => {
    const registration = register.find('registrations', about);
    const meeting = registration && register.find('meetings', registration.meetingReference);
    return registration && { registration, meeting, news: meeting && lastNews(meeting.state, registration.state) };
  },
};

/** What a message that has left may have said: from the state alone. */
const lastNews = (meeting: string | undefined, state: string | undefined): MeetingNews =>
  meeting === 'cancelled' ? 'cancelled' : state === 'registered' ? 'moved-up' : 'changed';

/** The host or the school that is invited at the address. */
export function guestAt(register: Register, to: string): MessageContext {
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

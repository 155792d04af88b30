/** To whom a reminder goes. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { mailableAddress } from '../../domain/contact/email';
import type { Addressee, Subject } from '../../domain/reminder/reminder';
import { addressOfSchool, helperOf } from '../companies/bringer-of';
import { addressOf } from '../companies/contact-of';
import type { Register } from '../ports';

const ADDRESS: { readonly [A in Addressee]: (register: Register, subject: Subject, today: IsoDate) => string | undefined } = {
  host: (register, { company }) => (company === undefined ? undefined : addressOf(register, company.reference)),
  teacher: (_register, { request }) => mailableAddress(request?.requesterEmail),
  school: (_register, { school }) => addressOfSchool(school),
  bringer: (register, subject, today) => helperOf(register, subject, today)?.to,
  participant: (_register, { registration }) => mailableAddress(registration?.email),
};

/** One address in lower case, or `undefined` when nobody can be reached. */
export const addresseeOf = (register: Register, to: Addressee, subject: Subject, today: IsoDate): string | undefined =>
  ADDRESS[to](register, subject, today);

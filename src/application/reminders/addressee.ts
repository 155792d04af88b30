/** To whom a reminder goes. */
import { mailableAddress } from '../../domain/contact/email';
import type { Addressee, Subject } from '../../domain/reminder/reminder';
import { addressOf } from '../companies/contact-of';
import type { Register } from '../ports';

const ADDRESS: { readonly [A in Addressee]: (register: Register, subject: Subject) => string | undefined } = {
  host: (register, { company }) => (company === undefined ? undefined : addressOf(register, company.reference)),
  teacher: (_register, { request }) => mailableAddress(request?.requesterEmail),
  school: (_register, { school }) => mailableAddress(school?.referentEmail) ?? mailableAddress(school?.officeEmail),
};

/** One address in lower case, or `undefined` when nobody can be reached. */
export const addresseeOf = (register: Register, to: Addressee, subject: Subject): string | undefined =>
  ADDRESS[to](register, subject);

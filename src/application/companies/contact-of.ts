/** The people of a host, and where to write to it. */
import type { Contact } from '../../domain/company/contact';
import { normaliseEmail } from '../../domain/contact/email';
import type { Register } from '../ports';

/** The person to write to at a host: the first active contact with an address. */
export const contactOf = (register: Register, companyReference: string): Contact | undefined =>
  register.where('contacts', 'companyReference', companyReference).find((contact) => contact.isActive && contact.email !== undefined);

/** The address of the host: its contact's, else its own; `undefined` without one that can receive mail. */
export function addressOf(register: Register, companyReference: string): string | undefined {
  const address = contactOf(register, companyReference)?.email ?? register.find('companies', companyReference)?.email;
  return address === undefined ? undefined : normaliseEmail(address);
}

/** The people of a host, and where to write to it. */
import type { Contact } from '../../domain/company/contact';
import { mailableAddress } from '../../domain/contact/email';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Register } from '../ports';

/** The person to write to at a host: the first active contact whose address can receive mail. */
export const contactOf = (register: Register, companyReference: string): Contact | undefined =>
  register
    .where('contacts', 'companyReference', companyReference)
    .find((contact) => contact.isActive && mailableAddress(contact.email) !== undefined);

/** The address of the host: its contact's, else its own; `undefined` without one that can receive mail. */
export const addressOf = (register: Register, companyReference: string): string | undefined =>
  mailableAddress(contactOf(register, companyReference)?.email) ??
  mailableAddress(register.find('companies', companyReference)?.email);

/** Those that the people of this one's host read too: of the same company, or of another row whose mail they get. */
export function atSameHost(
  register: Register,
  { companyReference }: Proposition,
  propositions: readonly Proposition[],
): readonly Proposition[] {
  const address = addressOf(register, companyReference);
  return propositions.filter(
    (other) =>
      other.companyReference === companyReference ||
      (address !== undefined && addressOf(register, other.companyReference) === address),
  );
}

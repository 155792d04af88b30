/** The number by which a host is called. */
import type { Contact } from '../../domain/company/contact';
import type { Register } from '../ports';

export interface KnownPhone {
  readonly phone: string;
  /** Whose number it is; the company's own when absent. */
  readonly contact?: Contact;
}

/** The number of the person to speak to, else the company's; `undefined` without any. */
export function phoneOf(register: Register, companyReference: string): KnownPhone | undefined {
  const people = register.where('contacts', 'companyReference', companyReference).filter(({ isActive }) => isActive);
  const contact = people.find(({ email }) => email !== undefined) ?? people[0];
  if (contact?.phone !== undefined) return { phone: contact.phone, contact };
  const phone = register.find('companies', companyReference)?.phone;
  return phone === undefined ? undefined : { phone };
}

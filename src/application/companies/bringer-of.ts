/** Who brought a company to the pool, and how to reach them. */
import type { Company } from '../../domain/company/company';
import { mailableAddress } from '../../domain/contact/email';
import type { School } from '../../domain/school/school';
import type { Register } from '../ports';

export interface Bringer {
  readonly name?: string;
  readonly to?: string;
}

/** The person who shared it, else the school in whose name it was brought; `undefined` when no school brought it. */
export function bringerOf(register: Register, company: Company): Bringer | undefined {
  if (company.broughtByUai === undefined) return undefined;
  const shared = register
    .where('contributions', 'about', company.reference)
    .find(
      ({ kind, schoolUai, email }) => kind === 'share-company' && schoolUai === company.broughtByUai && mailableAddress(email),
    );
  if (shared !== undefined) return { name: shared.name, to: mailableAddress(shared.email) };
  const school = register.find('schools', company.broughtByUai);
  return { name: school?.referentName, to: addressOfSchool(school) };
}

/** Of the person who speaks for it, else of its office. */
export const addressOfSchool = (school: School | undefined): string | undefined =>
  mailableAddress(school?.referentEmail) ?? mailableAddress(school?.officeEmail);

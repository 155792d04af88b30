/** Pairs of companies of the pool that are likely one and the same. */
import { domainOfEmail, normaliseEmail } from '../contact/email';
import { fold } from '../text/fold';
import type { Company } from './company';
import { findSameCompany, type SameCompanyReason } from './same-company';
import { digitsOfSiret } from './siret';

export interface NearDuplicate {
  /** The one that was there first. */
  readonly known: Company;
  readonly other: Company;
  readonly why: SameCompanyReason;
}

/** What two like companies share at least one of: only companies that do are held against each other. */
const sharedTraits = ({ siret, phone, email, commune }: Company): string[] => {
  const address = email === undefined ? undefined : normaliseEmail(email);
  return [
    siret && `siret ${digitsOfSiret(siret)}`,
    phone && `phone ${phone}`,
    address && `domain ${domainOfEmail(address)}`,
    commune && `commune ${fold(commune)}`,
  ].filter((trait): trait is string => trait !== undefined && trait !== '');
};

/** Every company that looks like an earlier one, in the order of the rows; a closed company is no duplicate. */
export function nearDuplicates(companies: readonly Company[]): NearDuplicate[] {
  const byTrait = new Map<string, Company[]>();
  return companies.filter(({ standing }) => standing !== 'closed').flatMap((other): NearDuplicate[] => {
    const traits = sharedTraits(other);
    const candidates = [...new Set(traits.flatMap((trait) => byTrait.get(trait) ?? []))];
    for (const trait of traits) {
      const sharers = byTrait.get(trait);
      if (sharers) sharers.push(other);
      else byTrait.set(trait, [other]);
    }
    const same = findSameCompany({ companyName: other.name, siret: other.siret, commune: other.commune, contactPhone: other.phone, contactEmail: other.email }, candidates);
    return same.kind === 'none' ? [] : [{ known: same.company, other, why: same.why }];
  });
}

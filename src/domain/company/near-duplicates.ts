/** Pairs of companies of the pool that are likely one and the same. */
import type { Company } from './company';
import { CompanyIndex } from './company-index';
import { findSameCompany, type SameCompanyReason } from './same-company';

export interface NearDuplicate {
  /** The one that was there first. */
  readonly known: Company;
  readonly other: Company;
  readonly why: SameCompanyReason;
}

function pairOf(other: Company, known: readonly Company[]): NearDuplicate | undefined {
  const same = findSameCompany(
    { companyName: other.name, siret: other.siret, commune: other.commune, contactPhone: other.phone, contactEmail: other.email },
    known,
  );
  return same.kind === 'none' ? undefined : { known: same.company, other, why: same.why };
}

/** Every company that looks like an earlier one, in the order of the rows; a closed company is no duplicate. */
export function nearDuplicates(companies: readonly Company[]): NearDuplicate[] {
  const index = new CompanyIndex();
  const found: NearDuplicate[] = [];
  for (const other of companies) {
    if (other.standing === 'closed') continue;
    const pair = pairOf(other, index.candidatesFor(other));
    if (pair !== undefined) found.push(pair);
    index.add(other);
  }
  return found;
}

/** Every other company that looks like this one, in the order of the rows; none for a closed one. */
export function duplicatesOf(company: Company, companies: readonly Company[]): NearDuplicate[] {
  if (company.standing === 'closed') return [];
  const alone = new CompanyIndex();
  alone.add(company);
  let isBefore = true;
  return companies.flatMap((twin): NearDuplicate[] => {
    if (twin.reference === company.reference) isBefore = false;
    if (twin.reference === company.reference || twin.standing === 'closed' || alone.candidatesFor(twin).length === 0) return [];
    const pair = isBefore ? (pairOf(company, [twin]) ?? pairOf(twin, [company])) : pairOf(twin, [company]);
    return pair === undefined ? [] : [{ ...pair, ...(isBefore ? { known: twin, other: company } : {}) }];
  });
}

/** The other sites of the firm that is written to: the message is theirs too. */
import { LinkedSites } from '../../domain/company/linked-sites';
import { mayBeToldWithOthers } from '../../domain/company/may-solicit';
import { siteInWords } from '../../wording/sidebar/company-history-sentences';
import { enumeration } from '../../wording/text/typography';
import type { Material } from '../outbox/message-material';

/** '' when it stands alone. A site that wants to be left alone, or is kept for a school, is not named. */
export function otherSites({ company, register, today }: Pick<Material, 'company' | 'register' | 'today'>): string {
  if (company === undefined) return '';
  const sites = LinkedSites.askedAsOne(register.all('companies'))
    .othersThan(company.reference)
    .flatMap((reference) => register.find('companies', reference) ?? [])
    .filter((site) => mayBeToldWithOthers(site, today));
  return enumeration(sites.map(siteInWords));
}

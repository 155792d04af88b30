/** People of companies of whom nothing was heard for two years: listed, and erased in one click. */
import { isIdle } from '../../domain/person/idle';
import { groupBy } from '../../domain/group-by';
import type { Company } from '../../domain/company/company';
import { upkeepTexts } from '../../wording/upkeep/problem-sentences';
import type { Register } from '../ports';
import type { Problem } from '../upkeep/problem';
import { addressesIn } from './parts-of';

/** One line an address; it is not quoted. Our own messages are no sign of life. Writes nothing. */
export function idlePeople(register: Register, today: string): Problem[] {
  const offers = groupBy(register.all('offers'), ({ companyReference }) => companyReference);
  const propositions = groupBy(register.all('propositions'), ({ companyReference }) => companyReference);
  const own = groupBy(
    [...register.all('contributions'), ...register.all('registrations'), ...register.all('needs')],
    ({ email }) => addressesIn(email)[0] ?? '',
  );
  const signsOf = (company: Company | undefined): (string | undefined)[] =>
    company === undefined
      ? []
      : [
          company.consentedOn,
          ...(offers.get(company.reference) ?? []).flatMap((one) => [one.receivedOn, one.verifiedOn, one.endsOn]),
          ...(propositions.get(company.reference) ?? []).flatMap(({ answeredOn, answer, endsOn }) =>
            answer === undefined ? [] : [answeredOn, endsOn],
          ),
        ];
  const told = new Set<string>();
  const line = (table: 'contacts' | 'companies', key: string, email: string | undefined, company: Company | undefined) =>
    addressesIn(email).flatMap((address): Problem[] => {
      const signs = [...signsOf(company), ...(own.get(address) ?? []).map(({ on }) => on)];
      if (told.has(address) || !isIdle(key, signs, today)) return [];
      told.add(address);
      return [{ table, key, sentence: upkeepTexts.idle(key), gesture: upkeepTexts.eraseIdle, mend: { kind: 'erase-person' } }];
    });
  return [
    ...register
      .all('contacts')
      .flatMap(({ reference, email, companyReference }) =>
        line('contacts', reference, email, register.find('companies', companyReference)),
      ),
    ...register.all('companies').flatMap((company) => line('companies', company.reference, company.email, company)),
  ];
}

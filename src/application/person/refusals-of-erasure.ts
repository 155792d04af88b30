/** What keeps a person from being erased now, in words, each with when it will be possible. */
import { addDays } from '../../domain/calendar/iso-date';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { erasureTexts } from '../../wording/person/erasure-texts';
import { plainDate } from '../../wording/text/dates';
import type { Ports, Register } from '../ports';
import { addressesIn, findPerson } from './parts-of';

/** Empty when nothing stands in the way. Writes nothing. */
export function refusalsOfErasure(register: Register, { clock }: Pick<Ports, 'clock'>, address: string): readonly string[] {
  const { parts } = findPerson(register, address);
  const today = clock.today();
  const refusals: string[] = [];
  if (register.all('settings').some(({ value }) => addressesIn(value).includes(address))) refusals.push(erasureTexts.ofTheHub);
  const keysOf = (table: string): string[] => parts.filter((part) => part.table === table).map(({ key }) => key);
  for (const key of keysOf('messages'))
    if (register.find('messages', key)?.status === 'sending') refusals.push(erasureTexts.underWay(key));
  for (const key of keysOf('requests')) {
    const request = register.find('requests', key);
    if (request !== undefined && !CLOSED_REQUEST_STATUSES.includes(request.status)) refusals.push(erasureTexts.openRequest(key));
  }
  for (const company of companiesOf(register, address)) {
    for (const proposition of register.where('propositions', 'companyReference', company)) {
      const { reference, requestReference, status, companyName, endsOn } = proposition;
      if (LIVE_PROPOSITION_STATUSES.includes(status)) refusals.push(erasureTexts.asked(companyName ?? company, reference));
      else if (SEATED_PROPOSITION_STATUSES.includes(status) && (endsOn === undefined || endsOn >= today))
        refusals.push(
          erasureTexts.hosting(
            companyName ?? company,
            requestReference,
            endsOn === undefined ? undefined : { until: plainDate(endsOn), from: plainDate(addDays(endsOn, 1)) },
          ),
        );
    }
  }
  return [...new Set(refusals)];
}

/** Companies that are written to at the address. */
function companiesOf(register: Register, address: string): readonly string[] {
  const { parts } = findPerson(register, address);
  const own = parts.flatMap(({ table, key }) =>
    table === 'companies' ? [key] : table === 'contacts' ? [register.find('contacts', key)?.companyReference ?? ''] : [],
  );
  return [...new Set(own)].filter((key) => key !== '');
}

/** Companies that nobody could be written to at, once the address is gone. */
export const leftWithoutAddress = (register: Register, address: string): readonly string[] =>
  companiesOf(register, address).filter((key) => {
    const others = [
      register.find('companies', key)?.email,
      ...register.where('contacts', 'companyReference', key).flatMap((one) => (one.isActive ? [one.email] : [])),
    ];
    return others.flatMap(addressesIn).every((one) => one === address);
  });

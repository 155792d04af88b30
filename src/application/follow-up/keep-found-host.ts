/** The host that a pupil has found joins the pool, with its consent and in the name of the school that brought it. */
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { Request } from '../../domain/request/request';
import { REQUEST_TYPE_RULES } from '../../domain/request/request-type';
import { companiesToRecognise, keepCompany, keepContact } from '../intake/keep-company';
import { checkOfferIn } from '../offers/check-offer-in';
import type { Ports, Register } from '../ports';

export type FoundHost = Pick<
  OfferDraft,
  'companyName' | 'commune' | 'postalCode' | 'sector' | 'contactName' | 'contactEmail' | 'contactPhone' | 'hasConsented'
>;

/** Adds or completes the company and its contact. Without a consent or a name nothing is kept. Done again it changes nothing. */
export function keepFoundHost(register: Register, ports: Ports, request: Request, found: FoundHost, originKey: string): void {
  if (found.hasConsented !== true || (found.companyName ?? '').trim() === '') return;
  const draft = { ...found, ...(request.type === undefined ? {} : { publics: [REQUEST_TYPE_RULES[request.type].public] }) };
  const checked = checkOfferIn(register, ports, draft, { companies: companiesToRecognise(register, originKey) });
  // What an offer would lack is nothing that a company lacks.
  const reference = keepCompany(register, ports, { ...checked, findings: [] }, originKey);
  keepContact(register, reference, checked.contact);
  if (register.find('companies', reference)?.broughtByUai === undefined && request.schoolUai !== undefined)
    register.change('companies', reference, { broughtByUai: request.schoolUai });
}

/** The host that a pupil has found joins the pool, with its consent and in the name of the school that brought it. */
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { Request } from '../../domain/request/request';
import { REQUEST_TYPE_RULES } from '../../domain/request/request-type';
import { bringCompany } from '../companies/bring-company';
import type { Ports, Register } from '../ports';

export type FoundHost = Pick<
  OfferDraft,
  'companyName' | 'commune' | 'postalCode' | 'sector' | 'contactName' | 'contactEmail' | 'contactPhone' | 'hasConsented'
>;

/** Adds or completes the company and its contact. Without a consent or a name nothing is kept. Done again it changes nothing. */
export function keepFoundHost(register: Register, ports: Ports, request: Request, found: FoundHost, originKey: string): void {
  if (found.hasConsented !== true) return;
  const draft = { ...found, ...(request.type === undefined ? {} : { publics: [REQUEST_TYPE_RULES[request.type].public] }) };
  bringCompany(register, ports, draft, originKey, { broughtByUai: request.schoolUai });
}

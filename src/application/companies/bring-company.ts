/** A company joins the pool without an offer: brought by a school, with its consent. */
import type { Company } from '../../domain/company/company';
import type { FindingCode } from '../../domain/finding/finding';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import { companiesToRecognise, keepCompany, keepContact } from '../intake/keep-company';
import { checkOfferIn } from '../offers/check-offer-in';
import type { Ports, Register } from '../ports';

/** What an offer would lack is nothing that a company lacks. */
const OF_COMPANIES: readonly FindingCode[] = [
  'company-maybe-known',
  'siret-wrong-key',
  'siret-wrong-length',
  'siret-rounded',
  'unknown-commune',
  'ambiguous-commune',
  'postal-code-mismatch',
  'place-by-postal-code',
  'insee-code',
  'invalid-email',
  'invalid-phone',
  'too-long',
  'broken-letters',
];

/** Who brings it, and whom it is kept for: taken for what the register does not say yet. */
export type Brought = Partial<Pick<Company, 'broughtByUai' | 'reservedForUai' | 'reservedUntil'>>;

/**
 * Adds or completes the company and its contact; without a name nothing is kept. Of one that is known, neither who brought it
 * nor with whom it is shared changes. Done again it changes nothing.
 */
export function bringCompany(
  register: Register,
  ports: Ports,
  draft: OfferDraft,
  originKey: string,
  brought: Brought,
): { readonly reference?: string; readonly isNew: boolean } {
  if ((draft.companyName ?? '').trim() === '') return { isNew: false };
  const checked = checkOfferIn(register, ports, draft, { companies: companiesToRecognise(register, originKey) });
  const findings = checked.findings.filter(({ code }) => OF_COMPANIES.includes(code));
  const reference = keepCompany(register, ports, { ...checked, findings }, originKey);
  const isNew = register.find('companies', reference)?.originKey === originKey;
  keepContact(register, reference, checked.contact);
  const company = register.find('companies', reference);
  if (company?.broughtByUai === undefined && brought.broughtByUai !== undefined)
    register.change('companies', reference, { broughtByUai: brought.broughtByUai });
  if (isNew && brought.reservedForUai !== undefined)
    register.change('companies', reference, {
      sharing: 'reserved',
      reservedForUai: brought.reservedForUai,
      reservedUntil: brought.reservedUntil,
      releaseToken: ports.tokens.next(),
    });
  return { reference, isNew };
}

/** Recognises a company that the pool already knows, so that none is doubled in silence. */
import { domainOfEmail, isPublicProvider, normaliseEmail } from '../contact/email';
import { normalisePhone } from '../contact/phone';
import type { OfferDraft } from '../offer/offer-draft';
import { fold } from '../text/fold';
import type { Company } from './company';
import { distinctiveName, isNearlySame } from './distinctive-name';
import { checkSiret, digitsOfSiret } from './siret';

export type SameCompanyReason = 'siret' | 'siret-other-name' | 'name-and-commune' | 'phone' | 'email' | 'email-domain';
export type SameCompany =
  | { readonly kind: 'certain' | 'likely'; readonly company: Company; readonly why: SameCompanyReason }
  | { readonly kind: 'none' };

/** What an offer says of its company. */
export type CompanyAsTyped = Pick<OfferDraft, 'companyName' | 'siret' | 'commune' | 'contactPhone' | 'contactEmail'>;

/**
 * `certain` on the same SIRET when the name is nearly the same too, or when it is told by the same person (telephone or address);
 * `likely` on the same SIRET alone, since the services of a town hall share one, on nearly the same name in the same commune, the
 * same telephone, the same address, or the same mail domain when it is the company's own and the communes do not differ. Two
 * different SIREN are two companies, unless they share a telephone or an address. Never throws.
 */
export function findSameCompany(draft: CompanyAsTyped, companies: readonly Company[]): SameCompany {
  const typed = traitsOf({
    name: draft.companyName,
    siret: draft.siret,
    commune: draft.commune,
    phone: draft.contactPhone,
    email: draft.contactEmail,
  });
  if (typed.siret !== undefined) {
    const ofSiret = companies.filter((known) => known.siret !== undefined && digitsOfSiret(known.siret) === typed.siret);
    const company =
      ofSiret.find((known) => typed.names.length === 0 || isNamed(typed, known)) ??
      ofSiret.find((known) => sharesReach(typed, known));
    if (company) return { kind: 'certain', company, why: 'siret' };
    if (ofSiret.length > 0) return { kind: 'likely', company: ofSiret[0]!, why: 'siret-other-name' };
  }
  for (const { why, isSame } of LIKENESSES) {
    const company = companies.find((known) => isSame(typed, known));
    if (company) return { kind: 'likely', company, why };
  }
  return { kind: 'none' };
}

/** The register's own numbers are normal already: thousands need not be read again. */
const asKept = (phone: string): string | undefined => (/^0\d{9}$/.test(phone) ? phone : normalisePhone(phone));

interface Traits {
  readonly names: readonly string[];
  readonly siret?: string;
  readonly commune: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Nearly the same name or trade name: legal forms and small words do not count. */
const isNamed = (typed: Traits, known: Company): boolean =>
  [known.name, known.tradeName].some((name) => typed.names.some((other) => isNearlySame(other, distinctiveName(name ?? ''))));

const sharesReach = (typed: Traits, known: Company): boolean =>
  (typed.phone !== undefined && known.phone !== undefined && asKept(known.phone) === typed.phone) ||
  (typed.email !== undefined && known.email !== undefined && normaliseEmail(known.email) === typed.email);

/** True when two names are the same but for legal forms, small words and a slip of the hand. */
export const isSameName = (one: string, other: string): boolean => isNearlySame(distinctiveName(one), distinctiveName(other));

/**
 * True when nothing that a list of calls shows tells one row from the other: the same name in the same commune, and no other
 * telephone. The register may hold a company twice; it is called once.
 */
export const isCalledAsOne = (one: Company, other: Company): boolean =>
  one.reference === other.reference ||
  (fold(one.commune ?? '') === fold(other.commune ?? '') &&
    (one.phone === undefined || other.phone === undefined || asKept(one.phone) === asKept(other.phone)) &&
    isSameName(one.name, other.name));

/** From the surest likeness to the weakest; the first that holds gives the reason. */
const LIKENESSES: readonly { readonly why: SameCompanyReason; readonly isSame: (typed: Traits, known: Company) => boolean }[] = [
  {
    why: 'name-and-commune',
    isSame: (typed, known) =>
      typed.commune !== '' &&
      fold(known.commune ?? '') === typed.commune &&
      !isAnotherSiren(typed, known) &&
      isNamed(typed, known),
  },
  {
    why: 'phone',
    isSame: (typed, known) => typed.phone !== undefined && known.phone !== undefined && asKept(known.phone) === typed.phone,
  },
  {
    why: 'email',
    isSame: (typed, known) =>
      typed.email !== undefined && known.email !== undefined && normaliseEmail(known.email) === typed.email,
  },
  {
    why: 'email-domain',
    isSame: (typed, known) => {
      if (typed.email === undefined || known.email === undefined || isPublicProvider(typed.email) || isAnotherSiren(typed, known))
        return false;
      const address = normaliseEmail(known.email);
      if (address === undefined || domainOfEmail(address) !== domainOfEmail(typed.email)) return false;
      const commune = fold(known.commune ?? '');
      return typed.commune === '' || commune === '' || commune === typed.commune;
    },
  },
];

function traitsOf(typed: { name?: string; siret?: string; commune?: string; phone?: string; email?: string }): Traits {
  const siret = checkSiret(typed.siret ?? '');
  const name = distinctiveName(typed.name ?? '');
  return {
    names: name === '' ? [] : [name],
    siret: siret.kind === 'valid' ? siret.siret : undefined,
    commune: fold(typed.commune ?? ''),
    phone: normalisePhone(typed.phone ?? ''),
    email: normaliseEmail(typed.email ?? ''),
  };
}

const isAnotherSiren = (typed: Traits, known: Company): boolean => {
  if (typed.siret === undefined || known.siret === undefined) return false;
  const check = checkSiret(known.siret);
  return check.kind === 'valid' && check.siret.slice(0, 9) !== typed.siret.slice(0, 9);
};

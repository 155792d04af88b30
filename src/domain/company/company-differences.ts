/** What a company that the register knows says otherwise this time: shown with both values, never dropped. */
import type { Finding } from '../finding/finding';
import { warning } from '../finding/findings';
import { fold } from '../text/fold';
import type { Company } from './company';
import type { Contact } from './contact';
import { isSameName } from './same-company';
import { digitsOfSiret } from './siret';

type Compared =
  | 'name'
  | 'siret'
  | 'size'
  | 'address'
  | 'postalCode'
  | 'commune'
  | 'website'
  | 'minors'
  | 'regulatedWorkUntil'
  | 'sharing'
  | 'reservedForUai';
type Told = Partial<Pick<Company, Compared>>;

/** Fields that an offer does not keep for itself; the persons to reach are compared as contacts. */
const COMPARED: Readonly<Record<Compared, (one: string, other: string) => boolean>> = {
  name: isSameName,
  siret: (one, other) => digitsOfSiret(one) === digitsOfSiret(other),
  size: Object.is,
  address: (one, other) => fold(one) === fold(other),
  postalCode: Object.is,
  commune: (one, other) => fold(one) === fold(other),
  website: (one, other) => siteOf(one) === siteOf(other),
  minors: Object.is,
  regulatedWorkUntil: Object.is,
  sharing: Object.is,
  reservedForUai: Object.is,
};

export const COMPARED_FIELDS = Object.keys(COMPARED) as readonly Compared[];

const siteOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** A finding (`field`, `known`, `given`) for each field that both have and that differs; the trade name is a name too. */
export function companyDifferences(known: Company, given: Told): Finding[] {
  return COMPARED_FIELDS.flatMap((field) => {
    const [mine, theirs] = [known[field], given[field]];
    if (mine === undefined || theirs === undefined || mine === '' || theirs === '' || COMPARED[field](mine, theirs)) return [];
    if (field === 'name' && known.tradeName !== undefined && isSameName(known.tradeName, theirs)) return [];
    return [warning('company-differs', { field, known: mine, given: theirs })];
  });
}

export type PersonTold = Pick<Contact, 'name' | 'jobTitle' | 'phone' | 'email'>;

export type ContactMatch =
  /** Nobody of that name: one more person, even at a mailbox that another one uses. */
  | { readonly kind: 'new' }
  /** The same person; `filled` is what the row lacked. */
  | {
      readonly kind: 'same';
      readonly contact: Contact;
      readonly filled: Partial<PersonTold>;
      readonly findings: readonly Finding[];
    }
  /** The same person at another address: a row of its own, so that a message goes where the person said last. */
  | { readonly kind: 'moved'; readonly contact: Contact; readonly findings: readonly Finding[] };

/** Finds a person among the contacts of one company. Without a name the address or the telephone tells. Never throws. */
export function matchContact(given: PersonTold, contacts: readonly Contact[]): ContactMatch {
  const name = fold(given.name);
  const isReached = (contact: Contact): boolean =>
    (given.email !== undefined && given.email === contact.email) || (given.phone !== undefined && given.phone === contact.phone);
  const namesakes = contacts.filter((contact) => (name === '' ? isReached(contact) : fold(contact.name) === name));
  const contact =
    namesakes.find((one) => given.email !== undefined && one.email === given.email) ??
    namesakes.find((one) => one.email === undefined || given.email === undefined) ??
    namesakes[0] ??
    (name === '' ? undefined : contacts.find((one) => fold(one.name) === '' && isReached(one)));
  if (contact === undefined) return { kind: 'new' };
  const isSaid = (text: string | undefined): boolean => text !== undefined && text !== '';
  const differs = (field: 'email' | 'phone'): boolean =>
    isSaid(given[field]) && isSaid(contact[field]) && given[field] !== contact[field];
  const findings = (['email', 'phone'] as const)
    .filter(differs)
    .map((field) =>
      warning('contact-differs', { name: contact.name || given.name, field, known: contact[field]!, given: given[field]! }),
    );
  if (differs('email')) return { kind: 'moved', contact, findings };
  const filled = Object.fromEntries(
    (['name', 'jobTitle', 'phone', 'email'] as const)
      .filter((field) => !isSaid(contact[field]) && isSaid(given[field]))
      .map((field) => [field, given[field]]),
  );
  return { kind: 'same', contact, filled, findings };
}

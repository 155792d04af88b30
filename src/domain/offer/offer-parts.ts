/** The parts of an offer that need more than one answer: SIRET, contact, place of the stage, places, sharing. */
import { checkSiret } from '../company/siret';
import type { Sharing } from '../company/company';
import type { Contact } from '../company/contact';
import { faultOfAddresses, readAddresses } from '../contact/email';
import { normalisePhone } from '../contact/phone';
import type { TextReader } from '../finding/check-texts';
import type { Finding } from '../finding/finding';
import { blocking, LIST_SEPARATOR, warning } from '../finding/findings';
import { checkPlace, type CheckedPlace } from '../place/check-place';
import type { Locate } from '../place/place-answer';
import { schoolAnswered } from '../school/recognise-school';
import { schoolName, type School } from '../school/school';
import { saysSame } from '../text/says-nothing';
import type { OfferDraft } from './offer-draft';

export type ContactFields = Pick<Contact, 'name' | 'jobTitle' | 'phone' | 'email'>;

const MOST_PLACES = 200;

/** A SIRET never blocks: associations and public bodies may have none. What was typed is kept. */
export function readSiret(typed: string | undefined): { siret?: string; findings: readonly Finding[] } {
  if (typed === undefined) return { findings: [] };
  const check = checkSiret(typed);
  if (check.kind === 'valid') return { siret: check.siret, findings: [] };
  const value = typed.slice(0, 100);
  if (check.kind === 'rounded') return { siret: typed, findings: [warning('siret-rounded', { value })] };
  if (check.kind === 'wrong-key') return { siret: check.siret, findings: [warning('siret-wrong-key', { value })] };
  return {
    siret: typed,
    findings: [warning('siret-wrong-length', { value, length: check.length, isSiren: check.isSiren ? 1 : 0 })],
  };
}

/** A host is reached by e-mail or by telephone: one of the two is enough. */
export function readContact(
  draft: OfferDraft,
  texts: TextReader,
): { fields?: ContactFields; phone?: string; email?: string; findings: readonly Finding[] } {
  const name = texts.line('contactName', draft.contactName);
  const jobTitle = texts.line('contactJobTitle', draft.contactJobTitle);
  const emailTyped = texts.line('contactEmail', draft.contactEmail);
  const phoneTyped = texts.line('contactPhone', draft.contactPhone);
  const addresses = readAddresses(emailTyped ?? '');
  const email = addresses.kind === 'one' ? addresses.address : undefined;
  const phone = normalisePhone(phoneTyped ?? '');
  const isReachable = email !== undefined || phone !== undefined;
  const findings: Finding[] = [];
  const wrong = (code: 'invalid-email' | 'invalid-phone', field: string, value: string, more: Finding['details'] = {}): Finding =>
    (isReachable ? warning : blocking)(code, { field, value: value.slice(0, 100), ...more });
  if (emailTyped !== undefined && email === undefined) {
    findings.push(wrong('invalid-email', 'contactEmail', emailTyped, { why: faultOfAddresses(addresses) }));
  }
  if (phoneTyped !== undefined && phone === undefined) findings.push(wrong('invalid-phone', 'contactPhone', phoneTyped));
  if (emailTyped === undefined && phoneTyped === undefined) findings.push(blocking('missing-contact'));
  if (name === undefined) findings.push(warning('missing-name'));
  const reach = { phone: phone ?? phoneTyped, email: email ?? emailTyped };
  const isThere = name !== undefined || reach.phone !== undefined || reach.email !== undefined;
  return { fields: isThere ? { name: name ?? '', jobTitle, ...reach } : undefined, ...reach, findings };
}

/**
 * The place of the stage when it is not the company's address. « idem » and « non » are no other place; an address that ends with
 * code and commune gives both.
 */
export function readOtherPlace(
  draft: OfferDraft,
  texts: TextReader,
  locate: Locate,
): CheckedPlace & { isThere: boolean; address?: string } {
  const isElsewhere = (text: string | undefined): text is string => text !== undefined && !saysSame(text);
  const [addressTyped, communeTyped] = [
    texts.freeLine('otherAddress', draft.otherAddress),
    texts.freeLine('otherCommune', draft.otherCommune),
  ];
  const [address, commune] = [addressTyped, communeTyped].map((text) => (isElsewhere(text) ? text : undefined));
  const postalCode = texts.line('otherPostalCode', draft.otherPostalCode);
  if (address === undefined && commune === undefined && postalCode === undefined) return { isThere: false, findings: [] };
  if (commune !== undefined || postalCode !== undefined) {
    return { isThere: true, address, ...checkPlace({ commune, postalCode }, locate, 'otherCommune') };
  }
  const end = /(?:^|[\s,])(\d{5})\s+(\p{L}[^,\d]*)$/u.exec(address ?? '');
  const checked = checkPlace({ commune: end?.[2]?.trim(), postalCode: end?.[1] }, locate, 'otherCommune');
  return { isThere: true, address, ...checked };
}

/** Nobody who declines to be contacted is shared with anyone. */
export const sharingOf = (draft: OfferDraft): Sharing =>
  draft.hasConsented === false ? 'do-not-solicit' : (draft.sharing ?? 'network');

export function readPlaces(places: number | undefined): { places?: number; findings: readonly Finding[] } {
  if (places === undefined) return { findings: [blocking('missing-places')] };
  if (Number.isInteger(places) && places >= 1 && places <= MOST_PLACES) return { places, findings: [] };
  return { findings: [blocking('invalid-number', { field: 'places', value: String(places), min: 1, max: MOST_PLACES })] };
}

/**
 * An offer for one school only is nobody's until that school is known: then it blocks. A school named beside « tout le réseau »
 * is a question.
 */
export function readReservation(
  typed: string | undefined,
  { sharing, chosenReservation: chosen }: Pick<OfferDraft, 'sharing' | 'chosenReservation'>,
  schools: readonly School[],
): { uai?: string; findings: readonly Finding[] } {
  const isReserved = sharing === 'reserved';
  if (typed === undefined) return { findings: isReserved ? [blocking('missing-reserved-school')] : [] };
  const answer = schoolAnswered(typed, { chosen }, schools);
  if (answer.kind === 'found') {
    return {
      uai: answer.school.uai,
      findings: isReserved ? [] : [warning('reserved-though-shared', { value: schoolName(answer.school) })],
    };
  }
  const near = answer.kind === 'ambiguous' ? answer.candidates : answer.suggestions;
  const details = {
    field: 'reservedForSchoolName',
    value: typed.slice(0, 100),
    suggestions: near.slice(0, 3).map(schoolName).join(LIST_SEPARATOR),
  };
  return { findings: [isReserved ? blocking('unknown-school', details) : warning('unknown-school', details)] };
}

/** The parts of an offer that need more than one answer: SIRET, contact, place of the stage, places, sharing. */
import { checkSiret } from '../company/siret';
import type { Sharing } from '../company/company';
import type { Contact } from '../company/contact';
import { faultOfAddresses, mailableAddress, readAddresses } from '../contact/email';
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
  const email = mailableAddress(emailTyped);
  const phone = phoneTyped && normalisePhone(phoneTyped);
  const isReachable = email !== undefined || phone !== undefined;
  const findings: Finding[] = [];
  const wrong = (code: 'invalid-email' | 'invalid-phone', field: string, value: string, more: Finding['details'] = {}): Finding =>
    (isReachable ? warning : blocking)(code, { field, value: value.slice(0, 100), ...more });
  if (emailTyped !== undefined && email === undefined) {
    findings.push(wrong('invalid-email', 'contactEmail', emailTyped, { why: faultOfAddresses(readAddresses(emailTyped)) }));
  }
  if (phoneTyped !== undefined && phone === undefined) findings.push(wrong('invalid-phone', 'contactPhone', phoneTyped));
  if (emailTyped === undefined && phoneTyped === undefined) findings.push(blocking('missing-contact'));
  if (name === undefined) findings.push(warning('missing-name'));
  const reach = { phone: phone ?? phoneTyped, email: email ?? emailTyped };
  const isThere = [name, reach.phone, reach.email].some((part) => part !== undefined);
  return { fields: isThere ? { name: name ?? '', jobTitle, ...reach } : undefined, ...reach, findings };
}

/** « 2 rue Inventée, 42300 Roanne » */
const CODE_AND_COMMUNE = /(?:^|[\s,])(\d{5})\s(\p{L}[^,\d]*)$/u;

/**
 * The place of the stage when it is not the company's address. « idem » and « non » are no other place; an address that ends with
 * code and commune gives both.
 */
export function readOtherPlace(
  draft: OfferDraft,
  texts: TextReader,
  locate: Locate,
): CheckedPlace & { isThere: boolean; address?: string } {
  const [address, commune, postalCode] = (['otherAddress', 'otherCommune', 'otherPostalCode'] as const).map((field) => {
    const text = texts.freeLine(field, draft[field]);
    return text === undefined || saysSame(text) ? undefined : text;
  });
  if (commune !== undefined || postalCode !== undefined) {
    return { isThere: true, address, ...checkPlace({ commune, postalCode }, locate, 'otherCommune') };
  }
  if (address === undefined) return { isThere: false, findings: [] };
  const end = CODE_AND_COMMUNE.exec(address);
  return { isThere: true, address, ...checkPlace({ commune: end?.[2], postalCode: end?.[1] }, locate, 'otherCommune') };
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

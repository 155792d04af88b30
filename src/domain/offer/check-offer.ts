/** From what a host sent to what the register keeps: its company, its contact, its offer, and what is missing or doubtful. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import type { Contact } from '../company/contact';
import { findSameCompany, type SameCompany } from '../company/same-company';
import { checkSiret } from '../company/siret';
import { normaliseEmail } from '../contact/email';
import { normalisePhone } from '../contact/phone';
import { textReader, type TextReader } from '../finding/check-texts';
import type { Finding } from '../finding/finding';
import { blocking, blockingOn, LIST_SEPARATOR, saidOf, warning } from '../finding/findings';
import { checkPlace, type CheckedPlace } from '../place/check-place';
import type { Locate } from '../place/place-answer';
import { schoolAnswered } from '../school/recognise-school';
import { schoolName, type School } from '../school/school';
import { checkOfferDates, DATE_QUESTIONS } from './check-offer-dates';
import type { Offer } from './offer';
import type { OfferDraft } from './offer-draft';

/** What the form says of the company; of a company that is known already, it completes the gaps. */
export type CompanyFields = Pick<Company,
  | 'name' | 'siret' | 'sector' | 'size' | 'address' | 'postalCode' | 'commune' | 'point' | 'phone' | 'email' | 'website' | 'sharing' | 'reservedForUai'
  | 'publics' | 'minors' | 'regulatedWorkUntil' | 'consentedOn'>;
export type ContactFields = Pick<Contact, 'name' | 'jobTitle' | 'phone' | 'email'>;
export type OfferFields = Pick<Offer,
  | 'companyName' | 'activities' | 'sector' | 'publics' | 'levels' | 'startsOn' | 'endsOn' | 'weeks' | 'places' | 'schedule' | 'address' | 'commune' | 'postalCode'
  | 'point' | 'minors' | 'regulatedWorkUntil' | 'conditions' | 'tutorName' | 'signatoryName' | 'wishes' | 'sharing' | 'notes'>;

export interface OfferCheckInput {
  readonly draft: OfferDraft;
  /** What the reading of the form already found; kept, and not said twice. */
  readonly readingFindings: readonly Finding[];
  readonly schools: readonly School[];
  readonly companies: readonly Company[];
  readonly locate: Locate;
  readonly today: IsoDate;
}

export interface CheckedOffer {
  readonly company: CompanyFields;
  /** Absent when neither a name, an e-mail nor a telephone was given. */
  readonly contact?: ContactFields;
  readonly offer: OfferFields;
  readonly findings: readonly Finding[];
  readonly knownCompany: SameCompany;
}

const MOST_PLACES = 200;

/** Answers without which an offer is not proposed. */
const NEEDED = ['publics', 'places'] as const;
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** Blocks what keeps the offer from being proposed, warns of the rest, keeps every text (up to 5,000 characters). Never throws. */
export function checkOffer(input: OfferCheckInput): CheckedOffer {
  const { draft, today } = input;
  const texts = textReader();
  const dates = checkOfferDates({ ...draft, weeksText: texts.text('weeksText', draft.weeksText) }, input.readingFindings, today);
  const isUndated = dates.startsOn === undefined || dates.endsOn === undefined;
  const readingFindings = blockingOn(input.readingFindings, [...NEEDED.filter((field) => isEmpty(draft[field])), ...(isUndated ? DATE_QUESTIONS : [])]);
  const findings: Finding[] = [...readingFindings];
  const add = (...more: readonly Finding[]): void => { findings.push(...more); };

  const companyName = texts.line('companyName', draft.companyName);
  if (companyName === undefined) add(blocking('missing-company-name'));
  const siret = readSiret(texts.line('siret', draft.siret));
  add(...siret.findings);

  const contact = readContact(draft, texts);
  add(...contact.findings);

  const place = checkPlace({ commune: texts.line('commune', draft.commune), postalCode: texts.line('postalCode', draft.postalCode) }, input.locate, 'commune');
  add(...place.findings);
  const address = texts.line('address', draft.address);
  const elsewhere = readOtherPlace(draft, texts, input.locate);
  add(...elsewhere.findings);

  const publics = [...new Set(draft.publics ?? [])];
  if (publics.length === 0 && !saidOf(readingFindings, 'publics')) add(blocking('missing-publics'));
  const activities = texts.list('activities', draft.activities);
  if (activities.length === 0) add(draft.sector === undefined ? blocking('missing-activities') : warning('missing-activities'));

  const places = readPlaces(draft.places);
  if (!saidOf(readingFindings, 'places')) add(...places.findings);
  add(...dates.findings);

  const reservedFor = readReservation(texts.line('reservedForSchoolName', draft.reservedForSchoolName), draft.chosenReservation, input.schools);
  add(...reservedFor.findings);

  const knownCompany = findSameCompany({ ...draft, companyName, commune: place.commune, contactPhone: contact.phone, contactEmail: contact.email }, input.companies);
  if (knownCompany.kind === 'likely') {
    add(warning('company-maybe-known', { reference: knownCompany.company.reference, name: knownCompany.company.name, why: knownCompany.why }));
  }

  const shared = { sector: draft.sector, publics, minors: draft.minors, regulatedWorkUntil: draft.regulatedWorkUntil, sharing: draft.sharing ?? 'network' };
  return {
    company: {
      ...shared,
      name: companyName ?? '',
      siret: siret.siret,
      size: draft.size,
      address,
      postalCode: place.postalCode,
      commune: place.commune,
      point: place.point,
      phone: contact.phone,
      email: contact.email,
      website: texts.line('website', draft.website),
      reservedForUai: reservedFor.uai,
      consentedOn: draft.hasConsented === true ? today : undefined,
    },
    contact: contact.fields,
    offer: {
      ...shared,
      companyName,
      activities,
      levels: texts.line('levels', draft.levels),
      startsOn: dates.startsOn,
      endsOn: dates.endsOn,
      weeks: dates.weeks,
      places: places.places,
      schedule: texts.text('schedule', draft.schedule),
      address: elsewhere.isThere ? elsewhere.address : address,
      commune: elsewhere.isThere ? elsewhere.commune : place.commune,
      postalCode: elsewhere.isThere ? elsewhere.postalCode : place.postalCode,
      point: elsewhere.isThere ? elsewhere.point : place.point,
      conditions: texts.text('conditions', draft.conditions),
      tutorName: texts.line('tutorName', draft.tutorName),
      signatoryName: texts.line('signatoryName', draft.signatoryName),
      wishes: [...new Set(draft.wishes ?? [])],
      // The host's own words on what it needs are for the animator to read.
      notes: texts.text('otherNeed', draft.otherNeed),
    },
    findings: [...findings, ...texts.findings],
    knownCompany,
  };
}

/** A SIRET never blocks: associations and public bodies may have none. What was typed is kept. */
function readSiret(typed: string | undefined): { siret?: string; findings: readonly Finding[] } {
  if (typed === undefined) return { findings: [] };
  const check = checkSiret(typed);
  if (check.kind === 'valid') return { siret: check.siret, findings: [] };
  const value = typed.slice(0, 100);
  if (check.kind === 'wrong-key') return { siret: check.siret, findings: [warning('siret-wrong-key', { value })] };
  return { siret: typed, findings: [warning('siret-wrong-length', { value, length: check.length, isSiren: check.isSiren ? 1 : 0 })] };
}

/** A host is reached by e-mail or by telephone: one of the two is enough. */
function readContact(draft: OfferDraft, texts: TextReader): { fields?: ContactFields; phone?: string; email?: string; findings: readonly Finding[] } {
  const name = texts.line('contactName', draft.contactName);
  const jobTitle = texts.line('contactJobTitle', draft.contactJobTitle);
  const emailTyped = texts.line('contactEmail', draft.contactEmail);
  const phoneTyped = texts.line('contactPhone', draft.contactPhone);
  const email = normaliseEmail(emailTyped ?? '');
  const phone = normalisePhone(phoneTyped ?? '');
  const isReachable = email !== undefined || phone !== undefined;
  const findings: Finding[] = [];
  const wrong = (code: 'invalid-email' | 'invalid-phone', field: string, value: string): Finding =>
    (isReachable ? warning : blocking)(code, { field, value: value.slice(0, 100) });
  if (emailTyped !== undefined && email === undefined) findings.push(wrong('invalid-email', 'contactEmail', emailTyped));
  if (phoneTyped !== undefined && phone === undefined) findings.push(wrong('invalid-phone', 'contactPhone', phoneTyped));
  if (emailTyped === undefined && phoneTyped === undefined) findings.push(blocking('missing-contact'));
  if (name === undefined) findings.push(warning('missing-name'));
  const reach = { phone: phone ?? phoneTyped, email: email ?? emailTyped };
  const isThere = name !== undefined || reach.phone !== undefined || reach.email !== undefined;
  return { fields: isThere ? { name: name ?? '', jobTitle, ...reach } : undefined, ...reach, findings };
}

/** The place of the stage when it is not the company's address. */
function readOtherPlace(draft: OfferDraft, texts: TextReader, locate: Locate): CheckedPlace & { isThere: boolean; address?: string } {
  const address = texts.line('otherAddress', draft.otherAddress);
  const commune = texts.line('otherCommune', draft.otherCommune);
  const postalCode = texts.line('otherPostalCode', draft.otherPostalCode);
  if (commune === undefined && postalCode === undefined) return { isThere: false, findings: [] };
  return { isThere: true, address, ...checkPlace({ commune, postalCode }, locate, 'otherCommune') };
}

function readPlaces(places: number | undefined): { places?: number; findings: readonly Finding[] } {
  if (places === undefined) return { findings: [blocking('missing-places')] };
  if (Number.isInteger(places) && places >= 1 && places <= MOST_PLACES) return { places, findings: [] };
  return { findings: [blocking('invalid-number', { field: 'places', value: String(places), min: 1, max: MOST_PLACES })] };
}

function readReservation(typed: string | undefined, chosen: string | undefined, schools: readonly School[]): { uai?: string; findings: readonly Finding[] } {
  if (typed === undefined) return { findings: [] };
  const answer = schoolAnswered(typed, { chosen }, schools);
  if (answer.kind === 'found') return { uai: answer.school.uai, findings: [] };
  const near = answer.kind === 'ambiguous' ? answer.candidates : answer.suggestions;
  return { findings: [warning('unknown-school', { field: 'reservedForSchoolName', value: typed.slice(0, 100), suggestions: near.slice(0, 3).map(schoolName).join(LIST_SEPARATOR) })] };
}

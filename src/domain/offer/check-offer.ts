/** From what a host sent to what the register keeps: its company, its contact, its offer, and what is missing or doubtful. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import { findSameCompany, type SameCompany } from '../company/same-company';
import { textReader } from '../finding/check-texts';
import type { Finding } from '../finding/finding';
import { blocking, blockingOn, saidOf, warning } from '../finding/findings';
import { checkPlace } from '../place/check-place';
import type { Locate } from '../place/place-answer';
import type { School } from '../school/school';
import { saysNothing } from '../text/says-nothing';
import { checkOfferDates, DATE_QUESTIONS } from './check-offer-dates';
import type { Offer } from './offer';
import type { OfferDraft } from './offer-draft';
import {
  readContact,
  readOtherPlace,
  readPlaces,
  readReservation,
  readSiret,
  sharingOf,
  type ContactFields,
} from './offer-parts';

/** What the form says of the company; of a company that is known already, it completes the gaps. */
export type CompanyFields = Pick<
  Company,
  | 'name'
  | 'siret'
  | 'sector'
  | 'size'
  | 'address'
  | 'postalCode'
  | 'commune'
  | 'point'
  | 'phone'
  | 'email'
  | 'website'
  | 'sharing'
  | 'reservedForUai'
  | 'publics'
  | 'minors'
  | 'regulatedWorkUntil'
  | 'consentedOn'
>;
export type OfferFields = Pick<
  Offer,
  | 'companyName'
  | 'activities'
  | 'sector'
  | 'publics'
  | 'levels'
  | 'startsOn'
  | 'endsOn'
  | 'weeks'
  | 'places'
  | 'schedule'
  | 'address'
  | 'commune'
  | 'postalCode'
  | 'point'
  | 'minors'
  | 'regulatedWorkUntil'
  | 'conditions'
  | 'tutorName'
  | 'signatoryName'
  | 'wishes'
  | 'sharing'
  | 'notes'
>;

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

/** Answers without which an offer is not proposed. */
const NEEDED = ['publics', 'places'] as const;
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Blocks what keeps the offer from being proposed, warns of the rest, keeps every text (up to 5,000 characters). Never throws.
 */
export function checkOffer(input: OfferCheckInput): CheckedOffer {
  const { draft, today } = input;
  const texts = textReader();
  const dates = checkOfferDates({ ...draft, weeksText: texts.text('weeksText', draft.weeksText) }, input.readingFindings, today);
  const isUndated = dates.startsOn === undefined || dates.endsOn === undefined;
  const readingFindings = blockingOn(input.readingFindings, [
    ...NEEDED.filter((field) => isEmpty(draft[field])),
    ...(isUndated ? DATE_QUESTIONS : []),
  ]);
  const findings: Finding[] = [...readingFindings];
  const add = (...more: readonly Finding[]): void => {
    findings.push(...more);
  };

  const companyName = texts.line('companyName', draft.companyName);
  if (companyName === undefined) add(blocking('missing-company-name'));
  const siret = readSiret(texts.freeLine('siret', draft.siret));
  add(...siret.findings);

  const contact = readContact(draft, texts);
  add(...contact.findings);

  const place = checkPlace(
    { commune: texts.line('commune', draft.commune), postalCode: texts.line('postalCode', draft.postalCode) },
    input.locate,
    'commune',
  );
  add(...place.findings);
  const address = texts.line('address', draft.address);
  const elsewhere = readOtherPlace(draft, texts, input.locate);
  add(...elsewhere.findings);

  const publics = [...new Set(draft.publics ?? [])];
  if (publics.length === 0 && !saidOf(readingFindings, 'publics')) add(blocking('missing-publics'));
  const activities = texts.list(
    'activities',
    draft.activities?.filter((activity) => !saysNothing('soughtActivities', activity)),
  );
  if (activities.length === 0) add(draft.sector === undefined ? blocking('missing-activities') : warning('missing-activities'));

  const places = readPlaces(draft.places);
  if (!saidOf(readingFindings, 'places')) add(...places.findings);
  add(...dates.findings);

  const reservedFor = readReservation(texts.line('reservedForSchoolName', draft.reservedForSchoolName), draft, input.schools);
  add(...reservedFor.findings);
  if (draft.hasConsented === false) add(blocking('refuses-contact'));

  const knownCompany = findSameCompany(
    { ...draft, companyName, commune: place.commune, contactPhone: contact.phone, contactEmail: contact.email },
    input.companies,
  );
  if (knownCompany.kind === 'likely') {
    add(
      warning('company-maybe-known', {
        reference: knownCompany.company.reference,
        name: knownCompany.company.name,
        why: knownCompany.why,
      }),
    );
  }

  const shared = {
    sector: draft.sector,
    publics,
    minors: draft.minors,
    regulatedWorkUntil: draft.regulatedWorkUntil,
    sharing: sharingOf(draft),
  };
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
      website: texts.freeLine('website', draft.website),
      reservedForUai: reservedFor.uai,
      consentedOn: draft.hasConsented === true ? today : undefined,
    },
    contact: contact.fields,
    offer: {
      ...shared,
      companyName,
      activities,
      levels: texts.freeLine('levels', draft.levels),
      startsOn: dates.startsOn,
      endsOn: dates.endsOn,
      weeks: dates.weeks,
      places: places.places,
      schedule: texts.freeText('schedule', draft.schedule),
      address: elsewhere.isThere ? elsewhere.address : address,
      commune: elsewhere.isThere ? elsewhere.commune : place.commune,
      postalCode: elsewhere.isThere ? elsewhere.postalCode : place.postalCode,
      point: elsewhere.isThere ? elsewhere.point : place.point,
      conditions: texts.freeText('conditions', draft.conditions),
      tutorName: texts.freeLine('tutorName', draft.tutorName),
      signatoryName: texts.freeLine('signatoryName', draft.signatoryName),
      wishes: [...new Set(draft.wishes ?? [])],
      // The host's own words on what it needs are for the animator to read.
      notes: texts.freeText('otherNeed', draft.otherNeed),
    },
    findings: [...findings, ...texts.findings],
    knownCompany,
  };
}

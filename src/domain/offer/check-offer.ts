/** From what a host sent to what the register keeps: its company, its contact, its offer, and what is missing or doubtful. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import { findSameCompany, type SameCompany } from '../company/same-company';
import { textReader, type TextReader } from '../finding/check-texts';
import type { Finding } from '../finding/finding';
import { blocking, blockingOn, saidOf, warning } from '../finding/findings';
import { checkPlace } from '../place/check-place';
import type { Locate } from '../place/place-answer';
import type { School } from '../school/school';
import { saysNothing } from '../text/says-nothing';
import { checkOfferDates, DATE_QUESTIONS, type CheckedOfferDates } from './check-offer-dates';
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

/**
 * Blocks what keeps the offer from being proposed, warns of the rest, keeps every text (up to 5,000 characters). Never throws.
 */
export function checkOffer(input: OfferCheckInput): CheckedOffer {
  const { draft, today } = input;
  const texts = textReader();
  const dates = checkOfferDates({ ...draft, weeksText: texts.text('weeksText', draft.weeksText) }, input.readingFindings, today);
  const isUndated = dates.startsOn === undefined || dates.endsOn === undefined;
  // Answers without which an offer is not proposed.
  const readingFindings = blockingOn(input.readingFindings, [
    ...((draft.publics ?? []).length === 0 ? ['publics'] : []),
    ...(draft.places === undefined ? ['places'] : []),
    ...(isUndated ? DATE_QUESTIONS : []),
  ]);
  const host = checkHost(input, texts);
  const terms = checkTerms(input, readingFindings, dates, texts);
  const knownCompany = findSameCompany(
    {
      ...draft,
      companyName: host.name,
      commune: host.place.commune,
      contactPhone: host.contact.phone,
      contactEmail: host.contact.email,
    },
    input.companies,
  );
  const company = companyFields(input, host, terms, texts);
  const offer = offerFields(draft, host, terms, texts);
  return {
    company,
    contact: host.contact.fields,
    offer,
    findings: [...readingFindings, ...host.findings, ...terms.findings, ...likenessOf(knownCompany), ...texts.findings],
    knownCompany,
  };
}

type CheckedHost = ReturnType<typeof checkHost>;

/** Who receives the pupil, and where. */
function checkHost({ draft, locate }: OfferCheckInput, texts: TextReader) {
  const name = texts.line('companyName', draft.companyName);
  const siret = readSiret(texts.freeLine('siret', draft.siret));
  const contact = readContact(draft, texts);
  const place = checkPlace(
    { commune: texts.line('commune', draft.commune), postalCode: texts.line('postalCode', draft.postalCode) },
    locate,
    'commune',
  );
  const address = texts.line('address', draft.address);
  const elsewhere = readOtherPlace(draft, texts, locate);
  return {
    name,
    siret: siret.siret,
    contact,
    place,
    address,
    /** Where the stage takes place. */
    workplace: elsewhere.isThere ? elsewhere : { ...place, address },
    findings: [
      ...(name === undefined ? [blocking('missing-company-name')] : []),
      ...siret.findings,
      ...contact.findings,
      ...place.findings,
      ...elsewhere.findings,
    ],
  };
}

type CheckedTerms = ReturnType<typeof checkTerms>;

/** For whom the offer is, for what and when, and with whom it may be shared. */
function checkTerms(
  { draft, schools }: OfferCheckInput,
  readingFindings: readonly Finding[],
  dates: CheckedOfferDates,
  texts: TextReader,
) {
  const findings: Finding[] = [];
  const publics = [...new Set(draft.publics ?? [])];
  if (publics.length === 0 && !saidOf(readingFindings, 'publics')) findings.push(blocking('missing-publics'));
  const activities = texts.list(
    'activities',
    draft.activities?.filter((activity) => !saysNothing('soughtActivities', activity)),
  );
  if (activities.length === 0)
    findings.push(draft.sector === undefined ? blocking('missing-activities') : warning('missing-activities'));
  const places = readPlaces(draft.places);
  if (draft.places !== undefined || !saidOf(readingFindings, 'places')) findings.push(...places.findings);
  findings.push(...dates.findings);
  const reservedFor = readReservation(texts.line('reservedForSchoolName', draft.reservedForSchoolName), draft, schools);
  findings.push(...reservedFor.findings);
  if (draft.hasConsented === false) findings.push(blocking('refuses-contact'));
  const shared = {
    sector: draft.sector,
    publics,
    minors: draft.minors,
    regulatedWorkUntil: draft.regulatedWorkUntil,
    sharing: sharingOf(draft),
  };
  return { shared, activities, places: places.places, dates, reservedForUai: reservedFor.uai, findings };
}

/** A company that may be the same is for the animator to look at. */
const likenessOf = (known: SameCompany): Finding[] =>
  known.kind === 'likely'
    ? [warning('company-maybe-known', { reference: known.company.reference, name: known.company.name, why: known.why })]
    : [];

const companyFields = (
  { draft, today }: OfferCheckInput,
  host: CheckedHost,
  { shared, reservedForUai }: CheckedTerms,
  texts: TextReader,
): CompanyFields => ({
  ...shared,
  name: host.name ?? '',
  siret: host.siret,
  size: draft.size,
  address: host.address,
  postalCode: host.place.postalCode,
  commune: host.place.commune,
  point: host.place.point,
  phone: host.contact.phone,
  email: host.contact.email,
  website: texts.freeLine('website', draft.website),
  reservedForUai,
  consentedOn: draft.hasConsented === true ? today : undefined,
});

const offerFields = (
  draft: OfferDraft,
  { name, workplace }: CheckedHost,
  { shared, activities, places, dates }: CheckedTerms,
  texts: TextReader,
): OfferFields => ({
  ...shared,
  companyName: name,
  activities,
  levels: texts.freeLine('levels', draft.levels),
  startsOn: dates.startsOn,
  endsOn: dates.endsOn,
  weeks: dates.weeks,
  places,
  schedule: texts.freeText('schedule', draft.schedule),
  address: workplace.address,
  commune: workplace.commune,
  postalCode: workplace.postalCode,
  point: workplace.point,
  conditions: texts.freeText('conditions', draft.conditions),
  tutorName: texts.freeLine('tutorName', draft.tutorName),
  signatoryName: texts.freeLine('signatoryName', draft.signatoryName),
  wishes: [...new Set(draft.wishes ?? [])],
  // The host's own words on what it needs are for the animator to read.
  notes: texts.freeText('otherNeed', draft.otherNeed),
});

/** An offer as its host now wants it: the rows that its form filled, and over them what was changed. */
import type { Company } from '../company/company';
import type { Contact } from '../company/contact';
import type { CheckedOffer, CompanyFields, OfferFields } from '../offer/check-offer';
import type { Offer } from '../offer/offer';
import type { OfferDraft } from '../offer/offer-draft';
import type { ContactFields } from '../offer/offer-parts';
import { fold } from '../text/fold';
import { wasShown, type CorrectionCode } from './correction-code';
import { OFFER_ANSWERS, type OfferAnswer } from './correctable-fields';
import { withHidden } from './hidden-words';

export interface FiledOfferRows {
  readonly offer: Offer;
  /** Absent when its row is gone. */
  readonly company?: Company;
  readonly contact?: Contact;
}

const DATES: readonly OfferAnswer[] = ['isAllYear', 'startsOn', 'endsOn', 'weeksText'];

/** What the form would have to say for the rows to be as they are; the weeks apart, which the dates hold. */
export function draftOfRows({ offer, company, contact }: FiledOfferRows): OfferDraft {
  const isElsewhere =
    company === undefined ||
    fold(offer.commune ?? '') !== fold(company.commune ?? '') ||
    fold(offer.address ?? '') !== fold(company.address ?? '');
  return {
    companyName: company?.name ?? offer.companyName,
    siret: company?.siret,
    address: company?.address,
    postalCode: company?.postalCode ?? offer.postalCode,
    commune: company?.commune ?? offer.commune,
    sector: offer.sector,
    size: company?.size,
    website: company?.website,
    contactName: contact?.name,
    contactJobTitle: contact?.jobTitle,
    contactEmail: contact?.email ?? company?.email,
    contactPhone: contact?.phone ?? company?.phone,
    signatoryName: offer.signatoryName,
    tutorName: offer.tutorName,
    publics: offer.publics,
    levels: offer.levels,
    minors: offer.minors,
    regulatedWorkUntil: offer.regulatedWorkUntil,
    activities: offer.activities,
    startsOn: offer.startsOn,
    endsOn: offer.endsOn,
    places: offer.places,
    schedule: offer.schedule,
    ...(isElsewhere ? { otherAddress: offer.address, otherCommune: offer.commune, otherPostalCode: offer.postalCode } : {}),
    conditions: offer.conditions,
    wishes: offer.wishes,
    sharing: offer.sharing,
    ...(company?.reservedForUai === undefined
      ? {}
      : { reservedForSchoolName: company.reservedForUai, chosenReservation: company.reservedForUai }),
  };
}

/** The draft to be checked. Dates belong together: one that changed brings the others as they were answered. */
export function correctedOfferDraft(
  rows: FiledOfferRows,
  code: CorrectionCode,
  draft: OfferDraft,
  changed: readonly OfferAnswer[],
  boxes: readonly string[],
): OfferDraft {
  const has = (field: OfferAnswer): boolean => changed.includes(field);
  const taken = changed.some((field) => DATES.includes(field)) ? [...new Set([...changed, ...DATES])] : changed;
  const own = Object.fromEntries(taken.map((field) => [field, draft[field]])) as OfferDraft;
  const { activities } = rows.offer;
  const isAllShown = wasShown(code, OFFER_ANSWERS, 'activities', activities);
  return {
    ...draftOfRows(rows),
    ...own,
    ...(has('activities') ? { activities: withHidden(draft.activities ?? [], isAllShown ? [] : activities, boxes) } : {}),
    ...(has('reservedForSchoolName') ? { chosenReservation: draft.chosenReservation } : {}),
  };
}

const PLACE = ['postalCode', 'commune', 'point'] as const;
const SPAN = ['startsOn', 'endsOn', 'weeks'] as const;
const ELSEWHERE = ['address', ...PLACE] as const;

const OF_OFFER: Readonly<Partial<Record<OfferAnswer, readonly (keyof OfferFields)[]>>> = {
  companyName: ['companyName'],
  address: ['address'],
  postalCode: PLACE,
  commune: PLACE,
  sector: ['sector'],
  signatoryName: ['signatoryName'],
  tutorName: ['tutorName'],
  publics: ['publics'],
  levels: ['levels'],
  minors: ['minors'],
  regulatedWorkUntil: ['regulatedWorkUntil'],
  activities: ['activities'],
  isAllYear: SPAN,
  startsOn: SPAN,
  endsOn: SPAN,
  weeksText: SPAN,
  places: ['places'],
  schedule: ['schedule'],
  otherAddress: ELSEWHERE,
  otherCommune: ELSEWHERE,
  otherPostalCode: ELSEWHERE,
  conditions: ['conditions'],
  wishes: ['wishes'],
  sharing: ['sharing'],
  hasConsented: ['sharing'],
};
const OF_COMPANY: Readonly<Partial<Record<OfferAnswer, readonly (keyof CompanyFields)[]>>> = {
  companyName: ['name'],
  siret: ['siret'],
  address: ['address'],
  postalCode: PLACE,
  commune: PLACE,
  sector: ['sector'],
  size: ['size'],
  website: ['website'],
  contactEmail: ['email'],
  contactPhone: ['phone'],
  publics: ['publics'],
  minors: ['minors'],
  regulatedWorkUntil: ['regulatedWorkUntil'],
  sharing: ['sharing', 'reservedForUai'],
  reservedForSchoolName: ['reservedForUai'],
  hasConsented: ['sharing', 'consentedOn'],
};
const OF_CONTACT: Readonly<Partial<Record<OfferAnswer, readonly (keyof ContactFields)[]>>> = {
  contactName: ['name'],
  contactJobTitle: ['jobTitle'],
  contactEmail: ['email'],
  contactPhone: ['phone'],
};

function differing<Fields extends object>(
  now: object,
  checked: Fields,
  decides: Readonly<Partial<Record<OfferAnswer, readonly (keyof Fields)[]>>>,
  changed: readonly OfferAnswer[],
): Partial<Fields> {
  const fields = [...new Set(changed.flatMap((answer) => decides[answer] ?? []))];
  const held = now as Partial<Fields>;
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(checked[field]) !== JSON.stringify(held[field]))
      .map((field) => [field, checked[field]]),
  ) as Partial<Fields>;
}

export interface OfferCorrection {
  readonly offer: Partial<OfferFields>;
  readonly company: Partial<CompanyFields>;
  readonly contact: Partial<ContactFields>;
}

/** What the check gives otherwise than the rows have it, in the fields that the changed answers decide. */
export function correctionOfOffer(
  { offer, company, contact }: FiledOfferRows,
  checked: CheckedOffer,
  changed: readonly OfferAnswer[],
): OfferCorrection {
  const forCompany = company === undefined ? {} : differing(company, checked.company, OF_COMPANY, changed);
  // The day of the first agreement is the one that counts.
  const { consentedOn, ...others } = forCompany;
  return {
    offer: differing(offer, checked.offer, OF_OFFER, changed),
    company: consentedOn === undefined || company?.consentedOn !== undefined ? others : forCompany,
    contact: differing(contact ?? {}, checked.contact ?? { name: '' }, OF_CONTACT, changed),
  };
}

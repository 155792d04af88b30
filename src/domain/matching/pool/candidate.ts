/** A candidate: what could be proposed for a request, an offer of a host or the host itself without one. */
import type { Company, MinorsPolicy, Sharing } from '../../company/company';
import type { Offer } from '../../offer/offer';
import { RANKED_OFFER_STATUSES } from '../../offer/offer-status';
import type { KnownPoint } from '../../place/point';
import type { Public } from '../../request/request-type';
import type { Sector } from '../../training/sector';
import { fold } from '../../text/fold';
import type { CompanyPlaces } from '../seats/company-places';
import type { LimitHub } from '../seats/hub';
import { tutorKeyOf } from '../seats/tutor';
import { compare } from '../../text/compare';

/**
 * Read once from a company and its offer, so that each judgement reads plain fields. The offer's word goes before the company's.
 */
export interface Candidate {
  /** Reference of the offer, or of the company without one. */
  readonly id: string;
  readonly company: Company;
  /** What names the firm of which the company is one site among others. */
  readonly firm?: string;
  /** Without what cannot be read in it. */
  readonly offer?: Offer;
  readonly sector?: Sector;
  readonly publics: readonly Public[];
  readonly minors?: MinorsPolicy;
  readonly activities: readonly string[];
  readonly regulatedWorkUntil?: string;
  readonly point?: KnownPoint;
  readonly commune?: string;
  /** Pupils at the same time: undefined when the host has not said. */
  readonly places?: number;
  /** What its company takes at the same time, all offers together. */
  readonly ofCompany: CompanyPlaces;
  readonly sharing: Sharing;
  /** Name of the tutor, made comparable. */
  readonly tutorKey?: string;
}

/** A workplace elsewhere than the company's is not where the company is. */
function pointOf(company: Company, offer: Offer | undefined): KnownPoint | undefined {
  if (offer?.point) return offer.point;
  const isElsewhere =
    offer?.commune !== undefined && company.commune !== undefined && fold(offer.commune) !== fold(company.commune);
  return isElsewhere ? undefined : company.point;
}

function candidateOf(company: Company, hub: Pick<LimitHub, 'placesOf' | 'linked'>, offer?: Offer): Candidate {
  const ofCompany = hub.placesOf(company);
  return {
    id: offer?.reference ?? company.reference,
    company,
    firm: hub.linked.firmOf(company.reference),
    offer,
    sector: offer?.sector ?? company.sector,
    publics: offer && offer.publics.length > 0 ? offer.publics : company.publics,
    minors: offer?.minors ?? company.minors,
    activities: offer?.activities ?? [],
    regulatedWorkUntil: latest(offer?.regulatedWorkUntil, company.regulatedWorkUntil),
    point: pointOf(company, offer),
    commune: offer?.commune ?? company.commune,
    places: offer ? offer.places : ofCompany.places,
    ofCompany,
    sharing: strictest(company.sharing, offer?.sharing),
    tutorKey: tutorKeyOf(offer?.tutorName),
  };
}

const STRICTNESS: readonly Sharing[] = ['network', 'reserved', 'do-not-solicit'];

/** A restriction on the company holds for its offers, and the other way round. */
const strictest = (one: Sharing, other: Sharing | undefined): Sharing =>
  other && STRICTNESS.indexOf(other) > STRICTNESS.indexOf(one) ? other : one;

const latest = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/**
 * Every candidate of the register, sorted by id: the offers that may be ranked or are suspended (shown with that reason), and
 * each company that has no such offer. An offer whose company is unknown is left out: the register's checks report it.
 */
export function candidatesOf(
  offers: readonly Offer[],
  companies: readonly Company[],
  hub: Pick<LimitHub, 'offerOf' | 'companyOf' | 'placesOf' | 'linked'>,
): Candidate[] {
  const withOffer = new Set<string>();
  const candidates: Candidate[] = [];
  for (const offer of offers) {
    const company = hub.companyOf(offer.companyReference);
    if (!company || !(RANKED_OFFER_STATUSES.includes(offer.status) || offer.status === 'suspended')) continue;
    withOffer.add(company.reference);
    candidates.push(candidateOf(company, hub, hub.offerOf(offer.reference)));
  }
  for (const company of companies) if (!withOffer.has(company.reference)) candidates.push(candidateOf(company, hub));
  return candidates.sort((a, b) => compare(a.id, b.id));
}

/** How many pupils a company takes at the same time, all its offers together. */
import type { Company } from '../../company/company';
import type { Offer } from '../../offer/offer';
import { fold } from '../../text/fold';
import { readableCount } from '../pool/readable';

export interface CompanyPlaces {
  /** `undefined` when the company has not said. */
  readonly places?: number;
  /** Typed on the company's own row, or read from its offers. */
  readonly source: 'company' | 'offers';
}

/**
 * What is typed on the company's row wins. Else its offers speak: what it said last for each of its services, and the sum of the
 * services, which have a place, a sector or a title of their own. An earlier offer of the same service still speaks for days that
 * no later one has. Without a current offer, the last one that ran out speaks. One offer whose places are not known leaves the
 * whole unknown.
 * @param offers the company's own, in any order
 */
export function companyPlaces(company: Company, offers: readonly Offer[]): CompanyPlaces {
  const typed = readableCount(company.simultaneousPlaces);
  if (typed !== undefined) return { places: typed, source: 'company' };
  const [only] = offers;
  // Nearly every company has one offer.
  if (offers.length === 1)
    return { places: only!.status === 'withdrawn' ? undefined : readableCount(only!.places), source: 'offers' };
  const latestFirst = [...offers].sort(byLatest);
  const current = latestFirst.filter(({ status }) => status !== 'expired' && status !== 'withdrawn');
  if (current.length === 0)
    return { places: readableCount(latestFirst.find(({ status }) => status === 'expired')?.places), source: 'offers' };
  // Pupils may stay where an offer was withdrawn: its places are not another service's.
  const services = servicesOf(
    company,
    latestFirst.filter(({ status }) => status !== 'expired'),
  );
  let places = 0;
  for (const service of services) {
    const speaking = service.filter((offer, index) => !service.slice(0, index).some((later) => overlap(later, offer)));
    const most = speaking.map((offer) => readableCount(offer.places));
    if (most.includes(undefined)) return { source: 'offers' };
    places += Math.max(...most.map((count) => count!));
  }
  return { places, source: 'offers' };
}

const byLatest = (a: Offer, b: Offer): number => (a.receivedOn + a.reference < b.receivedOn + b.reference ? 1 : -1);

/** Offers of the same service together, the latest first in each. */
function servicesOf(company: Company, latestFirst: readonly Offer[]): Offer[][] {
  const services: Offer[][] = [];
  for (const offer of latestFirst) {
    const own = services.find(([latest]) => isSameService(company, latest!, offer));
    if (own) own.push(offer);
    else services.push([offer]);
  }
  return services;
}

/** What an offer does not say is the company's; what neither says is no difference. */
const isSameService = (company: Company, one: Offer, other: Offer): boolean =>
  isSame(one.commune ?? company.commune, other.commune ?? company.commune) &&
  isSame(one.address ?? company.address, other.address ?? company.address) &&
  isSame(one.sector ?? company.sector, other.sector ?? company.sector) &&
  isSame(one.title, other.title);

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other || fold(one) === fold(other);

/** Offers without dates are open all year. */
const overlap = (a: Offer, b: Offer): boolean =>
  (a.startsOn ?? '') <= (b.endsOn ?? '9999') && (b.startsOn ?? '') <= (a.endsOn ?? '9999');

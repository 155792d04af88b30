/** Places of an offer left week by week, and what the offer's row says of them. */
import { weeksBetween, type IsoWeek } from '../../domain/calendar/iso-week';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Offer } from '../../domain/offer/offer';
import type { SEATED_OFFER_STATUSES } from '../../domain/offer/offer-status';
import type { Proposition } from '../../domain/proposition/proposition';
import { countSeats, type Seats, type SeatsByWeek } from '../../domain/matching/seats';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Register } from '../ports';

/** Seats taken in each civil week, by the rule that the ranking counts by. */
const seatsIn = (register: Register): Seats => countSeats(register.all('propositions'), (reference) => register.find('requests', reference), () => undefined);

const NONE: SeatsByWeek = new Map();

/** Places taken at an offer in each civil week. */
export const seatsTaken = (register: Register, offerReference: string): SeatsByWeek => seatsIn(register).ofOffer.get(offerReference) ?? NONE;

/** Weeks on which the offer is open, from today's on. */
export function openWeeks(offer: Offer, today: IsoDate): IsoWeek[] {
  if (offer.startsOn === undefined || offer.endsOn === undefined) return [];
  const first = offer.startsOn < today ? today : offer.startsOn;
  return weeksBetween(first, offer.endsOn).filter((week) => offer.weeks.length === 0 || offer.weeks.includes(week));
}

/** Is there a place at the offer and at the company on every week of the proposition, and has the pupil no other host on these dates? */
export function isFreeFor(register: Register, proposition: Proposition, today: IsoDate): boolean {
  const propositions = register.all('propositions');
  const overlaps = propositions.some((other) =>
    other.reference !== proposition.reference && other.requestReference === proposition.requestReference && SEATED_PROPOSITION_STATUSES.includes(other.status) &&
    (other.startsOn ?? '') <= (proposition.endsOn ?? '9999') && (proposition.startsOn ?? '') <= (other.endsOn ?? '9999'));
  if (overlaps) return false;
  if (proposition.startsOn === undefined) return true;
  const seats = seatsIn(register);
  const offer = proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference);
  const limits = [
    { places: offer?.places, taken: offer && seats.ofOffer.get(offer.reference) },
    { places: register.find('companies', proposition.companyReference)?.simultaneousPlaces, taken: seats.ofCompany.get(proposition.companyReference) },
  ];
  const first = proposition.startsOn < today ? today : proposition.startsOn;
  return weeksBetween(first, proposition.endsOn ?? proposition.startsOn).every((week) => limits.every(({ places, taken = NONE }) => places === undefined || (taken.get(week) ?? 0) < places));
}

/** Fewest places left over the weeks to come, and the status that the seats give the offer. */
export function seatsOfOffer(register: Register, offer: Offer, today: IsoDate): { readonly placesLeft: number; readonly status: (typeof SEATED_OFFER_STATUSES)[number] } {
  const places = offer.places ?? 0;
  const taken = seatsTaken(register, offer.reference);
  const left = openWeeks(offer, today).map((week) => Math.max(0, places - (taken.get(week) ?? 0)));
  const isFull = left.length > 0 && left.every((free) => free === 0);
  return { placesLeft: left.length === 0 ? places : Math.min(...left), status: isFull ? 'full' : taken.size > 0 ? 'partly-taken' : 'available' };
}

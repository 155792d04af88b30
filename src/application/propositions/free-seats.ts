/** Places of an offer left week by week, and what the offer's row says of them. */
import { weeksBetween, type IsoWeek } from '../../domain/calendar/iso-week';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { Offer } from '../../domain/offer/offer';
import { OFFER_LIFECYCLE } from '../../domain/offer/offer-status';
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

/** Brings the offer's row up to date with its seats. */
export function refreshOffer(register: Register, offerReference: string | undefined, today: IsoDate): void {
  const offer = offerReference === undefined ? undefined : register.find('offers', offerReference);
  if (offer?.places === undefined) return;
  const taken = seatsTaken(register, offer.reference);
  const left = openWeeks(offer, today).map((week) => Math.max(0, offer.places! - (taken.get(week) ?? 0)));
  const fewest = left.length === 0 ? offer.places : Math.min(...left);
  const isFull = left.length > 0 && left.every((places) => places === 0);
  const event = isFull ? 'all-taken' : taken.size > 0 ? 'some-taken' : 'all-freed';
  register.change('offers', offer.reference, { placesLeft: fewest, status: statusAfter(OFFER_LIFECYCLE, offer.status, event) ?? offer.status });
}

/** Places of an offer left week by week, and what the offer's row says of them: the domain's answers for the register's rows. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import { limitHubOf } from '../matching/match-context-of';
import { mayTakeSeat } from '../../domain/matching/limits/may-take-seat';
import { offerStatusBySeats, openWeeks, type OfferBySeats } from '../../domain/matching/limits/offer-seats';
import type { UseByPeriod } from '../../domain/matching/limits/use-period';
import { SeatCounter } from '../../domain/matching/limits/uses';
import { OFFER_LIFECYCLE, type OfferEvent } from '../../domain/offer/offer-status';
import type { Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Register } from '../ports';

export { openWeeks };

const NONE: UseByPeriod = new Map();

/** Seats taken in each civil week, by the count that every limit goes by. */
const seatsIn = (register: Register): SeatCounter =>
  new SeatCounter({ requestOf: (reference) => register.find('requests', reference), offerOf: (reference) => register.find('offers', reference) }, SEATED_PROPOSITION_STATUSES, register.all('propositions'));

/** Places taken at an offer in each civil week. */
export const seatsTaken = (register: Register, offerReference: string): UseByPeriod => seatsIn(register).ofOffer.get(offerReference) ?? NONE;

/** Is there a place at the offer and at the company on every week of the proposition, and has the pupil no other host on these dates? */
export const isFreeFor = (register: Register, proposition: Proposition, today: IsoDate): boolean =>
  mayTakeSeat(limitHubOf(register, today), proposition).every(({ kind }) => kind === 'law');

const EVENTS: Readonly<Record<OfferBySeats['status'], OfferEvent>> = { full: 'all-taken', 'partly-taken': 'some-taken', available: 'all-freed' };

/** Brings the offer's row up to date with its seats. */
export function refreshOffer(register: Register, offerReference: string | undefined, today: IsoDate): void {
  const offer = offerReference === undefined ? undefined : register.find('offers', offerReference);
  if (offer?.places === undefined) return;
  const { status, placesLeft } = offerStatusBySeats(offer, seatsTaken(register, offer.reference), today);
  register.change('offers', offer.reference, { placesLeft, status: statusAfter(OFFER_LIFECYCLE, offer.status, EVENTS[status]) ?? offer.status });
}

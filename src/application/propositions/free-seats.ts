/** Places of an offer left week by week, and what the offer's row says of them: the domain's answers for the register's rows. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { offerStatusBySeats, openWeeks, type OfferBySeats } from '../../domain/matching/seats/offer-seats';
import type { UseByPeriod } from '../../domain/matching/seats/use-period';
import { SeatCounter } from '../../domain/matching/seats/uses';
import type { Offer } from '../../domain/offer/offer';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Register } from '../ports';

export { openWeeks };

const NONE: UseByPeriod = new Map();

/** Places taken at an offer in each civil week, by the count that every limit goes by. */
export function seatsTaken(register: Register, offerReference: string): UseByPeriod {
  const rows = {
    requestOf: (reference: string) => register.find('requests', reference),
    offerOf: (reference: string) => register.find('offers', reference),
  };
  return (
    new SeatCounter(
      rows,
      SEATED_PROPOSITION_STATUSES,
      register.where('propositions', 'offerReference', offerReference),
    ).ofOffer.get(offerReference) ?? NONE
  );
}

/** Fewest places left over the weeks to come, and the status that the seats give the offer. */
export const seatsOfOffer = (register: Register, offer: Offer, today: IsoDate): OfferBySeats =>
  offerStatusBySeats(offer, seatsTaken(register, offer.reference), today);

/** Brings an offer's row up to date with its seats: places left, and the status that follows from them. */
import { SEATED_OFFER_STATUSES, type OfferEvent, type OfferStatus } from '../../domain/offer/offer-status';
import type { Scope } from '../lifecycle/act';
import { seatsOfOffer } from '../propositions/free-seats';

const EVENT_TO: Readonly<Record<(typeof SEATED_OFFER_STATUSES)[number], OfferEvent>> = {
  available: 'all-freed',
  'partly-taken': 'some-taken',
  full: 'all-taken',
};

/**
 * Writes the places left; fires the event that the seats ask for. Does nothing for an offer that is not there or has no places.
 */
export function countSeatsOfOffer({ register, ports, fireIfPossible }: Scope, reference: string | undefined): void {
  const offer = reference === undefined ? undefined : register.find('offers', reference);
  if (offer?.places === undefined) return;
  const { placesLeft, status } = seatsOfOffer(register, offer, ports.clock.today());
  if (offer.placesLeft !== placesLeft) register.change('offers', offer.reference, { placesLeft });
  const isOfSeats = (SEATED_OFFER_STATUSES as readonly OfferStatus[]).includes(offer.status);
  if (isOfSeats && offer.status !== status)
    fireIfPossible({ table: 'offers', reference: offer.reference, event: EVENT_TO[status] });
}

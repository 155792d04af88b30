/** What follows from the events of an offer. */
import type { OfferEffect } from '../../../domain/offer/offer-status';
import { countSeatsOfOffer } from '../../offers/count-seats';
import type { Effect } from '../act';

export const OFFER_EFFECTS: Readonly<Record<OfferEffect, Effect<'offers'>>> = {
  'stamp-verified': ({ register, ports, record }) =>
    register.change('offers', record.reference, { verifiedOn: ports.clock.today() }),
  'count-seats': (act) => countSeatsOfOffer(act, act.record.reference),
};

/** A new row of the offers, with its line in the journal. Nobody is written to. */
import { isSameName } from '../../domain/company/same-company';
import type { Source } from '../../domain/company/company';
import type { OfferFields } from '../../domain/offer/check-offer';
import type { OfferStatus } from '../../domain/offer/offer-status';
import { journalObjects } from '../../wording/labels/journal';
import { offerStatusLabels } from '../../wording/labels/statuses';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';

export interface NewOffer {
  readonly offer: OfferFields;
  readonly companyReference: string;
  /** As the row of the company has it. */
  readonly companyName?: string;
  readonly status: OfferStatus;
  readonly source: Source;
  readonly toCheck?: string;
  readonly token?: string;
  readonly originKey: string;
  /** What the journal says of it. */
  readonly action: string;
}

/** Gives the offer's reference. */
export function addOffer(register: Register, ports: Ports, given: NewOffer): string {
  const { offer, companyName, status } = given;
  const reference = register.nextReference('offers');
  register.add('offers', {
    ...offer,
    reference,
    receivedOn: ports.clock.today(),
    status,
    companyReference: given.companyReference,
    // The service that offers may bear another name than the row it was recognised by.
    companyName:
      companyName !== undefined && isSameName(companyName, offer.companyName ?? '')
        ? companyName
        : (offer.companyName ?? companyName),
    placesLeft: offer.places,
    source: given.source,
    toCheck: given.toCheck,
    token: given.token,
    originKey: given.originKey,
  });
  noteStatus(register, ports, {
    action: given.action,
    object: journalObjects.offer,
    reference,
    after: offerStatusLabels[status],
  });
  return reference;
}

/** What was taken twice on one day: two people at the telephone, or a form filled again because its answer was lost. */
import type { IsoDate } from '../calendar/iso-date';
import { isSameName } from '../company/same-company';
import type { CheckedOffer } from '../offer/check-offer';
import type { Offer } from '../offer/offer';
import type { RequestFields } from '../request/check-request';
import type { Request } from '../request/request';
import { fold } from '../text/fold';

const isSameText = (one: string | undefined, other: string | undefined): boolean => fold(one ?? '') === fold(other ?? '');

/** The request of today for the same pupil of the same school, of the same kind and days; a cancelled one does not count. */
export const sameRequestToday = (fields: RequestFields, others: readonly Request[], today: IsoDate): Request | undefined =>
  others.find(
    (other) =>
      other.receivedOn === today &&
      other.status !== 'cancelled' &&
      other.type === fields.type &&
      other.startsOn === fields.startsOn &&
      other.endsOn === fields.endsOn &&
      (other.schoolUai ?? fold(other.schoolName ?? '')) === (fields.schoolUai ?? fold(fields.schoolName ?? '')) &&
      isSameText(other.pupilInitials, fields.pupilInitials),
  );

/** The offer of today of the same host, for the same publics, weeks and places; a withdrawn one does not count. */
export const sameOfferToday = ({ offer }: CheckedOffer, others: readonly Offer[], today: IsoDate): Offer | undefined =>
  others.find(
    (other) =>
      other.receivedOn === today &&
      other.status !== 'withdrawn' &&
      isSameName(other.companyName ?? '', offer.companyName ?? '') &&
      isSameText(other.commune, offer.commune) &&
      other.startsOn === offer.startsOn &&
      other.endsOn === offer.endsOn &&
      other.weeks.join() === offer.weeks.join() &&
      other.places === offer.places &&
      [...other.publics].sort().join() === [...offer.publics].sort().join(),
  );

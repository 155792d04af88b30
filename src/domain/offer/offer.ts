/** A host gives places: what the register keeps of an offer. */
import type { IsoDate } from '../calendar/iso-date';
import type { IsoWeek } from '../calendar/iso-week';
import type { MinorsPolicy, Sharing, Source } from '../company/company';
import type { KnownPoint } from '../place/point';
import type { Public } from '../request/request-type';
import type { Sector } from '../training/sector';
import type { OfferStatus } from './offer-status';

export type OfferWish = 'tutor-training' | 'teacher-visit' | 'resource' | 'other';

export interface Offer {
  readonly reference: string;
  readonly receivedOn: IsoDate;
  readonly status: OfferStatus;
  readonly companyReference: string;
  /** Shown beside the reference so that a row reads alone. */
  readonly companyName?: string;
  readonly title?: string;
  /** Activities offered: expectations ticked and the host's own words. */
  readonly activities: readonly string[];
  readonly sector?: Sector;
  readonly publics: readonly Public[];
  readonly levels?: string;
  /** First and last day on which pupils are taken. */
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  /** When given, only these weeks within the dates are open. */
  readonly weeks: readonly IsoWeek[];
  /** Pupils taken at the same time. */
  readonly places?: number;
  /** Fewest places left over the weeks still to come. */
  readonly placesLeft?: number;
  readonly schedule?: string;
  readonly address?: string;
  readonly commune?: string;
  readonly postalCode?: string;
  readonly point?: KnownPoint;
  readonly minors?: MinorsPolicy;
  /** The host declares the derogation for regulated work until this day (D4153-15 and following, 3 years). */
  readonly regulatedWorkUntil?: IsoDate;
  readonly conditions?: string;
  readonly tutorName?: string;
  readonly signatoryName?: string;
  readonly wishes: readonly OfferWish[];
  readonly sharing?: Sharing;
  readonly source: Source;
  readonly verifiedOn?: IsoDate;
  readonly toCheck?: string;
  readonly notes?: string;
  /** Unguessable: whoever holds it may correct the offer. */
  readonly token?: string;
  readonly originKey?: string;
  /** The status that the hub last recorded: a cell that differs was changed by hand. */
  readonly recordedStatus?: OfferStatus;
}

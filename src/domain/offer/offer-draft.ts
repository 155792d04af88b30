/** An offer and its company as read from a form's answers, before any check. */
import type { IsoDate } from '../calendar/iso-date';
import type { MinorsPolicy, Sharing, SizeBracket } from '../company/company';
import type { Public } from '../request/request-type';
import type { Sector } from '../training/sector';
import type { OfferWish } from './offer';

export interface OfferDraft {
  readonly companyName?: string;
  readonly siret?: string;
  readonly address?: string;
  readonly postalCode?: string;
  readonly commune?: string;
  readonly sector?: Sector;
  readonly size?: SizeBracket;
  readonly website?: string;
  readonly contactName?: string;
  readonly contactJobTitle?: string;
  readonly contactEmail?: string;
  readonly contactPhone?: string;
  readonly signatoryName?: string;
  readonly tutorName?: string;
  readonly publics?: readonly Public[];
  readonly levels?: string;
  readonly minors?: MinorsPolicy;
  readonly regulatedWorkUntil?: IsoDate;
  readonly activities?: readonly string[];
  /** True when pupils are taken the whole school year. */
  readonly isAllYear?: boolean;
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  /** Weeks as typed, « S12, S13 » or « du 15 au 26 mars ». */
  readonly weeksText?: string;
  readonly places?: number;
  readonly schedule?: string;
  readonly otherAddress?: string;
  readonly otherCommune?: string;
  readonly otherPostalCode?: string;
  readonly conditions?: string;
  readonly wishes?: readonly OfferWish[];
  readonly otherNeed?: string;
  readonly sharing?: Sharing;
  readonly reservedForSchoolName?: string;
  /** What the chosen school stood for when it was shown; its name may have changed since. */
  readonly chosenReservation?: string;
  /** May the hub contact the company? `undefined` when the question was left open. */
  readonly hasConsented?: boolean;
}

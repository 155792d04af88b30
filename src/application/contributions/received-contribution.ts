/** A contribution as the form brings it, and what came of it. */
import { isIsoDate, type IsoDate } from '../../domain/calendar/iso-date';
import type { ApproachResult, Contribution, ContributionKind, ContributionOutcome } from '../../domain/network/contribution';
import type { Need, Resource } from '../../domain/network/network';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { Public } from '../../domain/request/request-type';
import { cleanLine, joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';

/** Who contributes, as typed. */
export interface Contributor {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly schoolName?: string;
  /** UAI that the choice stood for when it was shown. */
  readonly chosenSchool?: string;
  readonly organisation?: string;
}

/** A company that is only named. */
export type NamedCompany = Pick<OfferDraft, 'companyName' | 'commune' | 'postalCode'>;

export interface ReceivedContribution {
  readonly say?: ContributionKind;
  /** Of the link: names a meeting, a request, a company. */
  readonly code?: string;
  readonly person: Contributor;
  readonly company: Pick<
    OfferDraft,
    | 'companyName'
    | 'siret'
    | 'commune'
    | 'postalCode'
    | 'sector'
    | 'publics'
    | 'contactName'
    | 'contactEmail'
    | 'contactPhone'
    | 'hasConsented'
  > & { readonly isReserved: boolean; readonly reservedUntil?: IsoDate };
  readonly approach: NamedCompany & { readonly on?: IsoDate; readonly result?: ApproachResult };
  readonly resource: Partial<Pick<Resource, 'title' | 'link' | 'moment' | 'theme'>> & {
    readonly publics: readonly Public[];
    readonly readiness?: 'idea' | 'in-progress' | 'published';
  };
  readonly need: Partial<Pick<Need, 'kind' | 'subject' | 'description'>> & { readonly stage?: string };
  readonly meeting: { readonly chosen?: string; readonly typed?: string };
  readonly help: NamedCompany & { readonly code?: string; readonly person?: string; readonly isAgreed: boolean };
  readonly word?: string;
  /** Names the form's answer. */
  readonly originKey: string;
}

/** Who it is, once read; `schoolUai` when the school is one of the hub's. */
export type Member = Pick<Contribution, 'name' | 'email' | 'phone' | 'schoolUai' | 'organisation'>;

/** What came of it, and what its row keeps. */
export interface Taken extends Partial<Pick<Contribution, 'about' | 'requestReference' | 'contactedOn' | 'result' | 'word'>> {
  readonly outcome: ContributionOutcome;
  /** For the animator. */
  readonly doubts?: readonly string[];
}

/** A name, a title, a subject: one line, marked where it had to be cut; `undefined` when nothing is left. */
export const shortLine = (text: string | undefined): string | undefined => joinWithin([cleanLine(text)], TEXT_LIMITS.contactName);

/** A day that a calendar has; anything else counts for nothing. */
export const possibleDay = (day: IsoDate | undefined): IsoDate | undefined =>
  day !== undefined && isIsoDate(day) ? day : undefined;

/** A host (organisme d'accueil): one row per place of work. */
import type { Channel } from '../contact/channel';
import type { IsoDate } from '../calendar/iso-date';
import type { KnownPoint } from '../place/point';
import type { Public } from '../request/request-type';
import type { Sector } from '../training/sector';
import type { CompanyStanding } from './company-standing';

export type Sharing = 'network' | 'reserved' | 'do-not-solicit';

export type MinorsPolicy = 'all-ages' | 'from-16' | 'adults-only';

export const SIZE_BRACKETS = ['1-9', '10-19', '20-49', '50-249', '250+'] as const;
export type SizeBracket = (typeof SIZE_BRACKETS)[number];

/** Where a row comes from. */
export type Source = 'form' | 'animator' | 'import';

export interface Company {
  readonly reference: string;
  readonly name: string;
  readonly tradeName?: string;
  /** 14 digits as text: zeros lead. */
  readonly siret?: string;
  /** Parent company or group, as the animator types it: rows of one group are sites of one firm. */
  readonly group?: string;
  /** A site that decides by itself whom it takes: it is asked for itself, whatever its firm was asked. */
  readonly decidesAlone?: boolean;
  /** See `framework-agreement.ts`. */
  readonly agreementFrom?: IsoDate;
  readonly agreementUntil?: IsoDate;
  readonly agreementPlaces?: number;
  readonly agreementPublics?: readonly Public[];
  readonly sector?: Sector;
  readonly size?: SizeBracket;
  readonly address?: string;
  readonly postalCode?: string;
  readonly commune?: string;
  readonly point?: KnownPoint;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly standing: CompanyStanding;
  /** School that brought this company to the pool. */
  readonly broughtByUai?: string;
  readonly sharing: Sharing;
  readonly reservedForUai?: string;
  readonly reservedUntil?: IsoDate;
  readonly publics: readonly Public[];
  readonly minors?: MinorsPolicy;
  readonly regulatedWorkUntil?: IsoDate;
  readonly simultaneousPlaces?: number;
  readonly maxSolicitationsPerMonth?: number;
  readonly contactPreference?: Channel;
  readonly lastSolicitedOn?: IsoDate;
  readonly solicitations30Days?: number;
  /** 0–1, over the propositions sent. */
  readonly answerRate?: number;
  readonly stages12Months?: number;
  readonly trainedTutors?: number;
  readonly consentedOn?: IsoDate;
  readonly source: Source;
  readonly toCheck?: string;
  /** No reminder leaves for it. */
  readonly remindersOff?: boolean;
  readonly notes?: string;
  /** Why it is to be telephoned for one place more, one reason a line; empty once the call is made. */
  readonly callReason?: string;
  /** Of the link by which it says that it wants to be left alone, with those of the rows that it has taken in. */
  readonly token?: string;
  /** Of the link by which the school it is kept for shares it with all. */
  readonly releaseToken?: string;
  readonly originKey?: string;
  /** The standing that the hub last recorded: a cell that differs was changed by hand. */
  readonly recordedStatus?: CompanyStanding;
}

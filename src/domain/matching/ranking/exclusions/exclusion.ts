/** Why a host is set aside for a request: the codes, what each one has to tell, and who may go past it. */
import type { IsoDate } from '../../../calendar/iso-date';
import type { IsoWeek } from '../../../calendar/iso-week';
import type { AgeBracket, Transport } from '../../../request/request';
import type { Public } from '../../../request/request-type';
import type { Sector } from '../../../training/sector';
import type { Pair } from '../../pairing/pair';
import type { DistanceLimit } from '../../pairing/request-needs';

/** Figures and names each exclusion's sentence needs. */
export interface ExclusionDetails {
  readonly 'host-inactive': { readonly reason: 'closed' | 'do-not-solicit' | 'offer-suspended' };
  readonly 'sharing-reserved': { readonly schoolName?: string; readonly schoolUai?: string; readonly until?: IsoDate };
  readonly 'public-refused': { readonly public: Public };
  readonly 'minor-refused': { readonly ageBracket: AgeBracket };
  readonly 'under-16-refused': { readonly ageBracket: AgeBracket };
  readonly 'age-law': { readonly minAge: number };
  readonly 'dates-outside': {
    readonly opensOn?: IsoDate;
    readonly closesOn?: IsoDate;
    readonly openWeeks: readonly IsoWeek[];
    readonly missingDays: number;
    readonly missingWeeks: readonly IsoWeek[];
  };
  readonly 'no-place': { readonly weeks: readonly IsoWeek[]; readonly places: number };
  readonly 'legal-quota': { readonly weeks: readonly IsoWeek[]; readonly taken: number; readonly max: number };
  readonly 'tutor-full': {
    readonly tutorName: string;
    readonly weeks: readonly IsoWeek[];
    readonly taken: number;
    readonly max: number;
  };
  readonly 'too-far': {
    readonly distanceKm: number;
    readonly limitKm: number;
    readonly limitedBy: DistanceLimit;
    readonly transport?: Transport;
    readonly isApproximate: boolean;
  };
  readonly 'over-solicited': { readonly count: number; readonly max: number };
  /** The site that was asked last; without its name it is the very one. */
  readonly 'linked-site-asked': {
    readonly siteName?: string;
    readonly on?: IsoDate;
    readonly count: number;
    readonly max: number;
  };
  readonly 'already-asked': { readonly on: IsoDate; readonly outcome: 'live' | 'accepted' | 'declined' | 'unanswered' };
  readonly 'asked-by-school': Readonly<Record<string, never>>;
  readonly 'sector-unrelated': { readonly sector: Sector };
  readonly 'dates-unknown': Readonly<Record<string, never>>;
  readonly 'place-unknown': { readonly whose: 'request' | 'host'; readonly commune?: string };
}

export type ExclusionCode = keyof ExclusionDetails;

/**
 * Who set the limit: the law, the host, its capacity, the network's rules, the pupil's needs, the fit, or data that is missing.
 */
export type ExclusionKind = 'law' | 'host' | 'capacity' | 'network' | 'pupil' | 'fit' | 'data';

/** One row of the table of exclusions. */
export interface ExclusionRule<Code extends ExclusionCode = ExclusionCode> {
  readonly code: Code;
  readonly kind: ExclusionKind;
  /** May the animator go past it, with a motive? May depend on what was found. */
  readonly mayOverride: boolean | ((details: ExclusionDetails[Code]) => boolean);
  /** The details when the pair is excluded. */
  readonly applies: (pair: Pair) => ExclusionDetails[Code] | undefined;
}

/** An exclusion that applies, with its own details. */
export type Exclusion = {
  [Code in ExclusionCode]: {
    readonly code: Code;
    readonly kind: ExclusionKind;
    readonly mayOverride: boolean;
    readonly details: ExclusionDetails[Code];
  };
}[ExclusionCode];

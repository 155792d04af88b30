/** A limit on what a host can be asked for: who has it, how much, and what is counted against it. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { Company } from '../../company/company';
import type { Offer } from '../../offer/offer';
import type { Rule } from '../../rules/rule';
import type { LegalQuota } from './legal-quota';
import type { CompanyPlaces } from './company-places';
import type { Uses, UsesByHolder } from './use-period';

export const LIMIT_CODES = [
  'offer-places',
  'company-places',
  'legal-quota',
  'tutor-trainees',
  'solicitations',
  'linked-sites',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** What a limit must know of a pupil. */
export interface LimitPupil {
  /** Civil weeks of the stage. */
  readonly weekNames: readonly IsoWeek[];
  /** A trainee in the sense of L124-1 code de l'education, whom the quotas count. */
  readonly isLegalTrainee: boolean;
  readonly quota?: LegalQuota;
  readonly maxPerTutor?: Rule;
  /** Of the hub, for companies that said nothing themselves. */
  readonly solicitationsPerMonth: number;
}

/** What a limit must know of a host. */
export interface LimitHost {
  readonly company: Pick<Company, 'reference' | 'size' | 'maxSolicitationsPerMonth'>;
  /** What names the firm of which the company is one site among others. */
  readonly firm?: string;
  readonly offer?: Pick<Offer, 'reference' | 'places'>;
  readonly ofCompany: CompanyPlaces;
  /** See `tutorKeyOf`. */
  readonly tutorKey?: string;
}

/** One row of the table of limits. */
export interface Limit {
  readonly code: LimitCode;
  /** Who set it: the law, the host's capacity, or the network's care not to tire its hosts. */
  readonly kind: 'law' | 'capacity' | 'network';
  readonly counts: 'pupils' | 'trainees' | 'solicitations';
  readonly per: 'week' | 'month' | 'rest';
  /** Does it refuse a seat that a host gives? A host that was asked once too often may still say yes. */
  readonly refusesSeats: boolean;
  /** Do several offers share it? */
  readonly isShared: boolean;
  /** Who has the limit; hosts with the same holder share it. `undefined` when it does not bear on this pupil at this host. */
  readonly holderOf: (pupil: LimitPupil, host: LimitHost) => string | undefined;
  /** False when the hub made it a warning. */
  readonly blocks: (pupil: LimitPupil) => boolean;
  /** Most at a time, for a pair that has a holder. */
  readonly mostOf: (pupil: LimitPupil, host: LimitHost) => number;
  /** Where the value comes from. */
  readonly sourceOf: (host: LimitHost) => 'offer' | 'company' | 'offers' | 'rule' | 'setting';
  /** What is used of it, by holder and period. */
  readonly usedIn: (uses: Uses) => UsesByHolder;
}

/** How well a host suits a request, criterion by criterion: what each one has to tell. */
import type { AgreementUse } from '../../../company/framework-agreement';
import type { IsoWeek } from '../../../calendar/iso-week';
import type { Transport } from '../../../request/request';
import type { ReviewRecord } from '../../../network/review-record';
import type { CriterionCode } from '../../../settings/setting';
import type { Sector } from '../../../training/sector';
import type { Pair } from '../../pairing/pair';

/** Figures and names each criterion's sentence needs. */
export interface CriterionDetails {
  readonly expectations:
    | { readonly kind: 'none-sought' }
    | { readonly kind: 'unknown'; readonly total: number }
    | { readonly kind: 'compared'; readonly covered: number; readonly total: number; readonly missing: readonly string[] };
  readonly sector:
    | { readonly kind: 'none-sought' }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'wanted' | 'near' | 'fallback' | 'unrelated'; readonly sector: Sector };
  readonly distance:
    | { readonly kind: 'unknown' }
    | {
        readonly kind: 'measured';
        readonly distanceKm: number;
        readonly minutes?: number;
        readonly transport?: Transport;
        readonly isApproximate: boolean;
      };
  readonly dates:
    | { readonly kind: 'request-undated' | 'to-ask' | 'all-year' | 'covered' }
    | { readonly kind: 'short'; readonly missingDays: number };
  readonly places:
    | { readonly kind: 'to-ask' }
    | {
        readonly kind: 'left';
        readonly left: number;
        readonly places: number;
        readonly firstWeek?: IsoWeek;
        readonly lastWeek?: IsoWeek;
      };
  readonly reliability: {
    readonly asked: number;
    readonly answered: number;
    readonly accepted: number;
    readonly withdrawn: number;
    readonly isPartner: boolean;
    /** The framework agreement that covers it. */
    readonly agreement?: Pick<AgreementUse, 'until' | 'places' | 'used'>;
    /** Tutors who came to a training of the hub; absent without any. */
    readonly trainedTutors?: number;
    /** Absent until somebody has reviewed a stage there. */
    readonly reviews?: ReviewRecord;
  };
  readonly rest: { readonly daysSince?: number; readonly isToSpare: boolean };
  readonly network: { readonly origin: 'own-school' | 'other-school' | 'hub'; readonly schoolName?: string };
}

export interface CriterionRule<Code extends CriterionCode = CriterionCode> {
  readonly code: Code;
  /** 0 (worst) to 100 (best), with the figures that explain it. */
  readonly judge: (pair: Pair) => { readonly score: number; readonly details: CriterionDetails[Code] };
  /** The score of `judge`, where it can be had for less. */
  readonly scoreOf?: (pair: Pair) => number;
}

export type CriterionResult = {
  [Code in CriterionCode]: {
    readonly code: Code;
    readonly score: number;
    readonly weight: number;
    readonly details: CriterionDetails[Code];
  };
}[CriterionCode];

/** Holds a score between 0 and 100; one that is no number is 0. */
export const held = (score: number): number => (score > 0 ? Math.min(100, score) : 0);

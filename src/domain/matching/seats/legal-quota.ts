/** How many trainees a host may have in one civil week (R124-10 and R124-11 code de l'education). */
import type { SizeBracket } from '../../company/company';
import type { Rule, RuleCode } from '../../rules/rule';

export interface LegalQuota {
  /** Most trainees under `smallStaffLimit` people. */
  readonly small: number;
  /** Share of the staff from that limit on, 0–1, rounded up. */
  readonly share: number;
  readonly smallStaffLimit: number;
  /** False when the hub made the rule a warning. */
  readonly blocks: boolean;
}

/** The three rules of each quota: the common one, and the one the academie may raise it to for PFMP (R124-10, second part). */
const QUOTA_RULES = {
  common: ['max-trainees-small', 'max-trainees-share', 'small-staff-limit'],
  raised: ['raised-trainees-small', 'raised-trainees-share', 'raised-staff-limit'],
} as const satisfies Readonly<Record<string, readonly RuleCode[]>>;

/** Bounds of the headcount, as far as the bracket says; without one, anything is possible. */
const HEADCOUNT: Readonly<Record<SizeBracket, readonly [number, number]>> = {
  '1-9': [1, 9],
  '10-19': [10, 19],
  '20-49': [20, 49],
  '50-249': [50, 249],
  '250+': [250, Number.POSITIVE_INFINITY],
};

/**
 * The quota in force, `undefined` when the rules tab holds none on that day. `isRaised` for a PFMP of a school whose académie
 * raised it; without rows for that, the common one holds.
 */
export function legalQuota(rule: (code: RuleCode) => Rule | undefined, isRaised: boolean): LegalQuota | undefined {
  const quotaOf = (codes: readonly RuleCode[]): LegalQuota | undefined => {
    const [small, share, limit] = codes.map(rule);
    if (!small || !share || !limit) return undefined;
    return {
      small: small.value,
      share: share.value / 100,
      smallStaffLimit: limit.value,
      blocks: small.effect === 'blocks' && share.effect === 'blocks',
    };
  };
  return (isRaised ? quotaOf(QUOTA_RULES.raised) : undefined) ?? quotaOf(QUOTA_RULES.common);
}

const quotaFor = (headcount: number, quota: LegalQuota): number =>
  headcount < quota.smallStaffLimit ? quota.small : Math.max(quota.small, Math.ceil(headcount * quota.share - 1e-9));

/** Most trainees the law allows, as far as the size is known. */
export const mostByLaw = (size: SizeBracket | undefined, quota: LegalQuota): number =>
  quotaFor(size ? HEADCOUNT[size][1] : Number.POSITIVE_INFINITY, quota);

/** Fewest and most trainees the law allows, as far as the size is known. Both are equal when the bracket decides. */
export function quotaBounds(size: SizeBracket | undefined, quota: LegalQuota): { readonly least: number; readonly most: number } {
  const [fewest, most] = size ? HEADCOUNT[size] : [1, Number.POSITIVE_INFINITY];
  return { least: quotaFor(fewest, quota), most: quotaFor(most, quota) };
}

/** A rule of law or of the hub with its value, its validity and its source: a row of the rules tab. */
import type { IsoDate } from '../calendar/iso-date';

export const RULE_CODES = [
  'max-trainees-small', 'max-trainees-share', 'small-staff-limit', 'raised-trainees-small', 'raised-trainees-share', 'raised-staff-limit',
  'max-pupils-per-tutor', 'apprentice-min-age', 'max-distance-km',
  'hours-week-minor', 'hours-week-under-15', 'regulated-work-min-age', 'regulated-work-years', 'gratification-days',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

export interface Rule {
  readonly code: RuleCode;
  readonly label: string;
  readonly appliesTo: string;
  readonly value: number;
  readonly unit: string;
  readonly effect: 'blocks' | 'warns';
  readonly validFrom?: IsoDate;
  readonly validUntil?: IsoDate;
  readonly source: string;
}

/** The value in force on the day, the latest to begin winning, then the smallest value; `undefined` when none is. */
export function ruleOn(rules: readonly Rule[], code: RuleCode, day: IsoDate): Rule | undefined {
  return rules
    .filter((rule) => rule.code === code && (rule.validFrom ?? '0000') <= day && day <= (rule.validUntil ?? '9999'))
    .sort((a, b) => ((a.validFrom ?? '') === (b.validFrom ?? '') ? a.value - b.value : (a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0];
}

/** A rule of law or of the hub with its value, its validity and its source: a row of the rules tab. */
import type { IsoDate } from '../calendar/iso-date';

export const RULE_CODES = [
  'max-trainees-small',
  'max-trainees-share',
  'small-staff-limit',
  'raised-trainees-small',
  'raised-trainees-share',
  'raised-staff-limit',
  'max-pupils-per-tutor',
  'apprentice-min-age',
  'max-distance-km',
  'hours-week-minor',
  'hours-week-under-15',
  'regulated-work-min-age',
  'regulated-work-years',
  'gratification-days',
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

/** A rule whose cell holds no number: what ships counts instead. */
export const NO_VALUE = NaN;

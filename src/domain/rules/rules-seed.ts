/**
 * The rules a new hub begins with, each with its value, its effect, its validity and where it comes from; their French texts are
 * wording.
 */
import type { Rule } from './rule';

/** A rule without the texts people read. */
export type RuleSeed = Pick<Rule, 'code' | 'value' | 'effect' | 'validFrom' | 'validUntil'> & {
  /** Article, law or convention, as it is cited; « hub » for a choice of the network. */
  readonly reference: string;
};

export const RULES_SEED: readonly RuleSeed[] = [
  { code: 'max-trainees-small', value: 3, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'max-trainees-share', value: 15, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'small-staff-limit', value: 20, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'raised-trainees-small', value: 5, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'raised-trainees-share', value: 20, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'raised-staff-limit', value: 30, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-10' },
  { code: 'max-pupils-per-tutor', value: 3, effect: 'blocks', validFrom: '2015-10-29', reference: 'R124-13' },
  { code: 'apprentice-min-age', value: 16, effect: 'blocks', reference: 'L6222-1' },
  { code: 'max-distance-km', value: 60, effect: 'blocks', reference: 'hub' },
  { code: 'hours-week-minor', value: 35, effect: 'warns', reference: 'L3162-1' },
  { code: 'hours-week-under-15', value: 30, effect: 'warns', reference: 'hub' },
  { code: 'regulated-work-min-age', value: 15, effect: 'warns', reference: 'D4153-15' },
  { code: 'regulated-work-years', value: 3, effect: 'warns', reference: 'R4153-40' },
  { code: 'gratification-days', value: 44, effect: 'warns', reference: 'L124-6' },
];

/** Which row of the rules counts on a day, and with which value. */
import type { IsoDate } from '../calendar/iso-date';
import type { Rule, RuleCode } from './rule';
import { RULES_SEED } from './rules-seed';

/** The most that a value can sensibly be: shares, ages, hours, kilometres and days all lie within. */
const MOST: Readonly<Record<RuleCode, number>> = {
  'max-trainees-small': 1_000,
  'max-trainees-share': 100,
  'small-staff-limit': 10_000,
  'raised-trainees-small': 1_000,
  'raised-trainees-share': 100,
  'raised-staff-limit': 10_000,
  'max-pupils-per-tutor': 100,
  'apprentice-min-age': 99,
  'max-distance-km': 1_000,
  'hours-week-minor': 168,
  'hours-week-under-15': 168,
  'regulated-work-min-age': 99,
  'regulated-work-years': 99,
  'gratification-days': 366,
};

/** Can the value serve? */
export const isRuleValue = ({ code, value }: Pick<Rule, 'code' | 'value'>): boolean =>
  Number.isFinite(value) && value >= 0 && value <= MOST[code];

/** The rule with the value that counts: its own, or the one that ships when its own cannot serve. */
const inForce = (rule: Rule): Rule =>
  isRuleValue(rule) ? rule : { ...rule, value: RULES_SEED.find(({ code }) => code === rule.code)!.value };

/** Of two rows for the same day: one whose value can serve, then the one that began later. */
function winsOver(rule: Rule, other: Rule): boolean {
  const serves = isRuleValue(rule);
  return serves === isRuleValue(other) ? (rule.validFrom ?? '') > (other.validFrom ?? '') : serves;
}

/**
 * The value in force on the day, the latest to begin winning, then the row that stands first; a row whose value cannot serve
 * speaks only where no other does. `undefined` when none is for that day.
 */
export function ruleOn(rules: readonly Rule[], code: RuleCode, day: IsoDate): Rule | undefined {
  let found: Rule | undefined;
  for (const rule of rules) {
    if (rule.code !== code || (rule.validFrom ?? '') > day || day > (rule.validUntil ?? '9999')) continue;
    if (found === undefined || winsOver(rule, found)) found = rule;
  }
  return found && inForce(found);
}

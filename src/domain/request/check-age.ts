/**
 * Compares the pupil's age bracket with the level, with the age to sign an apprenticeship and with the weekly hours of minors.
 */
import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { warning } from '../finding/findings';
import type { Rule, RuleCode } from '../rules/rule';
import { ruleOn } from '../rules/rule-in-force';
import type { AgeBracket } from './request';
import type { RequestDraft } from './request-draft';
import type { Level } from './request-type';

/** Brackets that nobody is in at that level, save for a mistake; levels that are not here take every age. */
const UNLIKELY_AGES: Partial<Readonly<Record<Level, readonly AgeBracket[]>>> = {
  '4e': ['16-17', 'adult'],
  '3e': ['adult'],
  '3e-prepa-metiers': ['adult'],
  '3e-segpa': ['adult'],
  '2de-gt': ['adult'],
  '2de-pro': ['adult'],
  '1re-pro': ['under-15'],
  'terminale-pro': ['under-15', '15'],
  'cap-2': ['under-15'],
  'cap-1-an': ['under-15', '15'],
  bma: ['under-15', '15'],
  cs: ['under-15', '15'],
  'bts-1': ['under-15', '15'],
  'bts-2': ['under-15', '15'],
  'dn-made': ['under-15', '15'],
  fcil: ['under-15', '15'],
};

/**
 * Weekly hours: the rule of each bracket (L3162-1; 30 h under 15 in the academic conventions of observation). Adults have none
 * here.
 */
const HOURS_RULE: Readonly<Record<AgeBracket, RuleCode | undefined>> = {
  'under-15': 'hours-week-under-15',
  15: 'hours-week-minor',
  '16-17': 'hours-week-minor',
  adult: undefined,
};

/** Oldest age of each bracket: below the minimum, everyone in it is too young. */
const OLDEST_OF: Readonly<Record<AgeBracket, number>> = { 'under-15': 14, 15: 15, '16-17': 17, adult: 99 };

/** Findings on the age; the rules in force on the first day count, today's when there is none. */
export function checkAge(
  draft: Pick<RequestDraft, 'type' | 'level' | 'ageBracket' | 'startsOn' | 'hoursPerWeek'>,
  rules: readonly Rule[],
  today: IsoDate,
): Finding[] {
  const age = draft.ageBracket;
  if (age === undefined) return [warning('missing-age')];
  const day = draft.startsOn ?? today;
  const findings: Finding[] = [];

  if (draft.level !== undefined && UNLIKELY_AGES[draft.level]?.includes(age))
    findings.push(warning('age-unlikely', { level: draft.level, age }));

  const minimum = ruleOn(rules, 'apprentice-min-age', day);
  if (draft.type === 'apprenticeship' && minimum && OLDEST_OF[age] < minimum.value) {
    findings.push({
      code: 'too-young-for-apprenticeship',
      severity: OLDEST_OF[age] < 15 ? minimum.effect : 'warns',
      details: { age, minimum: minimum.value },
    });
  }

  const hoursRule = HOURS_RULE[age];
  const limit = hoursRule && ruleOn(rules, hoursRule, day);
  if (limit && draft.hoursPerWeek !== undefined && draft.hoursPerWeek > limit.value) {
    findings.push({
      code: 'hours-above-limit',
      severity: limit.effect,
      details: { hours: draft.hoursPerWeek, limit: limit.value, age },
    });
  }
  return findings;
}

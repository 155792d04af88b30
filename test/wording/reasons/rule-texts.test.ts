/** The rules that a new hub begins with. */
import { RULE_CODES } from '../../../src/domain/rules/rule';
import { ruleOn } from '../../../src/domain/rules/rule-in-force';
import { RULES_SEED } from '../../../src/domain/rules/rules-seed';
import { seededRules } from '../../../src/wording/labels/rule-texts';

test.each([
  ['R124-10: three trainees', 'max-trainees-small', 3],
  ['R124-10: 15 % of the staff', 'max-trainees-share', 15],
  ['R124-10: from 20 people on', 'small-staff-limit', 20],
  ['R124-13: three per tutor', 'max-pupils-per-tutor', 3],
  ['L6222-1: apprenticeship at 16', 'apprentice-min-age', 16],
  ['L3162-1: 35 h for minors', 'hours-week-minor', 35],
  ['D4153-15: regulated work at 15', 'regulated-work-min-age', 15],
  ['R4153-40: three years', 'regulated-work-years', 3],
  ['D124-6: two months are 44 days', 'gratification-days', 44],
] as const)('%s', (_rule, code, value) => {
  expect(ruleOn(seededRules, code, '2027-01-05')?.value).toBe(value);
});

test('every code has one row in force, with a label, a unit and a source', () => {
  for (const code of RULE_CODES) {
    const rule = ruleOn(seededRules, code, '2027-01-05');
    expect(rule).toBeDefined();
    for (const text of [rule!.label, rule!.appliesTo, rule!.unit, rule!.source]) expect(text).toMatch(/\S/);
  }
  expect(seededRules).toHaveLength(RULE_CODES.length);
});

test('the source that people read names the article of the seed, or the hub’s own choice', () => {
  RULES_SEED.forEach(({ reference }, index) =>
    expect(seededRules[index]!.source).toContain(reference === 'hub' ? 'hoix du pôle' : reference),
  );
});

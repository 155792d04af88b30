/** The values of law that a new hub begins with, each as its article says it: whoever changes one changes it here too. */
import { RULES_SEED } from '../../../src/domain/rules/rules-seed';
import { isRuleValue } from '../../../src/domain/rules/rule-in-force';

/** In force since the day after the decree n° 2015-1359 of 26 October 2015 was published. */
const DECREE = '2015-10-29';

test.each([
  ['max-trainees-small', 3, 'blocks', 'R124-10', DECREE],
  ['max-trainees-share', 15, 'blocks', 'R124-10', DECREE],
  ['small-staff-limit', 20, 'blocks', 'R124-10', DECREE],
  ['raised-trainees-small', 5, 'blocks', 'R124-10', DECREE],
  ['raised-trainees-share', 20, 'blocks', 'R124-10', DECREE],
  ['raised-staff-limit', 30, 'blocks', 'R124-10', DECREE],
  ['max-pupils-per-tutor', 3, 'blocks', 'R124-13', DECREE],
  ['apprentice-min-age', 16, 'blocks', 'L6222-1', undefined],
  ['max-distance-km', 60, 'blocks', 'hub', undefined],
  ['hours-week-minor', 35, 'warns', 'L3162-1', undefined],
  ['hours-week-under-15', 30, 'warns', 'hub', undefined],
  ['regulated-work-min-age', 15, 'warns', 'D4153-15', undefined],
  ['regulated-work-years', 3, 'warns', 'R4153-40', undefined],
  ['gratification-days', 44, 'warns', 'L124-6', undefined],
] as const)('%s is %s, %s, by %s', (code, value, effect, reference, validFrom) => {
  const rows = RULES_SEED.filter((rule) => rule.code === code);
  expect(rows).toEqual([{ code, value, effect, reference, ...(validFrom === undefined ? {} : { validFrom }) }]);
  expect(isRuleValue(rows[0]!)).toBe(true);
});

test('there is no other rule', () => expect(RULES_SEED).toHaveLength(14));

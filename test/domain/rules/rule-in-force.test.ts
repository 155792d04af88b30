/** Which row of the rules counts. */
import { NO_VALUE, type Rule } from '../../../src/domain/rules/rule';
import { isRuleValue, ruleOn } from '../../../src/domain/rules/rule-in-force';

const rule = (fields: Partial<Rule>): Rule => ({
  code: 'max-distance-km',
  label: '',
  appliesTo: '',
  value: 40,
  unit: '',
  effect: 'blocks',
  source: '',
  ...fields,
});
const valueOn = (rules: readonly Rule[], day = '2027-01-05'): number | undefined => ruleOn(rules, 'max-distance-km', day)?.value;

test.each([[NO_VALUE], [-1], [1e300], [Infinity]])('a value of %s cannot serve: the one that ships counts', (value) =>
  expect(valueOn([rule({ value })])).toBe(60),
);
test('of two rows for the same days the first counts', () =>
  expect(valueOn([rule({ value: 30 }), rule({ value: 20 })])).toBe(30));
test('the latest to begin counts, and none before it begins or after it ends', () => {
  const rules = [
    rule({ value: 30, validUntil: '2028-01-01' }),
    rule({ value: 20, validFrom: '2027-02-01', validUntil: '2027-12-31' }),
  ];
  expect([valueOn(rules), valueOn(rules, '2027-03-01'), valueOn(rules, '2028-06-01')]).toEqual([30, 20, undefined]);
});
test('the least and the most that a value can be both serve, and nothing beyond', () => {
  const serves = (value: number): boolean => isRuleValue({ code: 'max-trainees-share', value });
  expect([-0.01, 0, 100, 100.01].map(serves)).toEqual([false, true, true, false]);
});
test('a rule counts on its first day and on its last one', () => {
  const rules = [rule({ value: 20, validFrom: '2027-02-01', validUntil: '2027-12-31' })];
  const days = ['2027-01-31', '2027-02-01', '2027-12-31', '2028-01-01'];
  expect(days.map((day) => valueOn(rules, day))).toEqual([undefined, 20, 20, undefined]);
});
test('a row that begins later wins over one that has always been, whichever stands first', () => {
  const [always, later] = [rule({ value: 30 }), rule({ value: 20, validFrom: '2026-09-01' })];
  expect([valueOn([always, later]), valueOn([later, always])]).toEqual([20, 20]);
});
test('a row whose value cannot serve gives way to one whose value can, whichever begins later or stands first', () => {
  const [always, broken] = [rule({ value: 30 }), rule({ value: 1e300, validFrom: '2026-09-01' })];
  expect([valueOn([always, broken]), valueOn([broken, always])]).toEqual([30, 30]);
  const later = rule({ value: NO_VALUE, effect: 'warns', validFrom: '2026-10-01' });
  expect(ruleOn([broken, later], 'max-distance-km', '2027-01-05')).toMatchObject({ value: 60, effect: 'warns' });
});

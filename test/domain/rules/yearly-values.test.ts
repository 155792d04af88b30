import type { Rule } from '../../../src/domain/rules/rule';
import { yearlyValuesToFill } from '../../../src/domain/rules/yearly-values';
import { yearlyValueSentence } from '../../../src/wording/labels/yearly-values';
import { seededRules } from '../../../src/wording/labels/rule-texts';

const JUNE_2027 = { secondeStart: '2027-06-14', secondeEnd: '2027-06-25' };
const said = (today: string, settings = JUNE_2027, rules: readonly Rule[] = seededRules): string[] =>
  yearlyValuesToFill(settings, rules, today).map((value) => yearlyValueSentence(value).replace(/[\u00a0\u202f]/g, ' '));

test('the dates of the stage de seconde serve until their last day', () => {
  expect(said('2026-11-24')).toEqual([]);
  expect(said('2027-06-25')).toEqual([]);
});

test('the day after, those of the next school year are to be filled before its first day', () => {
  expect(yearlyValuesToFill(JUNE_2027, [], '2027-06-26')).toEqual([
    { kind: 'seconde-dates', schoolYear: 2027, before: '2027-09-01', isMissed: false, why: 'over' },
  ]);
  expect(said('2027-06-26')).toEqual([
    'Stage de seconde : les dates de 2027-2028 sont à indiquer dans les Paramètres avant le 1er septembre 2027.',
  ]);
  expect(said('2027-09-01')).toEqual([
    'Stage de seconde : les dates de 2027-2028 sont à indiquer dans les Paramètres. En attendant, le formulaire demande les dates.',
  ]);
  expect(yearlyValuesToFill(JUNE_2027, [], '2029-10-01')).toMatchObject([{ schoolYear: 2029, isMissed: true }]);
});

test.each([
  ['', ''],
  ['14/06/2027', '25/06/2027'],
  ['2027-06-25', '2027-06-14'],
  ['2027-02-30', '2027-03-05'],
])('« %s » to « %s » are dates to fill', (secondeStart, secondeEnd) =>
  expect(yearlyValuesToFill({ secondeStart, secondeEnd }, [], '2026-11-24')).toMatchObject([
    { kind: 'seconde-dates', isMissed: true, why: 'unreadable' },
  ]),
);

test('a rule that ends is announced three months before, unless another row takes its place', () => {
  const ending: Rule = { ...seededRules[0]!, validUntil: '2027-08-31' };
  expect(said('2027-05-01', JUNE_2027, [ending])).toEqual([]);
  expect(yearlyValuesToFill(JUNE_2027, [ending], '2027-06-01')).toEqual([
    { kind: 'rule', code: ending.code, before: '2027-09-01', isMissed: false },
  ]);
  expect(yearlyValuesToFill(JUNE_2027, [ending], '2027-06-25')).toMatchObject([{ kind: 'rule', isMissed: false }]);
  expect(said('2027-06-01', JUNE_2027, [ending, { ...ending, validFrom: '2027-09-01', validUntil: undefined }])).toEqual([]);
  expect(said('2027-06-01', JUNE_2027, [ending])[0]).toMatch(/^Règle « .+ » : elle cesse le 1er septembre 2027/);
});

import type { Rule } from '../../../src/domain/rules/rule';
import { yearlyValuesToFill } from '../../../src/domain/rules/yearly-values';
import { yearlyValueSentence } from '../../../src/wording/labels/yearly-values';
import { seededRules } from '../../../src/wording/labels/rule-texts';

/** A holiday in each of the school years that the rules below speak of. */
const HOLIDAYS = {
  zone: 'A',
  academie: '',
  'holidays.autumn': '17/10/2026-02/11/2026 ; 16/10/2027-01/11/2027 ; 20/10/2028-05/11/2028 ; 20/10/2029-05/11/2029',
  'holidays.christmas': '',
  'holidays.winter': '',
  'holidays.spring': '',
  'holidays.summer': '',
};
const JUNE_2027 = { ...HOLIDAYS, secondeStart: '2027-06-14', secondeEnd: '2027-06-25' };
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
  expect(yearlyValuesToFill({ ...HOLIDAYS, secondeStart, secondeEnd }, [], '2026-11-24')).toMatchObject([
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

test('a stage de seconde of one day has dates that can be read', () =>
  expect(yearlyValuesToFill({ ...JUNE_2027, secondeEnd: '2027-06-14' }, [], '2027-06-14')).toEqual([]));

describe('a rule that ends', () => {
  const ending = (code: Rule['code'], validUntil?: string, validFrom?: string): Rule => ({
    ...seededRules.find((one) => one.code === code)!,
    validFrom,
    validUntil,
  });
  const filled = (rules: readonly Rule[], today: string) => yearlyValuesToFill(JUNE_2027, rules, today);

  test('is announced on the very day three months before, not on the day before that', () => {
    const rules = [ending('max-distance-km', '2027-06-24')];
    expect(filled(rules, '2027-03-23')).toEqual([]);
    expect(filled(rules, '2027-03-24')).toMatchObject([{ before: '2027-06-25' }]);
  });

  test('is missed from the day after its last one', () => {
    const rules = [ending('max-distance-km', '2027-03-31')];
    const missed = ['2027-03-31', '2027-04-01', '2027-05-01'].map((today) => filled(rules, today).map((one) => one.isMissed));
    expect(missed).toEqual([[false], [true], [true]]);
  });

  test('is not missed while a row for later days has taken its place, and is once that one has ended too', () => {
    const rules = [ending('max-distance-km', '2027-03-31'), ending('max-distance-km', '2027-05-31', '2027-04-15')];
    for (const given of [rules, [...rules].reverse()]) {
      expect(filled(given, '2027-05-10')).toMatchObject([{ before: '2027-06-01', isMissed: false }]);
      expect(filled(given, '2027-06-01')).toMatchObject([{ before: '2027-06-01', isMissed: true }]);
    }
  });

  test('is missed no more once a row begins, however late', () => {
    const rules = [ending('max-distance-km', '2027-03-31'), ending('max-distance-km', undefined, '2027-04-15')];
    expect(filled(rules, '2027-04-14')).toMatchObject([{ before: '2027-04-01', isMissed: true }]);
    expect(filled(rules, '2027-04-15')).toEqual([]);
  });

  test('says nothing of other rules, nor of a day that cannot be read', () => {
    const rules = [
      ending('max-distance-km', '2027-03-31'),
      ending('hours-week-minor'),
      ending('gratification-days', 'fin mars'),
      ending('max-pupils-per-tutor', '2027-12-31'),
    ];
    expect(filled(rules, '2027-03-01')).toEqual([
      { kind: 'rule', code: 'max-distance-km', before: '2027-04-01', isMissed: false },
    ]);
  });

  test('of several the most pressing comes first, whatever their order', () => {
    const rules = [ending('max-distance-km', '2027-04-30'), ending('hours-week-minor', '2027-03-31')];
    for (const given of [rules, [...rules].reverse()])
      expect(filled(given, '2027-03-15').map(({ before }) => before)).toEqual(['2027-04-01', '2027-05-01']);
  });
});

describe('the school holidays', () => {
  const filled = (autumn: string, today: string, summer = '') =>
    yearlyValuesToFill({ ...JUNE_2027, 'holidays.autumn': autumn, 'holidays.summer': summer }, [], today);
  const of2026 = '17/10/2026-02/11/2026';

  test('of this school year are missed when none is told', () => {
    const missed = [{ kind: 'school-holidays', schoolYear: 2026, before: '2026-09-01', isMissed: true }];
    expect(filled('', '2026-11-24')).toEqual(missed);
    expect(filled('', '2026-09-01')).toEqual(missed);
    for (const another of ['A : 18/10/2025-03/11/2025', '16/10/2027-01/11/2027'])
      expect(filled(another, '2026-11-24')).toEqual(missed);
    expect(filled(of2026, '2026-11-24')).toEqual([]);
  });

  test('of another zone tell nothing', () => {
    expect(filled(`B : ${of2026}`, '2026-11-24')).toMatchObject([{ schoolYear: 2026 }]);
    expect(filled(`A, B : ${of2026}`, '2026-11-24')).toEqual([]);
  });

  test('of the next school year are to be filled from three months before its first day', () => {
    expect(filled(of2026, '2027-05-31')).toEqual([]);
    expect(filled(of2026, '2027-06-01')).toEqual([
      { kind: 'school-holidays', schoolYear: 2027, before: '2027-09-01', isMissed: false },
    ]);
    expect(filled(`${of2026} ; 16/10/2027-01/11/2027`, '2027-06-01')).toEqual([]);
  });

  test('may begin on the first or on the last day of the school year', () => {
    expect(filled('01/09/2026-02/09/2026', '2026-11-24')).toEqual([]);
    expect(filled('', '2026-11-24', '31/08/2027-31/08/2027')).toEqual([]);
    expect(filled('31/08/2026-02/09/2026', '2026-11-24')).toHaveLength(1);
  });

  test('that are to be filled are said with their year', () =>
    expect(said('2026-11-24', { ...JUNE_2027, 'holidays.autumn': '' })[0]).toContain('2026-2027'));
});

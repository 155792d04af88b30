import fc from 'fast-check';
import { schoolYearOf, schoolYearSpan } from '../../../src/domain/calendar/school-year';
import { mondayOfWeek, weekOf, weeksBetween } from '../../../src/domain/calendar/iso-week';
import { readWeeks } from '../../../src/domain/calendar/weeks/read-weeks';
import { HOSTILE_TEXTS, TODAY } from '../intake-samples';
import { ALL_WEEKS_CASES } from './weeks-cases';
import { said, weeksTally } from './weeks-tally';
import { anyText } from '../../support/any-text';

test.each(ALL_WEEKS_CASES.map((one) => [one.text, one.today ?? TODAY, one] as const))(
  '« %s », read on %s, is what the table says',
  (_text, _today, one) => {
    expect(said(one)).toEqual({ weeks: one.weeks, days: one.days ?? '', left: one.left ?? [], notes: one.notes ?? '' });
  },
);

test('of more than 150 ways to say weeks none is misunderstood, and most are understood whole', () => {
  const tally = weeksTally();
  expect(tally.misunderstood).toEqual([]);
  expect(tally.tried).toBeGreaterThan(150);
  expect(tally.understood).toBeGreaterThan(tally.tried / 2);
});

test('a text read for a school year stays in it', () => {
  expect(
    readWeeks('S12, septembre', { today: TODAY, schoolYear: 2027 }).weeks.filter(
      (week) => week < '2027-S35' || week > '2028-S35',
    ),
  ).toEqual([]);
  expect(readWeeks('toute l’année', { today: '2027-06-01', schoolYear: 2026 })).toMatchObject({
    from: '2026-09-01',
    to: '2027-08-31',
    isAllYear: true,
  });
});

test('what is beyond a thousand characters is left over, not lost', () => {
  const read = readWeeks(`S12${' '.repeat(1000)}S13`, { today: TODAY });
  expect(read.weeks).toEqual(['2027-S12']);
  expect(read.leftOver).toEqual(['S13']);
});

const WORDS = [
  'du',
  'au',
  'à',
  'a',
  'de',
  'S12',
  's 3',
  'semaine',
  'semaines',
  '12',
  '31',
  '1er',
  '2e',
  'mars',
  'juin',
  'février',
  '/',
  '-',
  ',',
  ';',
  'et',
  'sauf',
  'hors',
  'pas',
  'avant',
  'après',
  'entre',
  'à partir du',
  'jusqu’au',
  'toute l’année',
  'fin',
  'mi',
  'dernière',
  'lundi',
  '2027',
  '15/03',
  '2027-03-15',
  '8 h',
  'jours',
  'deux',
  'quinzaine',
  'vacances',
  'élèves',
  '?',
  '\n',
];
const answer = fc.oneof(
  anyText(),
  fc.stringMatching(/^[sS0-9 ,\/.-]{0,30}$/),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((parts) => parts.join(' ')),
);
const anyDay = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

test('no text throws; the weeks exist, come in order, and lie within the days that are said to be open', () => {
  fc.assert(
    fc.property(answer, anyDay, (text, today) => {
      const read = readWeeks(text, { today });
      const exist = read.weeks.every(
        (week, index) => weekOf(mondayOfWeek(week)) === week && (index === 0 || read.weeks[index - 1]! < week),
      );
      if (!exist || read.weeks.length === 0) return exist && read.from === undefined && read.to === undefined;
      const within = new Set(weeksBetween(read.from!, read.to!));
      return (
        within.has(read.weeks[0]!) &&
        within.has(read.weeks[read.weeks.length - 1]!) &&
        read.weeks.every((week) => within.has(week))
      );
    }),
    { numRuns: 300 },
  );
});

test('the longest texts, made to be hard, are read in well under the time that a run has', () => {
  const start = Date.now();
  for (const word of WORDS) readWeeks(`${word} `.repeat(300), { today: TODAY });
  expect(Date.now() - start).toBeLessThan(20_000);
});

test('without a year, no week is over before today’s school year nor beyond the next two', () => {
  const undated = fc
    .array(fc.constantFrom(...WORDS.filter((word) => !/\d{4}/.test(word))), { maxLength: 12 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(undated, anyDay, (text, today) => {
      const year = schoolYearOf(today);
      const [first, last] = [weekOf(schoolYearSpan(year - 1).startsOn), weekOf(schoolYearSpan(year + 2).endsOn)];
      return readWeeks(text, { today }).weeks.every((week) => week >= first && week <= last);
    }),
    { numRuns: 300 },
  );
});

test('every letter and digit is either understood, a word that says nothing alone, or given back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-df-hj-km-rt-vx-z]{5,12}$/), fc.constantFrom(...ALL_WEEKS_CASES), (strange, one) => {
      const read = readWeeks(`${one.text} ; ${strange}`, { today: one.today ?? TODAY });
      return read.leftOver.some((words) => words.includes(strange));
    }),
    { numRuns: 300 },
  );
});

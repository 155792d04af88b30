import fc from 'fast-check';
import { dayNumberOf, dayOfNumber } from '../../../src/domain/calendar/day-number';
import { addDays, addMonths, daysBetween, isIsoDate } from '../../../src/domain/calendar/iso-date';
import { isIsoWeek, weeksBetween } from '../../../src/domain/calendar/iso-week';
import { openYear } from '../../../src/domain/calendar/school-year';
import { stageWeeks } from '../../../src/domain/matching/pairing/stage-weeks';

test('a stage that begins on a Sunday takes no place in the week that ends', () => {
  expect(weeksBetween('2027-03-14', '2027-03-26')).toEqual(['2027-S11', '2027-S12']);
  expect(weeksBetween('2027-03-13', '2027-03-26')).toEqual(['2027-S11', '2027-S12']);
  expect(weeksBetween('2027-03-12', '2027-03-26')).toEqual(['2027-S10', '2027-S11', '2027-S12']);
});

test('a stage of a week-end alone has its week', () => {
  expect(weeksBetween('2027-03-14', '2027-03-14')).toEqual(['2027-S10']);
  expect(stageWeeks('2027-03-13', '2027-03-14')).toEqual([
    { week: '2027-S10', firstDay: '2027-03-13', lastDay: '2027-03-14', workingDays: 2 },
  ]);
  expect(weeksBetween('2027-03-15', '2027-03-14')).toEqual([]);
});

test('the days of a stage and the seats it takes are counted in the same weeks', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-09-01', days));
  fc.assert(
    fc.property(day, day, (first, last) =>
      expect(stageWeeks(first, last).map(({ week }) => week)).toEqual(weeksBetween(first, last)),
    ),
  );
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-05-15', 3, '2027-08-15'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-01-05', -1, '2026-12-05'],
  ['2027-12-31', 12, '2028-12-31'],
  ['2027-06-10', 0, '2027-06-10'],
])('%s shifted by %d months is %s, held to the last day of a shorter month', (day, count, shifted) =>
  expect(addMonths(day, count)).toBe(shifted),
);

test('a day exists in the calendar and is written yyyy-mm-dd, and so does a week', () => {
  expect(['2028-02-29', '2027-02-29', '2027-2-9', 'x2027-02-09', '2027-02-09x', '2027-13-01'].map(isIsoDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  const weeks = ['2026-S53', '2027-S01', '2027-S53', '2027-S00', '2027-S1', '27-S01', 'x2027-S01', '2027-S011', '2027-SAB', 'x'];
  expect(weeks.filter(isIsoWeek)).toEqual(['2026-S53', '2027-S01']);
});

test('what is no day gives no weeks, and a century of them at most is counted', () => {
  expect(weeksBetween('2027-03-01', 'bientôt')).toEqual([]);
  expect(weeksBetween('2027-02-30', '2027-03-05')).toEqual([]);
  expect(weeksBetween('2027-03-01', '9999-12-31')).toHaveLength(5218);
  expect(weeksBetween('2027-03-01', '9999-12-31')[5217]).toBe('2127-S09');
});

test('days before 1970 and beyond all calendars are counted, or said to be none', () => {
  expect(daysBetween('1969-12-31', '1970-01-02')).toBe(2);
  expect([dayNumberOf('1970-01-02'), dayOfNumber(-1), dayOfNumber(100_000_000)]).toEqual([1, '1969-12-31', '+275760-09']);
  expect([dayOfNumber(100_000_001), dayOfNumber(Number.NaN), addDays('bientôt', 1)]).toEqual(['', '', '']);
});

test('« all year » is the school year of the day and, from 1 May on, the next one too', () => {
  const spans = ['2027-04-30', '2027-05-01', '2027-08-31', '2027-09-01', '2027-12-31', '2027-01-01'].map(openYear);
  expect(spans.map(({ first, last }) => `${first} ${last}`)).toEqual([
    '2026-09-01 2027-08-31',
    '2026-09-01 2028-08-31',
    '2026-09-01 2028-08-31',
    '2027-09-01 2028-08-31',
    '2027-09-01 2028-08-31',
    '2026-09-01 2027-08-31',
  ]);
});

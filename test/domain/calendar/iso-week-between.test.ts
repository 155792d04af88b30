import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/iso-date';
import { weeksBetween } from '../../../src/domain/calendar/iso-week';
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

/** Figures that are kept of a year show no group in which somebody could be recognised. */
import { yearToClose } from '../../../src/domain/year/forgotten-fields';
import { shownGroups } from '../../../src/domain/year/year-row';

const shown = (counts: Readonly<Record<string, number>>) => shownGroups(new Map(Object.entries(counts)));

test('groups of five and more are shown as they are', () => {
  expect(shown({ a: 5, b: 9 })).toEqual({
    groups: [
      ['a', 5],
      ['b', 9],
    ],
    rest: 0,
  });
});

test('small groups are put together, with the next one where their sum would tell one of them', () => {
  expect(shown({ a: 3, b: 4, c: 9 })).toEqual({ groups: [['c', 9]], rest: 7 });
  expect(shown({ a: 1, b: 6, c: 9 })).toEqual({ groups: [['c', 9]], rest: 7 });
  expect(shown({ a: 1, b: 2 })).toEqual({ groups: [], rest: 3 });
});

test.each([
  ['2027-06-30', 2025],
  ['2027-07-01', 2026],
  ['2027-08-31', 2026],
  ['2027-09-01', 2026],
  ['2028-06-30', 2026],
])('on %s the year to close began in %d', (today, year) => {
  expect(yearToClose(today)).toBe(year);
});

/** Which school year is closed, by the day. */
import { yearToClose } from '../../../src/domain/year/forgotten-fields';

test.each([
  ['2027-06-30', 2025],
  ['2027-07-01', 2026],
  ['2027-08-31', 2026],
  ['2027-09-01', 2026],
  ['2028-06-30', 2026],
])('on %s the year to close began in %d', (today, year) => {
  expect(yearToClose(today)).toBe(year);
});

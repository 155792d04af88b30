/** A school year until a day, and the year before until the same day: statuses are those of that day. */
import { indicatorOf } from '../../../src/domain/indicators/indicator-of';
import { yearsOf } from '../../../src/domain/indicators/year-facts';
import { bothYears, lastDayOf, yearFigures } from '../../../src/domain/indicators/year-figures';
import { became, factsOf, readingOf, requests, sent } from './year-builder';

const lastYear = requests(6, (number) => ({
  reference: `DEM-2025-000${number}`,
  receivedOn: '2025-10-01',
  status: 'finished',
  placedOn: '2025-11-03',
}));
const journal = lastYear.flatMap(({ reference: one }, index) => [
  became(one, '2025-10-01', 'new'),
  became(one, index < 3 ? '2025-11-03' : '2026-02-02', 'placed'),
  became(one, '2026-06-30', 'finished'),
]);

test('what became of last year’s requests after the same day is not counted', () => {
  const { before } = bothYears(readingOf({ requests: lastYear }, journal), 2026);
  expect(before.until).toBe('2026-01-05');
  // Three were placed by then, three were not over: fewer than five.
  expect(before.indicators['placement-rate']).toEqual({ lack: 'too-few' });
  expect(before.indicators['requests-received']).toEqual({ value: 6, over: 1 });
  expect(yearFigures(readingOf({ requests: lastYear }, journal), 2025, '2026-08-31').indicators['placement-rate']).toEqual({
    value: 1,
    over: 6,
  });
});

test('a request without a line in the journal counts as it stands', () => {
  expect(indicatorOf('placement-rate', factsOf({ requests: lastYear }, [], { year: 2025, until: '2026-01-05' })).value).toBe(1);
});

test('before the hub began there is no figure, not even none', () => {
  const { before } = bothYears(readingOf({ requests: requests(6), propositions: [sent(1)] }), 2026);
  expect(new Set(Object.values(before.indicators).map(({ lack }) => lack))).toEqual(new Set(['empty']));
});

test('a year that runs is told until today, a past one until 31 August', () => {
  expect([lastDayOf(2026, '2027-01-05'), lastDayOf(2025, '2027-01-05'), lastDayOf(2026, '2027-08-31')]).toEqual([
    '2027-01-05',
    '2026-08-31',
    '2027-08-31',
  ]);
});

test('years that can be told: those with requests or offers, and this one; a date typed wrong makes none', () => {
  const rows = readingOf({ requests: [...lastYear, ...requests(1, () => ({ receivedOn: '3026-01-01' }))] });
  expect(yearsOf(rows)).toEqual([2026, 2025]);
});

test('refusals are told by reason, few ones together, and contributors by name', () => {
  const declined = (number: number, refusalReason: 'no-tutor' | 'too-far' | 'other') =>
    sent(number, { reference: `PRO-${number}`, status: 'declined', answeredOn: '2026-12-08', refusalReason });
  const figures = yearFigures(
    readingOf({
      requests: requests(1),
      propositions: Array.from({ length: 14 }, (_, n) => declined(n, n < 8 ? 'no-tutor' : n < 11 ? 'too-far' : 'other')),
    }),
    2026,
    '2027-01-05',
  );
  expect(figures.refusals).toEqual([{ reason: 'no-tutor', count: 8 }, { count: 6 }]);
  expect(figures.contributors).toEqual([]);
});

/** The meter says beforehand when the queue will be empty. */
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/calendar/iso-date';
import { queueEmptyOn } from '../../../src/domain/message/queue-forecast';

const MONDAY = '2027-01-04';
const all = (recipients: number, on = MONDAY) => [{ on, recipients }];

test.each([
  ['2,000 on a quota of 1,500 take two days', 2_000, 1_500, 1_500, '2027-01-05'],
  ['100 on a quota of 100 leave today', 100, 100, 100, MONDAY],
  ['101 on a quota of 100 need tomorrow', 101, 100, 100, '2027-01-05'],
  ['2,000 on a quota of 100 take twenty days', 2_000, 100, 100, '2027-01-23'],
  ['nothing left today: they begin tomorrow', 50, 0, 100, '2027-01-05'],
] as const)('%s', (_title, recipients, leftToday, perDay, day) => {
  expect(queueEmptyOn({ due: all(recipients), leftToday, perDay }, MONDAY)).toBe(day);
});

test('a message that is put off leaves on its day, and the days before it are for the others', () => {
  const due = [...all(150), { on: '2027-01-08', recipients: 1 }];
  expect(queueEmptyOn({ due, leftToday: 100, perDay: 100 }, MONDAY)).toBe('2027-01-08');
});

test('an empty queue, and one that nothing empties, have no day', () => {
  expect(queueEmptyOn({ due: [], leftToday: 0, perDay: 0 }, MONDAY)).toBeUndefined();
  expect(queueEmptyOn({ due: all(1), leftToday: 0, perDay: 0 }, MONDAY)).toBeUndefined();
});

test('the day is the first by which everything fits, whatever is put off; further than a year nothing is told', () => {
  const arrivals = fc.array(fc.record({ in: fc.integer({ min: 0, max: 20 }), recipients: fc.integer({ min: 1, max: 50 }) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (list, leftToday, perDay) => {
      const due = list.map(({ in: days, recipients }) => ({ on: addDays(MONDAY, days), recipients }));
      const day = queueEmptyOn({ due, leftToday, perDay }, MONDAY);
      // What comes from a day on must fit between that day and the last; a day on which nothing waits gives nothing to the next.
      const capacity = (from: number, last: number): number =>
        (last - Math.max(from, 1) + 1) * perDay + (from === 0 ? leftToday : 0);
      const cameFrom = (from: number): number => list.reduce((sum, one) => sum + (one.in >= from ? one.recipients : 0), 0);
      const fits = (last: number): boolean => list.every((one) => one.in <= last && cameFrom(one.in) <= capacity(one.in, last));
      if (day === undefined) return void expect(fits(365)).toBe(false);
      const last = daysBetween(MONDAY, day);
      expect(fits(last)).toBe(true);
      expect(last > 0 && fits(last - 1)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

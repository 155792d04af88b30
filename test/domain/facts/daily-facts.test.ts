/** What a hub tells day by day: full fives, which follow the counts and never tell of one to four pupils. */
import fc from 'fast-check';
import { COUNTERS, dailyFacts, toldCount, type FactEvent } from '../../../src/domain/facts/daily-facts';
import { factEvents } from '../../../src/domain/facts/fact-events';
import { anOffer } from '../matching/hub-builder';
import { became, readingOf, reference, requests, sent } from '../indicators/year-builder';

const facts = (...reading: Parameters<typeof readingOf>) => dailyFacts(factEvents(readingOf(...reading)));
const ofType = (found: ReturnType<typeof facts>) => found.filter(({ cut }) => cut === 'type');

test('four requests are not told, five are, on the day of the fifth', () => {
  const filed = (count: number) => ({ requests: requests(count, (n) => ({ receivedOn: `2026-11-0${n}` })) });
  expect(facts(filed(4))).toEqual([]);
  expect(ofType(facts(filed(7))).map(({ on, told }) => [on, told.requests])).toEqual([['2026-11-05', 5]]);
});

test('a placement counts on its day by the journal, goes back when the host is lost, and is told by type and by sector alike', () => {
  const journal = [1, 2, 3, 4, 5, 6].flatMap((n) => [
    became(reference(n), `2026-11-1${n}`, 'placed'),
    ...(n === 6 ? [] : [became(reference(n), `2026-12-1${n}`, 'searching')]),
  ]);
  const found = facts({ requests: requests(6, () => ({ receivedOn: '2026-11-02', soughtSectors: ['hospitality'] })) }, journal);
  const placedIn = (wanted: string) =>
    found.filter(({ cut }) => cut === wanted).map(({ on, told }) => [on, told.requests, told.placed]);
  const steps = [
    ['2026-11-02', 5, 0],
    ['2026-11-15', 5, 5],
  ];
  // One is still placed: that the other five are not any more would tell of it.
  expect([placedIn('type'), placedIn('sector')]).toEqual([steps, steps]);
});

test('hosts count when they are asked and when they say yes, trials never; places count by the sector of the offer', () => {
  const asked = [1, 2, 3, 4, 5].map((n) => sent(n, { answer: 'yes', answeredOn: '2026-12-07' }));
  const rows = { requests: requests(5, () => ({ receivedOn: '2026-11-02' })), propositions: asked };
  expect(ofType(facts(rows)).at(-1)!.told).toMatchObject({ asked: 5, agreed: 5 });
  const trials = { ...rows, propositions: asked.map((one) => ({ ...one, isTrial: true })) };
  expect(ofType(facts(trials)).at(-1)!.told).toMatchObject({ asked: 0, agreed: 0 });
  const offer = anOffer({ places: 12, sector: 'retail', receivedOn: '2026-10-01' });
  expect(facts({ offers: [offer] })).toEqual([
    expect.objectContaining({ on: '2026-10-01', cut: 'sector', group: 'retail', told: expect.objectContaining({ places: 10 }) }),
  ]);
});

test('a request that the journal knows nothing of counts as it stands; one without a readable day, not at all', () => {
  const rows = (day: string) => ({ requests: requests(5, () => ({ receivedOn: day, status: 'unplaced' as const })) });
  expect(ofType(facts(rows('2026-11-02'))).at(-1)!.told).toMatchObject({ requests: 5, unplaced: 5 });
  expect(facts(rows('2 novembre'))).toEqual([]);
});

const anEvent = fc.record<FactEvent>({
  on: fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-02', '2027-01-04', '2027-05-01'),
  schoolYear: fc.constantFrom(2025, 2026),
  groups: fc.record({ type: fc.constantFrom('pfmp', 'seconde'), sector: fc.constantFrom('retail', 'building') }),
  counter: fc.constantFrom(...COUNTERS),
  by: fc.integer({ min: 1, max: 4 }),
});

test('whatever happens, what is told moves by full fives, is less than five from the count, and no order of events matters', () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 60 }), (events) => {
      // What goes up may go back later.
      const all = events.flatMap((event, n) => (n % 3 === 0 ? [event, { ...event, on: '2027-06-01', by: -event.by }] : [event]));
      const found = dailyFacts(all);
      expect(dailyFacts([...all].reverse())).toEqual(found);
      for (const { told, on, cut, group, schoolYear } of found)
        for (const counter of COUNTERS) {
          const count = all
            .filter(
              (one) => one.on <= on && one.groups[cut] === group && one.schoolYear === schoolYear && one.counter === counter,
            )
            .reduce((sum, { by }) => sum + by, 0);
          expect(told[counter] % 5).toBe(0);
          expect(Math.abs(told[counter] - count)).toBeLessThan(5);
          expect(toldCount(told[counter], count)).toBe(told[counter]);
        }
    }),
  );
});

/** The order of what a plan weighs, against every plan that exists: pupils placed, urgency, shares of the schools, fit. */
import fc from 'fast-check';
import { RULE_CASES, ruleCases, solveCase } from '../../../../src/domain/matching/plan/rule-cases';
import { SHARE_LAWS, shareBreach } from './share-laws';
import { best, compare, measure } from './published-order';

test.each(RULE_CASES.filter((code) => code !== 'stability'))(
  'the case « %s » of the page of rules is the best of all its plans in the published order',
  (code) => {
    const given = ruleCases[code];
    expect(compare(measure(given, solveCase(given).hosts), best(given))).toBe(0);
  },
);

test('the case « stability »: a pupil stays for a better host that would not change who is placed, and moves in a first plan', () => {
  expect(solveCase(ruleCases.stability).hosts).toEqual([0]);
  expect(solveCase({ ...ruleCases.stability, previous: undefined }).hosts).toEqual([1]);
});

test('two schools share by what they ask, not by heads: of four places missing, three of six and one of two', () => {
  expect(solveCase(ruleCases.shares).schools).toEqual([
    { asked: 6, left: 3 },
    { asked: 2, left: 1 },
  ]);
});

// Fits that together weigh less than the smallest difference of shares: what weighs more is said in docs/matching.md.
const score = fc.option(fc.integer({ min: 90, max: 100 }), { freq: 2, nil: undefined });
const pupil = fc.record({
  school: fc.nat(2),
  priority: fc.constantFrom('normal' as const, 'normal' as const, 'high' as const, 'urgent' as const),
  scores: fc.tuple(score, score, score),
});
const hub = fc.record({
  remembered: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  pupils: fc.array(pupil, { minLength: 1, maxLength: 7 }),
  places: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)),
});
test.each(Object.keys(SHARE_LAWS))('on small hubs as many are placed as can be, hard cases first; then %s', (law) => {
  fc.assert(
    fc.property(hub, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (given, draws) => {
      let at = 0;
      const below = (count: number): number => draws[at++ % draws.length]! % count;
      expect(shareBreach(law, given, below)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

/** The order of what a plan weighs, against every plan that exists: pupils placed, urgency, shares of the schools, fit. */
import fc from 'fast-check';
import { RULE_CASES, ruleCases, solveCase, type RuleCase } from '../../../../src/domain/matching/plan/rule-cases';

const WEIGHT = { normal: 2, high: 3, urgent: 4 } as const;
type Hosts = readonly (number | undefined)[];

function everyPlan({ pupils, places }: RuleCase): Hosts[] {
  const plans: Hosts[] = [];
  const free = [...places];
  const go = (hosts: Hosts): void => {
    const pupil = pupils[hosts.length];
    if (pupil === undefined) return void plans.push(hosts);
    go([...hosts, undefined]);
    pupil.scores.forEach((score, host) => {
      if (score === undefined || free[host]! <= 0) return;
      free[host]! -= 1;
      go([...hosts, host]);
      free[host]! += 1;
    });
  };
  go([]);
  return plans;
}

/** The published order, smaller being better: nothing of costs is in it. */
function measure({ pupils, remembered }: RuleCase, hosts: Hosts): readonly number[] {
  const left = pupils.filter((_, index) => hosts[index] === undefined);
  const shares = remembered.map((memory, school) => {
    const asked = pupils.filter((pupil) => pupil.school === school).length;
    const count = left.filter((pupil) => pupil.school === school).length;
    return asked === 0 ? 0 : (count + memory) / asked;
  });
  return [
    left.reduce((sum, { priority = 'normal' }) => sum + WEIGHT[priority], 0),
    ...shares.sort((a, b) => b - a),
    pupils.reduce((sum, { scores }, index) => sum - (hosts[index] === undefined ? 0 : (scores[hosts[index]] ?? 0)), 0),
  ];
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => Math.abs(value - other[index]!) > 1e-9);
  return at < 0 ? 0 : one[at]! - other[at]!;
};
const best = (given: RuleCase): readonly number[] =>
  everyPlan(given)
    .map((hosts) => measure(given, hosts))
    .sort(compare)[0]!;

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

test('on small hubs as many are placed as can be, hard cases first, and no plan shares the shortage better', () => {
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
  fc.assert(
    fc.property(hub, (given) => {
      expect(compare(measure(given, solveCase(given).hosts), best(given))).toBe(0);
    }),
    { numRuns: 150 },
  );
});

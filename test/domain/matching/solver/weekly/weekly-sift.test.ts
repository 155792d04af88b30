import fc from 'fast-check';
import { greedyPlan } from '../../../../../src/domain/matching/solver/greedy-plan';
import { prepareProblem, type PreparedProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import { relaxedValue } from '../../../../../src/domain/matching/solver/proof/relaxed-value';
import { basisOn } from '../../../../../src/domain/matching/solver/weekly/part-basis';
import { WeeklyBasis } from '../../../../../src/domain/matching/solver/weekly/weekly-basis';
import { solveRelaxation } from '../../../../../src/domain/matching/solver/weekly/weekly-linear';
import { beginSift, siftRelaxation } from '../../../../../src/domain/matching/solver/weekly/weekly-sift';
import { drawProblem } from '../../../../../tools/bench/allocation/structures';
import { anyProblem } from '../small-problems';

const always = (): boolean => true;
const firstPlan = (prepared: PreparedProblem): Int32Array => greedyPlan(prepared, new Float64Array(prepared.edgeCost.length));

/** The bound by sifting less the bound with all edges at once. */
function difference(prepared: PreparedProblem): number {
  const { relaxation } = siftRelaxation(prepared, beginSift(prepared, firstPlan(prepared)), always, Infinity);
  const atOnce = solveRelaxation(new WeeklyBasis(prepared, firstPlan(prepared)), always);
  expect([relaxation.end, atOnce.end]).toEqual(['optimal', 'optimal']);
  return (
    relaxedValue(prepared, relaxation.rowPrice, relaxation.shortagePrice) -
    relaxedValue(prepared, atOnce.rowPrice, atOnce.shortagePrice)
  );
}

const DRAWS = ['long stages', 'mixed lengths', 'shared limits', 'many schools'].map((name, k) =>
  prepareProblem(drawProblem(name, { requests: 60, offers: 30, seed: 61 + k }), {}),
);

describe('the relaxation by sifting', () => {
  it('proves the same bound as with all edges at once, on any small problem week by week', () => {
    fc.assert(
      fc.property(anyProblem({ weeks: 6, mostRequests: 12, mostOffers: 8 }), (problem) => {
        const prepared = prepareProblem(problem, {});
        fc.pre(!prepared.isAssignment);
        expect(Math.abs(difference(prepared))).toBeLessThan(0.05);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('does so where requests have many more edges than it begins with, and where offers share limits', () => {
    for (const prepared of DRAWS) expect(Math.abs(difference(prepared))).toBeLessThan(0.05);
  });

  it('ends on fewer edges and rows than the problem has', () => {
    for (const prepared of DRAWS) {
      const { part } = siftRelaxation(prepared, beginSift(prepared, firstPlan(prepared)), always, Infinity);
      expect(part.edgeOf.length).toBeLessThan(prepared.edgeCost.length);
      expect(part.rowOf.length).toBeLessThan(prepared.rowCount);
    }
  });

  it('leaves a basis that is optimal on any other part of the problem too, without one pivot', () => {
    for (const prepared of DRAWS) {
      const sifted = siftRelaxation(prepared, beginSift(prepared, firstPlan(prepared)), always, Infinity);
      const all = basisOn(prepared, new Uint8Array(prepared.edgeCost.length).fill(1), sifted);
      const again = solveRelaxation(all.basis, always);
      expect([again.end, again.pivots]).toEqual(['optimal', 0]);
    }
  });
});

import fc from 'fast-check';
import { prepareProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import { planObjective } from '../../../../../src/domain/matching/solver/proof/plan-objective';
import { relaxedValue } from '../../../../../src/domain/matching/solver/proof/relaxed-value';
import { PriceAscent } from '../../../../../src/domain/matching/solver/weekly/price-ascent';
import { diveByPrices } from '../../../../../src/domain/matching/solver/weekly/price-dive';
import { drawProblem } from '../../../../../tools/bench/allocation/structures';
import { anyProblem } from '../small-problems';
import { cheapestBasis, solveFromCosts } from './from-costs';

const always = (): boolean => true;
const MIXED = prepareProblem(drawProblem('mixed lengths', { requests: 100, offers: 40, seed: 71 }), {});

function isValid(plan: Int32Array): boolean {
  const { rowCount, rowStart, rowOf, rowCapacity } = MIXED;
  const used = new Int32Array(rowCount);
  for (const e of plan) if (e >= 0) for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) used[rowOf[k]!]!++;
  return used.every((count, r) => count <= rowCapacity[r]!);
}

describe('prices without a simplex', () => {
  it('prove exactly the bound that is told, never more than the relaxation costs, on any small problem week by week', () => {
    fc.assert(
      fc.property(anyProblem({ weeks: 6, mostRequests: 12, mostOffers: 4 }), (problem) => {
        const prepared = prepareProblem(problem, {});
        fc.pre(!prepared.isAssignment);
        const ascent = new PriceAscent(prepared);
        ascent.climb(40, Infinity, always);
        const { rowPrice, shortagePrice } = ascent.prices();
        expect(relaxedValue(prepared, rowPrice, shortagePrice)).toBeCloseTo(ascent.value, 4);
        const exact = solveFromCosts(cheapestBasis(prepared), always);
        expect(ascent.value).toBeLessThan(relaxedValue(prepared, exact.rowPrice, exact.shortagePrice) + 0.05);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('come within one per cent of the relaxation where long and short stages meet, and lead to a valid plan near it', () => {
    const exact = solveFromCosts(cheapestBasis(MIXED), always);
    const bound = relaxedValue(MIXED, exact.rowPrice, exact.shortagePrice);
    const ascent = new PriceAscent(MIXED);
    ascent.climb(2000, 2 * bound, always);
    expect(ascent.value).toBeGreaterThan(0.99 * bound);
    const plan = diveByPrices(MIXED, ascent, 2 * bound, always);
    expect(isValid(plan)).toBe(true);
    expect(planObjective(MIXED, plan)).toBeLessThan(1.05 * bound);
  });

  it('stop as soon as the time given is over, with a valid plan', () => {
    const ascent = new PriceAscent(MIXED);
    expect(ascent.climb(2000, Infinity, () => false)).toBe(false);
    const plan = diveByPrices(MIXED, ascent, Infinity, () => false);
    expect(isValid(plan)).toBe(true);
    expect(plan.some((e) => e >= 0)).toBe(true);
  });
});

import fc from 'fast-check';
import { greedyPlan } from '../../../../../src/domain/matching/solver/greedy-plan';
import { prepareProblem, type PreparedProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import { relaxedValue } from '../../../../../src/domain/matching/solver/proof/relaxed-value';
import { DegreeRelaxation } from '../../../../../src/domain/matching/solver/weekly/shortage-degrees';
import type { LinearRelaxation } from '../../../../../src/domain/matching/solver/weekly/weekly-linear';
import { drawProblem } from '../../../../../tools/bench/allocation/structures';
import { anyProblem } from '../small-problems';
import { cheapestBasis, solveFromCosts } from './from-costs';

const always = (): boolean => true;
const PIECE = 6000;
const MIXED = prepareProblem(drawProblem('mixed lengths', { requests: 100, offers: 40, seed: 71 }), {});
const greedy = (prepared: PreparedProblem): Int32Array => greedyPlan(prepared, new Float64Array(prepared.edgeCost.length));
const boundOf = (prepared: PreparedProblem, { rowPrice, shortagePrice }: Pick<LinearRelaxation, 'rowPrice' | 'shortagePrice'>) =>
  relaxedValue(prepared, rowPrice, shortagePrice);
const exactBound = (prepared: PreparedProblem): number => boundOf(prepared, solveFromCosts(cheapestBasis(prepared), always));

function degreesOf(
  prepared: PreparedProblem,
  budget = always,
): { readonly degrees: DegreeRelaxation; readonly bounds: number[] } {
  const bounds: number[] = [];
  const degrees = new DegreeRelaxation(prepared, greedy(prepared), (prices) => bounds.push(boundOf(prepared, prices)), budget);
  return { degrees, bounds };
}

describe('shortage costs raised by degrees', () => {
  it('lead to the relaxation at the real costs, from any start, on any small problem week by week', () => {
    fc.assert(
      fc.property(anyProblem({ weeks: 6, mostRequests: 12, mostOffers: 4 }), fc.boolean(), (problem, byPrices) => {
        const prepared = prepareProblem(problem, {});
        fc.pre(!prepared.isAssignment);
        const { degrees, bounds } = degreesOf(prepared);
        if (byPrices) degrees.solveNear(Infinity, (plan) => plan);
        else degrees.solveFirst(Infinity);
        degrees.raise(Infinity);
        expect(degrees.isSolved).toBe(true);
        expect(Math.abs(bounds.at(-1)! - exactBound(prepared))).toBeLessThan(0.05);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('lead there where long and short stages meet, whether prices or a plan come first', () => {
    const exact = exactBound(MIXED);
    for (const begin of [
      (degrees: DegreeRelaxation) => degrees.solveFirst(Infinity),
      (degrees: DegreeRelaxation) => degrees.solveNear(Infinity, (plan) => plan),
    ]) {
      const { degrees, bounds } = degreesOf(MIXED);
      begin(degrees);
      expect(degrees.isSolved).toBe(false);
      expect(degrees.raise(Infinity)).toBe('optimal');
      expect(degrees.isSolved).toBe(true);
      expect(bounds.at(-1)! / exact).toBeCloseTo(1, 6);
    }
  });

  it('never bound a plan falsely when a solve is cut short, and go on from there', () => {
    const exact = exactBound(MIXED);
    const { degrees, bounds } = degreesOf(MIXED);
    expect(degrees.tryReal(PIECE)).toBe('enough');
    expect(degrees.isSolved).toBe(false);
    while (degrees.solveFirst(PIECE) === 'enough');
    expect(degrees.raise(PIECE)).toBe('enough');
    expect(degrees.isSolved).toBe(false);
    expect(bounds.length).toBeGreaterThan(2);
    for (const bound of bounds) expect(bound).toBeLessThan(exact + 0.05);
  });

  it('stop as soon as the time given is over', () => {
    const { degrees } = degreesOf(MIXED, () => false);
    expect(degrees.solveNear(Infinity, (plan) => plan)).toBe('interrupted');
    expect(degrees.solveFirst(Infinity)).toBe('interrupted');
    expect(degrees.isSolved).toBe(false);
  });
});

import fc from 'fast-check';
import { greedyPlan } from '../../../../../src/domain/matching/solver/greedy-plan';
import { prepareProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import type { AllocationProblem } from '../../../../../src/domain/matching/solver/problem';
import { relaxedValue } from '../../../../../src/domain/matching/solver/proof/relaxed-value';
import { WeeklyBasis } from '../../../../../src/domain/matching/solver/weekly/weekly-basis';
import { beginDive } from '../../../../../src/domain/matching/solver/weekly/weekly-dive';
import { solveRelaxation } from '../../../../../src/domain/matching/solver/weekly/weekly-linear';
import { weeklyProblem } from '../../../../../tools/bench/allocation/random-problems';
import { anyProblem } from '../small-problems';
import { cheapestBasis, solveFromCosts } from './from-costs';

const always = (): boolean => true;

/** The relaxation solved both ways: from the costs, and from a plan. */
function bothWays(problem: AllocationProblem): { fromCosts: number; fromPlan: number } {
  const prepared = prepareProblem(problem, {});
  const solved = solveFromCosts(cheapestBasis(prepared), always);
  const other = solveRelaxation(
    new WeeklyBasis(prepared, greedyPlan(prepared, new Float64Array(prepared.edgeCost.length))),
    always,
  );
  expect([solved.end, other.end]).toEqual(['optimal', 'optimal']);
  return {
    fromCosts: relaxedValue(prepared, solved.rowPrice, solved.shortagePrice),
    fromPlan: relaxedValue(prepared, other.rowPrice, other.shortagePrice),
  };
}

describe('the dual simplex of the weekly relaxation', () => {
  it('proves the same bound from the costs as the primal simplex from a plan, on any small problem week by week', () => {
    fc.assert(
      fc.property(anyProblem({ weeks: 6, mostRequests: 12, mostOffers: 4 }), (problem) => {
        fc.pre(!prepareProblem(problem, {}).isAssignment);
        const { fromCosts, fromPlan } = bothWays(problem);
        expect(Math.abs(fromCosts - fromPlan)).toBeLessThan(0.05);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('does so when thousands of columns are in question and only a part is watched', () => {
    for (const seed of [21, 22, 23]) {
      const { fromCosts, fromPlan } = bothWays(weeklyProblem({ requests: 300, offers: 50, edgesPerRequest: 20, seed }));
      expect(Math.abs(fromCosts / fromPlan - 1)).toBeLessThan(1e-6);
    }
  });

  it('stops when the budget ends, and its prices still prove a bound', () => {
    const prepared = prepareProblem(weeklyProblem({ requests: 300, offers: 50, edgesPerRequest: 20, seed: 21 }), {});
    const stopped = solveFromCosts(cheapestBasis(prepared), () => false);
    const solved = solveFromCosts(cheapestBasis(prepared), always);
    expect(stopped.end).toBe('interrupted');
    expect(relaxedValue(prepared, stopped.rowPrice, stopped.shortagePrice)).toBeLessThan(
      relaxedValue(prepared, solved.rowPrice, solved.shortagePrice),
    );
  });

  it('makes the shares whole by forbidding what the strongest choices refuse', () => {
    let fractional = 0;
    for (const seed of [36, 40, 42]) {
      const prepared = prepareProblem(weeklyProblem({ requests: 200, offers: 40, edgesPerRequest: 8, seed }), {});
      const basis = cheapestBasis(prepared);
      const before = solveFromCosts(basis, always).share;
      fractional += before.filter((part) => part > 0.01 && part < 0.99).length;
      const after = beginDive(basis, always).fix(200);
      expect(after?.filter((part) => part > 0.011 && part < 0.989)).toHaveLength(0);
    }
    expect(fractional).toBeGreaterThan(0);
  });
});

import { checkCertificate } from '../../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../../src/domain/matching/solver/proof/plan-check';
import { solveAllocation } from '../../../../src/domain/matching/solver/solve-allocation';
import { solveWithHighs } from '../../../../tools/bench/allocation/highs-model';
import { assignmentProblem, weeklyProblem } from '../../../../tools/bench/allocation/random-problems';

describe('random problems beside HiGHS', () => {
  const assignments = [1, 2, 3, 4].map((seed) =>
    assignmentProblem(
      { requests: 120, offers: [150, 120, 80, 40][seed - 1]!, edgesPerRequest: 8, seed },
      seed % 2 ? 'map' : 'uniform',
    ),
  );
  const weekly = [1, 2, 3, 4, 5, 6].map((seed) =>
    weeklyProblem({ requests: 100, offers: 20 + 8 * seed, edgesPerRequest: 6, seed }),
  );

  it('assignments cost exactly the same', async () => {
    const answers = await solveWithHighs(assignments);
    assignments.forEach((problem, k) => {
      const plan = solveAllocation(problem);
      expect(plan.cost).toBe(Math.round(answers[k]!.objective));
      expect(plan.isProven).toBe(true);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect(checkCertificate(problem, plan)).toEqual([]);
    });
  });

  it('week by week as many are placed, the cost is within 0.1 % and the bound is below', async () => {
    const answers = await solveWithHighs(weekly);
    weekly.forEach((problem, k) => {
      const plan = solveAllocation(problem);
      const optimum = Math.round(answers[k]!.objective);
      expect(plan.lowerBound).toBeLessThanOrEqual(optimum);
      expect(plan.cost).toBeGreaterThanOrEqual(optimum);
      expect(plan.cost).toBeLessThanOrEqual(optimum * 1.001);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect(checkCertificate(problem, plan)).toEqual([]);
    });
  });
});

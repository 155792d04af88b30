import { checkCertificate } from '../../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationProblem } from '../../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../../src/domain/matching/solver/solve-allocation';
import { solveWithHighs } from '../../../../tools/bench/allocation/highs-model';
import { assignmentProblem, weeklyProblem } from '../../../../tools/bench/allocation/random-problems';
import { drawProblem, STRUCTURES } from '../../../../tools/bench/allocation/structures';

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

  it.each(Object.keys(STRUCTURES))('%s: where branch and bound ends, small problems cost exactly the same', async (structure) => {
    const problems = [1, 2, 3].map((seed) => drawProblem(structure, { requests: 30, offers: 18, seed }));
    const answers = await solveWithHighs(problems);
    problems.forEach((problem, k) => {
      const plan = solveAllocation(problem);
      expect(plan.cost).toBe(Math.round(answers[k]!.objective));
      expect(plan.lowerBound).toBeLessThanOrEqual(plan.cost);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect(checkCertificate(problem, plan)).toEqual([]);
    });
  });

  it('every road of the assignment ends in a proof: few pairs, very many, places for all at the cheapest host, pairs in no order', () => {
    const shuffled = (problem: AllocationProblem): AllocationProblem => ({
      ...problem,
      edges: problem.edges
        .map((edge, k) => [(k * 7919) % problem.edges.length, edge] as const)
        .sort(([a], [b]) => a - b)
        .map(([, edge]) => edge),
    });
    for (const [structure, size] of [
      ['chains', { requests: 300, offers: 300 }],
      ['chains', { requests: 300, offers: 260 }],
      ['dense', { requests: 250, offers: 300 }],
      ['dense', { requests: 200, offers: 800 }],
      ['large offers', { requests: 300, offers: 200 }],
      ['cost scales', { requests: 200, offers: 150 }],
    ] as const) {
      const problem = drawProblem(structure, { ...size, seed: 11 });
      const plan = solveAllocation(problem);
      expect([structure, plan.isProven]).toEqual([structure, true]);
      expect(checkPlan(problem, plan)).toEqual([]);
      expect(checkCertificate(problem, plan)).toEqual([]);
      expect(solveAllocation(shuffled(problem)).cost).toBe(plan.cost);
    }
  });

  it('hosts that all prefer in the same order are filled to the last, though few of them are among the cheapest of anyone', () => {
    const count = 180;
    const each = Array.from({ length: count }, (_, k) => k);
    const problem: AllocationProblem = {
      weeks: 1,
      shortageStep: 10,
      requests: each.map((i) => ({ first: 0, last: 0, school: i % 4, unplacedCost: 100_000 })),
      offers: each.map(() => ({ first: 0, last: 0, places: 1 })),
      edges: each.flatMap((i) => each.map((j) => [i, j, 10 * j + ((i * j) % 7)] as const)),
    };
    const plan = solveAllocation(problem);
    expect(plan.placed).toHaveLength(count);
    expect(plan.isProven).toBe(true);
    expect(checkCertificate(problem, plan)).toEqual([]);
  });
});

import { checkCertificate } from '../../../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationPlan, AllocationProblem } from '../../../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../../../src/domain/matching/solver/solve-allocation';

const problem: AllocationProblem = {
  weeks: 4,
  shortageStep: 1000,
  requests: [
    { first: 0, last: 1, school: 0, unplacedCost: 5000 },
    { first: 1, last: 2, school: 0, unplacedCost: 5000 },
    { first: 2, last: 3, school: 1, unplacedCost: 9000 },
    { first: 0, last: 3, school: 1, unplacedCost: 5000 },
  ],
  offers: [
    { first: 0, last: 3, places: 1 },
    { first: 0, last: 2, places: 1 },
  ],
  edges: [
    [0, 0, 10],
    [1, 0, 20],
    [1, 1, 400],
    [2, 0, 30],
    [3, 0, 5],
    [0, 1, 15],
  ],
};
const plan = solveAllocation(problem);
const altered = (change: Partial<AllocationPlan>): AllocationPlan => ({ ...plan, ...change });

describe('the checks of a plan', () => {
  it('accept what the solver gives', () => {
    expect(checkPlan(problem, plan)).toEqual([]);
    expect(checkCertificate(problem, plan)).toEqual([]);
    expect(plan.placed).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(plan.isProven).toBe(true);
  });

  it.each([
    [
      'a place taken twice in a week',
      {
        placed: [
          [0, 0],
          [1, 0],
          [2, 0],
        ] as const,
      },
      'exceeds its places',
    ],
    ['a pair that is not allowed', { placed: [[2, 1]] as const }, 'is not allowed'],
    [
      'a request placed twice',
      {
        placed: [
          [0, 0],
          [0, 1],
          [2, 0],
        ] as const,
      },
      'is placed twice',
    ],
    ['a wrong cost', { cost: plan.cost - 1 }, 'the true one'],
    ['a request forgotten', { unplaced: [] }, 'unplaced requests'],
  ])('refuse %s', (_name, change, words) => {
    expect(checkPlan(problem, altered(change)).join()).toContain(words);
  });

  it.each([
    [
      'a bound that the prices do not prove',
      { lowerBound: plan.lowerBound, duals: { weekPrices: [], shortagePrices: [] } },
      'bound proved',
    ],
    ['a negative price', { duals: { weekPrices: [{ offer: 0, week: 0, price: -1 }], shortagePrices: [] } }, 'negative price'],
    ['a bound above the cost', { lowerBound: plan.cost + 1 }, 'exceeds the cost'],
    ['an optimum said to be doubtful', { isProven: false }, 'isProven'],
  ])('refuse %s', (_name, change, words) => {
    expect(checkCertificate(problem, altered(change)).join()).toContain(words);
  });
});

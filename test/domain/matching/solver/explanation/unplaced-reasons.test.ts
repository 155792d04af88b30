import type { AllocationProblem } from '../../../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../../../src/domain/matching/solver/solve-allocation';

const problem: AllocationProblem = {
  weeks: 6,
  shortageStep: 0,
  requests: [
    { first: 0, last: 3, school: 0, unplacedCost: 9000 },
    { first: 2, last: 5, school: 0, unplacedCost: 1000 },
    { first: 0, last: 1, school: 1, unplacedCost: 1000 },
    { first: 4, last: 5, school: 1, unplacedCost: 1000 },
  ],
  offers: [
    { first: 0, last: 5, places: 1 },
    { first: 0, last: 2, places: 1 },
  ],
  edges: [
    [0, 0, 10],
    [1, 0, 5],
    [1, 1, 5],
    [3, 0, 7],
  ],
};

describe('an unplaced request', () => {
  const plan = solveAllocation(problem);

  it('says who holds the places that it could have had, on its weeks only', () => {
    expect(plan.placed).toEqual([
      [0, 0],
      [3, 0],
    ]);
    expect(plan.unplaced).toEqual([
      { request: 1, reason: 'disputed', competitors: [0, 3] },
      { request: 2, reason: 'no-edge', competitors: [] },
    ]);
  });

  it('a pair out of the offer’s weeks is no host at all', () => {
    const alone = solveAllocation({ ...problem, edges: [[1, 1, 5]] });
    expect(alone.unplaced.find(({ request }) => request === 1)).toEqual({ request: 1, reason: 'no-edge', competitors: [] });
  });
});

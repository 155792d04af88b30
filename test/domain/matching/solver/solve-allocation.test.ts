import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { checkCertificate } from '../../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationProblem, IndexPair } from '../../../../src/domain/matching/solver/problem';
import { readAllocationProblem } from '../../../../src/domain/matching/solver/problem-reading';
import { solveAllocation } from '../../../../src/domain/matching/solver/solve-allocation';
import { numbersFrom } from '../../../../tools/bench/allocation/random-problems';
import { anyLimitedProblem, anyProblem, bruteForce } from './small-problems';

const sameWeeks = anyProblem({ weeks: 1, mostRequests: 7, mostOffers: 4 });
const partlyOverlapping = anyProblem({ weeks: 5, mostRequests: 7, mostOffers: 3 });
const runs = (numRuns: number): { numRuns: number; seed: number } => ({ numRuns, seed: 2026 });

describe('requests on the same weeks', () => {
  it('are assigned at the least cost of all plans, with a proof of it', () => {
    fc.assert(
      fc.property(sameWeeks, (problem) => {
        const plan = solveAllocation(problem);
        expect(plan.method).toBe('assignment');
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(checkCertificate(problem, plan)).toEqual([]);
        expect(plan.isProven).toBe(true);
        expect(plan.cost).toBe(bruteForce(problem));
      }),
      runs(300),
    );
  });

  // Each of these shares takes another way in the choice of the pairs to begin with.
  it.each([0, 0.05, 0.5, 1])(
    'are proved where each may go nearly anywhere and the hosts are ranked by everyone in the same way, own taste apart (%p)',
    (taste) => {
      const random = numbersFrom(7 + 100 * taste);
      for (const [requests, offers] of [
        [180, 200],
        [200, 180],
      ] as const) {
        const rank = Array.from({ length: offers }, () => Math.floor(random() * 1000));
        const problem: AllocationProblem = {
          weeks: 1,
          shortageStep: 100,
          requests: Array.from({ length: requests }, (_, i) => ({ first: 0, last: 0, school: i % 5, unplacedCost: 10_000 })),
          offers: rank.map(() => ({ first: 0, last: 0, places: 1 })),
          edges: Array.from({ length: requests }, (_, i) =>
            rank.map((cost, j) => [i, j, cost + Math.floor(random() * taste * 1000)] as const),
          ).flat(),
        };
        const plan = solveAllocation(problem);
        expect(plan.isProven).toBe(true);
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(checkCertificate(problem, plan)).toEqual([]);
      }
    },
  );
});

describe('requests that overlap in part', () => {
  it('get a valid plan whose bound is proved and no larger than the optimum', () => {
    let exact = 0;
    let total = 0;
    fc.assert(
      fc.property(partlyOverlapping, (problem) => {
        const plan = solveAllocation(problem);
        const optimum = bruteForce(problem);
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(checkCertificate(problem, plan)).toEqual([]);
        expect(plan.lowerBound).toBeLessThanOrEqual(optimum);
        expect(plan.cost).toBeGreaterThanOrEqual(optimum);
        total++;
        if (plan.cost === optimum) exact++;
      }),
      runs(300),
    );
    expect(exact / total).toBeGreaterThan(0.99);
  });
});

describe('offers that share a limit', () => {
  it('are filled within it at the least cost of all plans, kept and forbidden pairs respected, with a bound that is proved', () => {
    let exact = 0;
    let total = 0;
    fc.assert(
      fc.property(anyLimitedProblem({ weeks: 4, mostRequests: 7, mostOffers: 4 }), fc.nat(), (problem, k) => {
        const first = solveAllocation(problem);
        const constraints = first.placed.length < 2 ? {} : { kept: [first.placed[k % first.placed.length]!] };
        const plan = solveAllocation(problem, constraints);
        const optimum = bruteForce(problem, constraints);
        expect(checkPlan(problem, plan, constraints)).toEqual([]);
        expect(checkCertificate(problem, plan, constraints)).toEqual([]);
        expect(plan.lowerBound).toBeLessThanOrEqual(optimum);
        total++;
        if (plan.cost === optimum) exact++;
      }),
      runs(200),
    );
    expect(exact).toBe(total);
  });

  it('a kept pair more than the limit has room for is refused, and a moved pair is paid', () => {
    const request = { first: 0, last: 0, school: 0, unplacedCost: 100 };
    const problem: AllocationProblem = {
      weeks: 1,
      shortageStep: 0,
      requests: [request, request],
      offers: [
        { first: 0, last: 0, places: 1 },
        { first: 0, last: 0, places: 1 },
      ],
      edges: [
        [0, 0, 5],
        [1, 1, 3],
      ],
      limits: [{ room: 1, edges: [0, 1] }],
    };
    const kept: IndexPair[] = [
      [0, 0],
      [1, 1],
    ];
    expect(() => solveAllocation(problem, { kept })).toThrow('exceed the room of limit 0');
    expect(solveAllocation(problem).placed).toEqual([[1, 1]]);
    expect(solveAllocation(problem, { previous: { placed: [[0, 0]], moveCost: 10 } }).placed).toEqual([[0, 0]]);
    expect(checkPlan({ ...problem, limits: [{ room: 0, edges: [0, 1] }] }, solveAllocation(problem))).toContain(
      'limit 0 has room for 0, not for 1',
    );
  });
});

describe('the problems with a known optimum', () => {
  const folder = 'data/allocation/';
  const optima = JSON.parse(readFileSync(`${folder}optima.json`, 'utf8')) as Record<
    string,
    { optimum: number; unplaced: number }
  >;
  it.each(readdirSync(folder).filter((name) => name in optima))('%s: as many placed, cost within 0.1 %, bound below', (name) => {
    const problem = readAllocationProblem(JSON.parse(readFileSync(folder + name, 'utf8')));
    const { optimum, unplaced } = optima[name]!;
    const plan = solveAllocation(problem);
    expect(checkPlan(problem, plan)).toEqual([]);
    expect(checkCertificate(problem, plan)).toEqual([]);
    expect(plan.unplaced.length).toBe(unplaced);
    expect(plan.cost).toBeLessThanOrEqual(optimum * 1.001);
    expect(plan.lowerBound).toBeLessThanOrEqual(optimum);
    expect(plan.lowerBound).toBeGreaterThan(optimum * 0.999);
  });
});

describe('a plan', () => {
  it('is the same for the same input', () => {
    fc.assert(
      fc.property(partlyOverlapping, (problem) => {
        expect(solveAllocation(structuredClone(problem))).toEqual(solveAllocation(problem));
      }),
      runs(60),
    );
  });

  it('costs the same when requests, offers and pairs are listed in another order', () => {
    fc.assert(
      fc.property(sameWeeks, fc.integer(), (problem, seed) => {
        expect(solveAllocation(shuffled(problem, seed)).cost).toBe(solveAllocation(problem).cost);
      }),
      runs(100),
    );
  });

  it('is valid wherever the budget ends the search, and its bound still holds', () => {
    fc.assert(
      fc.property(fc.oneof(sameWeeks, partlyOverlapping), fc.nat(12), (problem, questions) => {
        let left = questions;
        const plan = solveAllocation(problem, { budget: () => left-- > 0 });
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(checkCertificate(problem, plan)).toEqual([]);
        expect(plan.lowerBound).toBeLessThanOrEqual(bruteForce(problem));
      }),
      runs(150),
    );
  });
});

describe('an interrupted large problem', () => {
  const problem = readAllocationProblem(JSON.parse(readFileSync('data/allocation/weeks-1000-250.json', 'utf8')));
  it.each([0, 1, 3, 200, 600])('still places most requests after %i questions to the budget, and says so', (questions) => {
    let left = questions;
    const plan = solveAllocation(problem, { budget: () => left-- > 0 });
    expect(plan.isInterrupted).toBe(true);
    expect(checkPlan(problem, plan)).toEqual([]);
    expect(plan.placed.length).toBeGreaterThan(500);
  });
});

describe('what the animator imposes', () => {
  it('kept and forbidden pairs are respected, at the least cost that they allow', () => {
    fc.assert(
      fc.property(fc.oneof(sameWeeks, partlyOverlapping), fc.nat(), fc.nat(), (problem, a, b) => {
        const first = solveAllocation(problem);
        fc.pre(first.placed.length >= 2);
        const kept: IndexPair[] = [first.placed[a % first.placed.length]!];
        const forbidden: IndexPair[] = first.placed.filter((pair, k) => k === b % first.placed.length && pair !== kept[0]);
        const constraints = { kept, forbidden };
        const plan = solveAllocation(problem, constraints);
        expect(checkPlan(problem, plan, constraints)).toEqual([]);
        expect(checkCertificate(problem, plan, constraints)).toEqual([]);
        const optimum = bruteForce(problem, constraints);
        expect(plan.lowerBound).toBeLessThanOrEqual(optimum);
        if (plan.method === 'assignment') expect(plan.cost).toBe(optimum);
      }),
      runs(200),
    );
  });

  it('kept pairs that exceed the places are refused', () => {
    const problem: AllocationProblem = {
      weeks: 2,
      shortageStep: 0,
      requests: [
        { first: 0, last: 1, school: 0, unplacedCost: 10 },
        { first: 1, last: 1, school: 0, unplacedCost: 10 },
      ],
      offers: [{ first: 0, last: 1, places: 1 }],
      edges: [
        [0, 0, 1],
        [1, 0, 1],
      ],
    };
    expect(() =>
      solveAllocation(problem, {
        kept: [
          [0, 0],
          [1, 0],
        ],
      }),
    ).toThrow('exceed the places of offer 0 in week 1');
    expect(() => solveAllocation(problem, { kept: [[0, 0]], forbidden: [[0, 0]] })).toThrow('is not an allowed pair');
  });

  it('moving has its cost: what comes back is the best of both', () => {
    fc.assert(
      fc.property(sameWeeks, fc.integer({ min: 0, max: 80 }), fc.nat(), (problem, moveCost, k) => {
        const first = solveAllocation(problem);
        fc.pre(first.placed.length > 0);
        const constraints = { previous: { placed: first.placed, moveCost }, forbidden: [first.placed[k % first.placed.length]!] };
        const plan = solveAllocation(problem, constraints);
        expect(checkPlan(problem, plan, constraints)).toEqual([]);
        expect(checkCertificate(problem, plan, constraints)).toEqual([]);
        expect(plan.cost + plan.movingCost).toBe(bruteForce(problem, constraints));
      }),
      runs(150),
    );
  });

  it('solving again after one refusal changes few lines when moving costs', () => {
    const problem = readAllocationProblem(JSON.parse(readFileSync('data/allocation/weeks-300-60.json', 'utf8')));
    const first = solveAllocation(problem);
    const refused = first.placed[100]!;
    const again = solveAllocation(problem, { forbidden: [refused], previous: { placed: first.placed, moveCost: 500 } });
    const before = new Map(first.placed);
    const changed = again.placed.filter(([request, offer]) => before.get(request) !== offer);
    expect(again.placed.length).toBeGreaterThanOrEqual(first.placed.length - 1);
    expect(changed.length).toBeLessThanOrEqual(6);
  });
});

/** The same problem with everything renumbered. */
function shuffled(problem: AllocationProblem, seed: number): AllocationProblem {
  let state = ((seed >>> 0) % 2147483646) + 1;
  const draw = (below: number): number => (((state = (state * 48271) % 2147483647) / 2147483647) * below) | 0;
  const order = (length: number): number[] => {
    const list = Array.from({ length }, (_, k) => k);
    for (let k = length - 1; k > 0; k--) {
      const other = draw(k + 1);
      [list[k], list[other]] = [list[other]!, list[k]!];
    }
    return list;
  };
  const requests = order(problem.requests.length);
  const offers = order(problem.offers.length);
  return {
    ...problem,
    requests: requests.map((i) => problem.requests[i]!),
    offers: offers.map((j) => problem.offers[j]!),
    edges: order(problem.edges.length).map((e) => {
      const [request, offer, cost] = problem.edges[e]!;
      return [requests.indexOf(request), offers.indexOf(offer), cost] as const;
    }),
  };
}

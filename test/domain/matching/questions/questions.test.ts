/** Every answer about the plan, on random crowded hubs, held to what it says (see `promises.ts`); and the checker itself. */
import fc from 'fast-check';
import {
  boundOf,
  costOf,
  faultsOfPlan,
  faultsOfPromise,
  type Statement,
} from '../../../../src/domain/matching/questions/checker';
import { allocationUnder, pairsOf, planOn } from '../../../../src/domain/matching/plan/allocate';
import { changeFrontier } from '../../../../src/domain/matching/questions/frontier';
import { pricesOf, statementOf } from '../../../../src/domain/matching/questions/statement';
import { solveAllocation } from '../../../../src/domain/matching/solver/solve-allocation';
import { askEverything, crowdedGround, type Tally } from './promises';

const HUBS = 8;

test.each([
  { size: 'a hub that is planned anew', isLarge: false },
  { size: 'a hub too large for that', isLarge: true },
])('every promise, solved again, holds exactly on $size: pairs imposed, ways, places, changes', ({ isLarge }) => {
  const tally: Tally = { promises: 0, broken: [], notBest: 0 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      askEverything(seed, tally, isLarge);
      return tally.broken.length === 0;
    }),
    { numRuns: HUBS },
  );
  expect(tally.broken).toEqual([]);
  expect(tally.promises).toBeGreaterThan(HUBS);
});

test('the frontier of a hub of more pairs than a function takes arguments is found', () => {
  const ground = crowdedGround(3);
  const allocation = allocationUnder(ground, { kept: [], forbidden: [], previous: [] });
  const { edges } = allocation.problem;
  const problem = { ...allocation.problem, edges: Array.from({ length: 150_000 }, (_, k) => edges[k % edges.length]!) };
  const placed = changeFrontier(allocation, [], () => true).map((point) => point.placed);
  expect(changeFrontier({ ...allocation, problem }, [], () => true).map((point) => point.placed)).toEqual(placed);
});

/** Two pupils of one school, one place; the second host is far. */
const SMALL: Statement = {
  requests: new Map([
    [0, { school: 0, unplacedCost: 1000 }],
    [1, { school: 0, unplacedCost: 1000 }],
  ]),
  optionsOf: (request) => [
    { offer: 0, cost: request === 0 ? 5 : 7, slots: [{ key: 'here', most: 2, held: 1 }] },
    ...(request === 0 ? [{ offer: 1, cost: 90, slots: [] }] : []),
  ],
  stepOf: () => 10,
};

describe('the checker', () => {
  test('says which pair is not allowed and where too many are, seats held counted', () => {
    expect(faultsOfPlan(SMALL, new Map([[0, 0]]))).toEqual([]);
    expect(faultsOfPlan(SMALL, new Map([[1, 1]]))).toEqual(['request 1 may not have its host']);
    expect(
      faultsOfPlan(
        SMALL,
        new Map([
          [0, 0],
          [1, 0],
        ]),
      ),
    ).toEqual(['request 0: too many at here', 'request 1: too many at here']);
    expect(faultsOfPlan(SMALL, new Map([[9, 0]]))).toEqual(['request 9 may not have its host']);
  });

  test('counts pairs, those without a host and the shortage of their school', () => {
    expect(
      costOf(
        SMALL,
        new Map([
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toBe(97);
    expect(costOf(SMALL, new Map())).toBe(2010);
  });

  test('bounds every plan by any prices, and the best one exactly by the right ones', () => {
    expect(boundOf(SMALL, { slots: new Map(), schools: new Map() })).toBe(12);
    expect(boundOf(SMALL, { slots: new Map([['here', 85]]), schools: new Map() })).toBe(97);
    expect(boundOf(SMALL, { slots: new Map([['here', 5000]]), schools: new Map() })).toBeLessThan(97);
  });

  test('refuses a promise whose changes, figures or pupils are not those of the plan', () => {
    const promise = {
      present: new Map([[0, 0]]),
      plan: new Map([
        [0, 1],
        [1, 0],
      ]),
      imposed: [[1, 0]] as const,
      safe: [0],
      told: { changed: [0, 1], placed: 2, cost: 97 },
    };
    expect(faultsOfPromise(SMALL, promise)).toEqual([]);
    expect(faultsOfPromise(SMALL, { ...promise, told: { ...promise.told, changed: [1] } })).toHaveLength(1);
    expect(faultsOfPromise(SMALL, { ...promise, told: { ...promise.told, cost: 96 } })).toHaveLength(1);
    expect(faultsOfPromise(SMALL, { ...promise, imposed: [[1, 1]] })).toEqual(['request 1 is elsewhere']);
    expect(
      faultsOfPromise(SMALL, { ...promise, plan: new Map([[1, 0]]), told: { changed: [0, 1], placed: 1, cost: 1007 } }),
    ).toEqual(['request 0 lost its host']);
  });

  test('finds the same bound as the solver in the prices of its plan', () => {
    const ground = crowdedGround(3);
    const allocation = allocationUnder(ground, { kept: [], forbidden: [], previous: [] });
    const { duals, lowerBound } = solveAllocation(allocation.problem);
    const statement = statementOf(allocation);
    expect(Math.ceil(boundOf(statement, pricesOf(duals)))).toBe(lowerBound);
    const { hostOf } = planOn(ground, { kept: [], forbidden: [], previous: [] }, () => true);
    const pairs = [...hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
    expect(costOf(statement, new Map(pairsOf(pairs, ground.indexed, ground.choicesOf)))).toBeGreaterThanOrEqual(lowerBound);
  });
});

import { checkCertificate } from '../../../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationEdge, AllocationProblem } from '../../../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../../../src/domain/matching/solver/solve-allocation';
import { distinct, numbersFrom } from '../../../../../tools/bench/allocation/random-problems';

interface Taste {
  /** Most that hosts, requests and pairs add to a cost. */
  readonly ofHost: number;
  readonly ofRequest: number;
  readonly ofPair: number;
  /** What every cost is a multiple of. */
  readonly unit: number;
}

const REQUESTS = 240;

function drawn(
  offers: number,
  edgesOfEach: number,
  places: number,
  taste: Taste,
  seed: number,
  shortageStep = 1000,
): AllocationProblem {
  const random = numbersFrom(seed);
  const below = (most: number): number => Math.floor(random() * (most + 1));
  const hostCost = Array.from({ length: offers }, () => below(taste.ofHost));
  const requestCost = Array.from({ length: REQUESTS }, () => below(taste.ofRequest));
  return {
    weeks: 1,
    shortageStep,
    requests: requestCost.map((_, i) => ({ first: 0, last: 0, school: i % 7, unplacedCost: i % 9 === 0 ? 200_000 : 100_000 })),
    offers: hostCost.map(() => ({ first: 0, last: 0, places: 1 + below(places - 1) })),
    edges: requestCost.flatMap((own, i) =>
      [...distinct(edgesOfEach, offers, random)].map((j): AllocationEdge => [
        i,
        j,
        taste.unit * (own + hostCost[j]! + below(taste.ofPair)),
      ]),
    ),
  };
}

/** Fewer places than requests, as many, more; hosts of several places. */
const MARKETS = [
  [190, 1],
  [240, 1],
  [330, 1],
  [40, 9],
] as const;

describe('hosts that everyone ranks nearly alike', () => {
  it.each<[string, Taste]>([
    ['the same everywhere', { ofHost: 0, ofRequest: 0, ofPair: 0, unit: 1 }],
    ['by host', { ofHost: 1000, ofRequest: 0, ofPair: 0, unit: 1 }],
    ['by host and by request', { ofHost: 900, ofRequest: 300, ofPair: 0, unit: 1 }],
    ['by host and by request, in fifties', { ofHost: 40, ofRequest: 90, ofPair: 0, unit: 50 }],
    ['by host and by request, a little by pair', { ofHost: 1000, ofRequest: 6000, ofPair: 20, unit: 1 }],
    ['by host, by pair too', { ofHost: 1000, ofRequest: 0, ofPair: 200, unit: 1 }],
    ['by host, by pair too, in tens', { ofHost: 100, ofRequest: 0, ofPair: 9, unit: 10 }],
  ])('cost %s: the plan is valid and proved to be the best, with few pairs of each request and with many', (_, taste) => {
    for (const [offers, places] of MARKETS) {
      for (const edgesOfEach of [12, 180]) {
        for (const seed of [1, 2]) {
          const problem = drawn(offers, Math.min(edgesOfEach, offers), places, taste, seed);
          const plan = solveAllocation(problem);
          expect(plan.isProven).toBe(true);
          expect(checkPlan(problem, plan)).toEqual([]);
          expect(checkCertificate(problem, plan)).toEqual([]);
        }
      }
    }
  });

  it('a shortage that costs more than 32 bits hold is proved all the same', () => {
    const problem = drawn(60, 12, 1, { ofHost: 400_000_000, ofRequest: 0, ofPair: 3, unit: 1 }, 5, 500_000_000);
    const plan = solveAllocation(problem);
    expect(plan.cost).toBeGreaterThan(2 ** 36);
    expect(plan.isProven).toBe(true);
    expect(checkPlan(problem, plan)).toEqual([]);
    expect(checkCertificate(problem, plan)).toEqual([]);
  });

  it('a search that is ended early gives a valid plan and a bound that holds', () => {
    const problem = drawn(190, 180, 1, { ofHost: 1000, ofRequest: 0, ofPair: 200, unit: 1 }, 3);
    const best = solveAllocation(problem).cost;
    for (const asked of [0, 1, 3, 20]) {
      let left = asked;
      const plan = solveAllocation(problem, { budget: () => left-- > 0 });
      expect(checkPlan(problem, plan)).toEqual([]);
      expect(checkCertificate(problem, plan)).toEqual([]);
      expect(plan.lowerBound).toBeLessThanOrEqual(best);
    }
  });
});

/** How often the shortage is not shared in turn where stages overlap in part: small random problems against every plan. */
import { shareStep, unplacedCostOf } from '../../../src/domain/matching/plan/shortage-cost';
import type { AllocationEdge, AllocationProblem } from '../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { numbersFrom } from '../allocation/random-problems';

const DRAWS = 1000;
const REQUESTS = 7;
const OFFERS = 3;
const SCHOOLS = 3;
const WEEKS = 6;

/** Seven requests of three schools, three hosts of a place or two; stages are the same for all, or overlap in part. */
function drawn(seed: number, isOverlapping: boolean): AllocationProblem {
  const random = numbersFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const school = Array.from({ length: REQUESTS }, () => below(SCHOOLS));
  const asked = Array.from({ length: SCHOOLS }, (_, one) => Math.max(1, school.filter((other) => other === one).length));
  const requests = school.map((one) => {
    const first = isOverlapping ? below(WEEKS - 1) : 0;
    const last = isOverlapping ? Math.min(WEEKS - 1, first + 1 + below(3)) : WEEKS - 1;
    return { first, last, school: one, unplacedCost: unplacedCostOf('normal', asked[one]!, 0) };
  });
  const edges = requests.flatMap((_, request): AllocationEdge[] =>
    Array.from({ length: OFFERS }, (__, offer): AllocationEdge => [request, offer, below(200)]).filter(() => random() < 0.7),
  );
  const offers = Array.from({ length: OFFERS }, () => ({ first: 0, last: WEEKS - 1, places: 1 + below(2) }));
  return { weeks: WEEKS, shortageStep: 0, schoolSteps: asked.map(shareStep), requests, offers, edges };
}

/** Without a host, then the shares of the schools, the largest first: smaller is better. */
function measure({ requests }: AllocationProblem, isPlaced: (request: number) => boolean): number[] {
  const shares = Array.from({ length: SCHOOLS }, (_, school) => {
    const own = requests.flatMap((request, index) => (request.school === school ? [index] : []));
    return own.length === 0 ? 0 : own.filter((request) => !isPlaced(request)).length / own.length;
  });
  return [requests.filter((_, request) => !isPlaced(request)).length, ...shares.sort((a, b) => b - a)];
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => Math.abs(value - other[index]!) > 1e-9);
  return at < 0 ? 0 : one[at]! - other[at]!;
};

function bestOfAll(problem: AllocationProblem): number[] {
  const used = new Int32Array(OFFERS * WEEKS);
  const placed = new Set<number>();
  let best: number[] | undefined;
  const go = (request: number): void => {
    const asked = problem.requests[request];
    if (asked === undefined) {
      const found = measure(problem, (one) => placed.has(one));
      if (best === undefined || compare(found, best) < 0) best = found;
      return;
    }
    go(request + 1);
    for (const [one, offer] of problem.edges) {
      if (one !== request) continue;
      const weeks = Array.from({ length: asked.last - asked.first + 1 }, (_, k) => offer * WEEKS + asked.first + k);
      if (weeks.some((at) => used[at]! >= problem.offers[offer]!.places)) continue;
      for (const at of weeks) used[at]!++;
      placed.add(request);
      go(request + 1);
      placed.delete(request);
      for (const at of weeks) used[at]!--;
    }
  };
  go(0);
  return best!;
}

/** @returns what is not as it must be: fewer placed, or whole places not shared in turn */
export function benchFairness(): readonly string[] {
  const first = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
  const faults: string[] = [];
  for (const isOverlapping of [false, true]) {
    let apart = 0;
    let most = 0;
    for (let k = 0; k < DRAWS; k++) {
      const problem = drawn(first + k, isOverlapping);
      const hosts = new Map(solveAllocation(problem).placed);
      const found = measure(problem, (request) => hosts.has(request));
      const best = bestOfAll(problem);
      if (compare(found, best) === 0) continue;
      apart += 1;
      most = Math.max(most, found[1]! - best[1]!);
      if (found[0] !== best[0]) faults.push(`draw ${first + k}: ${found[0]! - best[0]!} placed fewer than possible`);
      else if (!isOverlapping) faults.push(`draw ${first + k}: whole places are not shared in turn`);
    }
    console.log(
      `fairness, ${isOverlapping ? 'stages that overlap in part' : 'stages in the same weeks'}: of ${DRAWS} draws from seed ${first}, ` +
        `${apart} not shared in turn; the largest share at most ${(100 * most).toFixed(0)} points above the smallest possible`,
    );
  }
  return faults;
}

/** Random allocation problems of given sizes, the same at each run, for the figures and the tests. */
import type {
  AllocationEdge,
  AllocationOffer,
  AllocationProblem,
  AllocationRequest,
} from '../../../src/domain/matching/solver/problem';

export interface ProblemShape {
  readonly requests: number;
  readonly offers: number;
  readonly edgesPerRequest: number;
  readonly seed: number;
}

const SCHOOLS = 20;

/** Numbers in [0, 1) from a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every request on the same weeks, one place per offer; costs uniform, or distances on a map. */
export function assignmentProblem(
  { requests, offers, edgesPerRequest, seed }: ProblemShape,
  costs: 'uniform' | 'map',
): AllocationProblem {
  const random = numbersFrom(seed);
  const points = (count: number): (readonly [number, number])[] =>
    Array.from({ length: count }, () => [random(), random()] as const);
  const asked = Array.from({ length: requests }, (): AllocationRequest => ({
    first: 0,
    last: 3,
    school: Math.floor(random() * SCHOOLS),
    unplacedCost: random() < 0.1 ? 200_000 : 100_000,
  }));
  const given = Array.from({ length: offers }, (): AllocationOffer => ({ first: 0, last: 3, places: 1 }));
  const homes = points(requests);
  const hosts = points(offers);
  const edges: AllocationEdge[] = [];
  for (let i = 0; i < requests; i++) {
    for (const offer of distinct(edgesPerRequest, offers, random)) {
      const distance = Math.hypot(homes[i]![0] - hosts[offer]![0], homes[i]![1] - hosts[offer]![1]);
      edges.push([
        i,
        offer,
        1 + (costs === 'uniform' ? Math.floor(random() * 1000) : Math.floor(distance * 700 + random() * 200)),
      ]);
    }
  }
  return { weeks: 4, shortageStep: 1000, requests: asked, offers: given, edges };
}

/** A school year: periods of one to seven weeks around a dozen dates, offers open for a part of the year. */
export function weeklyProblem({ requests, offers, edgesPerRequest, seed }: ProblemShape): AllocationProblem {
  const random = numbersFrom(seed);
  const weeks = 36;
  const periods = Array.from({ length: 12 }, () => {
    const length = 1 + Math.floor(random() * 7);
    return { first: 1 + Math.floor(random() * (weeks - length - 2)), length };
  });
  const asked = Array.from({ length: requests }, (): AllocationRequest => {
    const period = periods[Math.floor(random() * random() * periods.length)]!;
    const first = Math.max(
      0,
      Math.min(weeks - period.length, period.first + (random() < 0.3 ? Math.floor(random() * 3) - 1 : 0)),
    );
    return {
      first,
      last: first + period.length - 1,
      school: Math.floor(random() * SCHOOLS),
      unplacedCost: random() < 0.1 ? 200_000 : 100_000,
    };
  });
  const given = Array.from({ length: offers }, (): AllocationOffer => ({
    first: random() < 0.5 ? 0 : Math.floor(random() * 12),
    last: random() < 0.5 ? weeks - 1 : weeks - 1 - Math.floor(random() * 12),
    places: random() < 0.5 ? 1 : 2,
  }));
  const edges: AllocationEdge[] = [];
  asked.forEach(({ first, last }, i) => {
    const open = given.flatMap((offer, j) => (offer.first <= first && offer.last >= last ? [j] : []));
    const sector = random();
    for (const k of distinct(Math.min(edgesPerRequest, open.length), open.length, random)) {
      edges.push([i, open[k]!, 1 + Math.floor(random() * 300 * (0.3 + sector)) + Math.floor(random() * 60)]);
    }
  });
  return { weeks, shortageStep: 1000, requests: asked, offers: given, edges };
}

/** So many different whole numbers below a bound. */
export function distinct(count: number, below: number, random: () => number): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, below)) chosen.add(Math.floor(random() * below));
  return chosen;
}

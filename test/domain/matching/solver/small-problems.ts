/** Small random problems for the properties, and their optimum by trying every plan. */
import fc from 'fast-check';
import {
  stepOf,
  type AllocationConstraints,
  type AllocationEdge,
  type AllocationProblem,
} from '../../../../src/domain/matching/solver/problem';

interface Shape {
  readonly weeks: number;
  readonly mostRequests: number;
  readonly mostOffers: number;
}

/** Any problem of a shape: with `weeks: 1` every request is on the same week. */
export function anyProblem({ weeks, mostRequests, mostOffers }: Shape): fc.Arbitrary<AllocationProblem> {
  const stretch = fc
    .tuple(fc.nat(weeks - 1), fc.nat(weeks - 1))
    .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
  const request = fc.record({ weeks: stretch, school: fc.nat(2), unplacedCost: fc.constantFrom(50, 100, 200) });
  const offer = fc.record({ weeks: stretch, isAlwaysOpen: fc.boolean(), places: fc.integer({ min: 0, max: 2 }) });
  return fc
    .record({
      shortageStep: fc.constantFrom(0, 7, 30),
      // One school may have none of its own.
      schoolSteps: fc.option(fc.array(fc.constantFrom(0, 7, 20, 30), { minLength: 2, maxLength: 3 }), { nil: undefined }),
      requests: fc.array(request, { minLength: 1, maxLength: mostRequests }),
      offers: fc.array(offer, { minLength: 1, maxLength: mostOffers }),
    })
    .chain(({ shortageStep, schoolSteps, requests, offers }) => {
      const cells = requests.length * offers.length;
      return fc
        .array(fc.option(fc.nat(60), { freq: 3 }), { minLength: cells, maxLength: cells })
        .map((costs): AllocationProblem => ({
          weeks,
          shortageStep,
          ...(schoolSteps === undefined ? {} : { schoolSteps }),
          requests: requests.map(({ weeks: { first, last }, school, unplacedCost }) => ({ first, last, school, unplacedCost })),
          offers: offers.map(({ weeks: { first, last }, isAlwaysOpen, places }) =>
            isAlwaysOpen ? { first: 0, last: weeks - 1, places } : { first, last, places },
          ),
          edges: costs.flatMap((cost, k): AllocationEdge[] =>
            cost === null ? [] : [[Math.floor(k / offers.length), k % offers.length, cost]],
          ),
        }));
    });
}

/** Any problem of a shape whose neighbouring offers are of one company, which takes so many pupils in all. */
export const anyLimitedProblem = (shape: Shape): fc.Arbitrary<AllocationProblem> =>
  fc.tuple(anyProblem(shape), fc.array(fc.nat(2), { minLength: 2, maxLength: 2 })).map(([problem, rooms]) => ({
    ...problem,
    limits: rooms.map((room, company) => ({
      room,
      edges: problem.edges.flatMap(([, offer], e) => (Math.floor(offer / 2) === company ? [e] : [])),
    })),
  }));

/** Least cost of any plan (moving included), by trying them all. */
export function bruteForce(
  problem: AllocationProblem,
  { forbidden = [], kept = [], previous }: AllocationConstraints = {},
): number {
  const { requests, offers, edges, weeks, limits = [] } = problem;
  const free = offers.map(({ places }) => new Array<number>(weeks).fill(places));
  const missing = new Map<number, number>();
  const keptOffer = new Map(kept);
  const denied = new Set(forbidden.map(String));
  for (const [request, offer] of kept)
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++) free[offer]![w]! -= 1;
  const left = limits.map(({ room, edges: inside }) => ({
    room,
    pairs: new Set(inside.map((e) => String(edges[e]!.slice(0, 2)))),
  }));
  const limitsOf = (request: number, offer: number): { room: number }[] =>
    left.filter(({ pairs }) => pairs.has(String([request, offer])));
  for (const [request, offer] of kept) for (const limit of limitsOf(request, offer)) limit.room -= 1;
  const hasRoom = (request: number, offer: number): boolean => {
    const { first, last } = requests[request]!;
    if (limitsOf(request, offer).some(({ room }) => room <= 0)) return false;
    return free[offer]!.slice(first, last + 1).every((left) => left > 0);
  };
  const options = requests.map((_, i) =>
    edges.filter(
      ([request, offer]) =>
        request === i &&
        !denied.has(String([request, offer])) &&
        requests[i]!.first >= offers[offer]!.first &&
        requests[i]!.last <= offers[offer]!.last &&
        (keptOffer.has(i) ? keptOffer.get(i) === offer : hasRoom(i, offer)),
    ),
  );
  const formerOffer = new Map(
    (previous?.placed ?? []).filter(
      ([request, offer]) => !keptOffer.has(request) && options[request]!.some((edge) => edge[1] === offer),
    ),
  );
  const moved = (request: number, offer: number | null): number =>
    previous && formerOffer.has(request) && formerOffer.get(request) !== offer ? previous.moveCost : 0;
  const take = (request: number, offer: number, places: number): void => {
    for (const limit of limitsOf(request, offer)) limit.room -= places;
    for (let w = requests[request]!.first; w <= requests[request]!.last; w++) free[offer]![w]! -= places;
  };
  const best = (i: number): number => {
    if (i === requests.length) return 0;
    if (keptOffer.has(i)) return Math.min(...options[i]!.map(([, , cost]) => cost)) + best(i + 1);
    const { school, unplacedCost } = requests[i]!;
    const before = missing.get(school) ?? 0;
    missing.set(school, before + 1);
    let least = unplacedCost + before * stepOf(problem, school) + moved(i, null) + best(i + 1);
    missing.set(school, before);
    for (const [, offer, cost] of options[i]!) {
      if (!hasRoom(i, offer)) continue;
      take(i, offer, 1);
      least = Math.min(least, cost + moved(i, offer) + best(i + 1));
      take(i, offer, -1);
    }
    return least;
  };
  return best(0);
}

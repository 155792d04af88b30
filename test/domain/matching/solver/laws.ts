/**
 * Laws that hold whatever the problem is: the same hub told in another way, or with one thing more, has an optimum that is known
 * from the first one. No expected value is written down.
 */
import { solveAllocation } from '../../../../src/domain/matching/solver/solve-allocation';
import {
  stepOf,
  type AllocationEdge,
  type AllocationPlan,
  type AllocationProblem,
} from '../../../../src/domain/matching/solver/problem';

/** `below(count)` draws a whole number from 0 to `count - 1`. */
export type Below = (count: number) => number;

interface Law {
  /** The second telling, from the first and, for two hubs at once, another one. */
  readonly tell: (problem: AllocationProblem, other: AllocationProblem, below: Below) => AllocationProblem;
  /** What the optimum of the second telling may be, from what is known of the first ones. */
  readonly within: (first: Known, other: Known) => Known;
}

/** An optimum that lies between two values, both included. */
interface Known {
  readonly least: number;
  readonly most: number;
}

const same = (first: Known): Known => first;
const notDearer = ({ most }: Known): Known => ({ least: -Infinity, most });

export const LAWS: Readonly<Record<string, Law>> = {
  'rows in another order': {
    tell: ({ requests, offers, edges, limits, ...rest }, _other, below) => {
      const [requestAt, offerAt, edgeAt] = [requests, offers, edges].map(({ length }) => shuffled(length, below)) as Order[];
      return {
        ...rest,
        requests: moved(requests, requestAt!),
        offers: moved(offers, offerAt!),
        edges: moved(
          edges.map(([request, offer, cost]): AllocationEdge => [requestAt![request]!, offerAt![offer]!, cost]),
          edgeAt!,
        ),
        ...(limits && { limits: limits.map(({ room, edges: own }) => ({ room, edges: own.map((e) => edgeAt![e]!) })) }),
      };
    },
    within: same,
  },
  'all dates a week later': {
    tell: (problem) => ({
      ...problem,
      weeks: problem.weeks + 1,
      requests: problem.requests.map((request) => ({ ...request, first: request.first + 1, last: request.last + 1 })),
      offers: problem.offers.map((offer) => ({ ...offer, first: offer.first + 1, last: offer.last + 1 })),
    }),
    within: same,
  },
  'an offer of several places as offers of one': {
    tell: (problem) => {
      const at = problem.offers.findIndex(({ places }, offer) => places > 1 && !isLimited(problem, offer));
      if (at === -1) return problem;
      const { places, ...open } = problem.offers[at]!;
      const twins = Array.from({ length: places - 1 }, (_, k) => problem.offers.length + k);
      return {
        ...problem,
        offers: [...replaced(problem.offers, at, { ...open, places: 1 }), ...twins.map(() => ({ ...open, places: 1 }))],
        edges: [
          ...problem.edges,
          ...problem.edges.flatMap(([request, offer, cost]) =>
            offer === at ? twins.map((twin): AllocationEdge => [request, twin, cost]) : [],
          ),
        ],
      };
    },
    within: same,
  },
  'two hubs side by side': {
    tell: (one, other) => {
      const schools = 1 + Math.max(0, ...one.requests.map(({ school }) => school));
      const others = 1 + Math.max(0, ...other.requests.map(({ school }) => school));
      const stepsOf = (problem: AllocationProblem, count: number): number[] =>
        Array.from({ length: count }, (_, school) => stepOf(problem, school));
      return {
        weeks: Math.max(one.weeks, other.weeks),
        shortageStep: one.shortageStep,
        schoolSteps: [...stepsOf(one, schools), ...stepsOf(other, others)],
        requests: [...one.requests, ...other.requests.map((request) => ({ ...request, school: request.school + schools }))],
        offers: [...one.offers, ...other.offers],
        edges: [
          ...one.edges,
          ...other.edges.map(([request, offer, cost]): AllocationEdge => [
            request + one.requests.length,
            offer + one.offers.length,
            cost,
          ]),
        ],
        limits: [
          ...(one.limits ?? []),
          ...(other.limits ?? []).map(({ room, edges }) => ({ room, edges: edges.map((e) => e + one.edges.length) })),
        ],
      };
    },
    within: (first, other) => ({ least: first.least + other.least, most: first.most + other.most }),
  },
  'an offer more': {
    tell: (problem, _other, below) => ({
      ...problem,
      offers: [...problem.offers, { first: 0, last: problem.weeks - 1, places: 1 + below(2) }],
      edges: [
        ...problem.edges,
        ...problem.requests.flatMap((_, request): AllocationEdge[] =>
          below(3) === 0 ? [[request, problem.offers.length, below(60)]] : [],
        ),
      ],
    }),
    within: notDearer,
  },
  'a place more at an offer': {
    tell: (problem, _other, below) => {
      const at = below(problem.offers.length);
      const offer = problem.offers[at]!;
      return { ...problem, offers: replaced(problem.offers, at, { ...offer, places: offer.places + 1 }) };
    },
    within: notDearer,
  },
  'a request less': {
    tell: (problem, _other, below) => {
      const gone = below(problem.requests.length);
      const kept = problem.edges.flatMap(([request], e) => (request === gone ? [] : [e]));
      const numberOf = new Map(kept.map((e, k) => [e, k] as const));
      return {
        ...problem,
        requests: problem.requests.filter((_, request) => request !== gone),
        edges: kept.map((e): AllocationEdge => {
          const [request, offer, cost] = problem.edges[e]!;
          return [request > gone ? request - 1 : request, offer, cost];
        }),
        ...(problem.limits && {
          limits: problem.limits.map(({ room, edges }) => ({ room, edges: edges.flatMap((e) => numberOf.get(e) ?? []) })),
        }),
      };
    },
    within: notDearer,
  },
};

/** Two hubs told as one share one step of shortage: the second is told with that of the first. */
export const tellAlike = (one: AllocationProblem, other: AllocationProblem): AllocationProblem => ({
  ...other,
  shortageStep: one.shortageStep,
});

/**
 * Solves what a law needs and says what is broken: each plan leaves its optimum between its bound and its cost.
 * @returns undefined when the law holds
 */
export function breach(name: string, problem: AllocationProblem, second: AllocationProblem, below: Below): string | undefined {
  const { tell, within } = LAWS[name]!;
  const other = tellAlike(problem, second);
  const expected = within(knownOf(solveAllocation(problem)), knownOf(solveAllocation(other)));
  const found = knownOf(solveAllocation(tell(problem, other, below)));
  if (found.least <= expected.most && found.most >= expected.least) return undefined;
  return `${name}: the optimum is within ${found.least}…${found.most} and should be within ${expected.least}…${expected.most}`;
}

const knownOf = ({ cost, lowerBound }: AllocationPlan): Known => ({ least: lowerBound, most: cost });

const isLimited = ({ edges, limits = [] }: AllocationProblem, offer: number): boolean =>
  limits.some((limit) => limit.edges.some((e) => edges[e]![1] === offer));

/** The rows with another one at a place. */
export const replaced = <T>(rows: readonly T[], at: number, row: T): T[] => rows.map((one, k) => (k === at ? row : one));

type Order = readonly number[];
/** Numbers from 0 in any order. */
export function shuffled(length: number, below: Below): Order {
  const order = Array.from({ length }, (_, k) => k);
  for (let k = length - 1; k > 0; k -= 1) {
    const other = below(k + 1);
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
/** The rows at their places in the order: the k-th goes to `order[k]`. */
export function moved<T>(rows: readonly T[], order: Order): T[] {
  const told = new Array<T>(rows.length);
  rows.forEach((row, k) => (told[order[k]!] = row));
  return told;
}

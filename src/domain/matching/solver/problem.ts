/** What an allocation problem and its plan are; the file format of docs/matching-solver.md in types. */

/** A pupil's request: the weeks it occupies (both included), its school and what leaving it without a host costs. */
export interface AllocationRequest {
  readonly first: number;
  readonly last: number;
  readonly school: number;
  readonly unplacedCost: number;
}

/** A host's offer: the weeks it is open (both included) and how many pupils it takes at the same time. */
export interface AllocationOffer {
  readonly first: number;
  readonly last: number;
  readonly places: number;
}

/** Allowed pair `[request, offer, cost]`, integer cost; a pair that is not listed is not allowed. */
export type AllocationEdge = readonly [request: number, offer: number, cost: number];

/** `[request, offer]`. */
export type IndexPair = readonly [request: number, offer: number];

/**
 * A limit that pairs share beside the places of their offers: at most `room` requests may have one of these edges, which go by
 * their numbers in the problem. All edges of one pair are in it or none.
 */
export interface SharedLimit {
  readonly room: number;
  readonly edges: readonly number[];
}

/** All open requests and offers at once, with integer costs. */
export interface AllocationProblem {
  readonly weeks: number;
  /** The second unplaced request of a school costs this much more, the third twice this much more, and so on. */
  readonly shortageStep: number;
  /** The same of each school by its number, where schools differ; one without takes `shortageStep`. */
  readonly schoolSteps?: readonly number[];
  readonly requests: readonly AllocationRequest[];
  readonly offers: readonly AllocationOffer[];
  readonly edges: readonly AllocationEdge[];
  readonly limits?: readonly SharedLimit[];
}

/** What each further unplaced request of a school costs more than the one before. */
export const stepOf = (
  { shortageStep, schoolSteps }: Pick<AllocationProblem, 'shortageStep' | 'schoolSteps'>,
  school: number,
): number => schoolSteps?.[school] ?? shortageStep;

/** What the animator imposes on a solve. */
export interface AllocationConstraints {
  /** Pairs that stay as they are; each must be an allowed pair. */
  readonly kept?: readonly IndexPair[];
  /** Pairs that must not be used. */
  readonly forbidden?: readonly IndexPair[];
  /** The former plan and the cost of giving a request another answer than in it. */
  readonly previous?: { readonly placed: readonly IndexPair[]; readonly moveCost: number };
}

export interface AllocationOptions extends AllocationConstraints {
  /** Asked now and then; the first `false` ends the search with the best plan so far. */
  readonly budget?: () => boolean;
}

/** Price of one more place at an offer in a week: what the whole plan would gain from it. */
export interface WeekPrice {
  readonly offer: number;
  readonly week: number;
  readonly price: number;
}

/** Price of one more pair within a shared limit, which goes by its number in the problem. */
export interface LimitPrice {
  readonly limit: number;
  readonly price: number;
}

/** Price of the next unplaced request of a school, above its own cost. */
export interface ShortagePrice {
  readonly school: number;
  readonly price: number;
}

/** The proof of the lower bound; `checkCertificate` needs nothing else. */
export interface AllocationDuals {
  readonly weekPrices: readonly WeekPrice[];
  readonly shortagePrices: readonly ShortagePrice[];
  /** None when the problem has no shared limit. */
  readonly limitPrices?: readonly LimitPrice[];
}

export interface UnplacedRequest {
  readonly request: number;
  /** `no-edge`: no host allowed at all; `disputed`: its hosts are taken by `competitors`. */
  readonly reason: 'no-edge' | 'disputed';
  /** Requests placed at its hosts on some of its weeks, in ascending order. */
  readonly competitors: readonly number[];
}

export interface AllocationPlan {
  /** In ascending order of request. */
  readonly placed: readonly IndexPair[];
  /** Cost of the plan by the rules of the problem, moving left out. */
  readonly cost: number;
  /** What `previous` adds: the moving cost of each request whose answer changed. */
  readonly movingCost: number;
  /** No plan has a smaller `cost + movingCost`. */
  readonly lowerBound: number;
  /** True when `cost + movingCost` equals `lowerBound`. */
  readonly isProven: boolean;
  /** True when the budget ended the search. */
  readonly isInterrupted: boolean;
  /** `assignment`: one exact sparse assignment; `weekly`: capacity week by week. */
  readonly method: 'assignment' | 'weekly';
  readonly duals: AllocationDuals;
  readonly unplaced: readonly UnplacedRequest[];
}

/** What the animator imposes on the plan: pairs kept, pairs forbidden. */
import {
  hasPair,
  isSamePair,
  withOfSchools,
  type NamedPair,
  type PlanLine,
  type PlanPair,
  type PlanView,
  type PlanWishes,
} from '../../../application/allocation-api';

/** A pair with the names to show it, since a forbidden pair is no longer in the plan. */
export type Wish = NamedPair;
export interface Wishes {
  readonly kept: readonly Wish[];
  readonly forbidden: readonly Wish[];
}

export const NO_WISHES: Wishes = { kept: [], forbidden: [] };

/** The pair as the contract takes it. */
export const plainPair = ({ requestReference, hostId, overrideReason }: PlanPair): PlanPair => ({
  requestReference,
  hostId,
  ...(overrideReason === undefined ? {} : { overrideReason }),
});
const without = (pairs: readonly Wish[], pair: PlanPair): readonly Wish[] => pairs.filter((one) => !isSamePair(one, pair));

/** The wish that a line and one of its hosts make. */
export const wishOf = (
  line: PlanLine,
  { hostId, companyName, overrideReason }: Pick<Wish, 'hostId' | 'companyName' | 'overrideReason'>,
): Wish => ({
  ...plainPair({ requestReference: line.requestReference, hostId, overrideReason }),
  pupil: line.pupil,
  companyName,
});

/** Keeps the pair: a request has one kept host at most, which is not forbidden. */
export const withKept = ({ kept, forbidden }: Wishes, pair: Wish): Wishes => ({
  kept: [...kept.filter((one) => one.requestReference !== pair.requestReference), pair],
  forbidden: without(forbidden, pair),
});

/** Forbids the pair, which is no longer kept. */
export const withForbidden = ({ kept, forbidden }: Wishes, pair: Wish): Wishes => ({
  kept: without(kept, pair),
  forbidden: [...without(forbidden, pair), pair],
});

/** Neither keeps nor forbids the pair any more. */
export const withoutWish = ({ kept, forbidden }: Wishes, pair: PlanPair): Wishes => ({
  kept: without(kept, pair),
  forbidden: without(forbidden, pair),
});

const isOwn = ({ from }: Wish): boolean => from === undefined;
/** Those of the animator alone: those of schools are read anew with each plan that is computed. */
export const ownWishes = ({ kept, forbidden }: Wishes): Wishes => ({
  kept: kept.filter(isOwn),
  forbidden: forbidden.filter(isOwn),
});

/** The wishes once a plan has come, with those of schools that it was computed under. */
export const withSchools = (wishes: Wishes, { ofSchools }: PlanView): Wishes =>
  ofSchools === undefined ? wishes : withOfSchools(ownWishes(wishes), ofSchools);

/** The wish of a school that stands against keeping or forbidding the pair. */
export const schoolAgainst = (wishes: Wishes, pair: PlanPair, isKeeping: boolean): Wish | undefined =>
  (isKeeping ? wishes.forbidden : wishes.kept).find((one) => one.remark !== undefined && isSamePair(one, pair));

/** The wishes that a plan follows: those that it does not are still to be computed. */
export const followedIn = ({ kept, forbidden }: Wishes, plan: PlanView): Wishes => {
  const pairs = pairsOf(plan);
  return { kept: kept.filter((pair) => hasPair(pairs, pair)), forbidden: forbidden.filter((pair) => !hasPair(pairs, pair)) };
};

/** The pairs as the contract takes them. */
export const plainPairs = (pairs: readonly PlanPair[]): readonly PlanPair[] => pairs.map(plainPair);

/** The pairs of a plan, in its order. */
export const pairsOf = (plan: PlanView | undefined): readonly PlanPair[] =>
  plan?.lines.flatMap(({ requestReference, host }) => (host === undefined ? [] : [plainPair({ requestReference, ...host })])) ??
  [];

/** What a question about the plan on screen is asked under. */
export const wishesOn = ({ kept, forbidden }: Wishes, plan: PlanView): PlanWishes => ({
  kept: plainPairs(kept),
  forbidden: plainPairs(forbidden),
  previous: pairsOf(plan),
});

const countNew = (pairs: readonly PlanPair[], among: readonly PlanPair[]): number =>
  pairs.filter((pair) => !hasPair(among, pair)).length;

/**
 * How many wishes were added or taken back since the plan was computed, and change it. Keeping a pair that the plan holds changes
 * nothing, nor does forbidding one that it does not hold.
 */
export const pendingWishes = (now: Wishes, solved: Wishes, plan: PlanView | undefined): number =>
  countNew(now.kept, [...solved.kept, ...pairsOf(plan)]) +
  countNew(solved.kept, [...now.kept, ...now.forbidden]) +
  countNew(
    now.forbidden.filter((pair) => hasPair(pairsOf(plan), pair)),
    solved.forbidden,
  ) +
  countNew(solved.forbidden, [...now.forbidden, ...now.kept]);

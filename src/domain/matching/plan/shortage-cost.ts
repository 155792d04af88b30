/**
 * What leaving pupils without a host costs: how many first, the hard cases before the others, then how the shortage is shared
 * between schools. The rule is published in docs/matching.md and in the dialog.
 */
import type { Priority } from '../../request/request';

/** As many placed as possible, hard cases first. */
const UNPLACED_COST: Readonly<Record<Priority, number>> = { normal: 10_000_000, high: 15_000_000, urgent: 20_000_000 };
/**
 * What the whole of a school without a host weighs. Divisible by every number up to 16, so that equal shares cost the same. With
 * the memory one more request costs at most four times this: less than a step of urgency.
 */
const WHOLE_SCHOOL_COST = 720_720;
/** At equal shares the school that asks for less goes first; never more than one request's share of two schools of up to 36. */
const SMALL_SCHOOL_COST = WHOLE_SCHOOL_COST / 36;

/**
 * What one request more without a host costs beyond the one before, in a school that asks for so many: the k-th costs k/n of a
 * whole school. Of plans that place as many, the one that costs least is then the one whose largest share is the smallest, then
 * whose second largest is, and so on, wherever requests compete for whole places: there one pupil may take the place of another
 * without any other change (decreasing minimisation on M-convex sets, Frank and Murota 2022).
 * @param asked requests of the school in the plan, at least 1
 */
export const shareStep = (asked: number): number => Math.round(WHOLE_SCHOOL_COST / asked);

/** @param remembered requests of the school that bore the shortage earlier: each counts as if it were left in this plan too */
export const unplacedCostOf = (priority: Priority, asked: number, remembered: number): number =>
  UNPLACED_COST[priority] + shareStep(asked) * (1 + remembered) + Math.round(SMALL_SCHOOL_COST / asked);

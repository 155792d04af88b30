/** A plan that gets cheaper round by round. */
export interface PlanSearch {
  /** Best plan so far: edge of each request or −1. */
  readonly plan: Int32Array;
  readonly cost: number;
  /** Tries once more; false when the budget ended it. */
  round(): boolean;
}

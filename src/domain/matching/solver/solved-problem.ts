/** What either layer gives back: an edge per request, and prices that bound every plan. */

export interface SolvedProblem {
  /** Edge of each prepared request, −1 when it is not placed. */
  readonly edge: Int32Array;
  /** Price ≥ 0 of each capacity row. */
  readonly rowPrice: Float64Array;
  /** Price ≥ 0 of the next unplaced request of each prepared school. */
  readonly shortagePrice: Float64Array;
  readonly isInterrupted: boolean;
}

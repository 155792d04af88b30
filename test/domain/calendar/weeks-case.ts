/** A way in which a host says weeks or dates, with what is meant and what is asked back. */
export interface WeeksCase {
  readonly text: string;
  /** Open weeks, runs as first..last; '' when none is understood. */
  readonly weeks: string;
  /** First and last open day. */
  readonly days?: string;
  /** Words that are not understood, or not for certain. */
  readonly left?: readonly string[];
  /** Durations, hours, « all-year ». */
  readonly notes?: string;
  /** Read on this day; by default in November 2026. */
  readonly today?: string;
}

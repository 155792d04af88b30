/** Runs of installed triggers that the platform starts later than their event. */
import type { RunRequest } from './run-function';

export interface LateRun {
  /** Instant, milliseconds since 1970. */
  readonly at: number;
  readonly uid: string;
  readonly run: RunRequest;
}

export class LateRuns {
  private runs: readonly LateRun[] = [];

  add(run: LateRun): void {
    this.runs = [...this.runs, run].sort((a, b) => a.at - b.at);
  }

  /** Instant of the first one, or undefined. */
  nextAt(): number | undefined {
    return this.runs[0]?.at;
  }

  /** Takes the first one, which must be there. */
  take(): LateRun {
    const [first, ...others] = this.runs;
    this.runs = others;
    return first!;
  }

  /** Gives a function that puts the waiting runs back as they are now. */
  remember(): () => void {
    const { runs } = this;
    return () => {
      this.runs = runs;
    };
  }
}

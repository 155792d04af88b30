// Saves after each gesture, and never gives up: what could not be written stays in memory, is told, and is tried again.
import type { Platform } from '../apps-script/base/platform';
import type { RunView, SaveFailure } from '../contract';
import type { StateKeeper } from '../runner/no-state';
import { StateProblem, stateProblem, whyUnsaved } from './state-problem';

/** Real milliseconds before each new try; the last one is used from then on. */
const DELAYS_MS = [1000, 2000, 5000, 10_000, 30_000] as const;
/** Unsaved runs kept for the journal of executions. */
const RUNS_KEPT = 500;

/** The program is asked to end while something is not on disk; the message is French. */
export class UnsavedProblem extends StateProblem {
  override readonly name = 'UnsavedProblem';

  constructor({ reason }: SaveFailure) {
    super(`Attention\u00a0: ce qui a été fait en dernier n’est pas enregistré (${reason}).`);
  }
}

export class Saver {
  private failed: SaveFailure | null = null;
  private runs: RunView[] = [];
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param lastRun number of the last run, asked at each save
   * @param onChange told when saving begins to fail, and when all is saved again
   */
  constructor(
    private readonly file: StateKeeper,
    private readonly path: string,
    private readonly platform: Platform,
    private readonly lastRun: () => number,
    private readonly onChange: (failure: SaveFailure | null) => void,
  ) {}

  /** Since when nothing is saved, and why; null when all is on disk. */
  get failure(): SaveFailure | null {
    return this.failed;
  }

  /** A run to be kept at the next save. */
  keep(run: RunView): void {
    this.runs.push(run);
    if (this.runs.length > RUNS_KEPT) this.runs.shift();
  }

  /** The first save of a session: @throws StateProblem, because nothing was done yet that could be lost. */
  first(): void {
    try {
      this.write();
    } catch (error) {
      throw stateProblem(this.path, error);
    }
  }

  /** Saves what changed. A failure is kept, told and tried again later, with what will have changed until then. */
  save(): void {
    clearTimeout(this.timer);
    try {
      this.write();
      this.tries = 0;
      if (!this.failed) return;
      this.failed = null;
    } catch (error) {
      this.timer = setTimeout(() => this.save(), DELAYS_MS[Math.min(this.tries++, DELAYS_MS.length - 1)]);
      this.timer.unref();
      const reason = whyUnsaved(error);
      if (this.failed?.reason === reason) return;
      this.failed = { since: this.failed?.since ?? new Date().toISOString(), reason };
    }
    this.onChange(this.failed);
  }

  /** A last try. @throws UnsavedProblem when it fails: everything is still in memory, and tries go on. */
  finish(): void {
    this.save();
    if (this.failed) throw new UnsavedProblem(this.failed);
  }

  /** Gives up what is not saved. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private write(): void {
    this.file.save(this.platform, this.runs, this.lastRun());
    this.runs = [];
  }
}

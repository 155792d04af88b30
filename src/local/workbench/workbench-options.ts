// What whoever starts the workbench decides: the script it opens, where its state lies, the words of its tour.
import type { RuntimeOptions, Scenario } from '../contract';

/** One step of the guided tour. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Part of the page the step points at. */
  readonly target: TourTarget;
  /** Function of the script that runs when a person does what the step says: the tour then goes on by itself. */
  readonly doneBy?: string;
}

export type TourTarget =
  | 'menu'
  | 'grid'
  | 'sheet-tabs'
  | 'sidebar'
  | 'clock'
  | 'tab-sheet'
  | 'tab-forms'
  | 'tab-mailbox'
  | 'tab-runs'
  | 'none';

export interface WorkbenchOptions {
  /** Folder of the script as pushed to the platform, or its files by name. */
  readonly project: RuntimeOptions['project'];
  /** Path of the state file; `:memory:` keeps nothing after `close`. */
  readonly stateFile: string;
  /** Name shown in the browser's tab and while the page loads. */
  readonly title: string;
  /** What is played when there is no state yet: the data, or the path of a JSON file that holds it. */
  readonly scenario?: Scenario | string;
  /** Path of a packed state made from that very scenario: it opens in a moment what playing takes minutes for. */
  readonly prepared?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** First instant of the clock when there is no scenario; default: 5 January 2027, 9 h in Paris. */
  readonly startAt?: string;
  readonly spreadsheetName?: string;
  readonly locale?: string;
  readonly account?: RuntimeOptions['account'];
  readonly tour?: readonly TourStep[];
  /** Where the page's compiled scripts are kept between starts. */
  readonly cacheFolder?: string;
}

/** Port used when none is asked for. */
export const DEFAULT_PORT = 4810;

/** Executions of the script, and what they show. */

/** What the script asked the editor to show. */
export type UiEvent =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string; readonly runId: number }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
      readonly runId: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  /** The run waits for the answer: see `answerAlert`. Which buttons: Ui.ButtonSet. */
  | {
      readonly kind: 'alert';
      readonly title: string;
      readonly message: string;
      readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
      /** A text is asked for. */
      readonly isPrompt?: boolean;
      /** No answer was there: the run has ended here, see `ClickOptions`. */
      readonly isOpen?: boolean;
    }
  | { readonly kind: 'activate'; readonly sheetId: number; readonly a1: string };

/** `elsewhere`: a form's editor or a document was opened, or a calendar has changed; nobody looks at the spreadsheet. */
export type RunKind = 'open' | 'edit' | 'menu' | 'client' | 'form-submit' | 'elsewhere' | 'clock' | 'manual';

/** One execution of the script, in a realm of its own. */
export interface RunView {
  readonly id: number;
  readonly kind: RunKind;
  readonly functionName: string;
  /** Virtual instants. */
  readonly startedAt: string;
  readonly outcome: 'done' | 'failed' | 'killed';
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly log: readonly string[];
  /** Service calls by full name, e.g. { "Range.getValues": 3 }. */
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  /** Cells of ranges that the run read and wrote. */
  readonly cells: { readonly read: number; readonly written: number };
  /** What the run would have taken on the platform by the cost model, in milliseconds: the sum of `costs`. */
  readonly costMs: number;
  /**
   * Service calls and waiting (the same on every machine), start of the run, way from a page and back, and the script's own code.
   */
  readonly costs: { readonly services: number; readonly start: number; readonly roundTrip: number; readonly processor: number };
  /** What it took here. */
  readonly realMs: number;
}

/** How a menu item is clicked. */
export interface ClickOptions {
  /**
   * A question of the script without an answer given in advance ends the run: the last of `ui` is that question, nothing is noted
   * of the run, and what it wrote before it asked stays. Clicked again with one answer more, the item begins anew.
   */
  readonly waits?: boolean;
}

/** Result of a gesture that runs the script. */
export interface GestureResult {
  /** The run asked for, then those it caused, in order. */
  readonly runs: readonly RunView[];
  readonly ui: readonly UiEvent[];
}

/** What `google.script.run` gives back to the page: a value as JSON, or the server's error message. */
export type ClientCallResult = GestureResult &
  ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string });

export interface TriggerView {
  readonly uid: string;
  readonly functionName: string;
  readonly event: 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_EVENT_UPDATED' | 'CLOCK';
  /** Identifier of the file or calendar whose events it waits for; absent for the clock. */
  readonly sourceId?: string;
  /** Address of the account that created it, with whose rights it runs. */
  readonly owner: string;
  /** Next virtual instant, for a clock trigger. */
  readonly nextAt?: string;
}

/** The heart of the runtime: it runs the script for a gesture, then saves and tells what changed. */
import type { ChangeEvent, GestureResult, RunView, UiEvent } from '../contract';
import type { Account } from '../apps-script/base/account';
import type { Platform } from '../apps-script/base/platform';
import { Saver } from '../storage/saver';
import { toZonedIso } from '../clock/zone';
import { EditHistory } from './edit-history';
import type { KeptRealm } from './kept-realm';
import { LateRuns, type LateRun } from './late-runs';
import type { Project } from './load-project';
import type { TriggerModel } from '../apps-script/script/trigger-model';
import type { StateKeeper } from './no-state';
import { runFunction, type RunRequest } from './run-function';
import { rememberPlatform } from './runtime-memory';

const RUNS_KEPT = 500;
const MOVES_CELLS =
  /^(Sheet\.(insert|delete|move|sort|clear)|Range\.sort|Filter\.sort|Spreadsheet\.deleteSheet|Spreadsheet\.deleteActiveSheet|Form\.)/;

/** What one gesture of a person caused so far. */
export class Gesture {
  readonly runs: RunView[] = [];
  readonly ui: UiEvent[] = [];

  constructor(private readonly engine: Engine) {}

  /** Runs a function of the script with the rights of the person; undefined when it is optional and not there. */
  run(request: Omit<RunRequest, 'account' | 'person'>): RunView | undefined {
    return this.start({ ...request, account: this.engine.person, person: this.engine.person });
  }

  /**
   * Fires an installed trigger, which has its creator's rights, as often and as late as the faults ask. `person` made it fire,
   * or nobody: the clock, an answer of a form.
   */
  fire(
    trigger: TriggerModel,
    request: Omit<RunRequest, 'account' | 'person' | 'functionName' | 'authMode'>,
    person: Account | null,
  ): void {
    const { faults, clock, accounts } = this.engine.platform;
    const account = accounts.of(trigger.owner);
    const run: RunRequest = { ...request, functionName: trigger.functionName, authMode: 'FULL', account, person };
    for (let time = 0; time < (faults.triggerTimes[trigger.event] ?? 1); time += 1) {
      if (faults.triggerDelayMs > 0) this.engine.late.add({ at: clock.now() + faults.triggerDelayMs, uid: trigger.uid, run });
      else this.start(run);
    }
  }

  /** Runs what was late, unless its trigger is gone. */
  startLate({ uid, run }: LateRun): void {
    if (this.engine.platform.triggers.triggers.some((trigger) => trigger.uid === uid)) this.start(run);
  }

  private start(request: RunRequest): RunView | undefined {
    if (this.engine.isRunning) {
      this.engine.waiting.push(request);
      return undefined;
    }
    const outcome = this.execute(request);
    // What persons did while it ran.
    for (let next = this.engine.waiting.shift(); next; next = this.engine.waiting.shift()) this.execute(next);
    return outcome;
  }

  private execute(request: RunRequest): RunView | undefined {
    const outcome = this.engine.execute(request);
    if (!outcome) return undefined;
    if (!outcome.isWaiting) this.runs.push(outcome.view);
    this.ui.push(...outcome.ui);
    return outcome.view;
  }
}

export class Engine {
  readonly history = new EditHistory();
  readonly runs: RunView[] = [];
  /** Runs caused by gestures that were made during the run under way. */
  readonly waiting: RunRequest[] = [];
  /** Runs of triggers that fire later than they should. */
  readonly late = new LateRuns();
  /** Who makes the gestures. */
  person: Account;
  isRunning = false;
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private readonly missing = new Set<string>();
  readonly saver: Saver;

  constructor(
    readonly platform: Platform,
    readonly project: Project,
    private readonly file: StateKeeper,
    stateFile: string,
    runs: readonly RunView[],
    private lastRunId: number,
    private readonly kept?: KeptRealm,
  ) {
    this.runs.push(...runs);
    this.person = platform.account;
    this.saver = new Saver(
      file,
      stateFile,
      platform,
      () => this.lastRunId,
      (failure) => this.emit({ kind: 'saving', failure }),
    );
  }

  /** How a copy of the spreadsheet keeps its realm. */
  anotherRealm(): KeptRealm | undefined {
    return this.kept?.another();
  }

  execute(request: RunRequest): ReturnType<typeof runFunction> {
    if (request.isOptional && this.missing.has(request.functionName)) return undefined;
    this.isRunning = true;
    let outcome: ReturnType<typeof runFunction>;
    try {
      outcome = runFunction(this.platform, this.project, this.lastRunId + 1, request, this.kept);
    } finally {
      this.isRunning = false;
    }
    if (!outcome) {
      this.missing.add(request.functionName);
      return undefined;
    }
    if (outcome.isWaiting) return outcome;
    this.lastRunId += 1;
    // Rows or columns moved under the changes that a person could take back.
    if (Object.keys(outcome.view.calls).some((call) => MOVES_CELLS.test(call))) this.history.clear();
    this.runs.push(outcome.view);
    this.saver.keep(outcome.view);
    if (this.runs.length > RUNS_KEPT) this.runs.splice(0, this.runs.length - RUNS_KEPT);
    if (outcome.failure) {
      this.waiting.length = 0;
      throw outcome.failure.error;
    }
    return outcome;
  }

  /** Does what a person does, saves the state, then tells those who watch. */
  perform<T extends object>(act: (gesture: Gesture) => T): T & GestureResult {
    const gesture = new Gesture(this);
    // In the middle of a run: the gesture that started it saves and tells for both.
    if (this.isRunning) return { ...act(gesture), runs: gesture.runs, ui: gesture.ui };
    const before = this.observe();
    try {
      const result = act(gesture);
      return { ...result, runs: gesture.runs, ui: gesture.ui };
    } finally {
      this.saver.save();
      this.tell(before, gesture);
    }
  }

  /** For what cannot be done in the middle of a run. */
  refuseWhileRunning(gesture: string): void {
    if (this.isRunning) throw new Error(`${gesture} waits for the end of the run under way`);
  }

  /** Remembers the state; gives a function that comes back to it. */
  remember(): () => void {
    const platform = rememberPlatform(this.platform);
    const runs = [...this.runs];
    const last = this.lastRunId;
    const late = this.late.remember();
    return () => {
      late();
      platform();
      this.history.clear();
      this.runs.splice(0, this.runs.length, ...runs);
      this.lastRunId = last;
      this.saver.save();
    };
  }

  /** Does something as another account's person. */
  as<T>(account: Account, act: () => T): T {
    const before = this.person;
    this.person = account;
    try {
      return act();
    } finally {
      this.person = before;
    }
  }

  watch(listener: (event: ChangeEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(event: ChangeEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** @throws UnsavedProblem when something cannot be written, unless it is abandoned */
  close(gives?: 'abandon'): void {
    if (gives !== 'abandon') this.saver.finish();
    this.saver.stop();
    this.file.close();
  }

  private observe() {
    const { workbook, mailbox, forms, clock } = this.platform;
    return {
      sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.grid.version])),
      spreadsheet: spreadsheetKey(this.platform),
      mails: mailbox.messages.length,
      isMailDirty: mailbox.dirty.size > 0,
      forms: forms.forms.map((form) => form.responses.length).join(),
      now: clock.now(),
    };
  }

  private tell(before: ReturnType<Engine['observe']>, gesture: Gesture): void {
    if (this.listeners.size === 0) return;
    const { workbook, mailbox, clock, forms } = this.platform;
    if (before.spreadsheet !== spreadsheetKey(this.platform)) this.emit({ kind: 'spreadsheet' });
    for (const sheet of workbook.sheets) {
      if (before.sheets.get(sheet.id) !== sheet.grid.version)
        this.emit({ kind: 'sheet', sheetId: sheet.id, version: sheet.grid.version });
    }
    if (before.mails !== mailbox.messages.length) this.emit({ kind: 'mail' });
    if (this.formsChanged || before.forms !== forms.forms.map((form) => form.responses.length).join())
      this.emit({ kind: 'forms' });
    this.formsChanged = false;
    for (const run of gesture.runs) this.emit({ kind: 'run', runId: run.id });
    if (before.now !== clock.now()) this.emit({ kind: 'clock', now: toZonedIso(clock.now(), this.project.manifest.timeZone) });
    for (const event of gesture.ui) this.emit({ kind: 'ui', event });
  }

  /** Set while saving, where forms say whether they changed. */
  private get formsChanged(): boolean {
    return this.file.savedForms;
  }

  private set formsChanged(value: boolean) {
    this.file.savedForms = value;
  }
}

function spreadsheetKey({ workbook, menus }: Platform): string {
  const { name, activeSheetId, activeRange, locale } = workbook.properties;
  return JSON.stringify([
    name,
    activeSheetId,
    activeRange,
    locale,
    menus,
    workbook.sheets.map((sheet) => [sheet.id, sheet.properties.name, sheet.properties.hidden, sheet.properties.tabColor]),
  ]);
}

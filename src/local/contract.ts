/**
 * What the local runtime offers to whoever drives it: the workbench, the tests, a scenario.
 * It knows Apps Script and nothing of the product: it could run any container-bound script.
 *
 * Everything that crosses this border is plain data (JSON), so that the runtime may live in
 * another process. Dates cross as ISO strings.
 */

/** A value a cell holds, as the border sees it; a date is a serial number's moment in ISO local form. */
export type BorderCell = string | number | boolean | { readonly date: string } | { readonly error: string };

/** One cell as a person sees it. Absent fields have their default. */
export interface CellView {
  /** The raw value, absent when the cell is empty. */
  readonly value?: BorderCell;
  /** What the cell shows, by the spreadsheet's locale and the number format. */
  readonly display: string;
  readonly formula?: string;
  readonly note?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly numberFormat?: string;
  readonly link?: string;
  /** Index into SheetView.validations. */
  readonly validation?: number;
}

export type ValidationView =
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly allowInvalid: boolean; readonly help?: string }
  | { readonly kind: 'date'; readonly allowInvalid: boolean; readonly help?: string }
  | { readonly kind: 'other'; readonly criterion: string; readonly allowInvalid: boolean; readonly help?: string };

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by 0-based column; absent = the platform's default of 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels, by 0-based row of the used part; absent = as high as the content asks. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly filter?: { readonly a1: string };
  readonly protections: readonly { readonly a1: string; readonly description: string; readonly warningOnly: boolean }[];
  readonly validations: readonly ValidationView[];
  readonly merges: readonly string[];
  /** Only the used part: [row][column], 0-based from A1; `null` for an empty cell without a look of its own. */
  readonly cells: readonly (readonly (CellView | null)[])[];
  /** Look of every row below the used part, by column: drop-downs and formats wait there for what will be typed. */
  readonly emptyRow?: readonly (CellView | null)[];
  /** Grows with each change of this sheet. */
  readonly version: number;
  /** Address of the form whose answers land in this sheet. */
  readonly formUrl?: string;
}

export interface MenuView {
  readonly title: string;
  readonly items: readonly MenuItemView[];
}
export type MenuItemView =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

export interface SpreadsheetView {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly activeRange: string;
  readonly menus: readonly MenuView[];
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly hidden: boolean;
    readonly version: number;
    readonly tabColor?: string;
  }[];
}

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
    }
  | { readonly kind: 'activate'; readonly sheetId: number; readonly a1: string };

export type RunKind = 'open' | 'edit' | 'menu' | 'client' | 'form-submit' | 'clock' | 'manual';

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
  /** What the run would have taken on the platform by the cost model, in milliseconds: the sum of `costs`. */
  readonly costMs: number;
  /**
   * Service calls and waiting (the same on every machine), start of the run, way from a page and back, and the script's own code.
   */
  readonly costs: { readonly services: number; readonly start: number; readonly roundTrip: number; readonly processor: number };
  /** What it took here. */
  readonly realMs: number;
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

export type FormQuestionKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'TIME'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

export interface FormItemView {
  readonly id: number;
  readonly kind: FormQuestionKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices?: readonly {
    readonly value: string;
    readonly goToPageId?: number;
    readonly goTo?: 'SUBMIT' | 'RESTART' | 'CONTINUE';
  }[];
  readonly hasOtherOption?: boolean;
  /**
   * For a page break: where the page BEFORE this break leads when it is finished by going straight on
   * (PageBreakItem.setGoToPage).
   */
  readonly goToPageId?: number;
  readonly goTo?: 'SUBMIT' | 'RESTART' | 'CONTINUE';
  readonly validation?: { readonly kind: string; readonly values: readonly (string | number)[]; readonly help: string };
  readonly bounds?: { readonly lower: number; readonly upper: number; readonly lowerLabel: string; readonly upperLabel: string };
}

export interface FormView {
  readonly id: string;
  readonly publishedId: string;
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly acceptingResponses: boolean;
  /** An unpublished form takes no answer. */
  readonly published: boolean;
  /** Only people signed in to the owner's domain may answer. */
  readonly requiresLogin: boolean;
  readonly closedMessage: string;
  readonly publishedUrl: string;
  readonly items: readonly FormItemView[];
}

/** Answers of a person: question title or item id → text, or texts for checkboxes; dates as yyyy-mm-dd. */
export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Who answers a form. */
export interface Responder {
  /** Signed in to the domain of the form's owner. */
  readonly isInDomain?: boolean;
}

export interface SubmitResult extends GestureResult {
  readonly accepted: boolean;
  /** By item id, in the form's French, when not accepted. */
  readonly errors: Readonly<Record<number, string>>;
  readonly confirmationMessage: string;
}

export interface MailView {
  readonly id: number;
  readonly sentAt: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly read: boolean;
}

export interface TriggerView {
  readonly uid: string;
  readonly functionName: string;
  readonly event: 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'CLOCK';
  /** Address of the account that created it, with whose rights it runs. */
  readonly owner: string;
  /** Next virtual instant, for a clock trigger. */
  readonly nextAt?: string;
}

/** One service call of a later run. */
export interface CallPoint {
  /** Counts from 1, over all runs from now on. */
  readonly call: number;
  /**
   * before: the call has no effect. during: a call that writes several things has written some, any other has acted. after: it
   * has acted.
   * unflushed: as before, and what the run wrote to cells since its last flush or read of the sheets never arrives.
   */
  readonly when: 'before' | 'during' | 'after' | 'unflushed';
  /** Counts only the calls of that full name, such as "MailApp.sendEmail". */
  readonly of?: string;
  readonly message?: string;
}

/** A service call of a run, as `interleave` tells it. */
export interface ServiceCall {
  /** From 1, within the run. */
  readonly index: number;
  /** Full name, such as "Range.setValues". */
  readonly name: string;
  /**
   * Its kind in the cost model: 'local' calls have no effect and read nothing, 'write' and 'structure' change the sheets, 'read'
   * reads them.
   */
  readonly kind: string;
  readonly when: 'before' | 'after';
  readonly runId: number;
  readonly functionName: string;
}

/** A state of the runtime kept in memory; it is good for the runtime that gave it. */
export interface RuntimeSnapshot {
  readonly takenAt: string;
}

export interface Fault {
  /**
   * Kill the run at its n-th service call (1-based), counted over all later runs from now; used once. Replaces the kills asked
   * for before.
   */
  readonly killAtCall?: CallPoint;
  /** Several kills, one after the other: each is counted from the end of the run that the one before it killed. */
  readonly killAtCalls?: readonly CallPoint[];
  /**
   * The n-th service call throws a passing failure of the service (`message` gives another text), before or after having acted;
   * used once.
   */
  readonly throwAtCall?: CallPoint & { readonly when: 'before' | 'after' };
  /** A person's gesture on the spreadsheet or a form, at the n-th service call; used once. See `interleave`. */
  readonly gestureAtCall?: CallPoint & { readonly when: 'before' | 'after'; readonly gesture: () => void };
  /** Someone else holds the document lock for this long (virtual ms, from now). */
  readonly lockHeldMs?: number;
  /** The next sends throw this message; with `isSentFirst` the mail has left all the same. */
  readonly mailFailure?: { readonly message: string; readonly times: number; readonly isSentFirst?: boolean };
  /** Form-submit triggers: fire each one this many times (0 = missed, 2 = twice); stays until changed. */
  readonly formTriggerTimes?: number;
  /** The same for each kind of installed trigger; kinds that are not named stay as they were. */
  readonly triggerTimes?: Readonly<Partial<Record<TriggerView['event'], number>>>;
  /**
   * Installed triggers run that much later (virtual ms), when the clock gets there; stays until changed. Runs that wait are
   * neither saved in a state file nor forgotten by `clearFaults`.
   */
  readonly triggerDelayMs?: number;
  /** The next calls from a page run to their end, and the page is told of a failure of the network instead. */
  readonly lostResults?: number;
}

/** A cell on the clipboard of another program: its text, and the look that comes along and replaces the one of the cell. */
export interface PastedCell {
  readonly text: string;
  /** Number format, such as "@" or "dd/mm/yyyy". */
  readonly format?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** What a wiping takes away; properties and cache of the user are those of the account that makes the gesture. */
export type Wiped = 'cache' | 'documentProperties' | 'scriptProperties' | 'userProperties';

/** A version of the spreadsheet in its history; it is good for the runtime that gave it. */
export interface SpreadsheetVersion {
  readonly savedAt: string;
}

export interface CopyOptions {
  readonly name?: string;
  /**
   * Forms whose answers land in the spreadsheet are copied with it, unpublished and empty, as the platform does (true), or their
   * tabs are cut loose (false).
   */
  readonly copiesForms?: boolean;
  /** Properties of document and script come along. Not documented; false unless said. */
  readonly keepsProperties?: boolean;
}

/** What a person did is in memory and cannot be written to the state file. */
export interface SaveFailure {
  /** Real instant of the first write that failed. */
  readonly since: string;
  /** Why, in French, to follow a colon. */
  readonly reason: string;
}

export type ChangeEvent =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheetId: number; readonly version: number }
  | { readonly kind: 'mail' }
  | { readonly kind: 'run'; readonly runId: number }
  | { readonly kind: 'clock'; readonly now: string }
  | { readonly kind: 'saving'; readonly failure: SaveFailure | null }
  | { readonly kind: 'forms' }
  | { readonly kind: 'ui'; readonly event: UiEvent }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly label: string };

/** One spreadsheet with its bound script, its forms, its mailbox and its clock. All calls are synchronous. */
export interface LocalRuntime {
  // -- state as people see it
  spreadsheet(): SpreadsheetView;
  sheet(id: number): SheetView;
  sheetByName(name: string): SheetView;
  /** Rows as objects by header (row 1), values as displayed; for tests and tables. */
  table(name: string): readonly Readonly<Record<string, string>>[];
  forms(): readonly FormView[];
  /** By the published id of a `…/forms/d/e/<publishedId>/viewform` address, or by id. */
  form(id: string): FormView;
  mailbox(): readonly MailView[];
  /** The message as it travels (RFC 5322), blind copies included; the same each time. Rejects when there is none of that id. */
  rawMail(mailId: number): Promise<string>;
  markRead(mailId: number): void;
  triggers(): readonly TriggerView[];
  runs(limit?: number): readonly RunView[];
  now(): string;
  mailQuotaLeft(): number;
  /** Since when nothing is saved; null when all is on disk. */
  saving(): SaveFailure | null;
  properties(): Readonly<Record<'document' | 'script' | 'user', Readonly<Record<string, string>>>>;

  // -- gestures of a person
  /** Opens the spreadsheet: simple onOpen runs; its menus are then in `spreadsheet()`. */
  open(): GestureResult;
  select(sheetId: number, a1: string): void;
  /** Types into cells as a person would: parsed by the sheet's locale, validations apply, onEdit triggers fire. */
  edit(sheetId: number, a1: string, typed: readonly (readonly string[])[]): GestureResult & { readonly refused?: string };
  /**
   * Pastes from another program: no validation refuses what comes, and onEdit is told neither `value` nor `oldValue`, even of
   * one cell.
   */
  paste(sheetId: number, a1: string, cells: readonly (readonly (string | PastedCell)[])[]): GestureResult;
  /**
   * Copies cells of the spreadsheet and pastes them, over a larger place as often as they fit. `all` brings the look, the notes
   * and the rules of validation along; `cut` also empties the place they came from. Triggers are told as for `paste`.
   */
  copyCells(
    from: { readonly sheetId: number; readonly a1: string },
    to: { readonly sheetId: number; readonly a1: string },
    how?: 'all' | 'values' | 'format' | 'cut',
  ): GestureResult;
  /** Rows and columns of these gestures count from 1. */
  insertRows(sheetId: number, before: number, count: number): GestureResult;
  deleteRows(sheetId: number, first: number, count: number): GestureResult;
  insertColumns(sheetId: number, before: number, count: number): GestureResult;
  deleteColumns(sheetId: number, first: number, count: number): GestureResult;
  /** Moves a column so that it becomes the `to`-th. */
  moveColumn(sheetId: number, from: number, to: number): GestureResult;
  sortRange(sheetId: number, column: number, ascending: boolean): GestureResult;
  renameSheet(sheetId: number, name: string): GestureResult;
  deleteSheet(sheetId: number): GestureResult;
  undo(): boolean;
  redo(): boolean;
  /** Keeps the spreadsheet as it is now in its history. */
  rememberVersion(): SpreadsheetVersion;
  /**
   * Brings an older version back: cells, tabs, rules. Mail, forms, properties, triggers and the clock stay as they are; a form
   * whose tab was not there yet loses its destination.
   * @throws Error for a version of another runtime
   */
  restoreVersion(version: SpreadsheetVersion): GestureResult;
  /**
   * "Make a copy": another spreadsheet with a script of its own, without triggers, mailbox or history, in a runtime of its own
   * that keeps nothing. Forms of the first spreadsheet can still be opened by their id.
   */
  copySpreadsheet(how?: CopyOptions): LocalRuntime;
  /** Clicks a menu item. `answers` are given in turn to alerts and prompts; without them, alerts answer OK/YES. */
  clickMenu(functionName: string, answers?: readonly string[]): GestureResult;
  /** What google.script.run does from a page: arguments and result obey its traps (dates, undefined…). */
  callFromPage(functionName: string, args: readonly unknown[]): ClientCallResult;
  submitForm(formId: string, answers: FormAnswers, by?: Responder): SubmitResult;
  /** Answers carried by a pre-filled link. */
  readPrefilledUrl(url: string): { readonly formId: string; readonly answers: FormAnswers };
  deleteForm(formId: string): void;
  /** Gestures of a person in the editor of a form. */
  setFormPublished(formId: string, published: boolean): void;
  /** Throws on an unpublished form: its editor offers no such switch. */
  setFormAccepting(formId: string, accepting: boolean): void;
  editFormItemTitle(formId: string, itemId: number, title: string): void;
  /** Types other choices into a list, boxes or buttons. */
  editFormItemChoices(formId: string, itemId: number, values: readonly string[]): void;
  deleteFormItem(formId: string, itemId: number): void;
  /** Cuts the form from its tab; the tab and its rows stay. */
  unlinkForm(formId: string): void;
  /** `to` counts from 0. */
  moveFormItem(formId: string, itemId: number, to: number): void;

  // -- time and faults
  /** Moves the clock forward and fires what falls due, in order. */
  advance(ms: number): GestureResult;
  advanceTo(instant: string): GestureResult;
  /** To the next clock trigger, if any. */
  advanceToNextTrigger(): GestureResult;
  setFault(fault: Fault): void;
  /** Takes away every fault that is still to come. */
  clearFaults(): void;
  /**
   * Calls the hook before and after each service call of every later run, until the function it gives is called. The hook may
   * make gestures
   * (edit, paste, insert, delete, move, sort, rename, submit, undo…): they change the spreadsheet at once, and the runs they
   * cause wait for the end
   * of the run under way. What the hook throws ends the run and is thrown by the gesture that started it.
   */
  interleave(hook: (call: ServiceCall) => void): () => void;
  /**
   * Remembers the whole state in memory: cells, forms, mail, properties, triggers, clock, runs. Takes and gives back a state in
   * milliseconds.
   */
  snapshot(): RuntimeSnapshot;
  /**
   * Back to a state, as often as one wants; faults still to come are forgotten, a hook of `interleave` stays.
   * @throws Error for a snapshot of another runtime, or when the state is written to a file (see `RuntimeOptions.isReadOnly`)
   */
  restore(snapshot: RuntimeSnapshot): void;
  setMailQuota(left: number): void;
  /** What the platform may lose, or a person clear. */
  wipe(what: Wiped): void;

  // -- several accounts
  /**
   * The same runtime, whose gestures are made by another account: its own triggers, mail, allowance, authorisations, user
   * properties and cache.
   * `properties().user`, `mailQuotaLeft`, `setMailQuota` and `withholdScopes` are those of the account. Only the triggers and
   * what they did are kept
   * in a state file; name the account again after opening it.
   */
  asAccount(account: AccountView): LocalRuntime;
  /**
   * The account authorises all scopes of the manifest but these (full addresses, or short names such as "script.send_mail"); none
   * gives all back.
   */
  withholdScopes(scopes: readonly string[]): void;

  /** Called at each change, after the change. Returns a function that stops it. */
  watch(listener: (event: ChangeEvent) => void): () => void;
  /**
   * Flushes to the state file and closes it.
   * @param gives `abandon` closes even though something cannot be written
   * @throws UnsavedProblem when something cannot be written: the runtime stays open
   */
  close(gives?: 'abandon'): void;
}

export interface AccountView {
  readonly email: string;
  readonly name: string;
  readonly kind: 'consumer' | 'workspace';
}

export interface RuntimeOptions {
  /** Folder that holds appsscript.json, *.js and *.html, as pushed to the platform; or the files themselves by name. */
  readonly project: string | Readonly<Record<string, string>>;
  /** Path of the state file; ':memory:' keeps nothing. */
  readonly stateFile: string;
  /** The state file is read and nothing is ever written to it. */
  readonly isReadOnly?: boolean;
  /** First instant of the virtual clock of a new state, ISO with zone. Later opens go on from the stored instant. */
  readonly startAt: string;
  readonly spreadsheetName?: string;
  readonly locale?: string;
  /** Forms made by a script are born published; false, the harsher reading, unless said. */
  readonly formsArePublished?: boolean;
  /** Forms of a Workspace account ask the responder to sign in to its domain until `setRequireLogin(false)`; true unless said. */
  readonly workspaceFormsRequireLogin?: boolean;
  readonly account?: AccountView;
  /** All runs share one realm: quicker by the loading of the script, for a script that keeps nothing from run to run. */
  readonly keepsRealm?: boolean;
}

/** A list of gestures as data: how a sample is loaded without touching a cell. */
export type ScenarioStep =
  | { readonly do: 'open' }
  | { readonly do: 'menu'; readonly functionName: string; readonly answers?: readonly string[] }
  | { readonly do: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly do: 'submit'; readonly form: string; readonly answers: FormAnswers }
  /** Types a value in the row whose column `where.header` shows `where.is`. */
  | {
      readonly do: 'type';
      readonly sheet: string;
      readonly where: { readonly header: string; readonly is: string };
      readonly header: string;
      readonly typed: string;
    }
  /** Types values by header in the first empty row of a tab. */
  | { readonly do: 'typeRow'; readonly sheet: string; readonly cells: Readonly<Record<string, string>> }
  | { readonly do: 'advanceTo'; readonly instant: string }
  | { readonly do: 'advance'; readonly ms: number };

export interface Scenario {
  readonly startAt: string;
  readonly spreadsheetName: string;
  readonly steps: readonly (ScenarioStep & { readonly label?: string })[];
}

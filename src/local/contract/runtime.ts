/** The runtime itself: what it shows, and the gestures it takes. */
import type { CopyOptions, PastedCell, RuntimeSnapshot, SpreadsheetVersion } from './copies';
import type { Fault, ServiceCall, Wiped } from './faults';
import type { FormAnswers, FormView, MailView, Responder, SubmitResult } from './forms-and-mail';
import type { AccountView } from './options';
import type { ClickOptions, ClientCallResult, GestureResult, RunView, TriggerView, UiEvent } from './runs';
import type { SheetView, SpreadsheetView } from './sheet-views';

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
  /** A person opens a document of theirs: its triggers fire. This machine has no documents; any identifier is one. */
  openDocument(documentId: string): GestureResult;
  /** An entry of a calendar is made, changed or removed: its triggers fire, and are not told which. */
  changeCalendar(calendarId: string): GestureResult;
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
  /** Hides the rows of the tab's filter whose cell shows one of the texts; with none, the column filters nothing any more. */
  filterColumn(sheetId: number, column: number, hidden: readonly string[]): GestureResult;
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
   * that keeps nothing. It is the account's that makes the gesture, with the copies of the forms. Forms of the first spreadsheet
   * can still be opened by their id, by who could open them before.
   */
  copySpreadsheet(how?: CopyOptions): LocalRuntime;
  /** Clicks a menu item. `answers` are given in turn to alerts and prompts; without them, alerts answer OK/YES. */
  clickMenu(functionName: string, answers?: readonly string[], how?: ClickOptions): GestureResult;
  /** What google.script.run does from a page: arguments and result obey its traps (dates, undefined…). */
  callFromPage(functionName: string, args: readonly unknown[]): ClientCallResult;
  submitForm(formId: string, answers: FormAnswers, by?: Responder): SubmitResult;
  /** Answers carried by a pre-filled link. */
  readPrefilledUrl(url: string): { readonly formId: string; readonly answers: FormAnswers };
  deleteForm(formId: string): void;
  /** A person opens the form to edit it, not to answer it: its triggers of the opening fire. */
  openFormEditor(formId: string): GestureResult;
  /** Gestures of a person in the editor of a form. */
  setFormPublished(formId: string, published: boolean): void;
  /** Throws on an unpublished form: its editor offers no such switch. */
  setFormAccepting(formId: string, accepting: boolean): void;
  editFormItemTitle(formId: string, itemId: number, title: string): void;
  editFormItemHelp(formId: string, itemId: number, help: string): void;
  /** The question then takes any answer. */
  clearFormItemValidation(formId: string, itemId: number): void;
  /** Types other choices into a list, boxes or buttons. */
  editFormItemChoices(formId: string, itemId: number, values: readonly string[]): void;
  deleteFormItem(formId: string, itemId: number): void;
  /** Adds a collaborator, who may then open the form from a script too. */
  shareForm(formId: string, email: string): void;
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
   * make gestures (edit, paste, insert, delete, move, sort, rename, submit, undo…): they change the spreadsheet at once, and the
   * runs they cause wait for the end of the run under way. What the hook throws ends the run and is thrown by the gesture that
   * started it.
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
   * The same runtime, whose gestures are made by another account, with which the spreadsheet is shared: its own triggers, mail,
   * allowance, authorisations, user properties and cache; it opens its own forms and those that are shared with it.
   * `properties().user`, `mailQuotaLeft`, `setMailQuota` and `withholdScopes` are those of the account. Only the triggers, the
   * forms and what they did are kept in a state file; name the account again after opening it.
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

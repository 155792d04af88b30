/** Opens the local runtime: one spreadsheet with its bound script, its forms, its mailbox and its clock. */
import type { FormAnswers, GestureResult, LocalRuntime, RuntimeOptions, RuntimeSnapshot } from '../contract';
import type { Account } from '../apps-script/base/account';
import type { Platform } from '../apps-script/base/platform';
import { answersOfUrl } from '../apps-script/forms/prefilled-url';
import { unlinkResponseSheet } from '../apps-script/forms/response-sheet';
import { toZonedIso } from '../clock/zone';
import { StateFile } from '../storage/state-file';
import { createPlatform } from './create-platform';
import { Engine } from './engine';
import { advanceTo, advanceToNextTrigger } from './gestures/advance-clock';
import { callFromPage } from './gestures/call-from-page';
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  editCells,
  insertColumns,
  insertRows,
  moveColumn,
  pasteCells,
  renameSheet,
  sortSheet,
} from './gestures/edit-cells';
import { spreadsheetEvent } from './gestures/events';
import { deleteFormItem, editFormItemTitle, moveFormItem, setFormAccepting, setFormPublished } from './gestures/edit-form';
import { areaOfText, findForm, findSheet } from './gestures/find-sheet';
import { submitForm } from './gestures/submit-form';
import { NoState } from './no-state';
import { loadProject, type Project } from './load-project';
import { formView } from './views/form-view';
import { mailView } from './views/mail-view';
import { sheetView } from './views/sheet-view';
import { spreadsheetView, tableRows } from './views/spreadsheet-view';

/**
 * Opens a new state, or goes on with the one in `stateFile`.
 * @throws Error when the project has no valid manifest; StateProblem, in French, when the state file cannot be used
 */
export function openRuntime(options: RuntimeOptions): LocalRuntime {
  const project = loadProject(options.project);
  // Dates of the script are local to the manifest's zone, as on the platform.
  process.env['TZ'] = project.manifest.timeZone;
  const { platform, engine, isKept } = openState(options, project);
  const zone = project.manifest.timeZone;
  const sheet = (id: number | string) => findSheet(platform, id);

  const gestures: LocalRuntime = {
    spreadsheet: () => spreadsheetView(platform),
    sheet: (id) => sheetView(platform, sheet(id)),
    sheetByName: (name) => sheetView(platform, sheet(name)),
    table: (name) => tableRows(platform, sheet(name)),
    forms: () => platform.forms.forms.map(formView),
    form: (id) => formView(findForm(platform, id)),
    mailbox: () => platform.mailbox.messages.map((mail) => mailView(mail, zone)),
    markRead: (id) => {
      engine.perform(() => markRead(engine, id));
      engine.emit({ kind: 'mail' });
    },
    triggers: () =>
      platform.triggers.triggers.map(({ uid, functionName, event, nextAt, owner }) => ({
        uid,
        functionName,
        event,
        owner: owner ?? platform.account.email,
        ...(nextAt === undefined ? {} : { nextAt: toZonedIso(nextAt, zone) }),
      })),
    runs: (limit = 100) => engine.runs.slice(-limit),
    now: () => toZonedIso(platform.clock.now(), zone),
    mailQuotaLeft: () => platform.mailbox.quotaLeft(platform.clock.now(), engine.person),
    saving: () => engine.saver.failure,
    properties: () => ({
      document: Object.fromEntries(platform.properties.document.values),
      script: Object.fromEntries(platform.properties.script.values),
      user: Object.fromEntries(platform.accounts.storesOf(engine.person).properties.values),
    }),

    open: () => openSpreadsheet(engine),
    select: (id, a1) => select(engine, id, a1),
    edit: (id, a1, typed) => editCells(engine, sheet(id), a1, typed),
    paste: (id, a1, cells) => pasteCells(engine, sheet(id), a1, cells),
    insertRows: (id, before, count) => insertRows(engine, sheet(id), before, count),
    deleteRows: (id, first, count) => deleteRows(engine, sheet(id), first, count),
    insertColumns: (id, before, count) => insertColumns(engine, sheet(id), before, count),
    deleteColumns: (id, first, count) => deleteColumns(engine, sheet(id), first, count),
    moveColumn: (id, from, to) => moveColumn(engine, sheet(id), from, to),
    sortRange: (id, column, ascending) => sortSheet(engine, sheet(id), column, ascending),
    renameSheet: (id, name) => renameSheet(engine, sheet(id), name),
    deleteSheet: (id) => deleteSheet(engine, sheet(id)),
    undo: () => engine.perform(() => ({ did: engine.history.undo() })).did,
    redo: () => engine.perform(() => ({ did: engine.history.redo() })).did,
    clickMenu: (functionName, answers) =>
      engine.perform((gesture) => {
        gesture.run({ kind: 'menu', functionName, authMode: 'FULL', answers });
        return {};
      }),
    callFromPage: (functionName, args) => callFromPage(engine, functionName, args),
    submitForm: (id, answers, by) => submitForm(engine, findForm(platform, id), answers, by),
    readPrefilledUrl: (url) => readPrefilled(engine, url),
    deleteForm: (id) => {
      engine.perform(() => removeForm(engine, id));
    },
    setFormPublished: (id, published) => setFormPublished(engine, findForm(platform, id), published),
    setFormAccepting: (id, accepting) => setFormAccepting(engine, findForm(platform, id), accepting),
    editFormItemTitle: (id, item, title) => editFormItemTitle(engine, findForm(platform, id), item, title),
    deleteFormItem: (id, item) => deleteFormItem(engine, findForm(platform, id), item),
    moveFormItem: (id, item, to) => moveFormItem(engine, findForm(platform, id), item, to),

    advance: (ms) => advanceTo(engine, platform.clock.now() + ms),
    advanceTo: (instant) => advanceTo(engine, instantOf(instant)),
    advanceToNextTrigger: () => advanceToNextTrigger(engine),
    setFault: (fault) => platform.faults.set(fault, platform.clock.now()),
    clearFaults: () => platform.faults.clear(),
    interleave: (hook) => interleave(platform, hook),
    snapshot: () => takeSnapshot(engine, zone),
    restore: (snapshot) => restoreSnapshot(engine, snapshot, isKept),
    setMailQuota: (left) => {
      engine.perform(() => {
        platform.mailbox.setQuota(left, engine.person);
        return {};
      });
    },
    asAccount: (account) => madeBy(platform.accounts.add(account), engine, gestures),
    withholdScopes: (scopes) => platform.accounts.withhold(engine.person, scopes),

    watch: (listener) => engine.watch(listener),
    close: (gives) => engine.close(gives),
  };
  return madeBy(platform.account, engine, gestures);
}

/** The same runtime, whose gestures are made by one account. */
function madeBy(account: Account, engine: Engine, gestures: LocalRuntime): LocalRuntime {
  const act =
    (gesture: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown =>
      engine.as(account, () => gesture(...args));
  const made = Object.entries(gestures).map(
    ([name, gesture]) => [name, act(gesture as (...args: unknown[]) => unknown)] as const,
  );
  return Object.fromEntries(made) as unknown as LocalRuntime;
}

/** Opens the state, and says whether it is kept on disk. */
function openState(
  options: RuntimeOptions,
  project: Project,
): { readonly platform: Platform; readonly engine: Engine; readonly isKept: boolean } {
  const isKept = options.stateFile !== ':memory:' && options.isReadOnly !== true;
  const file = options.stateFile === ':memory:' ? undefined : new StateFile(options.stateFile);
  try {
    const facts = file?.facts();
    const platform = createPlatform(options, project, facts);
    const runs = file && facts ? file.load(platform, facts) : [];
    if (!isKept) file?.close();
    const engine = new Engine(
      platform,
      project,
      file && isKept ? file : new NoState(),
      options.stateFile,
      runs,
      facts?.lastRun ?? 0,
    );
    engine.saver.first();
    return { platform, engine, isKept };
  } catch (error) {
    file?.close();
    throw error;
  }
}

function interleave({ faults }: Platform, hook: NonNullable<Platform['faults']['hook']>): () => void {
  faults.hook = hook;
  return () => {
    if (faults.hook === hook) faults.hook = null;
  };
}

const snapshots = new WeakMap<RuntimeSnapshot, { readonly engine: Engine; readonly restore: () => void }>();

function takeSnapshot(engine: Engine, zone: string): RuntimeSnapshot {
  engine.refuseWhileRunning('a snapshot');
  const snapshot = { takenAt: toZonedIso(engine.platform.clock.now(), zone) };
  snapshots.set(snapshot, { engine, restore: engine.remember() });
  return snapshot;
}

function restoreSnapshot(engine: Engine, snapshot: RuntimeSnapshot, isKept: boolean): void {
  engine.refuseWhileRunning('going back to a snapshot');
  if (isKept) throw new Error('a state that is written to a file does not go back');
  const known = snapshots.get(snapshot);
  if (known?.engine !== engine) throw new Error('this snapshot was taken in another runtime');
  known.restore();
}

function openSpreadsheet(engine: Engine): GestureResult {
  return engine.perform((gesture) => {
    engine.platform.menus.length = 0;
    gesture.run({
      kind: 'open',
      functionName: 'onOpen',
      authMode: 'LIMITED',
      isOptional: true,
      args: (ctx) => [spreadsheetEvent(ctx)],
    });
    for (const trigger of [...engine.platform.triggers.triggers].filter(({ event }) => event === 'ON_OPEN')) {
      gesture.fire(trigger, { kind: 'open', args: (ctx) => [spreadsheetEvent(ctx, trigger.uid)] }, engine.person);
    }
    return {};
  });
}

function select(engine: Engine, sheetId: number, a1: string): void {
  const { workbook } = engine.platform;
  areaOfText(findSheet(engine.platform, sheetId), a1);
  engine.perform(() => {
    workbook.properties.activeSheetId = sheetId;
    workbook.properties.activeRange = a1;
    return {};
  });
}

function markRead(engine: Engine, id: number): object {
  const { mailbox } = engine.platform;
  const mail = mailbox.messages[id - 1];
  if (!mail) throw new Error(`no message ${id}`);
  mail.read = true;
  mailbox.dirty.add(id);
  return {};
}

function readPrefilled(engine: Engine, url: string): { readonly formId: string; readonly answers: FormAnswers } {
  const form = findForm(engine.platform, url);
  return { formId: form.id, answers: answersOfUrl(form, url) };
}

function removeForm(engine: Engine, id: string): object {
  const form = findForm(engine.platform, id);
  unlinkResponseSheet(engine.platform, form);
  engine.platform.forms.remove(form);
  return {};
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`${JSON.stringify(text)} is not an instant`);
  return instant;
}

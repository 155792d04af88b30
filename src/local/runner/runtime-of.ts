/** All gestures and views of a runtime, on the engine that does them. */
import type { FormAnswers, LocalRuntime } from '../contract';
import type { Account } from '../apps-script/base/account';
import { answersOfUrl } from '../apps-script/forms/prefilled-url';
import { writeMessage } from '../apps-script/mail/write-message';
import { toZonedIso } from '../clock/zone';
import type { Engine } from './engine';
import { advanceTo, advanceToNextTrigger } from './gestures/advance-clock';
import { callFromPage } from './gestures/call-from-page';
import { copyCells } from './gestures/copy-cells';
import { copySpreadsheet } from './gestures/copy-spreadsheet';
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveColumn,
  renameSheet,
  filterColumn,
  sortSheet,
} from './gestures/change-structure';
import { editCells, pasteCells } from './gestures/edit-cells';
import {
  deleteForm,
  deleteFormItem,
  editFormItemChoices,
  clearFormItemValidation,
  editFormItemHelp,
  editFormItemTitle,
  moveFormItem,
  setFormAccepting,
  setFormPublished,
  shareForm,
  unlinkForm,
} from './gestures/edit-form';
import { findForm, findSheet } from './gestures/find-sheet';
import { changeCalendar, foundMail, markRead, openDocument, openFormEditor, openSpreadsheet, select } from './gestures/look';
import { submitForm } from './gestures/submit-form';
import { rememberVersion, restoreVersion } from './gestures/versions';
import { wipe } from './gestures/wipe';
import { interleave, restoreSnapshot, takeSnapshot } from './snapshots';
import { formView } from './views/form-view';
import { mailView } from './views/mail-view';
import { sheetView } from './views/sheet-view';
import { spreadsheetView, tableRows } from './views/spreadsheet-view';

/** @param isKept the state is written to a file: it goes back to no snapshot */
export function runtimeOf(engine: Engine, isKept: boolean): LocalRuntime {
  const gestures: LocalRuntime = {
    ...views(engine),
    ...sheetGestures(engine),
    ...formGestures(engine),
    ...faults(engine),
    ...passing(engine, isKept),
    asAccount: (account) => madeBy(engine.platform.accounts.add(account), engine, gestures),
  };
  return madeBy(engine.platform.account, engine, gestures);
}

function views(engine: Engine) {
  const { platform } = engine;
  const zone = engine.project.manifest.timeZone;
  const sheet = (id: number | string) => findSheet(platform, id);
  return {
    spreadsheet: () => spreadsheetView(platform),
    sheet: (id) => sheetView(platform, sheet(id)),
    sheetByName: (name) => sheetView(platform, sheet(name)),
    table: (name) => tableRows(platform, sheet(name)),
    forms: () => platform.forms.forms.map((form) => formView(platform.forms, form, platform.account.email)),
    form: (id) => formView(platform.forms, findForm(platform, id), platform.account.email),
    mailbox: () => platform.mailbox.messages.map((mail) => mailView(mail, zone)),
    rawMail: async (id) => writeMessage(foundMail(engine, id)),
    markRead: (id) => {
      engine.perform(() => markRead(engine, id));
      engine.emit({ kind: 'mail' });
    },
    triggers: () =>
      platform.triggers.triggers.map(({ uid, functionName, event, nextAt, owner, sourceId }) => ({
        uid,
        functionName,
        event,
        owner: owner ?? platform.account.email,
        ...(sourceId === '' ? {} : { sourceId }),
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
  } satisfies Partial<LocalRuntime>;
}

function sheetGestures(engine: Engine) {
  const sheet = (id: number | string) => findSheet(engine.platform, id);
  return {
    open: () => openSpreadsheet(engine),
    openDocument: (id) => openDocument(engine, id),
    changeCalendar: (id) => changeCalendar(engine, id),
    select: (id, a1) => select(engine, id, a1),
    edit: (id, a1, typed) => editCells(engine, sheet(id), a1, typed),
    paste: (id, a1, cells) => pasteCells(engine, sheet(id), a1, cells),
    insertRows: (id, before, count) => insertRows(engine, sheet(id), before, count),
    deleteRows: (id, first, count) => deleteRows(engine, sheet(id), first, count),
    insertColumns: (id, before, count) => insertColumns(engine, sheet(id), before, count),
    deleteColumns: (id, first, count) => deleteColumns(engine, sheet(id), first, count),
    moveColumn: (id, from, to) => moveColumn(engine, sheet(id), from, to),
    filterColumn: (id, column, hidden) => filterColumn(engine, sheet(id), column, hidden),
    sortRange: (id, column, ascending) => sortSheet(engine, sheet(id), column, ascending),
    renameSheet: (id, name) => renameSheet(engine, sheet(id), name),
    deleteSheet: (id) => deleteSheet(engine, sheet(id)),
    undo: () => engine.perform(() => ({ did: engine.history.undo() })).did,
    redo: () => engine.perform(() => ({ did: engine.history.redo() })).did,
    clickMenu: (functionName, answers, how) =>
      engine.perform((gesture) => {
        gesture.run({ kind: 'menu', functionName, authMode: 'FULL', answers, ...how });
        return {};
      }),
    callFromPage: (functionName, args) => callFromPage(engine, functionName, args),
    copyCells: (from, to, how) => copyCells(engine, from, to, how),
    rememberVersion: () => rememberVersion(engine),
    restoreVersion: (version) => restoreVersion(engine, version),
    copySpreadsheet: (how) => runtimeOf(copySpreadsheet(engine, how, engine.person), false),
  } satisfies Partial<LocalRuntime>;
}

function formGestures(engine: Engine) {
  const { platform } = engine;
  return {
    submitForm: (id, answers, by) => submitForm(engine, findForm(platform, id), answers, by),
    readPrefilledUrl: (url) => readPrefilled(engine, url),
    openFormEditor: (id) => openFormEditor(engine, findForm(platform, id)),
    deleteForm: (id) => deleteForm(engine, findForm(platform, id)),
    setFormPublished: (id, published) => setFormPublished(engine, findForm(platform, id), published),
    setFormAccepting: (id, accepting) => setFormAccepting(engine, findForm(platform, id), accepting),
    editFormItemHelp: (id, item, help) => editFormItemHelp(engine, findForm(platform, id), item, help),
    clearFormItemValidation: (id, item) => clearFormItemValidation(engine, findForm(platform, id), item),
    editFormItemTitle: (id, item, title) => editFormItemTitle(engine, findForm(platform, id), item, title),
    deleteFormItem: (id, item) => deleteFormItem(engine, findForm(platform, id), item),
    moveFormItem: (id, item, to) => moveFormItem(engine, findForm(platform, id), item, to),
    editFormItemChoices: (id, item, values) => editFormItemChoices(engine, findForm(platform, id), item, values),
    shareForm: (id, email) => shareForm(engine, findForm(platform, id), email),
    unlinkForm: (id) => unlinkForm(engine, findForm(platform, id)),
  } satisfies Partial<LocalRuntime>;
}

function faults(engine: Engine) {
  const { platform } = engine;
  return {
    setFault: (fault) => platform.faults.set(fault, platform.clock.now()),
    clearFaults: () => platform.faults.clear(),
    interleave: (hook) => interleave(platform, hook),
    setMailQuota: (left) => {
      engine.perform(() => {
        platform.mailbox.setQuota(left, engine.person);
        return {};
      });
    },
    withholdScopes: (scopes) => platform.accounts.withhold(engine.person, scopes),
    wipe: (what) => wipe(engine, what),
  } satisfies Partial<LocalRuntime>;
}

function passing(engine: Engine, isKept: boolean) {
  return {
    advance: (ms) => advanceTo(engine, engine.platform.clock.now() + ms),
    advanceTo: (instant) => advanceTo(engine, instantOf(instant)),
    advanceToNextTrigger: () => advanceToNextTrigger(engine),
    snapshot: () => takeSnapshot(engine, engine.project.manifest.timeZone),
    restore: (snapshot) => restoreSnapshot(engine, snapshot, isKept),
    watch: (listener) => engine.watch(listener),
    close: (gives) => engine.close(gives),
  } satisfies Partial<LocalRuntime>;
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

function readPrefilled(engine: Engine, url: string): { readonly formId: string; readonly answers: FormAnswers } {
  const form = findForm(engine.platform, url);
  return { formId: form.id, answers: answersOfUrl(form, url) };
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`${JSON.stringify(text)} is not an instant`);
  return instant;
}

/** Opens the local runtime: one spreadsheet with its bound script, its forms, its mailbox and its clock. */
import type { Fault, FormAnswers, GestureResult, LocalRuntime, RuntimeOptions } from '../contract';
import { answersOfUrl } from '../apps-script/forms/prefilled-url';
import { unlinkResponseSheet } from '../apps-script/forms/response-sheet';
import { toZonedIso } from '../clock/zone';
import { StateFile } from '../storage/state-file';
import { createPlatform } from './create-platform';
import { Engine } from './engine';
import { advanceTo, advanceToNextTrigger } from './gestures/advance-clock';
import { callFromPage } from './gestures/call-from-page';
import { deleteColumns, deleteRows, deleteSheet, editCells, insertRows, moveColumn, renameSheet, sortSheet } from './gestures/edit-cells';
import { spreadsheetEvent } from './gestures/events';
import { areaOfText, findForm, findSheet } from './gestures/find-sheet';
import { submitForm } from './gestures/submit-form';
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
  const file = new StateFile(options.stateFile);
  const engine = openEngine(options, project, file);
  const { platform } = engine;
  const zone = project.manifest.timeZone;
  const sheet = (id: number | string) => findSheet(platform, id);

  return {
    spreadsheet: () => spreadsheetView(platform),
    sheet: (id) => sheetView(platform, sheet(id)),
    sheetByName: (name) => sheetView(platform, sheet(name)),
    table: (name) => tableRows(platform, sheet(name)),
    forms: () => platform.forms.forms.map(formView),
    form: (id) => formView(findForm(platform, id)),
    mailbox: () => platform.mailbox.messages.map((mail) => mailView(mail, zone)),
    markRead: (id) => { engine.perform(() => markRead(engine, id)); engine.emit({ kind: 'mail' }); },
    triggers: () => platform.triggers.triggers.map(({ uid, functionName, event, nextAt }) => ({ uid, functionName, event, ...(nextAt === undefined ? {} : { nextAt: toZonedIso(nextAt, zone) }) })),
    runs: (limit = 100) => engine.runs.slice(-limit),
    now: () => toZonedIso(platform.clock.now(), zone),
    mailQuotaLeft: () => platform.mailbox.quotaLeft(platform.clock.now()),
    saving: () => engine.saver.failure,
    properties: () => ({
      document: Object.fromEntries(platform.properties.document.values), script: Object.fromEntries(platform.properties.script.values), user: Object.fromEntries(platform.properties.user.values),
    }),

    open: () => openSpreadsheet(engine),
    select: (id, a1) => select(engine, id, a1),
    edit: (id, a1, typed) => editCells(engine, sheet(id), a1, typed),
    insertRows: (id, before, count) => insertRows(engine, sheet(id), before, count),
    deleteRows: (id, first, count) => deleteRows(engine, sheet(id), first, count),
    deleteColumns: (id, first, count) => deleteColumns(engine, sheet(id), first, count),
    moveColumn: (id, from, to) => moveColumn(engine, sheet(id), from, to),
    sortRange: (id, column, ascending) => sortSheet(engine, sheet(id), column, ascending),
    renameSheet: (id, name) => renameSheet(engine, sheet(id), name),
    deleteSheet: (id) => deleteSheet(engine, sheet(id)),
    undo: () => engine.perform(() => ({ did: engine.history.undo() })).did,
    redo: () => engine.perform(() => ({ did: engine.history.redo() })).did,
    clickMenu: (functionName, answers) => engine.perform((gesture) => { gesture.run({ kind: 'menu', functionName, authMode: 'FULL', answers }); return {}; }),
    callFromPage: (functionName, args) => callFromPage(engine, functionName, args),
    submitForm: (id, answers) => submitForm(engine, findForm(platform, id), answers),
    readPrefilledUrl: (url) => readPrefilled(engine, url),
    deleteForm: (id) => { engine.perform(() => removeForm(engine, id)); },

    advance: (ms) => advanceTo(engine, platform.clock.now() + ms),
    advanceTo: (instant) => advanceTo(engine, instantOf(instant)),
    advanceToNextTrigger: () => advanceToNextTrigger(engine),
    setFault: (fault) => setFault(engine, fault),
    setMailQuota: (left) => { engine.perform(() => { platform.mailbox.quota = { ...platform.mailbox.quota, left }; return {}; }); },

    watch: (listener) => engine.watch(listener),
    close: (gives) => engine.close(gives),
  };
}

function openEngine(options: RuntimeOptions, project: Project, file: StateFile): Engine {
  try {
    const facts = file.facts();
    const platform = createPlatform(options, project, facts);
    const runs = facts ? file.load(platform, facts) : [];
    const engine = new Engine(platform, project, file, options.stateFile, runs, facts?.lastRun ?? 0);
    engine.saver.first();
    return engine;
  } catch (error) {
    file.close();
    throw error;
  }
}

function openSpreadsheet(engine: Engine): GestureResult {
  return engine.perform((gesture) => {
    engine.platform.menus.length = 0;
    gesture.run({ kind: 'open', functionName: 'onOpen', authMode: 'LIMITED', isOptional: true, args: (ctx) => [spreadsheetEvent(ctx)] });
    for (const trigger of [...engine.platform.triggers.triggers].filter(({ event }) => event === 'ON_OPEN')) {
      gesture.run({ kind: 'open', functionName: trigger.functionName, authMode: 'FULL', args: (ctx) => [spreadsheetEvent(ctx, trigger.uid)] });
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

function setFault(engine: Engine, fault: Fault): void {
  const { platform } = engine;
  if (fault.killAtCall) platform.killAtCall = { ...fault.killAtCall };
  if (fault.lockHeldMs !== undefined) platform.lockHeldUntil = platform.clock.now() + fault.lockHeldMs;
  if (fault.mailFailure) platform.mailFailure = { ...fault.mailFailure };
  if (fault.formTriggerTimes !== undefined) engine.formTriggerTimes = fault.formTriggerTimes;
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`${JSON.stringify(text)} is not an instant`);
  return instant;
}

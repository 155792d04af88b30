/** Creates the forms that are missing and brings the others up to date with the register. */
import type { FormKind } from '../../application/setup-api';
import { formLists } from '../../application/setup/form-lists';
import { FORM_KINDS, FORMS } from '../../register/forms';
import type { FormDefinition } from '../../register/forms/form-definition';
import { answerTabNames } from '../../wording/labels/answer-tab';
import { UserProblem } from '../../application/user-problem';
import { formsUnfinished, missingForm } from '../../wording/errors/register-errors';
import type { Run } from '../compose';
import { TOKEN_PLACE, type FormItems } from '../properties/installation';
import { sweepAnswers } from '../triggers/sweep-answers';
import { buildForm } from './form-builder';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Builds every form, noting what is done as it goes: a run that ends before the last question is taken up again by the next.
 * Gives the titles of those that had been deleted and were created again.
 * Throws a UserProblem that says so when the time was too short.
 */
export function buildForms(run: Run): string[] {
  // Answers still waiting in the tab of a form that was deleted would wait there for ever.
  sweepAnswers(run, { retryFailed: true });
  const lists = run.read((register) => formLists(register, run.ports.clock.today()));
  const recreated: string[] = [];
  for (const kind of FORM_KINDS) {
    const definition = FORMS[kind](lists);
    const former = run.installation.form(kind)?.formId;
    const isComplete = buildOne(run, kind, definition);
    if (former !== undefined && run.installation.form(kind)?.formId !== former) recreated.push(definition.title);
    if (isComplete) continue;
    throw new UserProblem(formsUnfinished.message, formsUnfinished.advice);
  }
  return recreated;
}

/** Opens the form to see that it is there. Throws a UserProblem when it was deleted; one that was never built is no fault. */
export function requireForm(run: Run, kind: FormKind): void {
  const known = run.installation.form(kind);
  if (known === undefined || openForm(known.formId) !== undefined) return;
  const { message, advice } = missingForm(FORMS[kind](run.read((register) => formLists(register))).title);
  throw new UserProblem(message, advice);
}

/** Gives whether the form is complete. */
function buildOne(run: Run, kind: FormKind, definition: FormDefinition): boolean {
  const known = run.installation.form(kind);
  const opened = known && openForm(known.formId);
  const form = opened ?? createForm(definition);
  const isLinked = opened !== undefined && run.tabs.byId(known?.sheetId) !== undefined;
  const note = (items: FormItems, isComplete: boolean, sheetId: number): void => run.installation.writeForm(kind, {
    formId: form.getId(), sheetId, publicUrl: publicUrl(form) ?? known?.publicUrl ?? '', items, isComplete,
    ...(kind === 'answer' && isComplete ? { tokenUrl: tokenUrl(form, items.token![0]) } : {}),
  });
  // The tab comes before the questions: each question then finds its column, and a broken run leaves one form, not two.
  const sheetId = isLinked ? known!.sheetId : linkAnswers(run, kind, form);
  if (!isLinked) note({}, false, sheetId);
  const { items, isComplete } = buildForm(form, definition, opened === undefined ? {} : known?.items ?? {}, {
    mayGoOn: run.ports.hasTimeLeft,
    keep: (done) => note(done, false, sheetId),
  });
  // Last, so that nobody answers half a form; one that was finished and that a person closed since stays closed.
  if (isComplete && (opened === undefined || known?.isComplete !== true)) publish(form);
  note(items, isComplete, sheetId);
  return isComplete;
}

/** Opens the form to everyone. Forms made by a program are born unpublished since June 2026 (Forms API, "changes to Google Forms"). */
function publish(form: Form): void {
  form.setPublished(true);
  try {
    // A domain may ask its members to sign in; a consumer account refuses the question.
    form.setRequireLogin(false);
  } catch {
    return;
  }
}

/** `undefined` while the form is not published: it has no public address yet, and asking for one throws. */
function publicUrl(form: Form): string | undefined {
  return form.isPublished() ? form.getPublishedUrl() : undefined;
}

/** `undefined` when the form was deleted or cannot be reached. */
export function openForm(formId: string): Form | undefined {
  try {
    return FormApp.openById(formId);
  } catch {
    return undefined;
  }
}

function createForm(definition: FormDefinition): Form {
  return FormApp.create(definition.title).setCollectEmail(false).setAllowResponseEdits(false).setProgressBar(true);
}

/** The platform makes a tab for the answers and names it itself: it is found by the form it belongs to, then named and put last. */
function linkAnswers(run: Run, kind: FormKind, form: Form): number {
  const { spreadsheet } = run.tabs;
  // The new tab comes to the front: the one that the user was looking at is shown again.
  const active = spreadsheet.getActiveSheet();
  const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const sheets = spreadsheet.getSheets();
  const sheet = sheets.find((other) => !before.has(other.getSheetId()));
  if (sheet === undefined) throw new Error('answers-tab-not-found');
  const taken = spreadsheet.getSheetByName(answerTabNames[kind]);
  sheet.setName(taken === null ? answerTabNames[kind] : `${answerTabNames[kind]} (${sheets.length})`);
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(sheets.length);
  spreadsheet.setActiveSheet(active);
  return sheet.getSheetId();
}

/** Address of the answer form with a place kept for the token. */
function tokenUrl(form: Form, tokenItem: number): string {
  const item = form.getItemById(tokenItem)!.asTextItem();
  return form.createResponse().withItemResponse(item.createResponse(TOKEN_PLACE)).toPrefilledUrl();
}

/** Creates the forms that are missing and brings the others up to date with the register. */
import type { FormKind } from '../../application/sidebar-api';
import { formLists } from '../../application/setup/form-lists';
import { FORM_KINDS, FORMS } from '../../register/forms';
import type { FormDefinition } from '../../register/forms/form-definition';
import { answerTabNames } from '../../wording/labels/answer-tab';
import type { Run } from '../compose';
import { TOKEN_PLACE, type InstalledForm } from '../properties/installation';
import { buildForm } from './form-builder';

type Form = GoogleAppsScript.Forms.Form;

/** Each form is noted as soon as it is complete, so that a broken run goes on from there. */
export function buildForms(run: Run): void {
  const lists = run.read(formLists);
  for (const kind of FORM_KINDS) run.installation.writeForm(kind, buildOne(run, kind, FORMS[kind](lists)));
}

function buildOne(run: Run, kind: FormKind, definition: FormDefinition): InstalledForm {
  const known = run.installation.form(kind);
  const form = (known && openForm(known.formId)) ?? createForm(definition);
  const isNew = form.getId() !== known?.formId;
  const items = buildForm(form, definition, isNew ? {} : known?.items ?? {});
  const sheetId = isNew || run.tabs.byId(known?.sheetId) === undefined ? linkAnswers(run, kind, form) : known!.sheetId;
  return { formId: form.getId(), sheetId, publicUrl: form.getPublishedUrl(), items, ...(kind === 'answer' ? { tokenUrl: tokenUrl(form, items.token!) } : {}) };
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
  const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const sheets = spreadsheet.getSheets();
  const sheet = sheets.find((other) => !before.has(other.getSheetId()));
  if (sheet === undefined) throw new Error('answers-tab-not-found');
  const active = spreadsheet.getActiveSheet();
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

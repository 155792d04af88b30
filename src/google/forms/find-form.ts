/** Finds forms and their tabs of answers, with what was noted and without it. */
import type { FormKind } from '../../application/setup-api';
import { fold } from '../../domain/text/fold';
import { FORM_KINDS } from '../../register/forms';
import { FORM_TITLES } from '../../register/forms/form-titles';
import { LINKED_FORMS } from '../../register/forms/linked-forms';
import { answerTabNames } from '../../wording/labels/answer-tab';
import type { Run } from '../run';
import type { InstalledForm } from '../properties/installed-form';
import { isShownAs } from './form-items';
import { publicAddresses } from './publish-form';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `undefined` when the form was deleted or cannot be reached. */
export function openForm(formId: string): Form | undefined {
  try {
    return FormApp.openById(formId);
  } catch {
    return undefined;
  }
}

function openByUrl(url: string): Form | undefined {
  try {
    return FormApp.openByUrl(url);
  } catch {
    return undefined;
  }
}

/** Does the tab receive the answers of this form? */
export function isTabOf(sheet: Sheet, form: Form): boolean {
  const url = sheet.getFormUrl();
  return url !== null && (url.includes(form.getId()) || openByUrl(url)?.getId() === form.getId());
}

/**
 * Notes anew the forms whose notes are lost: the tab of answers names its form. What a form showed in the past is not found
 * again.
 */
export function findFormsAgain(run: Run): void {
  const missing = FORM_KINDS.filter((kind) => run.installation.form(kind) === undefined);
  if (missing.length === 0) return;
  // The tab of a form that is noted is not another's.
  const taken = new Set(FORM_KINDS.map((kind) => run.installation.form(kind)?.sheetId));
  const unknown = run.tabs.spreadsheet.getSheets().filter((sheet) => !taken.has(sheet.getSheetId()));
  const linked = unknown.flatMap((sheet) => {
    const url = sheet.getFormUrl();
    return url === null ? [] : [{ sheet, url, name: sheet.getName() }];
  });
  for (const { sheet, url, name } of linked) {
    const form = openByUrl(url);
    if (form === undefined) continue;
    const title = fold(form.getTitle());
    const kind = missing.find((one) => fold(FORM_TITLES[one]) === title) ?? missing.find((one) => name === answerTabNames[one]);
    if (kind === undefined || run.installation.form(kind) !== undefined) continue;
    const items = tokenItem(form, kind);
    const found: InstalledForm = {
      formId: form.getId(),
      sheetId: sheet.getSheetId(),
      formerSheetIds: [],
      items,
      columns: [],
      isComplete: true,
    };
    run.installation.writeForm(kind, { ...found, ...publicAddresses(form, kind, items) });
  }
}

/** The questions that the links of a form fill. */
function tokenItem(form: Form, kind: FormKind): InstalledForm['items'] {
  const linked = LINKED_FORMS[kind];
  if (linked === undefined) return {};
  const token = form
    .getItems(FormApp.ItemType.TEXT)
    .find((item) => isShownAs(item.getTitle(), linked.tokenTitle))
    ?.getId();
  const answer = form.getItems(FormApp.ItemType.MULTIPLE_CHOICE)[0]?.getId();
  const recall = form
    .getItems(FormApp.ItemType.PARAGRAPH_TEXT)
    .find((item) => isShownAs(item.getTitle(), linked.recallTitle))
    ?.getId();
  return {
    ...(token === undefined ? {} : { token }),
    ...(answer === undefined ? {} : { [linked.choice]: answer }),
    ...(recall === undefined ? {} : { recall }),
  };
}

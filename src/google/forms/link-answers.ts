/** The tab in which a form's answers arrive: made by the platform, found again, named, and kept from changing what was typed. */
import type { FormKind } from '../../application/setup-api';
import { fold } from '../../domain/text/fold';
import type { FormDefinition } from '../../register/forms/form-definition';
import { answerMark, answerTabNames } from '../../wording/labels/answer-tab';
import type { Run } from '../run';
import type { InstalledForm } from '../properties/installed-form';
import { isTabOf } from './find-form';
import { isWords } from './form-items';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The tab of the form's answers; makes and links one when there is none.
 * @param isNew the form was just created: no tab can be its own, and to look at each would open the forms of the others
 */
export function linkAnswers(run: Run, kind: FormKind, form: Form, known: InstalledForm, isNew: boolean): Sheet {
  const { spreadsheet } = run.tabs;
  const noted = run.tabs.byId(known.sheetId);
  if (!isNew && noted !== undefined && (isNotedTab(noted, known) || isTabOf(noted, form))) return noted;
  const before = spreadsheet.getSheets();
  const linked = isNew
    ? undefined
    : (before.find((sheet) => isTabOf(sheet, form)) ??
      (noted !== undefined && isDestination(form, spreadsheet) ? noted : undefined));
  if (linked !== undefined) return nameTab(run, kind, linked);
  const ids = new Set(before.map((sheet) => sheet.getSheetId()));
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  SpreadsheetApp.flush();
  const made = spreadsheet.getSheets().find((sheet) => !ids.has(sheet.getSheetId()));
  if (made === undefined) throw new Error('answers-tab-not-found');
  return nameTab(run, kind, made);
}

/** The address of the form stands in its tab as it stood when they were last seen to belong together: no form is opened. */
const isNotedTab = (sheet: Sheet, { tabUrl }: InstalledForm): boolean => tabUrl !== undefined && sheet.getFormUrl() === tabUrl;

/** Do the form's answers go to the spreadsheet? */
export function isDestination(form: Form, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  try {
    return form.getDestinationId() === spreadsheet.getId();
  } catch {
    return false;
  }
}

/** The platform names the tab and puts it in front: it is named, put last, and what the user was looking at is shown again. */
function nameTab(run: Run, kind: FormKind, sheet: Sheet): Sheet {
  const { spreadsheet } = run.tabs;
  const sheets = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet();
  if (!sheet.getName().startsWith(answerTabNames[kind])) {
    const taken = new Set(sheets.map((other) => other.getName()));
    let name: string = answerTabNames[kind];
    for (let number = 2; taken.has(name); number += 1) name = `${answerTabNames[kind]} (${number})`;
    sheet.setName(name);
  }
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(sheets.length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/**
 * Gives the columns of words the format of plain text, below the rows that are there: otherwise the sheet reads an answer as if
 * it were typed into it, and « 9-12 » becomes a date. A header changed in the sheet by hand gets its question's title back.
 * @returns the question of each column, '' for a column of someone else
 */
export function dressAnswers(sheet: Sheet, definition: FormDefinition, known: Pick<InstalledForm, 'columns'>): string[] {
  const questions = definition.sections.flatMap((section) => section.questions);
  const byTitle = new Map(questions.map((question) => [fold(question.title), question] as const));
  const headers = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0]!.map(String);
  const columns = columnKeys(headers, (header) => byTitle.get(fold(header))?.key, known.columns);
  columns.forEach((key, position) => {
    const question = questions.find((one) => one.key === key);
    if (question !== undefined && fold(headers[position]!) !== fold(question.title))
      sheet.getRange(1, position + 1).setValue(question.title);
  });
  keepWords(
    sheet,
    columns.map((key) => questions.some((question) => question.key === key && isWords(question.kind))),
  );
  return columns;
}

/**
 * Which question each column belongs to: by its header; a header that nobody knows, in a tab whose other columns stand where they
 * were noted, was changed by hand, and its column is what it was.
 */
export function columnKeys(
  headers: readonly string[],
  keyOf: (header: string) => string | undefined,
  noted: readonly string[],
): string[] {
  const found = headers.map((header) => (header === answerMark ? '' : (keyOf(header) ?? '')));
  const inPlace = noted.every((key, position) => key === '' || !found.includes(key) || found[position] === key);
  return found.map((key, position) => {
    const before = noted[position] ?? '';
    return key === '' && inPlace && before !== '' && !found.includes(before) && position > 0 && headers[position] !== answerMark
      ? before
      : key;
  });
}

function keepWords(sheet: Sheet, areWords: readonly boolean[]): void {
  // A row that the platform adds takes its look from the one above.
  if (sheet.getLastRow() >= sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const first = Math.max(2, sheet.getLastRow() + 1);
  const rows = sheet.getMaxRows() - first + 1;
  let from = 0;
  while (from < areWords.length) {
    let to = from;
    while (to < areWords.length && areWords[to] === areWords[from]) to += 1;
    if (areWords[from]) sheet.getRange(first, from + 1, rows, to - from).setNumberFormat('@');
    from = to;
  }
}

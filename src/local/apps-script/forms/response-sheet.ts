/** The tab that receives a form's answers: its columns follow the questions, each answer is a row. */
import { serialOfInstant } from '../../clock/serial-date';
import type { Platform } from '../base/platform';
import { isGrid, isQuestion, type AnswerValue, type FormModel, type ItemModel, type ResponseModel } from './form-model';
import { followStructure } from '../spreadsheet/model/follow-structure';
import { touchProperties, type GridKey, type SheetModel } from '../spreadsheet/model/sheet-model';

const WORDS: Readonly<Record<string, { readonly tab: string; readonly timestamp: string; readonly email: string }>> = {
  'fr-FR': { tab: 'Réponses au formulaire', timestamp: 'Horodateur', email: 'Adresse e-mail' },
  'en-US': { tab: 'Form Responses', timestamp: 'Timestamp', email: 'Email Address' },
};
const wordsOf = (platform: Platform) => WORDS[platform.workbook.locale.tag] ?? WORDS['en-US']!;

/** Adds the tab at the front and links it; calling again makes another tab, as on the platform. */
export function linkResponseSheet(platform: Platform, form: FormModel): SheetModel {
  unlinkResponseSheet(platform, form);
  const { workbook } = platform;
  const words = wordsOf(platform);
  let number = 1;
  while (workbook.sheetByName(`${words.tab} ${number}`)) number += 1;
  const sheet = workbook.insertSheet(`${words.tab} ${number}`, 0);
  touchProperties(sheet).formLink = { formId: form.id, columns: ['timestamp'] };
  sheet.properties.frozenRows = 1;
  workbook.write(sheet, 0, 0, words.timestamp, () => undefined);
  form.destinationSheetId = sheet.id;
  form.destinationId = workbook.properties.id;
  platform.forms.touch(form);
  syncResponseColumns(platform, form);
  return sheet;
}

/** Cuts the link; the tab and its rows stay. */
export function unlinkResponseSheet(platform: Platform, form: FormModel): void {
  const sheet = destinationOf(platform, form);
  if (sheet) delete touchProperties(sheet).formLink;
  delete form.destinationSheetId;
  delete form.destinationId;
  platform.forms.touch(form);
}

/** The linked tab, if it still exists. */
export function destinationOf(platform: Platform, form: FormModel): SheetModel | undefined {
  const { workbook } = platform;
  const isHere = (form.destinationId ?? workbook.properties.id) === workbook.properties.id;
  const sheet = form.destinationSheetId === undefined || !isHere ? undefined : workbook.sheetById(form.destinationSheetId);
  return sheet?.properties.formLink?.formId === form.id ? sheet : undefined;
}

interface Wanted {
  readonly key: number | 'email' | GridKey;
  readonly title: string;
}

/**
 * Gives each question its column. A changed title renames the header; a new question gets a column inserted after the last
 * one of the form, so that columns added by people move right (observed in use, not documented); a removed question keeps its
 * column.
 */
export function syncResponseColumns(platform: Platform, form: FormModel): void {
  const sheet = destinationOf(platform, form);
  if (!sheet) return;
  const link = sheet.properties.formLink!;
  const wanted: Wanted[] = form.items.filter(isQuestion).flatMap((item): Wanted[] =>
    // A grid has a column for each of its rows.
    isGrid(item)
      ? (item.rows ?? []).map((row, i) => ({ key: `${item.id}:${i}` as const, title: `${item.title} [${row}]` }))
      : [{ key: item.id, title: item.title }],
  );
  if (form.collectEmail) wanted.unshift({ key: 'email', title: wordsOf(platform).email });
  for (const { key, title } of wanted) {
    let column = link.columns.indexOf(key);
    if (column < 0) {
      column = key === 'email' ? link.columns.indexOf('timestamp') + 1 : lastLinked(link.columns) + 1;
      addColumn(platform.workbook, sheet, column);
      link.columns[column] = key;
      touchProperties(sheet);
    }
    if (platform.workbook.display(sheet, 0, column) !== title) writeText(platform, sheet, 0, column, title);
  }
}

/** An empty column within the grid is used as it is; one with content is pushed to the right. */
function addColumn(workbook: Platform['workbook'], sheet: SheetModel, column: number): void {
  const isFree = column < sheet.grid.maxColumns && sheet.grid.rows.every((row) => (row.v[column] ?? null) === null);
  if (isFree) {
    const { columns } = sheet.properties.formLink!;
    while (columns.length <= column) columns.push(null);
    return;
  }
  sheet.grid.insertColumns(column, 1);
  followStructure(workbook, sheet, 'columns', column, 1);
  const { columns } = sheet.properties.formLink!;
  while (columns.length <= column) columns.push(null);
}

function lastLinked(columns: readonly unknown[]): number {
  let last = 0;
  columns.forEach((key, column) => {
    if (key !== null) last = column;
  });
  return last;
}

/** Writes a text that must never become a formula. */
function writeText(platform: Platform, sheet: SheetModel, row: number, column: number, text: string): void {
  platform.workbook.write(sheet, row, column, text === '' ? null : `'${text}`, () => undefined);
}

/** What a form's answer shows as text. */
export function answerText(value: AnswerValue): string {
  return typeof value === 'string' ? value : value.join(', ');
}

/** What a column of a question takes of the answers; undefined when it was not answered. */
export function columnAnswer(answers: ReadonlyMap<number, AnswerValue>, key: number | GridKey): string | undefined {
  if (typeof key === 'number') {
    const value = answers.get(key);
    return value === undefined ? undefined : answerText(value);
  }
  const [id, row] = key.split(':').map(Number) as [number, number];
  return answers.get(id)?.[row]?.replace(/\n/g, ', ');
}

/** Adds the answer's row after the last one; gives its 0-based place. */
export function writeResponseRow(
  platform: Platform,
  form: FormModel,
  response: ResponseModel,
): { readonly sheet: SheetModel; readonly row: number } | undefined {
  const sheet = destinationOf(platform, form);
  if (!sheet) return undefined;
  const { workbook } = platform;
  const row = Math.max(1, sheet.grid.lastRow());
  if (row >= sheet.grid.maxRows) {
    sheet.grid.insertRows(row, 1, row - 1);
    followStructure(workbook, sheet, 'rows', row, 1);
  }
  const answers = new Map(response.answers.map((answer) => [answer.itemId, answer.value]));
  sheet.properties.formLink!.columns.forEach((key, column) => {
    if (key === null) return;
    if (key === 'timestamp') {
      const attributes = sheet.grid.attributes(row, column);
      const format = attributes?.fields.format ?? workbook.locale.dateTimeFormat;
      sheet.grid.set(
        row,
        column,
        serialOfInstant(response.at, workbook.zone),
        workbook.attributes.intern({ ...attributes?.fields, format }),
      );
      return;
    }
    if (key === 'email') {
      writeText(platform, sheet, row, column, response.email);
      return;
    }
    const text = columnAnswer(answers, key);
    if (text === undefined) return;
    const item = form.items.find((candidate) => candidate.id === key);
    writeAnswer(platform, sheet, row, column, text, item);
  });
  return { sheet, row };
}

function writeAnswer(
  platform: Platform,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  item: ItemModel | undefined,
): void {
  const { workbook } = platform;
  const attributes = sheet.grid.attributes(row, column);
  // Answers are read as if typed (a postal code loses its zero unless the column is plain text), but never become formulas.
  const typed = workbook.parse(text, attributes);
  if (typed.formula !== undefined || text.startsWith("'")) writeText(platform, sheet, row, column, text);
  else
    workbook.write(sheet, row, column, item?.kind === 'PARAGRAPH_TEXT' && /\n/.test(text) ? `'${text}` : text, () => undefined);
}

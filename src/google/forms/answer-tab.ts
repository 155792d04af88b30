/**
 * The tabs of a form's raw answers: which rows still wait, what was typed in them, and the mark that says what became of each.
 */
import type { FormKind } from '../../application/setup-api';
import { fold } from '../../domain/text/fold';
import type { CellValue } from '../../register/cell';
import { askedWith, type AskedForm } from '../../register/forms/asked-form';
import type { FormDefinition } from '../../register/forms/form-definition';
import { answerColumns, readAnswers, type Answers } from '../../register/forms/read-answers';
import { answerFailed, answerMark, answerTabNames, stampHeaders } from '../../wording/labels/answer-tab';
import type { Run } from '../run';
import { wholeAnswers } from '../sheets/whole-values';
import type { InstalledForm } from '../properties/installed-form';
import { openForm } from './find-form';
import { isWords } from './form-items';
import { columnKeys } from './link-answers';
import { TypedAnswers } from './typed-answers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WaitingRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** As they stand in the sheet, the time stamp first and the mark apart. */
  readonly cells: readonly CellValue[];
  /** It was tried before, and could not be recorded. */
  readonly hasFailed: boolean;
}

export interface AnswerTab {
  readonly waiting: readonly WaitingRow[];
  /** What a waiting row says. */
  answersIn(row: WaitingRow): Answers;
}

/**
 * Reads the tabs of a form once: the one it fills, and those of its predecessors that were deleted, in which answers may still
 * wait.
 * Without any note of the form, the tab is known by its name.
 * @param definition asked for by the first row that is read, and mostly none waits
 */
export function answerTabs(run: Run, kind: FormKind, definition: () => FormDefinition, retryFailed: boolean): AnswerTab[] {
  const form = run.installation.form(kind);
  return answerSheets(run, kind).map((sheet) => answerTab(run, kind, sheet, form, definition, retryFailed));
}

/** 0-based column of the marks; -1 when there is none yet. */
export const markIn = (headers: readonly CellValue[]): number => headers.findIndex((header) => String(header) === answerMark);

type Values = readonly (readonly CellValue[])[];

/**
 * 0-based column of the time stamps. A person may have put a column before it: it is known by its header, and where that was
 * changed as well, it is the first column that holds moments.
 */
export function stampIn([headers = [], ...rows]: Values): number {
  const named = headers.findIndex((header) => stampHeaders.includes(fold(String(header))));
  const dated = (): number => headers.findIndex((_, position) => rows.some((cells) => cells[position] instanceof Date));
  return Math.max(0, named === -1 ? dated() : named);
}

/** Gives the cells of a row that are an answer, the time stamp first: without the mark, wherever people have put either. */
export function answerCells(values: Values): <T>(cells: readonly T[]) => T[] {
  const headers = values[0] ?? [];
  const [stampAt, markAt] = [stampIn(values), markIn(headers)];
  const others = headers.flatMap((_, position) => (position === stampAt || position === markAt ? [] : [position]));
  return (cells) => [stampAt, ...others].map((position) => cells[position]!);
}

/** The tab that a form fills, then those of its predecessors. */
export function answerSheets({ tabs, installation }: Pick<Run, 'tabs' | 'installation'>, kind: FormKind): Sheet[] {
  const form = installation.form(kind);
  const sheets =
    form === undefined ? [tabs.named(answerTabNames[kind])] : [form.sheetId, ...form.formerSheetIds].map((id) => tabs.byId(id));
  return sheets.flatMap((sheet) => sheet ?? []);
}

/**
 * Is there a row without a mark, or that failed? The column of marks is read with its header: one that has moved since the
 * headers were read tells nothing, and the tab is to be looked at whole.
 */
export function hasUnmarked(sheet: Sheet): boolean {
  const lastRow = sheet.getLastRow();
  if (lastRow < 2) return false;
  const markAt = markIn(sheet.getRange('1:1').getValues()[0]!);
  if (markAt === -1) return true;
  const [header, ...marks] = sheet.getRange(1, markAt + 1, lastRow, 1).getValues();
  return markIn(header!) === -1 || marks.some(([mark]) => mark === '' || mark === answerFailed);
}

function answerTab(
  run: Run,
  kind: FormKind,
  sheet: Sheet,
  form: InstalledForm | undefined,
  definition: () => FormDefinition,
  retryFailed: boolean,
): AnswerTab {
  const waitingRows = (values: Values): WaitingRow[] => {
    const [headers = [], ...rows] = values;
    const markAt = markIn(headers);
    const own = answerCells(values);
    return rows.flatMap((cells, index): WaitingRow[] => {
      const answer = own(cells);
      const mark = markAt === -1 ? '' : String(cells[markAt]);
      const hasFailed = mark === answerFailed;
      const isWaiting = answer[0] !== '' && (mark === '' || (retryFailed && hasFailed));
      return isWaiting ? [{ row: index + 2, cells: answer, hasFailed }] : [];
    });
  };
  const values = wholeAnswers(
    sheet,
    (seen) => markIn(seen) === -1,
    (seen) => waitingRows(seen).length > 0,
  );
  const headers = values[0] ?? [];
  const own = answerCells(values);
  const found = waitingRows(values);
  // As they were sent, however people have sorted the tab: of two answers of one person the later one counts.
  const waiting = found.sort((one, other) => stampOf(one) - stampOf(other));
  let reader: ReturnType<typeof rowReader> | undefined;
  return {
    waiting,
    answersIn({ row, cells }) {
      reader ??= rowReader(run, kind, own(headers).map(String), form, form?.sheetId === sheet.getSheetId(), definition());
      return reader(cells, () => own(sheet.getRange(row, 1, 1, headers.length).getDisplayValues()[0]!));
    },
  };
}

const stampOf = ({ cells: [stamp] }: WaitingRow): number => (stamp instanceof Date ? stamp.getTime() : Number.MAX_SAFE_INTEGER);

/**
 * How the rows of a tab are read: against what the form has shown, whatever the register has become since, and as it was typed.
 */
function rowReader(
  run: Run,
  kind: FormKind,
  headers: readonly string[],
  form: InstalledForm | undefined,
  isCurrent: boolean,
  definition: FormDefinition,
) {
  const asked = withTitlesNow(askedWith(definition, run.installation.asked(kind)), headers, form, isCurrent);
  const owners = new Map(
    Object.entries(asked)
      .reverse()
      .flatMap(([key, { titles }]) => [...titles].reverse().map((title) => [fold(title), key] as const)),
  );
  const keys = columnKeys(headers, (header) => owners.get(fold(header)), isCurrent ? (form?.columns ?? []) : []);
  const questions = new Map(
    definition.sections.flatMap((section) => section.questions).map((question) => [question.key, question] as const),
  );
  // A question that is no longer asked was one of words, unless its answers are dates.
  const wordsAt = new Map(
    keys.flatMap((key, position) => (questions.has(key) && isWords(questions.get(key)!.kind) ? [[position, key] as const] : [])),
  );
  const typedAnswers = new TypedAnswers(isCurrent ? form?.formId : undefined, form?.items ?? {}, wordsAt);
  const columns = answerColumns(
    headers.map((header, position) =>
      keys[position] !== '' && owners.get(fold(header)) !== keys[position] ? asked[keys[position]!]!.titles[0]! : header,
    ),
  );
  return (cells: readonly CellValue[], shown: () => readonly string[]): Answers => {
    const typed = typedAnswers.typed({ cells, shown });
    return readAnswers(definition, columns, typed.cells, asked, typed.rewritten);
  };
}

/**
 * A question renamed in the form's editor renames its column: the form is asked for the title of each question that has no
 * column.
 */
function withTitlesNow(
  asked: AskedForm,
  headers: readonly string[],
  form: InstalledForm | undefined,
  isCurrent: boolean,
): AskedForm {
  const known = new Set(headers.map((header) => fold(header)));
  const lacking =
    isCurrent && form !== undefined
      ? Object.keys(form.items).filter(
          (key) => asked[key] !== undefined && !asked[key].titles.some((title) => known.has(fold(title))),
        )
      : [];
  const opened = lacking.length === 0 ? undefined : openForm(form!.formId);
  if (opened === undefined) return asked;
  const renamed = lacking.flatMap((key) => {
    const title = opened.getItemById(form!.items[key]!)?.getTitle();
    return title === undefined || title === ''
      ? []
      : [[key, { ...asked[key]!, titles: [...asked[key]!.titles, title] }] as const];
  });
  return { ...asked, ...Object.fromEntries(renamed) };
}

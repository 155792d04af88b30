/** The tab of a form's raw answers: which rows still wait, and the mark that says what became of each. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerKey } from '../../register/forms/answer-key';
import type { AnswerMark } from '../../register/intention';
import { answerColumns, type AnswerColumns } from '../../register/forms/read-answers';
import { answerFailed, answerMark } from '../../wording/labels/answer-tab';
import type { InstallationStore } from '../properties/installation';
import type { TabFinder } from '../sheets/tab-finder';

export interface WaitingRow {
  readonly cells: readonly CellValue[];
}

export interface AnswerTab {
  readonly columns: AnswerColumns;
  readonly waiting: readonly WaitingRow[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface RawTab {
  readonly sheet: Sheet;
  readonly markAt: number;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Reads the tab once. Gives `undefined` when the form has none (never built, or the tab was deleted). */
export function answerTab(kind: FormKind, tabs: TabFinder, installation: InstallationStore, retryFailed: boolean): AnswerTab | undefined {
  const raw = rawTab(kind, tabs, installation);
  if (raw === undefined) return undefined;
  const isWaiting = (cells: readonly CellValue[]): boolean => {
    const mark = raw.markAt === -1 ? '' : String(cells[raw.markAt]);
    return cells[0] !== '' && (mark === '' || (retryFailed && mark === answerFailed));
  };
  return {
    columns: answerColumns(withoutMark(raw, raw.headers)),
    waiting: raw.rows.flatMap((cells): WaitingRow[] => (isWaiting(cells) ? [{ cells: withoutMark(raw, cells) }] : [])),
  };
}

function rawTab(kind: FormKind, tabs: TabFinder, installation: InstallationStore): RawTab | undefined {
  const form = installation.form(kind);
  const sheet = form && tabs.byId(form.sheetId);
  if (sheet === undefined) return undefined;
  const [headers = [], ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  return { sheet, headers, rows, markAt: headers.findIndex((header) => String(header) === answerMark) };
}

const withoutMark = ({ markAt }: RawTab, cells: readonly CellValue[]): CellValue[] => cells.filter((_, position) => position !== markAt || markAt === -1);

/** Writes what became of answers beside them; each is found again by its key, wherever its row stands now. Looked at afterwards, and done again if a row moved. */
export function markAnswers(marks: readonly AnswerMark[], tabs: TabFinder, installation: InstallationStore): void {
  for (const kind of new Set(marks.map(({ form }) => form))) {
    const wanted = new Map(marks.filter(({ form }) => form === kind).map(({ key, text }) => [key, text] as const));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const raw = rawTab(kind, tabs, installation);
      if (raw === undefined || !markOnce(kind, raw, wanted, attempt > 0)) break;
    }
  }
}

const MOST_ATTEMPTS = 5;

/** Writes the marks that are not there yet, and takes back one that stands beside another answer; says whether anything was written. */
function markOnce(kind: FormKind, raw: RawTab, wanted: ReadonlyMap<string, string>, hasMoved: boolean): boolean {
  const { sheet, markAt, headers, rows } = raw;
  const texts = new Set(wanted.values());
  const isLacking = (cells: readonly CellValue[]): boolean => {
    const text = wanted.get(answerKey(kind, withoutMark(raw, cells)));
    return text !== undefined && text !== String(cells[markAt] ?? '');
  };
  const isMoved = hasMoved && rows.some((cells) => isLacking(cells));
  const lines = rows.flatMap((cells, index): { row: number; text: string }[] => {
    const text = wanted.get(answerKey(kind, withoutMark(raw, cells)));
    const now = markAt === -1 ? '' : String(cells[markAt]);
    if (text !== undefined) return now === text ? [] : [{ row: index + 2, text }];
    // Rows that moved under the writing hold a mark that is not theirs.
    return isMoved && now !== '' && texts.has(now) && cells[0] !== '' && !isShared(now) ? [{ row: index + 2, text: '' }] : [];
  });
  if (lines.length === 0) return false;
  const column = markAt === -1 ? headers.length + 1 : markAt + 1;
  // The platform makes the tab just as wide as its questions.
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  if (markAt === -1) sheet.getRange(1, column).setValue(answerMark);
  for (const run of runsOf(lines)) sheet.getRange(run[0]!.row, column, run.length, 1).setValues(run.map(({ text }) => [text]));
  return true;
}

/** A text that several answers may bear says nothing of one of them. */
const isShared = (text: string): boolean => !/-\d{4}-\d+/.test(text);

type Line = { readonly row: number; readonly text: string };

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]!.row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

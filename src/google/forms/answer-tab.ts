/** The tab of a form's raw answers: which rows still wait, and the mark that says what became of each. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerColumns, type AnswerColumns } from '../../register/forms/read-answers';
import { answerFailed, answerMark } from '../../wording/labels/answer-tab';
import type { InstallationStore } from '../properties/installation';
import type { TabFinder } from '../sheets/tab-finder';

export interface WaitingRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

export interface AnswerTab {
  readonly columns: AnswerColumns;
  readonly waiting: readonly WaitingRow[];
  /** Writes what became of the rows; contiguous rows go together. */
  mark(marks: readonly { readonly row: number; readonly text: string }[]): void;
}

/** Reads the tab once. Gives `undefined` when the form has none (never built, or the tab was deleted). */
export function answerTab(kind: FormKind, tabs: TabFinder, installation: InstallationStore, retryFailed: boolean): AnswerTab | undefined {
  const form = installation.form(kind);
  const sheet = form && tabs.byId(form.sheetId);
  if (sheet === undefined) return undefined;
  const [headers = [], ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const markAt = headers.findIndex((header) => String(header) === answerMark);
  const isWaiting = (cells: readonly CellValue[]): boolean => {
    const mark = markAt === -1 ? '' : String(cells[markAt]);
    return cells[0] !== '' && (mark === '' || (retryFailed && mark === answerFailed));
  };
  const waiting = rows.flatMap((cells, index): WaitingRow[] =>
    !isWaiting(cells) ? [] : [{ row: index + 2, cells: cells.filter((_, position) => position !== markAt || markAt === -1) }]);
  const questionHeaders = headers.filter((_, position) => position !== markAt || markAt === -1);
  return {
    columns: answerColumns(questionHeaders),
    waiting,
    mark(marks) {
      const column = markAt === -1 ? headers.length + 1 : markAt + 1;
      // The platform makes the tab just as wide as its questions.
      if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
      if (markAt === -1) sheet.getRange(1, column).setValue(answerMark);
      for (const run of runsOf(marks)) sheet.getRange(run[0]!.row, column, run.length, 1).setValues(run.map(({ text }) => [text]));
    },
  };
}

type Mark = { readonly row: number; readonly text: string };

function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]!.row === mark.row - 1) last.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

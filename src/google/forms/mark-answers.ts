/** Writes beside raw answers what became of them; each is found again by its key, wherever its row stands now. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerKey } from '../../register/forms/answer-key';
import type { AnswerMark } from '../../register/intention';
import { answerMark } from '../../wording/labels/answer-tab';
import type { Run } from '../compose';
import { answerSheets } from './answer-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_ATTEMPTS = 5;

/** Looked at again after the writing, and done again when rows have moved in between. Done twice it changes nothing. */
export function markAnswers(marks: readonly AnswerMark[], run: Pick<Run, 'tabs' | 'installation'>): void {
  for (const kind of new Set(marks.map(({ form }) => form))) {
    const wanted = new Map(marks.filter(({ form }) => form === kind).map(({ key, text }) => [key, text] as const));
    for (const sheet of answerSheets(run, kind)) {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) if (!markOnce(kind, sheet, wanted, attempt > 0)) break;
    }
  }
}

/** Writes the marks that are not there yet; where rows have moved, takes back those that stand beside another answer. Says whether anything was written. */
function markOnce(kind: FormKind, sheet: Sheet, wanted: ReadonlyMap<string, string>, isAgain: boolean): boolean {
  const [headers = [], ...rows] = sheet.getDataRange().getValues() as CellValue[][];
  const markAt = headers.findIndex((header) => String(header) === answerMark);
  const textOf = (cells: readonly CellValue[]): string | undefined => wanted.get(answerKey(kind, cells.filter((_, position) => position !== markAt || markAt === -1)));
  const markOf = (cells: readonly CellValue[]): string => (markAt === -1 ? '' : String(cells[markAt]));
  const isMoved = isAgain && rows.some((cells) => (textOf(cells) ?? markOf(cells)) !== markOf(cells));
  const texts = new Set(wanted.values());
  const lines = rows.flatMap((cells, index): Line[] => {
    const text = textOf(cells);
    if (text !== undefined) return markOf(cells) === text ? [] : [{ row: index + 2, text }];
    return isMoved && cells[0] !== '' && texts.has(markOf(cells)) && NAMES_ONE.test(markOf(cells)) ? [{ row: index + 2, text: '' }] : [];
  });
  if (lines.length === 0) return false;
  const column = markAt === -1 ? headers.length + 1 : markAt + 1;
  // The platform makes the tab just as wide as its questions.
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  if (markAt === -1) sheet.getRange(1, column).setValue(answerMark);
  for (const run of runsOf(lines)) sheet.getRange(run[0]!.row, column, run.length, 1).setValues(run.map(({ text }) => [text]));
  return true;
}

/** A mark that holds a reference belongs to one answer; one that several may bear says nothing. */
const NAMES_ONE = /-\d{4}-\d+/;

interface Line { readonly row: number; readonly text: string }

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]!.row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Writes beside raw answers what became of them; each is found again by its key, wherever its row stands now. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerKey } from '../../register/forms/answer-key';
import type { AnswerMark } from '../../register/intention';
import { answerMark } from '../../wording/labels/answer-tab';
import type { Run } from '../run';
import { heldBefore } from '../sheets/held-before';
import { wholeAnswers } from '../sheets/whole-values';
import { answerCells, answerSheets, markIn } from './answer-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_ATTEMPTS = 5;

/**
 * Looked at again after the writing: a mark that landed in another cell, because rows or columns moved in between, gives back
 * what was there, and is written again where its answer stands. Done twice it changes nothing.
 */
export function markAnswers(marks: readonly AnswerMark[], run: Pick<Run, 'tabs' | 'installation'>): void {
  for (const kind of new Set(marks.map(({ form }) => form))) {
    const wanted = new Map(marks.filter(({ form }) => form === kind).map(({ key, text }) => [key, text] as const));
    for (const sheet of answerSheets(run, kind)) {
      let last: Written | undefined;
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        last = markOnce(kind, sheet, wanted, last);
        if (last === undefined) break;
      }
    }
  }
}

type Values = readonly (readonly CellValue[])[];

/** The tab as it was read, and the marks written then. */
interface Written {
  readonly before: Values;
  /** 0-based. */
  readonly column: number;
  readonly lines: readonly Line[];
}

/** Takes back the marks that went astray, then writes those that are not there; `undefined` when nothing was to be done. */
function markOnce(
  kind: FormKind,
  sheet: Sheet,
  wanted: ReadonlyMap<string, string>,
  last: Written | undefined,
): Written | undefined {
  const values = wholeAnswers(
    sheet,
    (headers) => markIn(headers) === -1,
    () => true,
  );
  const isMended = last !== undefined && takeBack(kind, sheet, wanted, values, last);
  const [headers = [], ...rows] = values;
  const markAt = markIn(headers);
  const own = answerCells(values);
  const lines = rows.flatMap((cells, index): Line[] => {
    const text = wanted.get(answerKey(kind, own(cells)));
    return text === undefined || (markAt !== -1 && String(cells[markAt]) === text) ? [] : [{ row: index + 1, text }];
  });
  if (lines.length === 0) return isMended ? { before: values, column: markAt, lines: [] } : undefined;
  const column = markAt === -1 ? headers.length : markAt;
  // The platform makes the tab just as wide as its questions.
  if (column >= sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  if (markAt === -1) sheet.getRange(1, column + 1).setValue(answerMark);
  for (const run of runsOf(lines))
    sheet.getRange(run[0]!.row + 1, column + 1, run.length, 1).setValues(run.map(({ text }) => [text]));
  return { before: values, column, lines };
}

/** Cells that hold a mark which is not theirs get back what they held; `values` is changed as the sheet is. */
function takeBack(
  kind: FormKind,
  sheet: Sheet,
  wanted: ReadonlyMap<string, string>,
  values: CellValue[][],
  { before, column, lines }: Written,
): boolean {
  const markAt = markIn(values[0] ?? []);
  const wasAt = markIn(before[0] ?? []);
  const own = answerCells(values);
  const astray = lines.filter(({ row, text }) => {
    const cells = values[row];
    return (
      cells !== undefined &&
      String(cells[column] ?? '') === text &&
      (column !== markAt || wanted.get(answerKey(kind, own(cells))) !== text)
    );
  });
  for (const { row } of astray) {
    const held = heldBefore(before, values, row, column === markAt && wasAt === -1 ? -1 : column);
    sheet.getRange(row + 1, column + 1).setValue(held);
    values[row]![column] = held;
  }
  // A header that was written over, when the tab had no marks yet.
  if (wasAt === -1 && markAt !== column && String(values[0]?.[column] ?? '') === answerMark)
    sheet.getRange(1, column + 1).setValue('');
  return astray.length > 0;
}

interface Line {
  /** 0-based, the headers counted. */
  readonly row: number;
  readonly text: string;
}

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]!.row === line.row - 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

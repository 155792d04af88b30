/** Raw answers of stages that are over, in tabs and forms: their words go; when they came and what became of them stays. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerSheets, markIn } from '../forms/answer-tab';
import { openForm } from '../forms/find-form';
import type { Run } from '../run';
import { wholeValues } from '../sheets/whole-values';

/** Forms that speak of one pupil's stage. */
const OF_STAGES: readonly FormKind[] = ['request', 'answer', 'follow-up', 'review'];
/** The tab's time stamp and the form's own may differ by their rounding. */
const STAMP_GAP_MS = 2_000;
const REFERENCE = /[A-Z]{3}-\d{4}-\d+/g;

interface RawRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly isOver: boolean;
}

/** @param references requests and propositions that are over; a row is theirs by what is marked beside it */
export function forgetRawAnswers(run: Run, references: ReadonlySet<string>): boolean {
  for (const kind of OF_STAGES) {
    const rows = answerSheets(run, kind).flatMap((sheet) => clearIn(sheet, references));
    const formId = run.installation.form(kind)?.formId;
    const form = formId === undefined ? undefined : openForm(formId);
    for (const response of form?.getResponses() ?? []) {
      if (!run.ports.hasTimeLeft()) return false;
      const at = response.getTimestamp().getTime();
      const near = rows.filter(({ cells: [stamp] }) => stamp instanceof Date && Math.abs(stamp.getTime() - at) <= STAMP_GAP_MS);
      if (near.length > 0 && near.every(({ isOver }) => isOver)) form?.deleteResponse(response.getId());
    }
  }
  return true;
}

function clearIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, references: ReadonlySet<string>): readonly RawRow[] {
  const [headers = [], ...lines] = wholeValues(sheet, (seen) => markIn(seen) === -1);
  const markAt = markIn(headers);
  const rows = lines.map((cells, index): RawRow => {
    const named = markAt === -1 ? [] : (String(cells[markAt]).match(REFERENCE) ?? []);
    return { row: index + 2, cells, isOver: named.length > 0 && named.every((reference) => references.has(reference)) };
  });
  const isKept = (column: number): boolean => column === 0 || column === markAt;
  for (const { row, cells, isOver } of rows) {
    if (!isOver || cells.every((cell, column) => isKept(column) || cell === '')) continue;
    // A person may have moved rows since: the line is looked at again just before it is written.
    const range = sheet.getRange(row, 1, 1, headers.length);
    const [now = []] = range.getValues() as CellValue[][];
    if (JSON.stringify(now) === JSON.stringify(cells))
      range.setValues([cells.map((cell, column) => (isKept(column) ? cell : ''))]);
  }
  return rows;
}

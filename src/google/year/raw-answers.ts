/** Raw answers of stages that are over, in tabs and forms: their words go; when they came and what became of them stays. */
import type { FormKind } from '../../application/setup-api';
import type { CellValue } from '../../register/cell';
import { answerSheets, markIn, stampIn } from '../forms/answer-tab';
import { formWithin } from '../forms/form-owners';
import type { Run } from '../run';
import { wholeValues } from '../sheets/whole-values';
import { yearTexts } from '../../wording/year/year-texts';

/** Forms that speak of one pupil's stage. */
const OF_STAGES: readonly FormKind[] = ['request', 'answer', 'follow-up', 'review'];
/** The tab's time stamp and the form's own may differ by their rounding. */
const STAMP_GAP_MS = 2_000;
const REFERENCE = /[A-Z]{3}-\d{4}-\d+/g;

interface RawRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly stamp: CellValue;
  readonly isOver: boolean;
}

/**
 * Throws a UserProblem for a form that only another account can open. Gives false when time ran out.
 * @param references requests and propositions that are over; a row is theirs by what is marked beside it
 */
export function forgetRawAnswers(run: Run, references: ReadonlySet<string>): boolean {
  for (const [index, kind] of OF_STAGES.entries()) {
    run.say(yearTexts.steps.answers(index + 1, OF_STAGES.length));
    const rows = answerSheets(run, kind).flatMap((sheet) => clearIn(sheet, references));
    const form = formWithin(run, kind);
    for (const response of form?.getResponses() ?? []) {
      if (!run.ports.hasTimeLeft()) return false;
      const at = response.getTimestamp().getTime();
      const near = rows.filter(({ stamp }) => stamp instanceof Date && Math.abs(stamp.getTime() - at) <= STAMP_GAP_MS);
      if (near.length > 0 && near.every(({ isOver }) => isOver)) form?.deleteResponse(response.getId());
    }
  }
  return true;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
interface Seen {
  readonly headers: readonly CellValue[];
  readonly markAt: number;
  readonly stampAt: number;
  readonly rows: readonly RawRow[];
}
/** Moves of people are outlasted. */
const MOST_ATTEMPTS = 6;

function look(sheet: Sheet, references: ReadonlySet<string>): Seen {
  const values = wholeValues(sheet, (seen) => markIn(seen) === -1);
  const [headers = [], ...lines] = values;
  const stampAt = stampIn(values);
  const markAt = markIn(headers);
  const rows = lines.map((cells, index): RawRow => {
    const named = markAt === -1 ? [] : (String(cells[markAt]).match(REFERENCE) ?? []);
    return {
      row: index + 2,
      cells,
      stamp: cells[stampAt] ?? '',
      isOver: named.length > 0 && named.every((reference) => references.has(reference)),
    };
  });
  return { headers, markAt, stampAt, rows };
}

const isCleared = ({ cells }: RawRow, { markAt, stampAt }: Pick<Seen, 'markAt' | 'stampAt'>): boolean =>
  cells.every((cell, column) => column === stampAt || column === markAt || cell === '');
const textOf = (cells: readonly CellValue[]): string => JSON.stringify(cells);

function clearIn(sheet: Sheet, references: ReadonlySet<string>): readonly RawRow[] {
  let seen = look(sheet, references);
  let isSure = false;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const { headers, markAt, stampAt, rows } = seen;
    const targets = rows.filter((row) => row.isOver && !isCleared(row, { markAt, stampAt }));
    if (targets.length === 0) {
      if (isSure) break;
      // A row inserted while the tab was read pushes the last one out of sight: seen twice, nothing is left.
      isSure = true;
      seen = look(sheet, references);
      continue;
    }
    isSure = false;
    for (const { row, cells } of targets) {
      // Looked at again just before it is written: a person may have moved rows since.
      const range = sheet.getRange(row, 1, 1, headers.length);
      const [now = []] = range.getValues() as CellValue[][];
      if (textOf(now) === textOf(cells))
        range.setValues([cells.map((cell, column) => (column === stampAt || column === markAt ? cell : ''))]);
    }
    const after = look(sheet, references);
    seen = putBack(sheet, seen, after) ? look(sheet, references) : after;
  }
  return seen.rows;
}

/** A row that was written over, because rows moved in that very moment, gets back what it held. */
function putBack(sheet: Sheet, before: Seen, after: Seen): boolean {
  if (textOf(before.headers) !== textOf(after.headers)) return false;
  const left = new Set(after.rows.map(({ cells }) => textOf(cells)));
  const lost = before.rows.filter((row) => !row.isOver && !left.has(textOf(row.cells)));
  const nameOf = ({ cells, stamp }: RawRow): string => textOf([stamp, cells[after.markAt] ?? '']);
  const whole = new Set(after.rows.filter((row) => row.isOver && !isCleared(row, after)).map(nameOf));
  const astray = after.rows.filter((row) => row.isOver && isCleared(row, after) && whole.has(nameOf(row)));
  for (const [index, { row }] of astray.entries()) {
    // What was written over was to be cleared itself: its line goes, for it says what another one says.
    const cells = lost[index]?.cells ?? after.headers.map(() => '');
    sheet.getRange(row, 1, 1, after.headers.length).setValues([[...cells]]);
  }
  return astray.length > 0;
}

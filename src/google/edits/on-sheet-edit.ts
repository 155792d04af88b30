/** What a person types by hand passes the same checks as what a form brings, and does what it means. */
import { followEdit, isFollowed } from '../../application/edits/follow-edit';
import { UserProblem } from '../../application/user-problem';
import type { CellValue } from '../../register/cell';
import { editTexts } from '../../wording/labels/edits';
import { triggerActors } from '../../wording/labels/triggers';
import { composeRun, type Run } from '../compose';
import { adoptRows, beginsRow } from './adopt-typed-row';
import { livingPart, takePastedStatuses, takeReason, takeStatus } from './edited-status';
import { columnAt, judge, keyOf, tabOf, type EditedTab } from './edited-tab';
import { restoreCell } from './restore-cell';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Cells of a paste that are checked; a larger paste is an import. */
const MOST_PASTED = 5_000;
const MOST_MARKED = 40;
const FAULTY_BACKGROUND = '#fce8e6';

/** A single cell that is refused comes back to what it was, with the reason; a paste is kept, its faulty cells are marked and counted. */
export function onSheetEdit(event: EditEvent): void {
  const { range, source } = event;
  const tab = tabOf(range);
  if (tab === undefined || range.getLastRow() < 2) return;
  const say = (sentence: string, title: string): void => source.toast(sentence, title, 10);
  try {
    if (range.getNumRows() === 1 && range.getNumColumns() === 1) editedCell(event, tab, say);
    else pastedCells(event, tab, say);
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    // The edit stays: the hourly clock takes it up again.
    say([error.message, error.advice ?? ''].join(' '), editTexts.toLookAt);
  }
}

type Say = (sentence: string, title: string) => void;

const running = (work: (run: Run) => string | undefined): string | undefined => {
  const run = composeRun(triggerActors.edit);
  const sentence = work(run);
  run.wakeUp.keep();
  return sentence;
};

function editedCell(event: EditEvent, tab: EditedTab, say: Say): void {
  const { range } = event;
  const position = range.getColumn() - 1;
  const row = range.getRow();
  const cell = range.getValue() as CellValue;
  const key = keyOf(tab, row);
  const verdict = judge(tab, position, cell, cell instanceof Date ? range.getDisplayValue() : String(cell), key);
  if (verdict === undefined) return;
  if (verdict.kind === 'refused') {
    const isBack = restoreCell(event, columnAt(tab, position)![1].codec);
    if (!isBack) mark(range, verdict.sentence);
    say(`${verdict.sentence} ${isBack ? editTexts.restored : editTexts.kept}`, editTexts.refused);
    return;
  }
  if (range.getNote().startsWith(editTexts.markedCell)) range.setNote('').setBackground(null);
  const part = livingPart(tab, position);
  if (part !== undefined && key !== '') {
    const sentence = running((run) => (part === 'status' ? takeStatus(run, tab, row) : takeReason(run, tab, row)));
    if (sentence !== undefined) say(sentence, editTexts.status);
  } else if (key === '' && cell !== '' && beginsRow(tab, position)) {
    const sentences = running((run) => adoptRows(run, tab, row, 1).join('\n'));
    if (sentences !== undefined && sentences !== '') say(sentences, editTexts.adopted);
  } else if (key !== '' && isFollowed(tab.name, verdict.field)) {
    const sentences = running((run) => run.ports.unitOfWork((register) => followEdit(register, run.ports, tab.name, key, verdict.field)).join('\n'));
    if (sentences !== undefined && sentences !== '') say(sentences, editTexts.toLookAt);
  }
}

const mark = (range: GoogleAppsScript.Spreadsheet.Range, sentence: string): void => void range.setBackground(FAULTY_BACKGROUND).setNote(`${editTexts.markedCell}${sentence}`);

function pastedCells({ range }: EditEvent, tab: EditedTab, say: Say): void {
  if (range.getNumRows() * range.getNumColumns() > MOST_PASTED) return;
  const values = range.getValues() as CellValue[][];
  const shown = range.getDisplayValues();
  const faults = values.flatMap((cells, row) => cells.flatMap((cell, column) => {
    if (range.getRow() + row < 2) return [];
    const verdict = judge(tab, range.getColumn() - 1 + column, cell, shown[row]![column]!, '');
    return verdict?.kind === 'refused' ? [{ row, column, sentence: verdict.sentence }] : [];
  }));
  for (const { row, column, sentence } of faults.slice(0, MOST_MARKED)) mark(range.getCell(row + 1, column + 1), sentence);
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() - 1 + index);
  const told = [
    ...(faults.length > 0 ? [editTexts.pasteFaults(faults.length, Math.min(faults.length, MOST_MARKED))] : []),
    ...(columns.some((position) => beginsRow(tab, position)) ? [running((run) => editTexts.newRows(adoptRows(run, tab, range.getRow(), range.getNumRows()).length))] : []),
    ...(columns.some((position) => livingPart(tab, position) === 'status') ? [running((run) => takePastedStatuses(run, tab))] : []),
  ].filter((sentence) => sentence !== undefined && sentence !== '');
  if (told.length > 0) say(told.join('\n'), editTexts.toLookAt);
}

/** What a person types by hand passes the same checks as what a form brings, and does what it means. */
import { followEdit, isFollowed } from '../../application/edits/follow-edit';
import { needsRegister } from '../../application/edits/judge-in-register';
import { UserProblem } from '../../application/user-problem';
import { editTexts } from '../../wording/labels/edits';
import { localDay } from '../../register/local-day';
import { newStamp } from '../properties/stamp';
import { adoptRows, beginsRow } from './adopt-typed-row';
import { markCell, noteCell } from './cell-notes';
import { livingPart, takeReason, takeStatus } from './edited-status';
import { judge, judgeFurther, rowsAt, tabOf, type EditedTab, type Judged } from './edited-tab';
import { running, type Say } from './edit-run';
import { pastedCells, rewrite } from './pasted-cells';
import { restoreCell } from './restore-cell';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * A single cell that is refused comes back to what it was, with the reason; a paste is kept, its faulty cells are marked and
 * counted.
 */
export function onSheetEdit(event: EditEvent): void {
  const { range, source } = event;
  const tab = tabOf(range);
  if (tab === undefined || range.getLastRow() < 2) return;
  newStamp(PropertiesService.getDocumentProperties());
  const say: Say = (sentence, title) => source.toast(sentence, title, 10);
  try {
    if (range.getNumRows() === 1 && range.getNumColumns() === 1) editedCell(event, tab, say);
    else pastedCells(event, tab, say);
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    // The edit stays: the hourly clock takes it up again.
    say([error.message, error.advice ?? ''].join(' '), editTexts.toLookAt);
  }
}

/** A copied row loses the reference that is another row's: emptied by a person, the cell waits for a new one. */
function isCopyFreed({ edit }: Judged, { oldValue }: EditEvent, tab: EditedTab, position: number): boolean {
  if (edit.field !== tab.table.key || edit.typed !== '' || oldValue === undefined) return false;
  return tab.sheet
    .getRange(1, position + 1, tab.sheet.getLastRow(), 1)
    .getValues()
    .some(([key]) => String(key).trim() === String(oldValue).trim());
}

function editedCell(event: EditEvent, tab: EditedTab, say: Say): void {
  const { range } = event;
  const position = range.getColumn() - 1;
  const row = range.getRow();
  const edited = rowsAt(tab, row, 1)[0]!;
  const first = judge(
    tab,
    position,
    edited,
    edited.cells[position] instanceof Date ? range.getDisplayValue() : '',
    localDay(new Date()),
  );
  if (first === undefined) return;
  if (isCopyFreed(first, event, tab, position)) {
    noteCell(range, 'none', '');
    adopt(tab, row, say);
    return;
  }
  const isAsked = first.verdict.kind !== 'refused' && first.edit.typed !== '' && needsRegister(tab.name, first.edit.field);
  const { edit, column, verdict } = isAsked ? running((run) => run.read((register) => judgeFurther(first, register))) : first;
  if (verdict.kind === 'refused') {
    const isBack = restoreCell(event, column.codec);
    if (isBack) noteCell(range, 'refused', verdict.sentence);
    else markCell(range, verdict.sentence);
    say(`${verdict.sentence} ${isBack ? editTexts.restored : editTexts.kept}`, editTexts.refused);
    return;
  }
  const { key } = edited;
  if (verdict.write !== undefined) {
    // The row may have moved since: a record's cell is found by its key.
    if (key === '') range.setValue(column.codec.write(verdict.write));
    else running((run) => run.ports.unitOfWork((register) => rewrite(register, tab.name, key, edit.field, verdict.write)));
  }
  noteCell(range, verdict.kind === 'said' ? 'said' : 'none', verdict.kind === 'said' ? verdict.sentence : '');
  const told = verdict.kind === 'said' ? [verdict.sentence] : [];
  const part = livingPart(tab, position);
  if (part !== undefined && key !== '') {
    const sentence = running((run) => (part === 'status' ? takeStatus(run, tab, row) : takeReason(run, tab, row)));
    if (sentence !== undefined) say(sentence, editTexts.status);
    return;
  }
  if (key === '' && edit.typed !== '' && beginsRow(tab, position)) {
    adopt(tab, row, say, told);
    return;
  }
  if (key !== '' && isFollowed(tab.name, edit.field))
    told.push(
      ...running((run) => run.ports.unitOfWork((register) => followEdit(register, run.ports, tab.name, key, edit.field))),
    );
  if (told.length > 0) say(told.join('\n'), editTexts.toLookAt);
}

function adopt(tab: EditedTab, row: number, say: Say, told: readonly string[] = []): void {
  const { references, sentences } = running((run) => adoptRows(run, tab, new Set([row])));
  const all = [...references.map(editTexts.newRow), ...told, ...sentences];
  if (all.length > 0) say(all.join('\n'), editTexts.adopted);
}

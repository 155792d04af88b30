/** A status that a person has chosen in its cell: applied by the one door, or put back with the reason. */
import { takeHandStatus, REASON_FIELD, type HandStatusOutcome } from '../../application/lifecycle/take-hand-status';
import { takeHandStatuses } from '../../application/lifecycle/take-hand-statuses';
import { inOneAction } from '../../application/lifecycle/apply-event';
import { isLiving, STATUS_FIELD, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import { columnsOf } from '../../register/structure/read-structure';
import { handStatusTexts } from '../../wording/labels/edits';
import type { Run } from '../run';
import { columnAt, keyOf, type EditedTab } from './edited-tab';

/** The part of the living table's row that was edited. */
export function livingPart(tab: EditedTab, position: number): 'status' | 'reason' | undefined {
  if (!isLiving(tab.name)) return undefined;
  const field = columnAt(tab, position)?.[0];
  return field === STATUS_FIELD[tab.name]
    ? 'status'
    : field !== undefined && field === REASON_FIELD[tab.name]
      ? 'reason'
      : undefined;
}

/** Applies the status of one row; gives the sentence for the person, `undefined` when nothing was to be done. */
export function takeStatus(run: Run, tab: EditedTab, row: number): string | undefined {
  const table = tab.name as LivingTable;
  const reference = keyOf(tab, row);
  if (reference === '') return undefined;
  const outcome = run.ports.unitOfWork((register): HandStatusOutcome =>
    inOneAction(register, run.ports, (scope) => takeHandStatus(scope, table, reference)),
  );
  if (outcome.kind === 'unchanged') return undefined;
  note(
    tab,
    reference,
    outcome.kind === 'refused' ? (outcome.isForReason ? handStatusTexts.waiting(outcome.wanted) : outcome.sentence) : '',
  );
  return outcome.sentence;
}

/** The reason has been written: a status that waited for it is applied now. */
export function takeReason(run: Run, tab: EditedTab, row: number): string | undefined {
  const table = tab.name as LivingTable;
  const cell = statusCell(tab, row);
  const reference = keyOf(tab, row);
  const wanted = cell === undefined ? undefined : handStatusTexts.waitingFor(cell.getNote());
  if (cell === undefined || wanted === undefined || reference === '') return undefined;
  const column = columnsOf(tab.table).find(([field]) => field === STATUS_FIELD[table])?.[1];
  const read = column?.codec.read(wanted);
  if (read?.kind !== 'value') return undefined;
  const outcome = run.ports.unitOfWork((register): HandStatusOutcome =>
    inOneAction(register, run.ports, (scope) => takeHandStatus(scope, table, reference, read.value as StatusOf<LivingTable>)),
  );
  note(tab, reference, outcome.kind === 'refused' ? outcome.sentence : '');
  return outcome.kind === 'unchanged' ? undefined : outcome.sentence;
}

/** The statuses of a paste. */
export function takePastedStatuses(run: Run, tab: EditedTab): string | undefined {
  const told = run.ports.unitOfWork((register) => takeHandStatuses(register, run.ports, [tab.name as LivingTable]));
  for (const { reference, ...outcome } of told)
    note(
      tab,
      reference,
      outcome.kind === 'refused' ? (outcome.isForReason ? handStatusTexts.waiting(outcome.wanted) : outcome.sentence) : '',
    );
  return told.length === 0
    ? undefined
    : handStatusTexts.several(
        told.filter(({ kind }) => kind === 'done').length,
        told.filter(({ kind }) => kind === 'refused').length,
      );
}

function statusCell({ name, sheet, structure }: EditedTab, row: number): GoogleAppsScript.Spreadsheet.Range | undefined {
  const position = structure.positions[STATUS_FIELD[name as LivingTable]];
  return position === undefined ? undefined : sheet.getRange(row, position + 1);
}

/**
 * What a person on a telephone can read: no panel and no toast is shown there, but notes are. The row is looked for again, since
 * it may have moved.
 */
function note(tab: EditedTab, reference: string, text: string): void {
  const position = tab.structure.positions[tab.table.key ?? ''];
  if (position === undefined) return;
  const keys = tab.sheet.getRange(1, position + 1, tab.sheet.getLastRow(), 1).getValues();
  const index = keys.findIndex(([key]) => String(key).trim() === reference);
  if (index !== -1) statusCell(tab, index + 1)?.setNote(text);
}

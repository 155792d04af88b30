/**
 * A paste is kept as it is; each cell passes the checks, what they do not accept is marked and counted, and new rows become
 * records.
 */
import { followEdits, isFollowed } from '../../application/edits/follow-edit';
import { needsRegister } from '../../application/edits/judge-in-register';
import type { Patch, Register } from '../../application/ports';
import type { TableName } from '../../domain/records';
import { editTexts } from '../../wording/labels/edits';
import { localDay } from '../../register/local-day';
import type { Run } from '../run';
import { adoptRows, beginsRow } from './adopt-typed-row';
import { isOurNote, markCell, noteCell } from './cell-notes';
import { livingPart, takePastedStatuses } from './edited-status';
import { judge, judgeFurther, rowsAt, type EditedRow, type EditedTab, type Judged } from './edited-tab';
import { running, type Say } from './edit-run';

/** Cells of a paste that are checked; a larger one is looked through by the verification of the register. */
const MOST_PASTED = 20_000;
/** Cells that are looked at again with the whole register. */
const MOST_ASKED = 2_000;
const MOST_MARKED = 40;

interface PastedCell extends Judged {
  readonly row: number;
  readonly column1: number;
}

/** Where the paste lies; 1-based. */
interface Frame {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function pastedCells({ range }: GoogleAppsScript.Events.SheetsOnEdit, tab: EditedTab, say: Say): void {
  const frame: Frame = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  if (frame.rows * frame.columns > MOST_PASTED) {
    say(editTexts.tooLarge, editTexts.toLookAt);
    return;
  }
  const rows = rowsAt(tab, frame.row, frame.rows);
  const cells = further(tab, judged(frame, tab, rows, range.getDisplayValues()));
  const faults = cells.filter(({ verdict }) => verdict.kind !== 'kept');
  cleanNotes(tab, frame, cells, range.getNotes());
  for (const { row, column1, verdict } of faults.slice(0, MOST_MARKED))
    if (verdict.kind !== 'kept') markCell(tab.sheet.getRange(row, column1), verdict.sentence);
  const columns = Array.from({ length: frame.columns }, (_, index) => frame.column - 1 + index);
  const isBegun = columns.some((position) => beginsRow(tab, position)) && rows.some(({ key }) => key === '');
  const told = [
    ...(faults.length > 0 ? [editTexts.pasteFaults(faults.length, Math.min(faults.length, MOST_MARKED))] : []),
    ...(isBegun ? [running((run) => editTexts.newRows(adoptRows(run, tab, rowNumbers(frame)).references.length))] : []),
    ...carriedOn(tab, frame, cells),
    ...(columns.some((position) => livingPart(tab, position) === 'status')
      ? [running((run) => takePastedStatuses(run, tab))]
      : []),
  ].filter((sentence): sentence is string => sentence !== undefined && sentence !== '');
  if (told.length > 0) say(told.join('\n'), editTexts.toLookAt);
}

const rowNumbers = ({ row, rows }: Frame): Set<number> => new Set(Array.from({ length: rows }, (_, index) => row + index));

/** Every pasted cell of the schema with what its row says of it; empty rows have nothing to say. */
function judged(
  { row: first, column }: Frame,
  tab: EditedTab,
  rows: readonly EditedRow[],
  shown: readonly (readonly string[])[],
): PastedCell[] {
  const today = localDay(new Date());
  return rows.flatMap((row, down) => {
    if (first + down < 2 || !row.cells.some((cell) => cell !== '' && typeof cell !== 'boolean')) return [];
    return shown[down]!.flatMap((text, across): PastedCell[] => {
      const one = judge(tab, column - 1 + across, row, text, today);
      // An empty reference awaits its own.
      if (one === undefined || (one.edit.field === tab.table.key && one.edit.typed === '')) return [];
      return [{ ...one, row: first + down, column1: column + across }];
    });
  });
}

function further(tab: EditedTab, cells: readonly PastedCell[]): PastedCell[] {
  const asked = new Set(
    cells
      .filter(({ edit, verdict }) => verdict.kind !== 'refused' && edit.typed !== '' && needsRegister(tab.name, edit.field))
      .slice(0, MOST_ASKED),
  );
  return asked.size === 0
    ? [...cells]
    : running((run) =>
        run.read((register) => cells.map((cell) => (asked.has(cell) ? { ...cell, ...judgeFurther(cell, register) } : cell))),
      );
}

/** Marks of ours on cells that are right now go. */
function cleanNotes(
  { sheet }: EditedTab,
  frame: Frame,
  cells: readonly PastedCell[],
  notes: readonly (readonly string[])[],
): void {
  for (const { row, column1, verdict } of cells) {
    const note = notes[row - frame.row]?.[column1 - frame.column] ?? '';
    if (verdict.kind === 'kept' && isOurNote(note)) noteCell(sheet.getRange(row, column1), 'none', '', note);
  }
}

/** Values in the register's form, and what follows from the cells: by key, in one unit of work. */
function carriedOn(tab: EditedTab, frame: Frame, cells: readonly PastedCell[]): string[] {
  const writing = cells.filter(({ verdict }) => verdict.kind !== 'refused' && verdict.write !== undefined);
  const followed = cells.filter(
    ({ edit, verdict }) => verdict.kind !== 'refused' && edit.key !== '' && isFollowed(tab.name, edit.field),
  );
  if (writing.length === 0 && followed.length === 0) return [];
  const keys = rowsAt(tab, frame.row, frame.rows).map(({ key }) => key);
  const keyOf = ({ row }: PastedCell): string => keys[row - frame.row] ?? '';
  // Rows without a key cannot be found again later: their cells are written where they stand.
  for (const { column, verdict, row, column1 } of writing.filter((cell) => keyOf(cell) === '').slice(0, MOST_MARKED)) {
    if (verdict.kind !== 'refused') tab.sheet.getRange(row, column1).setValue(column.codec.write(verdict.write));
  }
  return running((run) =>
    run.ports.unitOfWork((register) => {
      for (const cell of writing)
        if (cell.verdict.kind !== 'refused') rewrite(register, tab.name, keyOf(cell), cell.edit.field, cell.verdict.write);
      return followAll(run, register, tab.name, followed);
    }),
  );
}

/** Writes the register's own form of a value, by key; a row that is gone is left. */
export function rewrite<T extends TableName>(register: Register, table: T, key: string, field: string, value: unknown): void {
  if (key !== '' && register.find(table, key) !== undefined) register.change(table, key, { [field]: value } as Patch<T>);
}

function followAll(run: Run, register: Register, table: TableName, cells: readonly PastedCell[]): string[] {
  const fields = new Map<string, string[]>();
  for (const { edit } of cells) fields.set(edit.key, [...(fields.get(edit.key) ?? []), edit.field]);
  return [...fields].flatMap(([key, own]) => followEdits(register, run.ports, table, key, own)).slice(0, MOST_TOLD);
}

/** Sentences that fit into one message on the screen. */
const MOST_TOLD = 3;

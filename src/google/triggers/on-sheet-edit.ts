/** What a person types by hand passes the same checks as what a form brings. */
import { adoptRow, TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import { checkEdit, type EditVerdict } from '../../application/edits/check-edit';
import { followEdit, isFollowed } from '../../application/edits/follow-edit';
import type { TableName } from '../../domain/records';
import { shieldText, type CellValue } from '../../register/cell';
import { keyOfCell } from '../../register/row-key';
import { columnsOf, readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { editTexts } from '../../wording/labels/edits';
import { triggerActors } from '../../wording/labels/triggers';
import { composeRun, type Run } from '../compose';
import { InstallationStore } from '../properties/installation';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab of the register as an edit finds it. */
interface EditedTab {
  readonly name: TableName;
  readonly table: Table<TableName>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly structure: Structure;
}

/** Cells of a paste that are checked; a larger paste is an import. */
const MOST_PASTED = 5_000;
const MOST_MARKED = 40;
const FAULTY_BACKGROUND = '#fce8e6';

/** A single cell that is refused comes back to what it was, with the reason; a paste of many cells is kept, its faulty cells are marked and counted. */
export function onSheetEdit(event: EditEvent): void {
  const { range } = event;
  const tab = tabOf(range);
  if (tab === undefined || range.getLastRow() < 2) return;
  if (range.getNumRows() === 1 && range.getNumColumns() === 1) editedCell(event, tab);
  else pastedCells(event, tab);
}

function tabOf(range: Range): EditedTab | undefined {
  const sheet = range.getSheet();
  const name = TABLE_NAMES.find((table) => TABLES[table].sheetName === sheet.getName()) ?? renamedTable(sheet.getSheetId());
  if (name === undefined) return undefined;
  const table = TABLES[name] as unknown as Table<TableName>;
  return { name, table, sheet, structure: readStructure(table, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as CellValue[]) };
}

/** A tab that someone renamed is known by its identity. */
function renamedTable(sheetId: number): TableName | undefined {
  const { sheets } = new InstallationStore(PropertiesService.getDocumentProperties()).read();
  return TABLE_NAMES.find((table) => sheets[table] === sheetId);
}

/** What the checks say of a cell; `undefined` for a column that is not of the schema. */
function judge({ name, table, structure }: EditedTab, position: number, cell: CellValue, shown: string, key: string): (EditVerdict & { readonly field: string }) | undefined {
  const entry = columnsOf(table).find(([field]) => structure.positions[field] === position);
  if (entry === undefined) return undefined;
  const [field, column] = entry;
  return { ...checkEdit({ table: name, field, header: column.header, typed: shown, isReadable: column.codec.read(cell).kind !== 'faulty', key }), field };
}

function editedCell(event: EditEvent, tab: EditedTab): void {
  const { range, source } = event;
  const cell = range.getValue() as CellValue;
  const keyAt = tab.table.key === undefined ? undefined : tab.structure.positions[tab.table.key];
  const key = keyAt === undefined ? '' : keyOfCell(tab.table, tab.sheet.getRange(range.getRow(), keyAt + 1).getValue() as CellValue);
  const verdict = judge(tab, range.getColumn() - 1, cell, cell instanceof Date ? range.getDisplayValue() : String(cell), key);
  if (verdict === undefined) return;
  if (verdict.kind === 'refused') {
    range.setValue(event.oldValue === undefined ? '' : shieldText(String(event.oldValue)));
    source.toast(`${verdict.sentence} ${editTexts.restored}`, editTexts.refused, 10);
    return;
  }
  if (range.getNote().startsWith(editTexts.markedCell)) range.setNote('').setBackground(null);
  if (key === '' && keyAt !== undefined && verdict.field === TYPED_TABLES[tab.name as TypedTable] && cell !== '') {
    const sentences = adopt(tab, range.getRow(), keyAt);
    source.toast(sentences.join('\n'), editTexts.adopted, 8);
  } else if (key !== '' && isFollowed(tab.name, verdict.field)) {
    const run = composeRun(triggerActors.edit);
    const sentences = run.ports.unitOfWork((register) => followEdit(register, run.ports, tab.name, key));
    if (sentences.length > 0) source.toast(sentences.join('\n'), editTexts.toLookAt, 10);
  }
}

/** Gives the row its reference, then what a new record begins with. */
function adopt(tab: EditedTab, row: number, keyAt: number): string[] {
  const run: Run = composeRun(triggerActors.edit);
  const table = tab.name as TypedTable;
  const reference = run.ports.unitOfWork((register) => {
    const next = register.nextReference(table);
    tab.sheet.getRange(row, keyAt + 1).setValue(next);
    return next;
  });
  return [editTexts.newRow(reference), ...run.ports.unitOfWork((register) => adoptRow(register, run.ports, table, reference))];
}

function pastedCells({ range, source }: EditEvent, tab: EditedTab): void {
  if (range.getNumRows() * range.getNumColumns() > MOST_PASTED) return;
  const values = range.getValues() as CellValue[][];
  const shown = range.getDisplayValues();
  const faults = values.flatMap((cells, row) => cells.flatMap((cell, column) => {
    if (range.getRow() + row < 2) return [];
    const verdict = judge(tab, range.getColumn() - 1 + column, cell, shown[row]![column]!, '');
    return verdict?.kind === 'refused' ? [{ row, column, sentence: verdict.sentence }] : [];
  }));
  for (const { row, column, sentence } of faults.slice(0, MOST_MARKED)) {
    range.getCell(row + 1, column + 1).setBackground(FAULTY_BACKGROUND).setNote(`${editTexts.markedCell}${sentence}`);
  }
  if (faults.length > 0) source.toast(editTexts.pasteFaults(faults.length, Math.min(faults.length, MOST_MARKED)), editTexts.toLookAt, 10);
}

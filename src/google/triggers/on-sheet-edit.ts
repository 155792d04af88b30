/** What a person types by hand passes the same checks as what a form brings. */
import { checkEdit } from '../../application/edits/check-edit';
import type { TableName } from '../../domain/records';
import { InstallationStore } from '../properties/installation';
import { shieldText, type CellValue } from '../../register/cell';
import { columnsOf, readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { editTexts } from '../../wording/labels/edits';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** A single cell that is refused comes back to what it was, with the reason; a paste of many cells is kept. */
export function onSheetEdit(event: EditEvent): void {
  const range = event.range;
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1 || range.getRow() < 2) return;
  const sheet = range.getSheet();
  const name = TABLE_NAMES.find((table) => TABLES[table].sheetName === sheet.getName()) ?? renamedTable(sheet.getSheetId());
  if (name === undefined) return;
  const table = TABLES[name] as unknown as Table<TableName>;
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as CellValue[];
  const structure = readStructure(table, headers);
  const entry = columnsOf(table).find(([field]) => structure.positions[field] === range.getColumn() - 1);
  if (entry === undefined) return;
  const [field, column] = entry;
  const cell = range.getValue() as CellValue;
  const keyAt = table.key === undefined ? undefined : structure.positions[table.key];
  const verdict = checkEdit({
    table: name,
    field,
    header: column.header,
    typed: cell instanceof Date ? range.getDisplayValue() : String(cell),
    isReadable: column.codec.read(cell).kind !== 'faulty',
    key: keyAt === undefined ? '' : String(sheet.getRange(range.getRow(), keyAt + 1).getValue()),
  });
  if (verdict.kind === 'kept') return;
  range.setValue(event.oldValue === undefined ? '' : shieldText(String(event.oldValue)));
  event.source.toast(verdict.sentence, editTexts.refused, 10);
}

/** A tab that someone renamed is known by its identity. */
function renamedTable(sheetId: number): TableName | undefined {
  const { sheets } = new InstallationStore(PropertiesService.getDocumentProperties()).read();
  return TABLE_NAMES.find((table) => sheets[table] === sheetId);
}

/** The tab of the register that a person has edited, and what the checks say of its cells. */
import { checkEdit, type EditVerdict } from '../../application/edits/check-edit';
import type { TableName } from '../../domain/records';
import { keyOfCell } from '../../register/row-key';
import type { CellValue } from '../../register/cell';
import { columnsOf, readStructure, type Structure } from '../../register/structure/read-structure';
import type { Column, Table } from '../../register/table';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { InstallationStore } from '../properties/installation';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface EditedTab {
  readonly name: TableName;
  readonly table: Table<TableName>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly structure: Structure;
}

/** The tab of the register that the range lies in, `undefined` for any other tab. */
export function tabOf(range: Range): EditedTab | undefined {
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

/** The column of the schema at a 0-based position. */
export function columnAt({ table, structure }: EditedTab, position: number): readonly [field: string, column: Column<unknown>] | undefined {
  return columnsOf(table).find(([field]) => structure.positions[field] === position);
}

/** What the checks say of a cell; `undefined` for a column that is not of the schema. */
export function judge(tab: EditedTab, position: number, cell: CellValue, shown: string, key: string): (EditVerdict & { readonly field: string }) | undefined {
  const entry = columnAt(tab, position);
  if (entry === undefined) return undefined;
  const [field, column] = entry;
  return { ...checkEdit({ table: tab.name, field, header: column.header, typed: shown, isReadable: column.codec.read(cell).kind !== 'faulty', key }), field };
}

/** The key of a row, '' where it has none. */
export function keyOf({ table, sheet, structure }: EditedTab, row: number): string {
  const position = table.key === undefined ? undefined : structure.positions[table.key];
  return position === undefined ? '' : keyOfCell(table, sheet.getRange(row, position + 1).getValue() as CellValue);
}

/** The tab of the register that a person has edited, and what the checks say of its cells. */
import { checkEdit } from '../../application/edits/check-edit';
import type { EditVerdict, HandEdit } from '../../application/edits/hand-edit';
import { judgeInRegister } from '../../application/edits/judge-in-register';
import type { Register } from '../../application/ports';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { TableName } from '../../domain/records';
import { readRow } from '../../register/row';
import { keyOfCell, keyOfRow } from '../../register/row-key';
import { sameCell } from '../../register/same-cell';
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
  return {
    name,
    table,
    sheet,
    structure: readStructure(table, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as CellValue[]),
  };
}

/** A tab that someone renamed is known by its identity. */
function renamedTable(sheetId: number): TableName | undefined {
  const { sheets } = new InstallationStore(PropertiesService.getDocumentProperties()).read();
  return TABLE_NAMES.find((table) => sheets[table] === sheetId);
}

/** The column of the schema at a 0-based position. */
export function columnAt(
  { table, structure }: EditedTab,
  position: number,
): readonly [field: string, column: Column<unknown>] | undefined {
  return columnsOf(table).find(([field]) => structure.positions[field] === position);
}

/** A row as it stands now. */
export interface EditedRow {
  readonly cells: readonly CellValue[];
  readonly record: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** The rows from `first` on, in one call. */
export function rowsAt({ table, sheet, structure }: EditedTab, first: number, count: number): readonly EditedRow[] {
  return (sheet.getRange(first, 1, count, sheet.getLastColumn()).getValues() as CellValue[][]).map((cells) => ({
    cells,
    record: readRow(table, structure, cells).record as unknown as Record<string, unknown>,
    key: keyOfRow(table, structure, cells),
  }));
}

export interface Judged {
  readonly edit: HandEdit;
  readonly column: Column<unknown>;
  readonly verdict: EditVerdict;
}

/**
 * What the checks say of a cell by its row alone; `undefined` for a column that is not of the schema. `shown` is what a person
 * sees in it.
 */
export function judge(
  tab: EditedTab,
  position: number,
  { cells, record, key }: EditedRow,
  shown: string,
  today: IsoDate,
): Judged | undefined {
  const entry = columnAt(tab, position);
  if (entry === undefined) return undefined;
  const [field, column] = entry;
  const cell = cells[position] ?? '';
  // A date is read as it is shown, a figure as it is: a long one is shown rounded.
  const typed = cell instanceof Date ? shown : String(cell);
  const { codec, header } = column;
  const reading = codec.readTyped !== undefined && typeof cell === 'string' ? codec.readTyped(cell, today) : codec.read(cell);
  const value = reading.kind === 'value' ? reading.value : undefined;
  const edit: HandEdit = {
    table: tab.name,
    field,
    header,
    typed,
    display: codec.display,
    isReadable: reading.kind !== 'faulty',
    value,
    row: record,
    key,
    today,
  };
  const verdict = checkEdit(edit);
  const isRewritten =
    codec.readTyped !== undefined && verdict.kind === 'kept' && value !== undefined && !sameCell(cell, codec.write(value));
  return { edit, column, verdict: isRewritten ? { kind: 'kept', write: value } : verdict };
}

/** What the rest of the register says of a cell that its row lets stand. */
export function judgeFurther({ edit, column, verdict }: Judged, register: Register): Judged {
  if (verdict.kind === 'refused') return { edit, column, verdict };
  const further = judgeInRegister(edit, register);
  const write = verdict.write;
  return {
    edit,
    column,
    verdict: further.kind === 'kept' ? verdict : further.kind === 'said' && write !== undefined ? { ...further, write } : further,
  };
}

/** The key of a row, '' where it has none. */
export function keyOf({ table, sheet, structure }: EditedTab, row: number): string {
  const position = table.key === undefined ? undefined : structure.positions[table.key];
  return position === undefined ? '' : keyOfCell(table, sheet.getRange(row, position + 1).getValue() as CellValue);
}

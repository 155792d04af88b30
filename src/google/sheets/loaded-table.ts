/** Reads a tab of the register. */
import { UserProblem } from '../../application/user-problem';
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { LoadedTable } from '../../register/loaded-table';
import { columnsOf, readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { structureProblem } from '../../wording/errors/register-errors';
import type { TabFinder } from './tab-finder';
import { allRows, tableValues } from './whole-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the tab. Throws a UserProblem when columns are missing or doubled.
 * @param mayWrite for a run that decides and writes: no row is out of its sight, and columns that an older register lacks come in
 */
export function loadTable(tabs: TabFinder, name: TableName, mayWrite: boolean): LoadedTable {
  const table = TABLES[name] as unknown as Table<TableName>;
  const sheet = tabs.find(name);
  const [read = [], ...body] = mayWrite ? allRows(sheet, table) : tableValues(sheet, table);
  let headers: readonly CellValue[] = read;
  let structure = readStructure(table, headers);
  const isMendable = (header: string): boolean => mendableHeaders(table).has(header);
  if (mayWrite && structure.missing.length > 0 && structure.missing.every(isMendable)) {
    headers = addColumns(sheet, table, headers, structure.missing);
    structure = readStructure(table, headers);
  }
  const seen = structure.missing.filter((header) => !isMendable(header));
  if (seen.length > 0 || structure.doubled.length > 0) {
    const { message, advice } = structureProblem(table.sheetName, structure.missing, structure.doubled);
    throw new UserProblem(message, advice);
  }
  const rows = body.slice(0, lastFilled(body) + 1);
  const lacking = headers.length - (rows[0]?.length ?? headers.length);
  return new LoadedTable(
    table,
    headers,
    structure,
    lacking > 0 ? rows.map((row) => [...row, ...new Array<CellValue>(lacking).fill('')]) : rows,
  );
}

/** Columns that nobody misses, since the next action adds them: hidden ones, and those of a later version of the register. */
export const mendableHeaders = (table: Table<TableName>): ReadonlySet<string> =>
  new Set(
    columnsOf(table)
      .filter(([, column]) => column.isHidden || column.since !== undefined)
      .map(([, column]) => column.header),
  );

/** A register made by an earlier version lacks them. */
function addColumns(
  sheet: Sheet,
  table: Table<TableName>,
  headers: readonly CellValue[],
  missing: readonly string[],
): CellValue[] {
  const column = new Map(columnsOf(table).map(([, one]) => [one.header, one] as const));
  const lacking = headers.length + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet.getRange(1, headers.length + 1, 1, missing.length).setValues([[...missing]]);
  missing.forEach((header, index) => {
    const position = headers.length + 1 + index;
    if (column.get(header)?.isHidden === true) sheet.hideColumns(position, 1);
    // A day written into a column of text would become a number; the repair dresses the rest.
    if (column.get(header)?.codec.display === 'text') sheet.getRange(2, position, sheet.getMaxRows() - 1, 1).setNumberFormat('@');
  });
  return [...headers, ...missing];
}

/** Index of the last row with content; ticked-off boxes alone do not make a row. */
const lastFilled = (rows: readonly (readonly CellValue[])[]): number => {
  for (let index = rows.length - 1; index >= 0; index -= 1)
    if (rows[index]!.some((cell) => cell !== '' && cell !== false)) return index;
  return -1;
};

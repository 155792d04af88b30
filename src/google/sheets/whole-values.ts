/** All cells of a tab, headers first. */
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A column inserted between the measuring of a tab and its reading pushes the last one out of sight: where something is lacking
 * the tab is read once more.
 */
export const wholeValues = (sheet: Sheet, lacks: Lacks): CellValue[][] => readWhole(() => sheet.getDataRange(), lacks);

type Lacks = (headers: readonly CellValue[]) => boolean;

function readWhole(measure: () => GoogleAppsScript.Spreadsheet.Range, lacks: Lacks): CellValue[][] {
  const read = (): CellValue[][] => measure().getValues() as CellValue[][];
  const seen = read();
  return lacks(seen[0] ?? []) ? read() : seen;
}

const lacksColumns =
  (table: Table<TableName>): Lacks =>
  (headers) =>
    readStructure(table, headers).missing.length > 0;

/** The tab of a table; one that has lost a column is read twice. */
export const tableValues = (sheet: Sheet, table: Table<TableName>): CellValue[][] => wholeValues(sheet, lacksColumns(table));

/** Looks at a tab whose rows people go on inserting. */
const MOST_LOOKS = 3;

/**
 * The same for who decides on what is read: a row inserted between the measuring and the reading pushes the last one out of
 * sight, and what is out of sight would be taken for gone.
 */
export function allRows(sheet: Sheet, table: Table<TableName>): CellValue[][] {
  let seen = tableValues(sheet, table);
  for (let look = 1; look < MOST_LOOKS && sheet.getLastRow() > seen.length; look += 1) seen = tableValues(sheet, table);
  return seen;
}

/**
 * All cells of a tab of answers, looked at until nothing is out of sight: an answer is known by what its row says, and a row
 * without its last cell would be taken for another answer.
 * @param isWanted nothing is made sure of where nobody asks for a row
 */
export function wholeAnswers(sheet: Sheet, lacks: Lacks, isWanted: (seen: CellValue[][]) => boolean): CellValue[][] {
  let seen = wholeValues(sheet, lacks);
  if (!isWanted(seen)) return seen;
  for (let look = 1; look < MOST_LOOKS && isCutOff(sheet, seen); look += 1) seen = wholeValues(sheet, lacks);
  return seen;
}

const isCutOff = (sheet: Sheet, [headers = [], ...rows]: CellValue[][]): boolean =>
  sheet.getLastColumn() > headers.length || sheet.getLastRow() > rows.length + 1;

/** The headers of its tab alone, without the empty columns at the end. */
export function tableHeaders(sheet: Sheet, table: Table<TableName>): CellValue[] {
  const [headers = []] = readWhole(() => sheet.getRange('1:1'), lacksColumns(table));
  let length = headers.length;
  while (length > 0 && headers[length - 1] === '') length -= 1;
  return headers.slice(0, length);
}

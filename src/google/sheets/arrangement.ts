/** Where the rows and columns of a tab stand at this moment: people sort, insert, delete and move while a run is under way. */
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { keyOfCell } from '../../register/row-key';
import { readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { tableHeaders, tableValues } from './whole-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Arrangement {
  readonly headers: readonly CellValue[];
  readonly structure: Structure;
  /** Keys from the second row on; '' where a row has none. */
  readonly keys: readonly string[];
  /** 1-based row of each key, the first one where a key stands twice. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The cell of a field, where it was read: see `withField`. */
  cell(row: number, field: string): CellValue | undefined;
}

/** Tabs up to this many cells are read whole in one call; of larger ones only the headers and the columns asked for. */
const SMALL = 20_000;

/** Reads headers and keys afresh, and the columns of some more fields; `expectedCells` says how large the tab was. */
export function arrangementOf(
  sheet: Sheet,
  table: Table<TableName>,
  expectedCells: number,
  withFields: readonly string[] = [],
): Arrangement {
  if (expectedCells <= SMALL) {
    const [headers = [], ...rows] = tableValues(sheet, table);
    const structure = readStructure(table, headers);
    return arranged(table, headers, structure, rows, 0);
  }
  const headers = tableHeaders(sheet, table);
  const structure = readStructure(table, headers);
  const wanted = [...(table.key === undefined ? [] : [table.key]), ...withFields].flatMap(
    (field) => structure.positions[field] ?? [],
  );
  if (wanted.length === 0) return arranged(table, headers, structure, [], 0);
  const [first, last] = [Math.min(...wanted), Math.max(...wanted)];
  // Whole columns: asking first where the content ends would be one more call.
  const [, ...rows] = sheet.getRange(`${letters(first)}:${letters(last)}`).getValues() as CellValue[][];
  return arranged(table, headers, structure, rows, first);
}

/** The columns alone: enough for rows that are appended, since the platform itself finds their place. */
export function columnsOnly(sheet: Sheet, table: Table<TableName>): Arrangement {
  const headers = tableHeaders(sheet, table);
  return arranged(table, headers, readStructure(table, headers), [], 0);
}

/** The name of a column by its 0-based position: 0 is A, 26 is AA. */
export const letters = (position: number): string =>
  (position < 26 ? '' : letters(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));

function arranged(
  table: Table<TableName>,
  headers: readonly CellValue[],
  structure: Structure,
  rows: readonly (readonly CellValue[])[],
  offset: number,
): Arrangement {
  const keyAt = structure.positions[table.key ?? ''];
  const keys = rows.map((row) => (keyAt === undefined ? '' : keyOfCell(table, row[keyAt - offset] ?? '')));
  const rowOf = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, index + 2);
  });
  return {
    headers,
    structure,
    keys,
    rowOf,
    cell(row, field) {
      const position = structure.positions[field];
      return position === undefined ? undefined : rows[row - 2]?.[position - offset];
    },
  };
}

/**
 * Do the same keys stand in the same rows, under the same headers? What was added besides does not count, nor a key that was to
 * leave and is nowhere any more.
 */
export const isUnmoved = (before: Arrangement, after: Arrangement, leaving: ReadonlySet<string> = new Set()): boolean =>
  before.keys.every((key, index) => key === '' || after.keys[index] === key || (leaving.has(key) && !after.rowOf.has(key))) &&
  before.headers.every((header, position) => String(header) === String(after.headers[position] ?? ''));

/** A row that a person has typed gets its reference. */
import { adoptRow, TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { keyOfCell } from '../../register/row-key';
import { readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { keepsMoving } from '../../wording/errors/register-errors';
import { UserProblem } from '../../application/user-problem';
import { editTexts } from '../../wording/labels/edits';
import { heldBefore } from '../sheets/held-before';
import type { Run } from '../compose';
import { columnAt, type EditedTab } from './edited-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Is this the field that makes a typed row a record? */
export const beginsRow = (tab: EditedTab, position: number): boolean =>
  tab.name in TYPED_TABLES && columnAt(tab, position)?.[0] === TYPED_TABLES[tab.name as TypedTable];

/**
 * Gives the rows of the range that have none their reference, then what a new record begins with; says so in sentences. Rows are known by what was
 * typed in them, since they may have moved since.
 */
export function adoptRows(run: Run, tab: EditedTab, firstRow: number, count: number): string[] {
  const table = tab.name as TypedTable;
  const typed = rowsWithout(tab.sheet, table).filter(({ row }) => row >= firstRow && row < firstRow + count);
  return adopt(run, tab.sheet, table, typed.map(({ name }) => name));
}

/** The same for all rows that no trigger has seen. */
export function adoptWaiting(run: Run): void {
  for (const table of Object.keys(TYPED_TABLES) as TypedTable[]) {
    const sheet = run.tabs.look(table);
    if (sheet !== undefined) adopt(run, sheet, table, rowsWithout(sheet, table).map(({ name }) => name));
  }
}

function adopt(run: Run, sheet: Sheet, table: TypedTable, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const reference = run.ports.unitOfWork((register) => {
      const next = register.nextReference(table);
      // The number is kept before it is used: it is never given twice.
      register.save();
      return placeReference(sheet, table, name, next) ? next : undefined;
    });
    return reference === undefined ? [] : [editTexts.newRow(reference), ...run.ports.unitOfWork((register) => adoptRow(register, run.ports, table, reference))];
  });
}

interface Seen {
  readonly values: readonly (readonly CellValue[])[];
  /** 0-based columns, absent where a header is missing. */
  readonly keyAt: number | undefined;
  readonly nameAt: number | undefined;
}

function see(sheet: Sheet, table: TypedTable): Seen {
  const values = sheet.getDataRange().getValues() as CellValue[][];
  const { positions } = readStructure(TABLES[table] as unknown as Table<TableName>, values[0] ?? []);
  return { values, keyAt: positions[TABLES[table].key!], nameAt: positions[TYPED_TABLES[table]] };
}

const textAt = (line: readonly CellValue[], position: number): string => String(line[position] ?? '').trim();

/** Rows whose beginning is typed and that have no reference. */
function rowsWithout(sheet: Sheet, table: TypedTable): readonly { readonly row: number; readonly name: string }[] {
  const { values, keyAt, nameAt } = see(sheet, table);
  if (keyAt === undefined || nameAt === undefined) return [];
  return values.flatMap((line, index) => {
    const name = textAt(line, nameAt);
    return index === 0 || name === '' || keyOfCell(TABLES[table] as unknown as Table<TableName>, line[keyAt] ?? '') !== '' ? [] : [{ row: index + 1, name }];
  });
}

const MOST_ATTEMPTS = 5;

/**
 * Writes the reference in the row of that beginning. Looked at again after the writing: when rows or columns have moved in between, the cell that
 * was written over gets back what it held, and the reference is written where the row stands now.
 * @returns false when the row is gone
 */
function placeReference(sheet: Sheet, table: TypedTable, name: string, reference: string): boolean {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = see(sheet, table);
    const { keyAt, nameAt, values } = before;
    if (keyAt === undefined || nameAt === undefined) return false;
    const free = values.findIndex((line, index) => index > 0 && textAt(line, nameAt) === name && textAt(line, keyAt) === '');
    if (free === -1) return false;
    sheet.getRange(free + 1, keyAt + 1).setValue(reference);
    const after = see(sheet, table);
    const landed = after.values.findIndex((line) => line.some((cell) => cell === reference));
    const column = landed === -1 ? -1 : after.values[landed]!.findIndex((cell) => cell === reference);
    if (landed !== -1 && column === after.keyAt && after.nameAt !== undefined && textAt(after.values[landed]!, after.nameAt) === name) return true;
    if (landed !== -1) sheet.getRange(landed + 1, column + 1).setValue(heldBefore(before.values, after.values, landed, column));
  }
  throw new UserProblem(keepsMoving.message, keepsMoving.advice);
}

/** Writes the keys of reference in French where a former version left its own, and marks the rows that do not count. */
import type { TableName } from '../../domain/records';
import { KEYED_TABLES, lookOver, type CellFault, type KeyedTable } from '../../register/look-over';
import { columnsOf, readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { editTexts } from '../../wording/labels/edits';
import type { Run } from '../run';
import { tableValues } from '../sheets/whole-values';
import { restrict } from './dress-tab';
import type { TabChange } from './install-register';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FAULTY_BACKGROUND = '#fce8e6';

/** What was rewritten, and how many cells of each tab are marked. */
export interface TabsLookedOver {
  readonly changes: readonly TabChange[];
  readonly marked: readonly { readonly sheetName: string; readonly count: number }[];
}

/**
 * Looks over Paramètres, Règles and Modèles; no value that a person wrote is touched. A tab whose headers are at fault is left
 * for the report.
 */
export function lookOverTabs(run: Run): TabsLookedOver {
  const changes: TabChange[] = [];
  const marked: { sheetName: string; count: number }[] = [];
  for (const name of KEYED_TABLES) {
    const sheet = run.tabs.look(name);
    if (sheet === undefined) continue;
    const { sheetName } = TABLES[name];
    const { relabelled, count } = lookOverTab(name, sheet);
    if (relabelled > 0) changes.push({ sheetName, kind: 'keys-named', detail: String(relabelled) });
    if (count > 0) marked.push({ sheetName, count });
  }
  return { changes, marked };
}

function lookOverTab(name: KeyedTable, sheet: Sheet): { readonly relabelled: number; readonly count: number } {
  const table = TABLES[name] as unknown as Table<KeyedTable>;
  const [headers = [], ...rows] = tableValues(sheet, table as unknown as Table<TableName>);
  const structure = readStructure(table, headers);
  const { relabelled, faults } = lookOver(name, table, structure, rows);
  if (structure.positions[table.key!] === undefined) return { relabelled: 0, count: 0 };
  if (relabelled.length > 0 || rows.length === 0) nameKeys(sheet, table, structure, relabelled);
  if (rows.length > 0) mark(sheet, faults, rows.length, headers.length);
  return { relabelled: relabelled.length, count: faults.length };
}

/** The list of the column comes first: the platform refuses a text that the list does not hold. */
function nameKeys(
  sheet: Sheet,
  table: Table<KeyedTable>,
  structure: Structure,
  relabelled: readonly { readonly row: number; readonly text: string }[],
): void {
  const position = structure.positions[table.key!]!;
  const [, column] = columnsOf(table as unknown as Table<TableName>).find(([field]) => field === table.key)!;
  restrict(sheet.getRange(2, position + 1, sheet.getMaxRows() - 1, 1), column);
  for (const { row, text } of relabelled) sheet.getRange(row + 2, position + 1).setValue(text);
  sheet.setColumnWidths(position + 1, 1, column.width);
}

/** A mark of ours that has lost its reason goes; a note that a person wrote stays. */
function mark(sheet: Sheet, faults: readonly CellFault[], rows: number, columns: number): void {
  const notes = sheet.getRange(2, 1, rows, columns).getNotes();
  const isFaulty = new Set(faults.map(({ row, position }) => `${row} ${position}`));
  notes.forEach((line, row) =>
    line.forEach((note, position) => {
      if (note.startsWith(editTexts.markedCell) && !isFaulty.has(`${row} ${position}`))
        sheet
          .getRange(row + 2, position + 1)
          .setNote('')
          .setBackground(null);
    }),
  );
  for (const { row, position, sentence } of faults) {
    const known = notes[row]?.[position] ?? '';
    const cell = sheet.getRange(row + 2, position + 1).setBackground(FAULTY_BACKGROUND);
    if (known === '' || known.startsWith(editTexts.markedCell)) cell.setNote(`${editTexts.markedCell}${sentence}`);
  }
}

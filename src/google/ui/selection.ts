/** Which object the selected row is, and how to select the row of an object. */
import type { TableName } from '../../domain/records';
import type { CardKind, SelectionView } from '../../application/sidebar-views/card-ref';
import { UserProblem } from '../../application/user-problem';
import { readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { readRowAddress } from '../../application/upkeep/problem';
import type { CellValue } from '../../register/cell';
import { keyOfCell } from '../../register/row-key';
import { readStamp } from '../properties/stamp';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { noSuchRecord } from '../../wording/errors/action-errors';
import type { Run } from '../run';

const CARDS: Readonly<Record<CardKind, TableName>> = {
  request: 'requests',
  offer: 'offers',
  company: 'companies',
  proposition: 'propositions',
};

/** The object of the active row; `none` on another tab, on the headers or on an empty row. */
export const selection = (run: Run): SelectionView => ({
  stamp: readStamp(PropertiesService.getDocumentProperties()),
  ...selectedObject(run),
});

function selectedObject(run: Run): { kind: CardKind; reference: string } | { kind: 'none'; sheetName: string } {
  const sheet = run.tabs.spreadsheet.getActiveSheet();
  const sheetName = sheet.getName();
  const ids = run.installation.read().sheets;
  const kind = (Object.keys(CARDS) as CardKind[]).find(
    (card) => TABLES[CARDS[card]].sheetName === sheetName || ids[CARDS[card]] === sheet.getSheetId(),
  );
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  if (kind === undefined || row < 2) return { kind: 'none', sheetName };
  const position = keyPosition(sheet, CARDS[kind]);
  const reference = position === undefined ? '' : String(sheet.getRange(row, position + 1).getValue()).trim();
  return reference === '' ? { kind: 'none', sheetName } : { kind, reference };
}

const keyPosition = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: TableName): number | undefined =>
  readStructure(TABLES[name] as unknown as Table<TableName>, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]!)
    .positions[TABLES[name].key!];

/** Selects the row of the object. Throws a UserProblem when there is none. */
export function showRow(run: Run, reference: string): null {
  const address = readRowAddress(reference);
  const table =
    address === undefined
      ? TABLE_NAMES.find((name) => TABLES[name].prefix !== undefined && reference.startsWith(`${TABLES[name].prefix}-`))
      : TABLE_NAMES.find((name) => name === address.table);
  const sheet = table && run.tabs.look(table);
  const wanted = address?.key ?? reference;
  if (sheet !== undefined && address?.row !== undefined && address.row <= sheet.getLastRow()) {
    sheet.activate();
    sheet.getRange(address.row, 1).activate();
    return null;
  }
  if (table !== undefined && sheet !== undefined) {
    const position = keyPosition(sheet, table);
    const column = position === undefined ? [] : sheet.getRange(1, position + 1, Math.max(1, sheet.getLastRow()), 1).getValues();
    const row = column.findIndex(
      ([cell], index) => index > 0 && keyOfCell(TABLES[table] as unknown as Table<TableName>, cell as CellValue) === wanted,
    );
    if (row !== -1) {
      sheet.activate();
      sheet.getRange(row + 1, 1).activate();
      return null;
    }
  }
  const { message, advice } = noSuchRecord(wanted);
  throw new UserProblem(message, advice);
}

/** Selects the row where it still is; an action that was undone may have taken it away. */
export function goTo(run: Run, reference: string): void {
  try {
    showRow(run, reference);
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
  }
}

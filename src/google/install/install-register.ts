/** Builds the register's tabs from the schema. Running it again changes nothing that is already so, and no content. */
import type { TableName } from '../../domain/records';
import { columnsOf, planRepair, readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLE_NAMES, TABLES } from '../../register/tables';
import { tabOrder } from '../../register/tables/tab-order';
import { REGISTER_VERSION } from '../properties/installation';
import type { Run } from '../run';
import { dressTab } from './dress-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was done to each tab, for the report of a repair. */
export interface TabChange {
  readonly sheetName: string;
  readonly kind: 'created' | 'named' | 'column-named' | 'column-added' | 'keys-named';
  readonly detail?: string;
}

/** Creates missing tabs and columns, gives renamed ones their name back, dresses new ones; writes no record. */
export function installRegister(run: Run): TabChange[] {
  const { spreadsheet } = run.tabs;
  if (spreadsheet.getSpreadsheetLocale() !== 'fr_FR') spreadsheet.setSpreadsheetLocale('fr_FR');
  if (spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone())
    spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  const changes: TabChange[] = [];
  const ids: Record<string, number> = { ...run.installation.read().sheets };
  const blank = onlyBlankSheet(spreadsheet);
  // An installation that was broken off may have left a tab with its headers and without its look.
  const isUnfinished = run.installation.read().version < REGISTER_VERSION;
  tabOrder.forEach((tab, index) => {
    outlasting((isAgain) => {
      const known = spreadsheet.getSheetByName(tab.sheetName) ?? run.tabs.byId(ids[tab.name]);
      // The blank sheet becomes the first tab: deleted at the end, it would outlive an installation that is broken off.
      const sheet =
        known ?? (index === 0 ? blank?.setName(tab.sheetName) : undefined) ?? spreadsheet.insertSheet(tab.sheetName, index);
      ids[tab.name] = sheet.getSheetId();
      const isNew = known === null || known === undefined;
      if (isNew) changes.push({ sheetName: tab.sheetName, kind: 'created' });
      else if (sheet.getName() !== tab.sheetName) {
        changes.push({ sheetName: tab.sheetName, kind: 'named', detail: sheet.getName() });
        sheet.setName(tab.sheetName);
      }
      if (tab.table !== undefined)
        changes.push(
          ...installTable(sheet, TABLES[tab.table] as unknown as Table<TableName>, {
            isNew,
            isUnfinished: isUnfinished || isAgain,
          }),
        );
    });
  });
  run.installation.write({ sheets: ids });
  return changes;
}

const MOST_TRIES = 3;

/** A person may take rows or columns away under the work; it leaves what is done as it is, and is done again. */
function outlasting(work: (isAgain: boolean) => void): void {
  for (let turn = 1; ; turn += 1) {
    try {
      return work(turn > 1);
    } catch (error) {
      if (turn === MOST_TRIES) throw error;
      console.warn(`install, turn ${turn}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Faults of shape that stop the work, by tab; empty when all is well. */
export function structureFaults(
  run: Run,
): { readonly sheetName: string; readonly missing: readonly string[]; readonly doubled: readonly string[] }[] {
  return TABLE_NAMES.flatMap((name) => {
    const sheet = run.tabs.look(name);
    const structure =
      sheet === undefined
        ? { missing: ['—'], doubled: [] }
        : readStructure(TABLES[name] as unknown as Table<TableName>, headersOf(sheet));
    return structure.missing.length + structure.doubled.length === 0 ? [] : [{ sheetName: TABLES[name].sheetName, ...structure }];
  });
}

function installTable(
  sheet: Sheet,
  table: Table<TableName>,
  { isNew, isUnfinished }: { readonly isNew: boolean; readonly isUnfinished: boolean },
): TabChange[] {
  const headers = headersOf(sheet);
  const isBlank = headers.every((header) => header === '');
  if (isNew || isBlank) {
    const columns = columnsOf(table).map(([, column]) => column.header);
    ensureColumns(sheet, columns.length);
    sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
    dressWhereItStands(sheet, table);
    return [];
  }
  const repairs = planRepair(table, readStructure(table, headers));
  let next = headers.length;
  for (const repair of repairs) {
    if (repair.kind === 'rename') sheet.getRange(1, repair.position + 1).setValue(repair.to);
    else {
      next += 1;
      ensureColumns(sheet, next);
      sheet.getRange(1, next).setValue(repair.header);
    }
  }
  if (repairs.length > 0 || isUnfinished) dressWhereItStands(sheet, table);
  return repairs.map((repair): TabChange =>
    repair.kind === 'rename'
      ? { sheetName: table.sheetName, kind: 'column-named', detail: `${repair.from} → ${repair.to}` }
      : { sheetName: table.sheetName, kind: 'column-added', detail: repair.header },
  );
}

/** Columns that people move meanwhile are dressed again where they stand now. */
const MOST_DRESSINGS = 4;

/** Formats are set by place: when the columns stand otherwise afterwards, some of them may lie on a neighbour. */
function dressWhereItStands(sheet: Sheet, table: Table<TableName>): void {
  let headers = headersOf(sheet);
  for (let turn = 0; turn < MOST_DRESSINGS; turn += 1) {
    dressTab(sheet, table, readStructure(table, headers));
    const after = headersOf(sheet);
    if (after.join('\n') === headers.join('\n')) return;
    headers = after;
  }
}

const headersOf = (sheet: Sheet): string[] =>
  sheet.getLastColumn() === 0 ? [] : sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]!.map(String);

function ensureColumns(sheet: Sheet, count: number): void {
  const lacking = count - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}

/** The sheet a new spreadsheet comes with, when nobody has used it. */
function onlyBlankSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet | undefined {
  const sheets = spreadsheet.getSheets();
  return sheets.length === 1 && sheets[0]!.getLastRow() === 0 ? sheets[0] : undefined;
}

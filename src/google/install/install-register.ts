/** Builds the register's tabs from the schema. Running it again changes nothing that is already so, and no content. */
import type { TableName } from '../../domain/records';
import { columnsOf, planRepair, readStructure } from '../../register/structure/read-structure';
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import type { Table } from '../../register/table';
import { TABLE_NAMES, TABLES } from '../../register/tables';
import { tabOrder } from '../../register/tables/tab-order';
import type { Run } from '../run';
import { tableHeaders } from '../sheets/whole-values';
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
  const shown = spreadsheet.getActiveSheet();
  // An installation that was broken off may have left a tab with its headers and without its look.
  const { version } = run.installation.read();
  const isUnfinished = version < REGISTER_VERSION;
  const undressed = new Set(run.installation.read().undressed ?? []);
  const toDress: { readonly sheet: Sheet; readonly table: Table<TableName> }[] = [];
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
      if (tab.table === undefined) return;
      const table = TABLES[tab.table] as unknown as Table<TableName>;
      const shape = shapeTable(sheet, table, isNew, version);
      changes.push(...shape.changes);
      if (shape.isChanged || isUnfinished || isAgain || undressed.has(tab.sheetName)) toDress.push({ sheet, table });
    });
  });
  // Each new tab comes in front of the person, who was looking at another.
  if (blank === undefined && changes.some(({ kind }) => kind === 'created')) spreadsheet.setActiveSheet(shown);
  // With its columns the register works again: what runs meanwhile is not held up by the looks.
  run.installation.write({ sheets: ids, undressed: toDress.map(({ table }) => table.sheetName) });
  for (const { sheet, table } of toDress) outlasting(() => dressWhereItStands(sheet, table));
  run.installation.write({ undressed: [] });
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

/**
 * Faults of shape that stop the work, by tab; empty when all is well.
 * @param isSound tables of which it is known already that they have none
 */
export function structureFaults(
  run: Run,
  isSound: (name: TableName) => boolean = () => false,
): { readonly sheetName: string; readonly missing: readonly string[]; readonly doubled: readonly string[] }[] {
  return TABLE_NAMES.flatMap((name) => {
    if (isSound(name)) return [];
    const sheet = run.tabs.look(name);
    const table = TABLES[name] as unknown as Table<TableName>;
    const structure = sheet === undefined ? { missing: ['—'], doubled: [] } : readStructure(table, tableHeaders(sheet, table));
    return structure.missing.length + structure.doubled.length === 0 ? [] : [{ sheetName: TABLES[name].sheetName, ...structure }];
  });
}

/** Every column of the table under its header; says whether any had to be made or named. */
function shapeTable(
  sheet: Sheet,
  table: Table<TableName>,
  isNew: boolean,
  version: number,
): { readonly isChanged: boolean; readonly changes: readonly TabChange[] } {
  const headers = headersOf(sheet);
  const isBlank = headers.every((header) => header === '');
  if (isNew || isBlank) {
    const columns = columnsOf(table).map(([, column]) => column.header);
    ensureColumns(sheet, columns.length);
    sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
    return { isChanged: true, changes: [] };
  }
  const repairs = planRepair(table, readStructure(table, headers), version);
  let now = headers;
  for (const repair of repairs) {
    const [position, header] = repair.kind === 'rename' ? [repair.position, repair.to] : [now.length, repair.header];
    ensureColumns(sheet, position + 1);
    now = nameColumn(sheet, now, position, header);
  }
  return {
    isChanged: repairs.length > 0,
    changes: repairs.map((repair): TabChange =>
      repair.kind === 'rename'
        ? { sheetName: table.sheetName, kind: 'column-named', detail: `${repair.from} → ${repair.to}` }
        : { sheetName: table.sheetName, kind: 'column-added', detail: repair.header },
    ),
  };
}

/**
 * Writes a header and looks again: one that it was written over, because columns moved in between, gets its name back, and the
 * writing is done once more.
 * @param position 0-based
 * @returns the headers as they stand afterwards
 */
function nameColumn(sheet: Sheet, before: readonly string[], position: number, header: string): string[] {
  const former = before[position] ?? '';
  sheet.getRange(1, position + 1).setValue(header);
  const after = headersOf(sheet);
  const lost = before.find((other) => other !== '' && other !== former && !after.includes(other));
  const at = after.indexOf(header);
  if (lost === undefined || at === -1) return after;
  sheet.getRange(1, at + 1).setValue(lost);
  const place = former === '' ? after.length : after.indexOf(former);
  ensureColumns(sheet, place + 1);
  if (place >= 0) sheet.getRange(1, place + 1).setValue(header);
  return headersOf(sheet);
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

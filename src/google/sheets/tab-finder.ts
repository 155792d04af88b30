/** Finds the tab of a table: by its name, and by its identity when someone renamed it. */
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import { problemOf, type UserProblem } from '../../application/user-problem';
import type { TableName } from '../../domain/records';
import { TABLES } from '../../register/tables';
import { missingTab, newerRegister, notSetUp, olderRegister } from '../../wording/errors/register-errors';
import type { InstallationStore } from '../properties/installation';
import { markedVersion } from './home-mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class TabFinder {
  private readonly found = new Map<TableName, Sheet>();
  private sheetsById?: Map<number, Sheet>;
  private sheetsByName?: Map<string, Sheet>;

  constructor(
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly installation: InstallationStore,
  ) {}

  /**
   * The tab of the table. Throws a UserProblem when there is none under this name or identity, and for a register that a later
   * version has made.
   */
  find(table: TableName): Sheet {
    // Of one run: a tab that is renamed meanwhile stays the same tab.
    const known = this.found.get(table);
    if (known !== undefined) return known;
    const { version } = this.installation.read();
    if (version > REGISTER_VERSION) throw problemOf(newerRegister(version, REGISTER_VERSION));
    const sheet = this.look(table);
    if (sheet === undefined) throw this.missing(table, version);
    this.found.set(table, sheet);
    return sheet;
  }

  /** Nobody has set the hub up, an older version has, or somebody has deleted the tab. */
  private missing(table: TableName, version: number): UserProblem {
    if (version === 0) return problemOf(notSetUp);
    // An older version of the spreadsheet may have been brought back: the register says its own.
    const own = Math.min(version, markedVersion(this.spreadsheet) ?? version);
    return problemOf(own < REGISTER_VERSION ? olderRegister(own, REGISTER_VERSION) : missingTab(TABLES[table].sheetName));
  }

  look(table: TableName): Sheet | undefined {
    return this.named(TABLES[table].sheetName) ?? this.byId(this.installation.read().sheets[table]);
  }

  /** For a run that looks at most of the tabs: what they are called is asked once for all of them. */
  seeAll(): void {
    if (this.sheetsByName !== undefined) return;
    const sheets = this.spreadsheet.getSheets();
    this.sheetsByName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
    this.sheetsById = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  }

  named(sheetName: string): Sheet | undefined {
    // A tab made or named during the run is not among those that were seen before.
    return this.sheetsByName?.get(sheetName) ?? this.spreadsheet.getSheetByName(sheetName) ?? undefined;
  }

  byId(id: number | undefined): Sheet | undefined {
    if (id === undefined) return undefined;
    // A tab made during the run is not among those that were seen before.
    if (this.sheetsById?.has(id) !== true)
      this.sheetsById = new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.sheetsById.get(id);
  }
}

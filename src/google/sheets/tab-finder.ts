/** Finds the tab of a table: by its name, and by its identity when someone renamed it. */
import { UserProblem } from '../../application/user-problem';
import type { TableName } from '../../domain/records';
import { TABLES } from '../../register/tables';
import { missingTab, notSetUp } from '../../wording/errors/register-errors';
import type { InstallationStore } from '../properties/installation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class TabFinder {
  private readonly found = new Map<TableName, Sheet>();
  private sheetsById?: Map<number, Sheet>;

  constructor(
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly installation: InstallationStore,
  ) {}

  /** The tab of the table. Throws a UserProblem when there is none under this name or identity. */
  find(table: TableName): Sheet {
    // Of one run: a tab that is renamed meanwhile stays the same tab.
    const sheet = this.found.get(table) ?? this.look(table);
    if (sheet !== undefined) {
      this.found.set(table, sheet);
      return sheet;
    }
    const { message, advice } = this.installation.read().version === 0 ? notSetUp : missingTab(TABLES[table].sheetName);
    throw new UserProblem(message, advice);
  }

  look(table: TableName): Sheet | undefined {
    return this.spreadsheet.getSheetByName(TABLES[table].sheetName) ?? this.byId(this.installation.read().sheets[table]);
  }

  byId(id: number | undefined): Sheet | undefined {
    if (id === undefined) return undefined;
    // A tab made during the run is not among those that were seen before.
    if (this.sheetsById?.has(id) !== true)
      this.sheetsById = new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.sheetsById.get(id);
  }
}

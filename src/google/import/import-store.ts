/** The lines of an import wait in a hidden tab, and how far it has come is noted beside the register. */
import type { ImportState, ImportStore } from '../../application/import/run-import';
import type { PoolLine } from '../../application/import/pool-line';
import { fingerprint } from '../../domain/text/fingerprint';
import { readLine, type PoolTexts } from '../../register/import/read-pool';
import { importTab } from '../../wording/labels/tab-texts';
import { parsed } from '../properties/parted-values';
import type { StoredProperties } from '../properties/seen-properties';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'import';
/** Keeps a cell from being read as a formula, a number or a date. */
const SIGN = '|';

/** What stands in the tab for a line. */
interface Waiting {
  readonly line: number;
  readonly isWanted: boolean;
  readonly texts: PoolTexts;
}

export class ImportTab implements ImportStore {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>,
  ) {}

  state(): ImportState | undefined {
    const state = parsed<ImportState>(this.properties.getProperty(KEY));
    return typeof state?.id === 'string' && typeof state.done === 'number' ? state : undefined;
  }

  begin(state: ImportState, lines: readonly PoolLine[]): void {
    const sheet = this.spreadsheet.getSheetByName(importTab.sheetName) ?? this.create();
    sheet.getRange(2, 1, Math.max(1, sheet.getMaxRows() - 1), 1).clearContent();
    const lacking = lines.length + 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    const cells = lines.map(({ line, isWanted, texts }): [string] => [
      SIGN + JSON.stringify({ line, isWanted, texts } satisfies Waiting),
    ]);
    sheet.getRange(2, 1, cells.length, 1).setValues(cells);
    // The lines are there before they are spoken of.
    SpreadsheetApp.flush();
    this.note(state);
  }

  lines(from: number, count: number): readonly PoolLine[] {
    const sheet = this.spreadsheet.getSheetByName(importTab.sheetName);
    if (sheet === null) return [];
    const rows = Math.max(0, Math.min(count, sheet.getLastRow() - 1 - from));
    return rows === 0
      ? []
      : sheet
          .getRange(from + 2, 1, rows, 1)
          .getValues()
          .flatMap(([cell]) => {
            const waiting = parsed<Waiting>(String(cell).slice(SIGN.length));
            return waiting === undefined ? [] : [poolLine(waiting)];
          });
  }

  note(state: ImportState): void {
    this.properties.setProperty(KEY, JSON.stringify(state));
  }

  forgetLines(): void {
    const sheet = this.spreadsheet.getSheetByName(importTab.sheetName);
    if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
  }

  private create(): Sheet {
    const active = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(importTab.sheetName, this.spreadsheet.getSheets().length);
    sheet.getRange(1, 1).setValue(importTab.help);
    sheet.hideSheet();
    this.spreadsheet.setActiveSheet(active);
    return sheet;
  }
}

/** A line with its name: what it says, whatever its place. */
export const poolLine = ({ line, isWanted, texts }: Waiting): PoolLine => ({
  line,
  isWanted,
  texts,
  print: printOf(texts),
  read: readLine(texts),
});

const printOf = (texts: PoolTexts): string => {
  const said = JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return fingerprint(said) + fingerprint(said, 0x9dc5811c);
};

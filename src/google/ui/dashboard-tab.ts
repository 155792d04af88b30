/** Writes the tab « Tableau de bord »: always the same number of calls, however large the register is. */
import { dashboard } from '../../application/dashboard/dashboard';
import { COLUMNS, MOST_ROWS, type DashboardPage, type Look, type PageCell } from '../../application/dashboard/dashboard-rows';
import { shieldText } from '../../register/cell';
import { dashboardTab, protectionText } from '../../wording/labels/tab-texts';
import type { Run } from '../run';
import { placeCharts } from './dashboard-charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Dress {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'center' | 'right';
  readonly format: string;
}
const PLAIN: Dress = { size: 10, weight: 'normal', color: '#202124', background: '#ffffff', align: 'left', format: '@' };
const FIGURE: Dress = { ...PLAIN, align: 'right', format: '#,##0' };
const HEAD: Dress = { ...PLAIN, size: 9, weight: 'bold', color: '#5f6368', background: '#f1f3f4' };
const step = (background: string, color = '#202124'): Dress => ({
  ...PLAIN,
  background,
  color,
  align: 'center',
  format: 'General',
});
const DRESSES: Readonly<Record<Look, Dress>> = {
  text: PLAIN,
  title: { ...PLAIN, size: 20, weight: 'bold' },
  quiet: { ...PLAIN, size: 11, color: '#5f6368' },
  audience: { ...PLAIN, size: 13, weight: 'bold', color: '#174ea6' },
  theme: { ...PLAIN, weight: 'bold', color: '#3c4043' },
  head: { ...HEAD, align: 'right' },
  'head-text': HEAD,
  'head-step': { ...HEAD, align: 'center' },
  definition: { ...PLAIN, size: 9, color: '#5f6368' },
  total: { ...PLAIN, weight: 'bold' },
  count: FIGURE,
  share: { ...FIGURE, format: '0 %' },
  days: { ...FIGURE, format: '0.# "j"' },
  mark: { ...FIGURE, format: '0.0 "/ 4"' },
  // From blue to red through white: told apart without colours by their figures.
  'step-1': step('#c6dafc'),
  'step-2': step('#e8f0fe'),
  'step-3': step('#f8f9fa'),
  'step-4': step('#fce0c9'),
  'step-5': step('#f4b6a0'),
};

const FIRST_COLUMN_WIDTH = 320;
const OTHER_WIDTH = 78;

/** Computes the page and writes it; false when the tab is not there. */
export function refreshDashboard(run: Run): boolean {
  const { spreadsheet } = run.tabs;
  const sheet =
    spreadsheet.getSheetByName(dashboardTab.sheetName) ?? run.tabs.byId(run.installation.read().sheets['dashboard']) ?? null;
  if (sheet === null) return false;
  const page = run.read((register) => dashboard(register, run.ports.clock));
  const isOurs = isProtected(sheet);
  makeRoom(sheet, isOurs);
  writePage(sheet, page);
  if (!isOurs) protect(sheet);
  placeCharts(sheet, page);
  return true;
}

/** What people typed where the page is to stand, before there was one, is moved below it. */
function makeRoom(sheet: Sheet, isOurs: boolean): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const held = sheet.getRange(1, 1, Math.min(rows, MOST_ROWS), Math.min(columns, COLUMNS)).getDisplayValues();
  const isPage = isOurs || (held[0]?.[0] === dashboardTab.title && held[2]?.[0] !== dashboardTab.empty);
  const own: readonly string[] = ['', dashboardTab.title, dashboardTab.empty];
  if (columns < COLUMNS) sheet.insertColumnsAfter(columns, COLUMNS - columns);
  if (!isPage && held.flat().some((text) => !own.includes(text))) sheet.insertRowsBefore(1, MOST_ROWS);
  else if (rows < MOST_ROWS) sheet.insertRowsAfter(rows, MOST_ROWS - rows);
}

function writePage(sheet: Sheet, { cells }: DashboardPage): void {
  const of = <T>(trait: (dress: Dress) => T): T[][] => cells.map((row) => row.map(({ look }) => trait(DRESSES[look])));
  sheet
    .getRange(1, 1, MOST_ROWS, COLUMNS)
    .setNumberFormats(of(({ format }) => format))
    .setValues(cells.map((row) => row.map(shown)))
    .setFontSizes(of(({ size }) => size))
    .setFontWeights(of(({ weight }) => weight))
    .setFontColors(of(({ color }) => color))
    .setBackgrounds(of(({ background }) => background))
    .setHorizontalAlignments(cells.map((row) => row.map(({ look }, column) => (column === 0 ? 'left' : DRESSES[look].align))));
  sheet
    .setColumnWidth(1, FIRST_COLUMN_WIDTH)
    .setColumnWidths(2, COLUMNS - 1, OTHER_WIDTH)
    .setHiddenGridlines(true);
}

const shown = ({ value }: PageCell): string | number => (typeof value === 'number' ? value : shieldText(value));

/** A hand that changes the page is warned: the next computation writes over it. */
const isProtected = (sheet: Sheet): boolean =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).some((protection) => protection.getDescription() === protectionText);
const protect = (sheet: Sheet): void =>
  void sheet.getRange(1, 1, MOST_ROWS, COLUMNS).protect().setDescription(protectionText).setWarningOnly(true);

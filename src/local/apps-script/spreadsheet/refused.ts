/** Why this runtime refuses some methods of a spreadsheet: what it does not have, and would only pretend. */

export const ONE_SPREADSHEET = 'this runtime holds one spreadsheet, the one that the script is bound to';
export const NO_DATA_SOURCE = 'data sources ask BigQuery or Looker, which no spreadsheet here is connected to';
const DRAWN_BY_GOOGLE = 'what Google draws: a picture or a PDF made here would be another';
const OLD_PROTECTION = 'deprecated: for the older version of Google Sheets; Protection stands in its place';
const OVER_THE_GRID = 'pictures over the grid are left out: nothing here fetches or draws them';

export const refusedOfSpreadsheet: Readonly<Record<string, string>> = {
  copy: ONE_SPREADSHEET,
  getAs: DRAWN_BY_GOOGLE,
  getBlob: DRAWN_BY_GOOGLE,
  getPredefinedSpreadsheetThemes: 'the colours of Google’s own themes are published nowhere',
  getSheetProtection: OLD_PROTECTION,
  setSheetProtection: OLD_PROTECTION,
  insertImage: OVER_THE_GRID,
  insertSheetWithDataSourceTable: NO_DATA_SOURCE,
  moveChartToObjectSheet: 'a tab that is one chart has no cells, and every tab here has',
};
export const refusedOfSheet: Readonly<Record<string, string>> = {
  getSheetProtection: OLD_PROTECTION,
  setSheetProtection: OLD_PROTECTION,
  insertImage: OVER_THE_GRID,
  insertSlicer: 'slicers are left out: a filter stands in their place',
};
export const refusedOfRange: Readonly<Record<string, string>> = {
  createPivotTable: 'pivot tables are left out: what they count would have to be counted as Google does',
  createDataSourcePivotTable: NO_DATA_SOURCE,
  createDataSourceTable: NO_DATA_SOURCE,
  getDataSourceUrl: 'an address that only Google’s own charts read',
  getDataTable: 'tables of the service Charts are left out: charts here are those of a tab',
};
export const refusedOfChart: Readonly<Record<string, string>> = { getAs: DRAWN_BY_GOOGLE, getBlob: DRAWN_BY_GOOGLE };
export const refusedOfPageProtection: Readonly<Record<string, string>> = Object.fromEntries(
  ['addUser', 'getUsers', 'isProtected', 'removeUser', 'setProtected'].map((method) => [method, OLD_PROTECTION]),
);

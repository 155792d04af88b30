/** The charts of the tab « Tableau de bord »: made once, found again by their titles, and left where people have moved them. */
import type { DashboardPage } from '../../application/dashboard/dashboard-rows';
import { chartTitles, type ChartName } from '../../wording/labels/dashboard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const HEIGHT = 300;
const COLOURS = ['#174ea6', '#9aa0a6'];
/** Where each lies on its row, in pixels from the left edge, and what it is drawn as. */
const KINDS: Readonly<
  Record<ChartName, { readonly type: 'COLUMN' | 'BAR'; readonly column: number; readonly x: number; readonly width: number }>
> = {
  weeks: { type: 'COLUMN', column: 1, x: 0, width: 460 },
  sectors: { type: 'BAR', column: 3, x: 72, width: 380 },
  types: { type: 'BAR', column: 8, x: 72, width: 380 },
};

/** Makes the charts that are not there, and has the others read the rows where their data stand now. */
export function placeCharts(sheet: Sheet, { charts, chartRow }: DashboardPage): void {
  const standing = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) standing.set(String(chart.getOptions().get('title')), chart);
  for (const name of Object.keys(KINDS) as ChartName[]) {
    const [data, known] = [charts[name], standing.get(chartTitles[name])];
    if (data === undefined) {
      if (known !== undefined) sheet.removeChart(known);
      continue;
    }
    const range = sheet.getRange(data.row, data.column, data.rows, data.columns);
    if (known === undefined) sheet.insertChart(newChart(sheet, name, chartRow).addRange(range).build());
    else if (
      known
        .getRanges()
        .map((one) => one.getA1Notation())
        .join() !== range.getA1Notation()
    )
      sheet.updateChart(known.modify().clearRanges().addRange(range).build());
  }
}

function newChart(sheet: Sheet, name: ChartName, row: number): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const { type, column, x, width } = KINDS[name];
  return sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(1)
    .setPosition(row, column, x, 0)
    .setOption('title', chartTitles[name])
    .setOption('width', width)
    .setOption('height', HEIGHT)
    .setOption('colors', COLOURS)
    .setOption('legend', { position: 'bottom' });
}

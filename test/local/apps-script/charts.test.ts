/** Charts as scripts make, find, change and remove them; they stay with their cells, and a person sees what these hold. */
import { evaluate, openProject } from '../open-project';

const run = (body: string): unknown => evaluate(`const s = SpreadsheetApp.getActiveSheet(); ${body}`);
const MAKE = `s.getRange('A1:B3').setValues([['', 'Élèves'], ['S1', 4], ['S2', 9]]);
  s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('A1:B3')).setNumHeaders(1)
    .setPosition(5, 2, 10, 20).setOption('title', 'Essai').setOption('width', 300).build());`;

test('a built chart is on no sheet until it is inserted; then it has an identity of its own and tells what it was made of', () => {
  expect(
    run(`const built = s.newChart().addRange(s.getRange('A1:B3')).addRange(s.getRange('A1:B3')).build(); ${MAKE} ${MAKE}
      const [one, two] = s.getCharts(); const place = one.getContainerInfo();
      return [built.getChartId(), one.getChartId() === two.getChartId(), built.getRanges().length, one.getRanges()[0].getA1Notation(),
        one.getOptions().get('title'), one.getOptions().get('nothing'), String(one.modify().getChartType()), one.getNumHeaders(),
        place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];`),
  ).toEqual([null, false, 1, 'A1:B3', 'Essai', null, 'COLUMN', 1, 5, 2, 10, 20]);
});

test('a change is on the sheet once it is given to updateChart, and the chart keeps its identity', () => {
  expect(
    run(`${MAKE} const [chart] = s.getCharts();
      const changed = chart.modify().clearRanges().addRange(s.getRange('A1:B2')).asBarChart().setOption('title', 'Autre').build();
      const before = s.getCharts()[0].getOptions().get('title'); s.updateChart(changed); const [now] = s.getCharts();
      return [before, now.getOptions().get('title'), now.getRanges()[0].getA1Notation(), String(now.modify().getChartType()), now.getChartId() === chart.getChartId()];`),
  ).toEqual(['Essai', 'Autre', 'A1:B2', 'BAR', true]);
});

test('a chart that is removed is gone, and cannot be changed or removed again; none lies outside the sheet', () => {
  expect(
    run(`${MAKE} const [chart] = s.getCharts(); s.removeChart(chart); const left = s.getCharts().length;
      const refused = (work) => { try { work(); return ''; } catch (error) { return error.name; } };
      return [left, refused(() => s.removeChart(chart)), refused(() => s.updateChart(chart)),
        refused(() => s.insertChart(s.newChart().setPosition(5000, 1, 0, 0).build()))];`),
  ).toEqual([0, 'Exception', 'Exception', 'Exception']);
});

test('its range and its place go with rows that are inserted above; cells that are removed are drawn no more', () => {
  expect(
    run(`${MAKE} s.insertRowsBefore(1, 3); const [chart] = s.getCharts();
      return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()];`),
  ).toEqual(['A4:B6', 8]);
  expect(run(`${MAKE} s.deleteRows(1, 3); return [s.getCharts().length, s.getCharts()[0].getRanges().length];`)).toEqual([1, 0]);
});

test('a person sees its title, its size and what its cells hold now', () => {
  const runtime = openProject(
    `function main() { const s = SpreadsheetApp.getActiveSheet(); ${MAKE} s.setHiddenGridlines(true); }`,
  );
  runtime.clickMenu('main');
  const sheet = (): ReturnType<typeof runtime.sheet> => runtime.sheet(0);
  expect(sheet().hidesGridlines).toBe(true);
  expect(sheet().charts).toMatchObject([
    { type: 'COLUMN', title: 'Essai', row: 4, column: 1, x: 10, y: 20, width: 300, height: 371, categories: ['S1', 'S2'] },
  ]);
  expect(sheet().charts![0]!.series).toEqual([{ name: 'Élèves', values: [4, 9] }]);
  runtime.edit(0, 'B3', [['aucun']]);
  expect(sheet().charts![0]!.series).toEqual([{ name: 'Élèves', values: [4, null] }]);
});

test('charts that are no part of a sheet are named as missing', () => {
  expect(run(`try { Charts.newDataTable(); } catch (error) { return error.message; }`)).toContain(
    'not implemented: Charts.newDataTable',
  );
});

/** The spreadsheet around its tabs: who may use it, how it computes, and the tab in front by another name. */
import { errorOf, evaluate } from '../open-project';

const run = (body: string): unknown =>
  evaluate(`const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet(); const at = (a1) => s.getRange(a1); ${body}`);

test('what is asked of the spreadsheet is done to the tab in front', () => {
  expect(
    run(`ss.appendRow(['a', 2]); ss.appendRow(['b', 1]); ss.sort(2); ss.setFrozenRows(1); ss.setColumnWidth(1, 222); ss.hideColumn(at('C1')); ss.insertRowBefore(1);
      return [at('A2:B3').getValues(), s.getFrozenRows(), s.getColumnWidth(1), ss.isColumnHiddenByUser(3), ss.getLastRow(), ss.getDataRange().getA1Notation(), ss.getSheetName(), ss.getSheetId() === s.getSheetId()];`),
  ).toEqual([
    [
      ['b', 1],
      ['a', 2],
    ],
    1,
    222,
    true,
    3,
    'A1:B3',
    'Feuille 1',
    true,
  ]);
});

test('editors and viewers are added once, and an editor is no viewer besides', () => {
  expect(
    run(`ss.addViewers(['v@a.example', 'e@a.example']).addEditor('e@a.example'); const seen = [ss.getEditors().map(String), ss.getViewers().map(String)];
      ss.removeEditor('e@a.example').removeViewer('v@a.example'); return [seen, ss.getEditors().length, ss.getViewers().length];`),
  ).toEqual([[['personne@exemple.example', 'e@a.example'], ['v@a.example']], 1, 0]);
  expect(errorOf(`SpreadsheetApp.getActive().addEditor('nobody')`)).toBe('Exception: Invalid email: nobody');
});

test('a copied tab has cells and rules, and neither the name nor the protections', () => {
  expect(
    run(`at('A1').setValue('x').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build()); at('B1').protect();
      const c = s.copyTo(ss); s.getRange('A1').setValue('y'); const d = ss.duplicateActiveSheet();
      return [c.getName(), c.getRange('A1').getValue(), c.getRange('A1').getNote(), c.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, d.getName(), d.getIndex(), c.getIndex()];`),
  ).toEqual(['Copie de Feuille 1', 'x', 'n', 0, 1, 'Copie de Feuille 1 2', 2, 3]);
});

test('rows move with their heights, and lines are shown again', () => {
  expect(
    run(`at('A1:A4').setValues([[1], [2], [3], [4]]); s.setRowHeight(1, 99); s.hideRow(at('A2')); s.moveRows(at('1:2'), 4); const moved = [at('A1:A4').getValues().join(), s.getRowHeight(2), s.isRowHiddenByUser(3)];
      s.unhideRow(at('A3')); s.hideColumn(at('B1')); s.unhideColumn(at('B1')); return [moved, s.isRowHiddenByUser(3), s.isColumnHiddenByUser(2)];`),
  ).toEqual([['3,1,2,4', 99, true], false, false]);
});

test('how it computes, how it reads and its old menus are kept', () => {
  expect(
    run(`ss.setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7); ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR); s.setRightToLeft(true); ss.renameActiveSheet('Z');
      ss.addMenu('M', [{ name: 'a', functionName: 'main' }, null]); ss.updateMenu('M', [{ name: 'b', functionName: 'main' }]); ss.removeMenu('M');
      return [ss.isIterativeCalculationEnabled(), ss.getMaxIterativeCalculationCycles(), String(ss.getRecalculationInterval()), s.isRightToLeft(), s.getName(), s.getParent().getName()];`),
  ).toEqual([true, 7, 'HOUR', true, 'Z', 'Essai']);
  expect(errorOf(`SpreadsheetApp.getActive().removeMenu('M')`)).toBe('Exception: Menu M does not exist.');
});

test('each type of chart has its own builder, whose setters are the options of the chart', () => {
  expect(
    run(`at('A1:B3').setValues([['t', 'n'], ['a', 1], ['b', 2]]); const style = Charts.newTextStyle().setColor('red').setFontSize(9).build();
      const b = s.newChart().asColumnChart().addRange(at('A1:B3')).setTitle('T').setStacked().setLegendPosition(Charts.Position.NONE).setXAxisTitle('X').setYAxisTextStyle(style).setRange(0, 5).setPosition(5, 1, 0, 0);
      s.insertChart(b.build()); const o = s.getCharts()[0].getOptions(); const pie = s.getCharts()[0].modify().asPieChart().set3D();
      return [String(b), o.get('title'), o.get('isStacked'), o.get('legend.position'), o.get('hAxis.title'), o.get('vAxis.textStyle').fontSize, o.get('vAxis.viewWindow.max'), String(pie), typeof pie.setStacked, String(pie.getChartType())];`),
  ).toEqual(['EmbeddedColumnChartBuilder', 'T', true, 'none', 'X', 9, 5, 'EmbeddedPieChartBuilder', 'undefined', 'PIE']);
});

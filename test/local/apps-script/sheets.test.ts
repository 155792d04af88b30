/** Tabs: their grid, their looks, their rules. */
import { errorOf, evaluate, openProject } from '../open-project';

const S = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const s = ss.getActiveSheet();';

test('a new spreadsheet has one tab of 1000 rows and 26 columns, without content', () => {
  expect(
    evaluate(
      `${S} return [ss.getSheets().length, s.getName(), s.getMaxRows(), s.getMaxColumns(), s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getIndex()];`,
    ),
  ).toEqual([1, 'Feuille 1', 1000, 26, 0, 0, 'A1', 1]);
});

test('unticked boxes count in the last row, and a row is appended below them', () => {
  expect(
    evaluate(`${S}
    s.getRange('A1').setValue('x');
    s.getRange('B2:B5').insertCheckboxes();
    s.appendRow(['y', '=1+1']);
    return [s.getLastRow(), s.getRange('B3').getValue(), s.getRange('A6:B6').getValues()[0]];`),
  ).toEqual([6, false, ['y', 2]]);
});

test('appending below the last row of the grid makes it grow', () => {
  expect(
    evaluate(
      `${S} s.getRange('A1000').setValue('fin'); s.appendRow(['plus bas']); return [s.getMaxRows(), s.getRange('A1001').getValue()];`,
    ),
  ).toEqual([1001, 'plus bas']);
});

test('insertSheet takes a place from 0, getIndex counts from 1, moveActiveSheet too', () => {
  expect(
    evaluate(`${S}
    const a = ss.insertSheet('A', 0); const before = a.getIndex();
    ss.setActiveSheet(a); ss.moveActiveSheet(2);
    return [before, a.getIndex(), ss.getSheets().map((x) => x.getName())];`),
  ).toEqual([1, 2, ['Feuille 1', 'A']]);
});

test('filter, protections, widths and hidden columns follow the columns that are inserted, removed and moved', () => {
  expect(
    evaluate(`${S}
    s.getRange('A1:F1').setValues([['a', 'b', 'c', 'd', 'e', 'f']]);
    s.getRange('C1:C9').protect().setDescription('garde').setWarningOnly(true);
    s.setColumnWidth(3, 250); s.hideColumns(4);
    s.getRange('A1:F9').createFilter();
    s.insertColumnsBefore(1, 2);
    const inserted = [s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), s.getColumnWidth(5), s.isColumnHiddenByUser(6), s.getFilter().getRange().getA1Notation()];
    s.deleteColumns(1, 2);
    s.moveColumns(s.getRange('C1'), 1);
    return [inserted, s.getRange('A1:F1').getValues()[0].join(''), s.getColumnWidth(1), s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()];`),
  ).toEqual([['E1:E9', 250, true, 'C1:H9'], 'cabdef', 250, 'A1:A9']);
});

test('formats set down to the bottom of the grid wait for what is written there, and follow inserted rows', () => {
  expect(
    evaluate(`${S}
    s.getRange(2, 1, s.getMaxRows() - 1, 1).setNumberFormat('@');
    s.getRange('A900').setValue('007');
    s.insertRowsAfter(s.getMaxRows(), 5);
    s.getRange('A1004').setValue('008');
    return [s.getRange('A900').getValue(), s.getRange('A1004').getValue(), s.getRange('A1').getNumberFormat()];`),
  ).toEqual(['007', '008', '0.###############']);
});

test('looks come back as the service writes them', () => {
  expect(
    evaluate(`${S}
    const r = s.getRange('A1:B1').setBackground('#FFF').setFontWeight('bold').setFontColors([['red', null]]).setHorizontalAlignment('center').setWrap(true);
    return [r.getBackgrounds()[0], r.getFontWeights()[0], r.getFontColors()[0], r.getHorizontalAlignment(), s.getRange('C3').getBackground(), r.getWrap()];`),
  ).toEqual([['#ffffff', '#ffffff'], ['bold', 'bold'], ['#ff0000', '#000000'], 'center', '#ffffff', true]);
});

test('a script that writes what a rule refuses is told so, and the cell keeps its value', () => {
  expect(
    evaluate(`${S}
    const r = s.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Nouvelle', 'Placée'], true).setAllowInvalid(false).build());
    r.setValue('Placée');
    try { r.setValue('Perdue'); } catch (e) { return [e.message, r.getValue(), r.getDataValidation().getCriteriaType().toString(), r.getDataValidation().getCriteriaValues()]; }`),
  ).toEqual([
    'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Nouvelle, Placée.',
    'Placée',
    'VALUE_IN_LIST',
    [['Nouvelle', 'Placée'], true],
  ]);
});

test('a list can be read from a range, and follows it', () => {
  expect(
    errorOf(`${S}
    s.getRange('D1:D2').setValues([['un'], ['deux']]);
    const r = s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('D1:D5')).setAllowInvalid(false).build());
    s.getRange('D3').setValue('trois');
    r.setValue('trois'); r.setValue('quatre');`),
  ).toBe(
    'Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: un, deux, trois.',
  );
});

test('sorting puts numbers before texts before truth values, empty cells last, and takes the looks along', () => {
  expect(
    evaluate(`${S}
    s.getRange('A1:A6').setValues([['b'], [2], [''], [true], [1], ['A']]);
    s.getRange('A1').setBackground('#ff0000');
    s.getRange('A1:A6').sort({ column: 1, ascending: true });
    return [s.getRange('A1:A6').getValues().map((row) => row[0]), s.getRange('A4').getBackground()];`),
  ).toEqual([[1, 2, 'A', 'b', true, ''], '#ff0000']);
});

test('named ranges, A1 with a sheet name, and unknown names', () => {
  expect(
    evaluate(`${S}
    ss.insertSheet("L'été").getRange('B2').setValue(5);
    ss.setNamedRange('cinq', ss.getRange("'L''été'!B2"));
    return [ss.getRangeByName('cinq').getValue(), ss.getRange("'L''été'!B2").getValue(), ss.getRangeByName('six')];`),
  ).toEqual([5, 5, null]);
});

test('conditional rules paint cells for the person who looks, formulas of rules included', () => {
  const runtime = openProject(`function main() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B3').setValues([['Urgent', 1], ['Calme', 5], ['Calme', 1]]);
    s.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Urgent').setBackground('#ff0000').setRanges([s.getRange('A1:A3')]).build(),
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=ET($A1="Calme";$B1>3)').setFontColor('#00ff00').setRanges([s.getRange('A1:B3')]).build(),
    ]);
  }`);
  runtime.callFromPage('main', []);
  const { cells } = runtime.sheetByName('Feuille 1');
  expect(cells.map((row) => row.map((cell) => [cell?.background, cell?.fontColor]))).toEqual([
    [
      ['#ff0000', undefined],
      [undefined, undefined],
    ],
    [
      [undefined, '#00ff00'],
      [undefined, '#00ff00'],
    ],
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
  ]);
});

test('a row is as high as a line of text unless it is forced, and the colour of a tab is told by its parts', () => {
  expect(
    evaluate(`const s = SpreadsheetApp.getActiveSheet(); s.setRowHeight(1, 5).setRowHeights(2, 2, 60).setRowHeightsForced(4, 1, 5).setTabColor('red');
    return [[1, 3, 4].map((row) => s.getRowHeight(row)), s.getTabColor(), s.setTabColor(null).getTabColor()];`),
  ).toEqual([[21, 60, 5], '#ff0000', null]);
});

test('the view shows values, rules, notes, merges and the look of the rows below', () => {
  const runtime = openProject(`function main() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1').setValue('Statut').setNote('aide').setFontWeight('bold').setBackground('#eeeeee');
    s.getRange(2, 1, s.getMaxRows() - 1, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).setHelpText('Choisir').build());
    s.getRange('B2').setValue(new Date(2027, 0, 5));
    s.getRange('C1:D1').merge(); s.setFrozenRows(1); s.setTabColor('#123456'); s.setColumnWidth(2, 220);
    s.getRange('C2').setFormula('=HYPERLINK("https://exemple.example/x";"Voir")');
  }`);
  runtime.callFromPage('main', []);
  const view = runtime.sheetByName('Feuille 1');
  expect(view.cells[0]![0]).toEqual({ value: 'Statut', display: 'Statut', note: 'aide', bold: true, background: '#eeeeee' });
  expect(view.cells[1]![1]).toEqual({
    value: { date: '2027-01-05T00:00:00' },
    display: '05/01/2027',
    numberFormat: 'dd/MM/yyyy',
  });
  expect(view.cells[1]![2]).toMatchObject({
    value: 'Voir',
    link: 'https://exemple.example/x',
    formula: '=HYPERLINK("https://exemple.example/x";"Voir")',
  });
  expect(view.validations).toEqual([{ kind: 'list', values: ['a', 'b'], allowInvalid: false, help: 'Choisir' }]);
  expect(view.emptyRow?.[0]).toEqual({ display: '', validation: 0 });
  expect([view.merges, view.frozenRows, view.tabColor, view.columnWidths, view.cells.length]).toEqual([
    ['C1:D1'],
    1,
    '#123456',
    { 1: 220 },
    2,
  ]);
});

test('a tab that receives a form cannot be removed', () => {
  expect(
    errorOf(
      `const ss = SpreadsheetApp.getActive(); const f = FormApp.create('F').setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); ss.deleteSheet(ss.getSheets()[0]);`,
    ),
  ).toMatch(/^Exception: You can't delete a sheet with a linked form/);
});

test('a text is replaced wherever it stands in a tab, in the case asked for, in part of a cell or where it fills one', () => {
  expect(
    evaluate(`${S}
    s.getRange('A1:B2').setValues([['Léa et léa', 'Léa'], ['=1+1', 12]]);
    const all = s.createTextFinder('léa').replaceAllWith('x');
    s.getRange('A1:B1').setValues([['Léa et léa', 'Léa']]);
    const same = s.createTextFinder('Léa').matchCase(true).replaceAllWith('$&');
    s.getRange('A1:B1').setValues([['Léa et léa', 'Léa']]);
    const whole = s.createTextFinder('Léa').matchEntireCell(true).replaceAllWith('');
    return [all, same, whole, s.getRange('A1:B2').getValues()];`),
  ).toEqual([
    3,
    2,
    1,
    [
      ['Léa et léa', ''],
      [2, 12],
    ],
  ]);
});

test('no tab and no cell here is a data source’s, and scripts are told so by null', () => {
  expect(evaluate(`${S} return [s.asDataSourceSheet(), s.getRange('A1').getDataSourceFormula()];`)).toEqual([null, null]);
});

test('the old way to show a page opens a dialog that leaves the spreadsheet usable', () => {
  const runtime = openProject(
    `function main() { SpreadsheetApp.getActive().show(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Carte')); }`,
  );
  expect(runtime.clickMenu('main').ui).toEqual([
    { kind: 'dialog', title: 'Carte', html: '<p>x</p>', width: 600, height: 400, modal: false, runId: 1 },
  ]);
});

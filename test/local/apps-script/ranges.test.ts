/** Ranges: how they are named, copied and merged, and what follows rows and columns that come and go. */
import { errorOf, evaluate, openProject } from '../open-project';

const S = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const s = ss.getActiveSheet();';

test('whole columns and rows are named as they were asked for, and cover the grid', () => {
  expect(
    evaluate(`${S} const of = (a1) => { const r = s.getRange(a1); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]; };
    return [of('D:F'), of('F:D'), of('3:5'), of('A2:C'), of('R5C3'), of('R1C1:R2C4'), ss.getRange("'Feuille 1'!B:B").getA1Notation()];`),
  ).toEqual([['D:F', 1000, 3], ['D:F', 1000, 3], ['3:5', 3, 26], ['A2:C1000', 999, 3], ['C5', 1, 1], ['A1:D2', 2, 4], 'B:B']);
});

test('copyTo repeats the source over a larger target, moves formulas, and takes a kind of paste', () => {
  expect(
    evaluate(`${S}
    s.getRange('A1:B1').setValues([[1, '=A1*2']]).setBackground('red');
    s.getRange('A1:B1').copyTo(s.getRange('A3:D5'));
    s.getRange('A1:B1').copyTo(s.getRange('A7'), { contentsOnly: true });
    s.getRange('F1:G1').setValues([[1, 2]]).copyTo(s.getRange('A8'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    s.getRange('A1:B1').copyTo(s.getRange('A11'), { formatOnly: true });
    return [s.getRange('A3:D5').getValues(), s.getRange('D5').getFormula(), s.getRange('D5').getBackground(), s.getRange('A7:B7').getFormulas(), s.getRange('A7:B7').getValues(),
      s.getRange('A7').getBackground(), s.getRange('A8:A9').getValues().flat(), s.getRange('A11').getBackground(), s.getRange('A11').getValue()];`),
  ).toEqual([
    [
      [1, 2, 1, 2],
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ],
    '=C5*2',
    '#ff0000',
    [['', '']],
    [[1, 2]],
    '#ffffff',
    [1, 2],
    '#ff0000',
    '',
  ]);
});

test('a range that cuts a merged block is neither merged nor broken apart, one that holds it is', () => {
  const cut = 'Exception: You must select all cells in a merged range to merge or unmerge them.';
  for (const act of ['merge', 'mergeAcross', 'breakApart'])
    expect(errorOf(`${S} s.getRange('A1:C3').merge(); s.getRange('B2:D5').${act}();`)).toBe(cut);
  expect(
    evaluate(`${S} s.getRange('B2:C3').merge(); s.getRange('A1:D4').merge();
    return s.getRange('A1:Z9').getMergedRanges().map((r) => r.getA1Notation());`),
  ).toEqual(['A1:D4']);
});

test('merging keeps the first value alone', () => {
  expect(
    evaluate(`${S} s.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); s.getRange('D1:E2').setValues([[1, 2], [3, 4]]).mergeAcross();
    return [s.getRange('A1:B2').getValues(), s.getRange('D1:E2').getValues()];`),
  ).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    [
      [1, ''],
      [3, ''],
    ],
  ]);
});

test('formulas, named ranges, list sources and conditional formats follow rows that are inserted and removed', () => {
  expect(
    evaluate(`${S}
    const other = ss.insertSheet('Liste des choix');
    other.getRange('A1:A2').setValues([['un'], ['deux']]);
    s.getRange('A5:A6').setValues([[10], [20]]);
    s.getRange('B5').setFormula("=SUM(A5:A6)+A$6&\\"A6\\"&'Liste des choix'!A1&SUM(A:A)");
    other.getRange('C1').setFormula("='Feuille 1'!A5");
    ss.setNamedRange('notes', s.getRange('A5:A6'));
    s.getRange('D5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A1:A2')).setAllowInvalid(false).build());
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A$5>1').setBackground('#ff0000').setRanges([s.getRange('A5:A6')]).build()]);
    s.insertRowsBefore(2, 3);
    other.insertRowBefore(1);
    const told = [s.getRange('B8').getFormula(), other.getRange('C2').getFormula(), ss.getRangeByName('notes').getA1Notation(), s.getRange('D8').getDataValidation().getCriteriaValues()[0].getA1Notation()];
    s.getRange('D8').setValue('deux');
    s.deleteRow(9);
    const removed = s.getRange('B8').getFormula();
    s.insertColumnBefore(1);
    return [told, removed, s.getRange('C8').getFormula(), ss.getRangeByName('notes').getA1Notation()];`),
  ).toEqual([
    [`=SUM(A8:A9)+A$9&"A6"&'Liste des choix'!A2&SUM(A:A)`, `='Feuille 1'!A8`, 'A8:A9', 'A2:A3'],
    `=SUM(A8:A8)+#REF!&"A6"&'Liste des choix'!A2&SUM(A:A)`,
    `=SUM(B8:B8)+#REF!&"A6"&'Liste des choix'!A2&SUM(B:B)`,
    'B8',
  ]);
});

test('a person’s removal of rows, taken back, gives formulas and names their places again', () => {
  const runtime =
    openProject(`function main() { const ss = SpreadsheetApp.getActive(); ss.setNamedRange('n', ss.getSheets()[0].getRange('A2')); }
    function told() { const ss = SpreadsheetApp.getActive(); const r = ss.getRangeByName('n'); return [ss.getSheets()[0].getRange('B1').getFormula(), r && r.getA1Notation()]; }`);
  runtime.edit(0, 'A1', [
    ['1', '=A2'],
    ['2', ''],
  ]);
  runtime.clickMenu('main');
  const told = (): unknown => (runtime.callFromPage('told', []) as { value: unknown }).value;
  runtime.deleteRows(0, 2, 1);
  expect(told()).toEqual(['=#REF!', null]);
  runtime.undo();
  expect([told(), runtime.sheet(0).cells[0]![1]!.display]).toEqual([['=A2', 'A2'], '2']);
});

test('a word that ends like a cell’s name is no reference', () => {
  expect(
    evaluate(
      `${S} s.getRange('C1').setFormula('=LOG10(A5)+DATA1+A5.5'); s.insertRowBefore(2); return s.getRange('C1').getFormula();`,
    ),
  ).toBe('=LOG10(A6)+DATA1+A5.5');
});

test('a number that is no date of the calendar is shown as a number in a column of dates, and read as one', () => {
  const runtime =
    openProject(`function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A9').setNumberFormat('dd/MM/yyyy');
      s.getRange('B1:B9').setNumberFormat('dd/MM/yyyy').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:A4').getValues().map(([v]) => (v instanceof Date ? v.getFullYear() : v)); }`);
  runtime.clickMenu('main');
  runtime.edit(0, 'A1', [['465710012'], ['-9999999'], ['2958465'], ['1e300']]);
  expect(
    runtime
      .sheet(0)
      .cells.slice(0, 4)
      .map((row) => [row[0]!.display, row[0]!.value]),
  ).toEqual([
    ['465710012', 465_710_012],
    ['-9999999', -9_999_999],
    ['31/12/9999', { date: '9999-12-31T00:00:00' }],
    ['1E+300', 1e300],
  ]);
  expect(runtime.callFromPage('read', [])).toMatchObject({ value: [465_710_012, -9_999_999, 9999, 1e300] });
  expect(runtime.edit(0, 'B1', [['465710012']]).refused).toBeDefined();
});

test('a date that does not exist, and a sum that is no number, become errors', () => {
  expect(
    evaluate(
      `${S} s.getRange('A1').setValue(new Date(NaN)); s.getRange('A2').setFormula('=10^400'); return s.getRange('A1:A2').getValues().flat();`,
    ),
  ).toEqual(['#NUM!', '#NUM!']);
});

test.each([
  ['rebeccapurple', false],
  ['Tomato', true],
  ['LightGoldenRodYellow', true],
  ['constructor', false],
])('the colour %s is known: %s', (name, isKnown) => {
  expect(errorOf(`${S} s.getRange('A1').setBackground('${name}');`)).toBe(
    isKnown ? 'nothing thrown' : 'Exception: Invalid color string',
  );
});

test('appendRow writes the whole row or nothing', () => {
  expect(
    evaluate(`${S}
    s.getRange('B1:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());
    try { s.appendRow(['a', 'refusé', 'c']); } catch (e) { return [e.message.slice(0, 37), s.getLastRow(), s.getRange('A1:C1').getValues()[0]]; }`),
  ).toEqual(['The data you entered in cell B1 viola', 0, ['', '', '']]);
});

test('rows inserted above or below take the look and the rules of the row they were asked from', () => {
  expect(
    evaluate(`${S}
    s.getRange('A2').setNumberFormat('0.00').setNote('note').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
    s.insertRowsAfter(2, 1); s.insertRowsBefore(2, 1);
    return ['A2', 'A3', 'A4', 'A5'].map((a1) => [s.getRange(a1).getNumberFormat(), s.getRange(a1).getNote(), s.getRange(a1).getDataValidation() !== null]);`),
  ).toEqual([
    ['0.00', '', true],
    ['0.00', 'note', true],
    ['0.00', '', true],
    ['0.###############', '', false],
  ]);
});

/** What texts become in cells, by the spreadsheet's locale, and what comes back. */
import { errorOf, evaluate, openProject } from '../open-project';

const written = (given: string, format = ''): string => `
  const r = SpreadsheetApp.getActiveSheet().getRange('B2');
  ${format ? `r.setNumberFormat('${format}');` : ''}
  r.setValue(${given});
  const v = r.getValue();
  return [v instanceof Date ? 'date' : typeof v, v instanceof Date ? Utilities.formatDate(v, 'Europe/Paris', 'yyyy-MM-dd HH:mm') : v, r.getDisplayValue(), r.getFormula()];`;

const FRENCH: readonly (readonly [string, readonly unknown[]])[] = [
  ["'12/01/2027'", ['date', '2027-01-12 00:00', '12/01/2027', '']],
  ["'1/2/2025'", ['date', '2025-02-01 00:00', '01/02/2025', '']],
  ["'12/01'", ['date', '2027-01-12 00:00', '12/01/2027', '']],
  ["'2027-03-04'", ['date', '2027-03-04 00:00', '04/03/2027', '']],
  ["'3 mars 2027'", ['date', '2027-03-03 00:00', '03/03/2027', '']],
  ["'31/02/2027'", ['string', '31/02/2027', '31/02/2027', '']],
  ["'12/01/2027 14:30'", ['date', '2027-01-12 14:30', '12/01/2027 14:30:00', '']],
  ["'1,5'", ['number', 1.5, '1,5', '']],
  ["'1.5'", ['string', '1.5', '1.5', '']],
  ["'1 234,5'", ['number', 1234.5, '1\u202f234,50', '']],
  ["'12 %'", ['number', 0.12, '12%', '']],
  ["'3,50 €'", ['number', 3.5, '3,50 €', '']],
  ["'007'", ['number', 7, '7', '']],
  ["'06 39 98 12 34'", ['string', '06 39 98 12 34', '06 39 98 12 34', '']],
  ["'TRUE'", ['boolean', true, 'VRAI', '']],
  ["'faux'", ['boolean', false, 'FAUX', '']],
  ['"\'=A1"', ['string', '=A1', '=A1', '']],
  ["'=1+1'", ['number', 2, '2', '=1+1']],
  ['\'=IMPORTXML("x";"y")\'', ['string', 'Chargement…', 'Chargement…', '=IMPORTXML("x";"y")']],
  ["'+A1'", ['string', '', '', '=+A1']],
  ["'-5'", ['number', -5, '-5', '']],
  ["'- un tiret'", ['string', '#ERROR!', '#ERROR!', '=- un tiret']],
  ["'@mention'", ['string', '@mention', '@mention', '']],
  ["'3 maisons'", ['string', '3 maisons', '3 maisons', '']],
  // The platform runs on Java, and what cannot be read back is written so too.
  ["{ a: 1, b: 'x' }", ['string', '{a=1.0, b=x}', '{a=1.0, b=x}', '']],
  ['null', ['string', '', '', '']],
  ['undefined', ['string', '', '', '']],
  ['true', ['boolean', true, 'VRAI', '']],
  ['12345678901234', ['number', 12345678901234, '12345678901234', '']],
  ['new Date(2027, 4, 6)', ['date', '2027-05-06 00:00', '06/05/2027', '']],
  ['new Date(2027, 4, 6, 7, 8)', ['date', '2027-05-06 07:08', '06/05/2027 07:08:00', '']],
];
test.each(FRENCH)('fr_FR: setValue(%s)', (given, expected) => {
  const got = evaluate(written(given)) as unknown[];
  // An empty cell that refers to an empty cell reads as text or as nothing: both are ''.
  expect(got).toEqual(expected);
});

test.each([
  ["'1/2/2025'", ['date', '2025-01-02 00:00', '1/2/2025', '']],
  ["'1,234.5'", ['number', 1234.5, '1,234.50', '']],
  ["'$2.99'", ['number', 2.99, '$2.99', '']],
  ["'1,5'", ['string', '1,5', '1,5', '']],
])('en_US: setValue(%s)', (given, expected) => {
  expect(evaluate(written(given), { options: { locale: 'en_US' } })).toEqual(expected);
});

test.each(["'007'", "'=1+1'", "'12/01/2027'", "'1,5'", "'+33 4'"])('a cell of format @ keeps the text %s', (given) => {
  const text = given.slice(1, -1);
  expect(evaluate(written(given, '@'))).toEqual(['string', text, text, '']);
});

test('"12:30" is a moment of 30 December 1899', () => {
  expect(
    evaluate(`
    const r = SpreadsheetApp.getActiveSheet().getRange('A1').setValue('12:30');
    const d = r.getValue();
    return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), r.getDisplayValue()];`),
  ).toEqual([1899, 11, 30, 12, 30, '12:30']);
});

test.each([
  ['dd/MM/yyyy', 46_399, '12/01/2027'],
  ['d mmmm yyyy', 46_399, '12 janvier 2027'],
  ['dddd d mmm', 46_399, 'mardi 12 janv.'],
  ['dd/MM/yyyy HH:mm', 46_399.5, '12/01/2027 12:00'],
  ['0.00', 1.239, '1,24'],
  ['#,##0', 1234567, '1\u202f234\u202f567'],
  ['0%', 0.256, '26%'],
  ['00000', 1000, '01000'],
  ['0 "places"', 3, '3 places'],
  ['00" "00" "00" "00" "00', 639981234, '06 39 98 12 34'],
  ['0;-0;"néant"', 0, 'néant'],
  ['@', 12.5, '12,5'],
  ['[h]:mm', 1.5, '36:00'],
])('the format %s shows %s as %s', (format, value, shown) => {
  expect(
    evaluate(
      `return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue();`,
    ),
  ).toBe(shown);
});

test('a number with a date format reads as a Date in the spreadsheet’s zone, and as a number when the format changes', () => {
  expect(
    evaluate(`
    const r = SpreadsheetApp.getActiveSheet().getRange('A1').setValue('12/07/2027');
    const asDate = r.getValue().toISOString();
    return [asDate, r.setNumberFormat('0').getValue()];`),
  ).toEqual(['2027-07-11T22:00:00.000Z', 46_580]);
});

test.each([
  ['=SOMME(A1:A3)', 6],
  ['=SUM(A1:A3)', 6],
  ['=NB.SI(A1:A3;">=2")', 2],
  ['=COUNTIF(A:A;2)', 1],
  ['=SI(A1=1;"oui";"non")', 'oui'],
  ['=A1&"-"&A2', '1-2'],
  ['=(A1+A2)*A3^2', 27],
  ['=HYPERLINK("https://exemple.example/";"Ouvrir")', 'Ouvrir'],
  ['=SIERREUR(1/0;"zut")', 'zut'],
  ['=A9', ''],
  ['=1/0', '#DIV/0!'],
  ['=Absente!A1', '#REF!'],
  ['=(1', '#ERROR!'],
])('the formula %s gives %s', (formula, expected) => {
  expect(
    evaluate(`
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:A3').setValues([[1], [2], [3]]);
    return s.getRange('C5').setFormula(${JSON.stringify(formula)}).getValue();`),
  ).toBe(expected);
});

/** Each compared with another engine (`npm run bench -- formulas`). */
const FORMULAS: readonly (readonly [string, unknown])[] = [
  ['=SUM("4",5)', 9],
  ['=SUM(TRUE,2)', 3],
  ['=SUM(A1:A8)', 0],
  ['=SUM("x")', '#VALUE!'],
  ['=SUM(1,)', 1],
  ['=COUNT("4",5)', 2],
  ['=COUNT(1/0)', 0],
  ['=COUNTA(1/0)', 1],
  ['=MAX(1/0)', '#DIV/0!'],
  ['=AVERAGE("4",5)', 4.5],
  ['=COUNTIF(A1:A8,"*")', 3],
  ['=COUNTIF(A1:A8,"Gamma~*")', 1],
  ['=COUNTIF(A1:A8,"?lpha")', 2],
  ['=COUNTIF(A1:A8,"")', 5],
  ['=COUNTIF(A1:A8,"<>alpha")', 6],
  ['=COUNTIF(A1:A8,">B")', 1],
  ['=COUNTIF(B1:B8,"*")', 0],
  ['=COUNTIF(C1:C3,TRUE)', 2],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(1234.567,-2)', 1200],
  ['=ROUND("x",1)', '#VALUE!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=CONCATENATE("a",1/0)', '#DIV/0!'],
  ['=B5=0', true],
  ['=B5=""', true],
  ['=IF(B5=0,1,2)', 1],
  ['=IF("x",1,2)', '#VALUE!'],
  ['="a"<1', false],
  ['=TRUE>"a"', true],
  ['=A1="ALPHA"', true],
  ['=AND(TRUE,1/0)', '#DIV/0!'],
  ['=NOT("x")', '#VALUE!'],
  ['=-A1', '#VALUE!'],
  ['=IFERROR(SUM("x"),"y")', 'y'],
];

test('texts, boxes, empty cells and errors count in formulas as they do on the platform', () => {
  const cells = `[['Alpha', 3, true], ['alpha', 0, false], ['Gamma*', -2.5, true]]`;
  const seen = evaluate(
    `const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:C3').setValues(${cells});
    return s.getRange(1, 6, ${FORMULAS.length}, 1).setFormulas(${JSON.stringify(FORMULAS.map(([formula]) => [formula]))}).getValues();`,
    { options: { locale: 'en_US' } },
  ) as readonly (readonly unknown[])[];
  expect(FORMULAS.map(([formula], i) => [formula, seen[i]![0]])).toEqual(FORMULAS);
});

test('a formula follows the cells it reads, and one that reads itself ends', () => {
  expect(
    evaluate(`
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('B1').setFormula('=A1*2');
    s.getRange('A1').setValue(4);
    const first = s.getRange('B1').getValue();
    s.getRange('A1').setValue(5);
    s.getRange('C1').setFormula('=C1+1');
    return [first, s.getRange('B1').getValue(), s.getRange('C1').getValue()];`),
  ).toEqual([8, 10, '#REF!']);
});

test('setNotes writes whole numbers as 25.0 and setNote as 25, as the live service does', () => {
  expect(
    evaluate(`
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1').setNotes([[25]]); s.getRange('B1').setNote(25);
    return [s.getRange('A1').getNote(), s.getRange('B1').getNote()];`),
  ).toEqual(['25.0', '25']);
});

describe('a picture in a cell', () => {
  const PICTURE = `const image = SpreadsheetApp.newCellImage().setSourceUrl('https://images.example/logo.png').setAltTextTitle('Logo').setAltTextDescription('Un arbre').build();
    const s = SpreadsheetApp.getActiveSheet(); const cell = s.getRange('A1'); cell.setValue(image);
    const told = (v) => v.valueType === SpreadsheetApp.ValueType.IMAGE ? [String(v), v.getAltTextTitle(), v.getAltTextDescription()] : v;`;
  const LOGO = ['CellImage', 'Logo', 'Un arbre'];

  test('is read back as the platform’s own kind of value, shows no text, and is no empty cell', () => {
    expect(
      evaluate(
        `${PICTURE} return [told(cell.getValue()), cell.getDisplayValue(), cell.isBlank(), s.getLastRow(), String(cell.getValue().valueType)];`,
      ),
    ).toEqual([LOGO, '', false, 1, 'IMAGE']);
  });

  test('is built again from what a cell holds, with other words', () => {
    expect(
      evaluate(`${PICTURE} s.getRange('B1').setValues([[cell.getValue().toBuilder().setAltTextTitle('Autre').build()]]);
      return s.getRange('A1:B1').getValues()[0].map(told);`),
    ).toEqual([LOGO, ['CellImage', 'Autre', 'Un arbre']]);
  });

  test.each([
    [`cell.setValue('texte')`, 'texte'],
    [`cell.clearContent()`, ''],
    [`cell.setFormula('=1+1')`, 2],
    [`cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('riche').build())`, 'riche'],
    [`s.getRange('B1').copyTo(cell)`, ''],
    [`s.clearContents()`, ''],
  ])('goes with what takes its place: %s', (act, left) => {
    expect(evaluate(`${PICTURE} ${act}; return told(cell.getValue());`)).toEqual(left);
  });

  test.each([
    [`cell.copyTo(s.getRange('A2'))`, 'A2'],
    [`cell.copyTo(s.getRange('A2'), { contentsOnly: true })`, 'A2'],
    [`cell.moveTo(s.getRange('A2'))`, 'A2'],
    [`s.insertRowBefore(1)`, 'A2'],
    [`cell.clearFormat()`, 'A1'],
    [`s.clearFormats()`, 'A1'],
    [`cell.setBackground('red')`, 'A1'],
  ])('stays a picture: %s', (act, place) => {
    expect(evaluate(`${PICTURE} ${act}; return told(s.getRange('${place}').getValue());`)).toEqual(LOGO);
  });

  test('comes from an address, and its own address on Google’s servers is not there', () => {
    expect(errorOf(`SpreadsheetApp.newCellImage().setSourceUrl('logo.png')`)).toBe('Exception: Invalid argument: url');
    expect(errorOf(`${PICTURE} cell.getValue().getContentUrl();`)).toContain('not implemented: CellImage.getContentUrl');
  });

  test('is shown by its words, since the page fetches nothing', () => {
    const runtime = openProject(`function main() { ${PICTURE} }`);
    runtime.callFromPage('main', []);
    expect(runtime.sheetByName('Feuille 1').cells[0]![0]).toMatchObject({
      display: 'Logo',
      link: 'https://images.example/logo.png',
    });
  });
});

test('clearing the looks of a tab keeps its formulas and notes', () => {
  expect(
    evaluate(`
    const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setFormula('=1+1').setNote('note').setBackground('red');
    s.clear({ formatOnly: true });
    return [s.getRange('A1').getFormula(), s.getRange('A1').getValue(), s.getRange('A1').getNote(), s.getRange('A1').getBackground()];`),
  ).toEqual(['=1+1', 2, 'note', '#ffffff']);
});

/** Errors of services: name "Exception" and the text of the real service. */
import { errorOf, openProject } from '../open-project';

const RANGE = 'SpreadsheetApp.getActiveSheet().getRange';
const cases: readonly (readonly [string, string])[] = [
  [
    `${RANGE}('A1:B2').setValues([['a', 'b']])`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    `${RANGE}('A1:B1').setValues([['a', 'b', 'c']])`,
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [`${RANGE}(0, 1)`, 'The starting row of the range is too small.'],
  [`${RANGE}(1, 0)`, 'The starting column of the range is too small.'],
  [`${RANGE}(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
  [`${RANGE}(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
  [`${RANGE}(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
  [`${RANGE}('pas une plage')`, 'Range not found'],
  [`${RANGE}('A1').setNotes('x')`, "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes."],
  [
    `${RANGE}('A1').setValues([1, 2])`,
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    `${RANGE}('A1').setDataValidation(SpreadsheetApp.getActive())`,
    "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  ],
  [`${RANGE}('A1').setValue()`, "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue."],
  [`${RANGE}('A1').offset(0, 0, 0)`, 'The number of rows in the range must be at least 1.'],
  [
    `SpreadsheetApp.getActive().insertSheet('X'); SpreadsheetApp.getActive().insertSheet('X')`,
    'A sheet with the name "X" already exists. Please enter another name.',
  ],
  [`SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet())`, "You can't remove all the sheets in a document."],
  [
    `${RANGE}('A1').setValue('x'.repeat(50001))`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    `${RANGE}('A1:B2').createFilter(); ${RANGE}('A1:B2').createFilter()`,
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [`MailApp.sendEmail('', 's', 'b')`, 'Failed to send email: no recipient'],
  [`MailApp.sendEmail('foo', 's', 'b')`, 'Invalid email: foo'],
  [
    `for (let i = 0; i < 101; i++) MailApp.sendEmail('a@b.example', 's', 'b')`,
    'Service invoked too many times for one day: email.',
  ],
  [
    `for (let i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create()`,
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
  [`PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9300))`, 'Argument too large: value'],
  [`CacheService.getScriptCache().put('k', 'x'.repeat(102401))`, 'Argument too large: value'],
  [`CacheService.getScriptCache().put('k'.repeat(251), 'x')`, 'Argument too large: key'],
  [`LockService.getScriptLock().waitLock(-100)`, 'Lock timeout: another process was holding the lock for too long.'],
  [`HtmlService.createHtmlOutputFromFile('Index')`, 'No HTML file named Index was found.'],
  [`FormApp.create('f').getDestinationId()`, 'The form currently has no response destination.'],
  [`FormApp.create('f').getDestinationType()`, 'The form currently has no response destination.'],
  [`FormApp.openByUrl('https://example.org/')`, 'Invalid argument: url'],
];

const SHEET = 'SpreadsheetApp.getActiveSheet()';
const ROWS = 'Those rows are out of bounds.';
const COLUMNS = 'Those columns are out of bounds.';
const LIST = (count: number): string =>
  `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${count} }, (_, i) => String(i)))`;
const TAKEN = 'nothing thrown';

/** Arguments of the right kind that name what is not there; beside each a neighbour that is taken. */
const beyond: readonly (readonly [string, string])[] = [
  ...(
    [
      ['setColumnWidth(27, 90)', COLUMNS],
      ['setColumnWidth(0, 90)', COLUMNS],
      ['setColumnWidth(26, 90)', TAKEN],
      ['setColumnWidths(26, 2, 90)', COLUMNS],
      ['getColumnWidth(27)', COLUMNS],
      ['hideColumns(26, 2)', COLUMNS],
      ['showColumns(27)', COLUMNS],
      ['autoResizeColumn(27)', COLUMNS],
      ['isColumnHiddenByUser(27)', COLUMNS],
      ['setRowHeight(1001, 20)', ROWS],
      ['setRowHeights(1, 1001, 20)', ROWS],
      ['setRowHeights(1, 1000, 20)', TAKEN],
      ['getRowHeight(0)', ROWS],
      ['hideRows(1001)', ROWS],
      ['showRows(1000, 2)', ROWS],
      ['autoResizeRows(1001, 1)', ROWS],
      ['isRowHiddenByUser(1001)', ROWS],
      ['isRowHiddenByFilter(1001)', ROWS],
      ['deleteRows(999, 3)', ROWS],
      ['insertRowsAfter(1001, 1)', ROWS],
      ['deleteColumns(26, 2)', COLUMNS],
      ['insertColumnBefore(0)', COLUMNS],
      ['setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
      ['setFrozenRows(999)', TAKEN],
      ['setFrozenColumns(26)', "You can't freeze all visible columns on the sheet."],
      ['setFrozenColumns(0)', TAKEN],
    ] as const
  ).map(([call, message]) => [`${SHEET}.${call}`, message] as const),
  [`${SHEET}.setFrozenRows(2); ${SHEET}.deleteRows(3, 998)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
  [`${SHEET}.setFrozenRows(2); ${SHEET}.deleteRows(3, 997)`, TAKEN],
  [`${SHEET}.setFrozenRows(2); ${SHEET}.deleteRows(1, 999)`, TAKEN],
  [`${SHEET}.setFrozenColumns(1); ${SHEET}.deleteColumns(2, 25)`, 'Sorry, it is not possible to delete all non-frozen columns.'],
  [`${RANGE}('A1:B2').getCell(3, 1)`, 'Cell reference out of range'],
  [`${RANGE}('A1:B2').getCell(0, 1)`, 'Cell reference out of range'],
  [`${RANGE}('A1:B2').getCell(2, 2)`, TAKEN],
  [LIST(500), TAKEN],
  [LIST(501), 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.'],
  [`Utilities.formatDate(new Date(NaN), 'GMT', 'yyyy')`, 'Invalid argument: date. Should be of type: Date'],
  [`Utilities.formatDate(new Date(0), 'GMT', 'yyyy j')`, "Illegal pattern character 'j'"],
  [`MailApp.sendEmail('a@b.example', 's', 'b', { attachments: ['x'] })`, 'Invalid argument: attachments'],
  [`MailApp.sendEmail('a@b.example', 's', 'b', { attachments: [Utilities.newBlob('x')] })`, TAKEN],
  ...[
    [0, 2],
    [2, 5],
    [1, 11],
  ].map(
    ([lower, upper]) =>
      [`FormApp.create('f').addScaleItem().setBounds(${lower}, ${upper})`, 'Invalid data updating form.'] as const,
  ),
  [`FormApp.create('f').addScaleItem().setBounds(0, 10)`, TAKEN],
];

test('what is beyond the tab, the range or a limit is refused with the platform’s text, its neighbour is taken', () => {
  const bodies = beyond.map(([body]) => `() => { ${body}; }`);
  const runtime = openProject(
    `function main(i) { try { [${bodies.join(',')}][i](); } catch (e) { return e.name + ': ' + e.message; } return '${TAKEN}'; }`,
  );
  const start = runtime.snapshot();
  const seen = beyond.map(([body], i) => {
    runtime.restore(start);
    const result = runtime.callFromPage('main', [i]);
    return [body, result.ok ? result.value : result.message];
  });
  expect(seen).toEqual(beyond.map(([body, message]) => [body, message === TAKEN ? TAKEN : `Exception: ${message}`]));
});

test.each(cases)('%s', (body, message) => {
  expect(errorOf(body)).toBe(`Exception: ${message}`);
});

test('a service error is an Error of the script’s own realm, caught as such', () => {
  expect(
    errorOf(`try { ${RANGE}(0, 1) } catch (e) { throw new Error([e instanceof Error, e.name, String(e)].join(' / ')) }`),
  ).toBe('Error: true / Exception / Exception: The starting row of the range is too small.');
});

test.each([
  ['a method', `${RANGE}('A1').createDataSourceTable()`, 'not implemented: Range.createDataSourceTable'],
  ['an enumeration', 'SpreadsheetApp.DataSourceType.BLUE', 'not implemented: SpreadsheetApp.DataSourceType'],
  ['a whole service', 'DriveApp.getFiles()', 'not implemented: DriveApp.getFiles'],
])('%s that the platform has and that is not here says its full name', (_what, body, message) => {
  expect(errorOf(body)).toBe(`Error: ${message}`);
});

test('what the platform does not have either is undefined, and cannot be called', () => {
  expect(errorOf(`${RANGE}('A1').setFoo(1)`)).toContain('TypeError: ');
  expect(
    errorOf(
      `throw new Error([typeof SpreadsheetApp.getActiveSheet().unknown, typeof FormApp.ItemType.NOTHING, typeof SpreadsheetApp.Unknown, typeof SpreadsheetApp.getActiveSheet().getName].join(' '))`,
    ),
  ).toBe('Error: undefined undefined undefined function');
});

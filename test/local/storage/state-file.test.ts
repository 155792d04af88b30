/** The state survives closing, and being killed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openProject } from '../open-project';

const CODE = `
  function setup() { const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet();
    s.getRange('A1:B2').setValues([['Nom', 'Date'], ['Zoé', new Date(2027, 0, 5)]]).setFontWeight('bold'); s.getRange('C1').setFormula('=1/0').setNote('note');
    s.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build()); s.getRange(2, 4, s.getMaxRows() - 1, 1).setNumberFormat('@');
    s.setFrozenRows(1); s.getRange('A1:B2').createFilter(); s.getRange('A1').protect().setDescription('p');
    const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q'); f.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ScriptApp.newTrigger('seen').forSpreadsheet(ss).onFormSubmit().create(); ScriptApp.newTrigger('seen').timeBased().everyHours(1).create();
    PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }); MailApp.sendEmail('a@b.example', 'é', 'corps'); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('x', 'setup').addToUi(); }
  function seen() {}
  function more() { const s = SpreadsheetApp.getActive().getSheetByName('Feuille 1'); s.deleteRow(1); s.appendRow(['suite']); PropertiesService.getDocumentProperties().deleteProperty('a'); SpreadsheetApp.getActive().insertSheet('X'); }`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = () => openProject(CODE, { options: { stateFile: join(folder, 'state.db') } });
const everything = (runtime: ReturnType<typeof open>) =>
  JSON.parse(
    JSON.stringify({
      spreadsheet: { ...runtime.spreadsheet(), sheets: runtime.spreadsheet().sheets.map(({ id, name }) => ({ id, name })) },
      sheets: runtime.spreadsheet().sheets.map(({ id }) => ({ ...runtime.sheet(id), version: 0 })),
      forms: runtime.forms(),
      mails: runtime.mailbox(),
      triggers: runtime.triggers(),
      runs: runtime.runs(),
      now: runtime.now(),
      quota: runtime.mailQuotaLeft(),
      properties: runtime.properties(),
    }),
  ) as unknown;

test('everything a person sees is there after closing and opening again', () => {
  const first = open();
  first.open();
  first.clickMenu('setup');
  first.submitForm('F', { Q: 'réponse' });
  first.clickMenu('more');
  first.edit(first.sheetByName('X').id, 'B2', [['12/01/2027']]);
  const before = everything(first);
  first.close();
  const second = open();
  expect(everything(second)).toEqual(before);
  expect(second.submitForm('F', { Q: 'encore' }).accepted).toBe(true);
  expect(second.runs().map((run) => run.id)).toEqual([1, 2, 3, 4, 5]);
  second.close();
});

test('one cell of a tab of 2,000 rows is not the tab written again', () => {
  const runtime = openProject(
    `function fill() { const s = SpreadsheetApp.getActiveSheet(); s.insertRowsAfter(1000, 1500); s.getRange(1, 1, 2000, 20).setValues(Array.from({ length: 2000 }, (_, r) => Array.from({ length: 20 }, (_, c) => 'ligne ' + r + ' ' + c))); }`,
    { options: { stateFile: join(folder, 'state.db') } },
  );
  runtime.clickMenu('fill');
  const log = join(folder, 'state.db-wal');
  const before = statSync(log).size;
  runtime.edit(0, 'C1000', [['x']]);
  expect(statSync(log).size - before).toBeLessThan(60_000);
  runtime.close();
});

test('what a gesture did is on disk when it answers: a process killed at once loses nothing', async () => {
  const script = `
    import { openRuntime } from ${JSON.stringify(resolve(__dirname, '../../../src/local/runner/open-runtime.ts'))};
    const runtime = openRuntime({ project: { 'Code.js': 'function add(n) { SpreadsheetApp.getActiveSheet().appendRow([n]); MailApp.sendEmail("a@b.example", String(n), "b"); }', 'appsscript.json': '{"timeZone":"Europe/Paris"}' }, stateFile: ${JSON.stringify(join(folder, 'state.db'))}, startAt: '2027-01-12T09:00:00+01:00' });
    for (let n = 1; ; n += 1) { runtime.callFromPage('add', [n]); process.stdout.write(n + '\\n'); }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: resolve(__dirname, '../../..'),
  });
  let told = '';
  let trouble = '';
  child.stderr.on('data', (data: Buffer) => {
    trouble += data.toString();
  });
  await new Promise<void>((done) => {
    child.stdout.on('data', (data: Buffer) => {
      told += data.toString();
      if (told.split('\n').length > 20) child.kill('SIGKILL');
    });
    child.on('close', () => {
      done();
    });
  });
  const last = Number(told.trim().split('\n').pop());
  expect([trouble, last > 10]).toEqual(['', true]);
  const runtime = open();
  const rows = runtime.sheetByName('Feuille 1').cells.length;
  expect(rows).toBeGreaterThanOrEqual(last);
  expect(runtime.mailbox()).toHaveLength(Math.min(rows, 100));
  runtime.close();
}, 30_000);

test('an answer deleted from its form is gone after the file is opened again; those behind it stay', () => {
  const code = `
    function setup() { FormApp.create('F', true).setTitle('F').addTextItem().setTitle('Q'); }
    function form() { return FormApp.openById('ID'); }
    function remove() { const [first] = form().getResponses(); form().deleteResponse(first.getId()); }
    function said() { return form().getResponses().map((one) => one.getItemResponses()[0].getResponse()); }`;
  const file = join(folder, 'answers.db');
  const start = openProject(code, { options: { stateFile: file } });
  start.callFromPage('setup', []);
  const { id } = start.forms()[0]!;
  for (const answer of ['un', 'deux', 'trois']) start.submitForm(id, { Q: answer });
  start.close();
  const again = openProject(code.replace('ID', id), { options: { stateFile: file } });
  again.callFromPage('remove', []);
  again.close();
  const last = openProject(code.replace('ID', id), { options: { stateFile: file } });
  expect(last.callFromPage('said', [])).toMatchObject({ value: ['deux', 'trois'] });
  last.close();
});

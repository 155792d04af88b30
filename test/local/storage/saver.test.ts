/** What a person did is never unsaved in silence: a write that fails is told, tried again, and loses nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type ChangeEvent, type LocalRuntime, UnsavedProblem } from 'apps-script-local';
import { openProject } from '../open-project';

const CODE = `
  function fill() { const s = SpreadsheetApp.getActiveSheet(); s.getRange(1, 1, 4, 2).setValue('avant').setFontWeight('bold'); s.getRange('B1').setNote('note'); }
  function more() { const ss = SpreadsheetApp.getActive(); ss.insertSheet('Autre').appendRow([1, 2]); ss.getSheets()[0].deleteRow(2);
    PropertiesService.getDocumentProperties().setProperty('clé', 'valeur'); MailApp.sendEmail('a@b.example', 'objet', 'corps'); FormApp.create('F').addTextItem().setTitle('Q'); }`;

let folder: string;
let runtime: LocalRuntime;
let told: ChangeEvent[];
let other: Database.Database;
const path = () => join(folder, 'state.db');
const open = () => openProject(CODE, { options: { stateFile: path() } });
const texts = (from: LocalRuntime) =>
  JSON.parse(
    JSON.stringify({
      sheets: from.spreadsheet().sheets.map(({ id }) => ({ ...from.sheet(id), version: 0 })),
      mails: from.mailbox(),
      forms: from.forms(),
      properties: from.properties(),
      runs: from.runs(),
      now: from.now(),
    }),
  ) as unknown;
/** From here on every write of a fact fails, in the middle of the transaction, as on a full disk. */
const fillDisk = () => {
  other.exec("CREATE TRIGGER full BEFORE INSERT ON run BEGIN SELECT RAISE(ROLLBACK, 'plein'); END");
};
const freeDisk = () => {
  other.exec('DROP TRIGGER full');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saver-'));
  runtime = open();
  runtime.clickMenu('fill');
  told = [];
  runtime.watch((event) => {
    if (event.kind === 'saving') told.push(event);
  });
  other = new Database(path());
});
afterEach(() => {
  jest.useRealTimers();
  runtime.close('abandon');
  other.close();
  rmSync(folder, { recursive: true });
});

test('a gesture whose save fails is done all the same, and said to be unsaved once, since when and why', () => {
  fillDisk();
  expect(runtime.clickMenu('more').runs[0]?.outcome).toBe('done');
  runtime.clickMenu('fill');
  expect(told).toEqual([
    {
      kind: 'saving',
      failure: {
        since: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        reason: expect.stringContaining('l’écriture échoue') as string,
      },
    },
  ]);
  expect(runtime.saving()).toEqual((told[0] as { failure: unknown }).failure);
  freeDisk();
});

test('it is saved by the next gesture that can, with everything that was done meanwhile', () => {
  fillDisk();
  runtime.clickMenu('more');
  runtime.edit(0, 'D5', [['tapé']]);
  freeDisk();
  runtime.edit(0, 'D6', [['ensuite']]);
  expect([runtime.saving(), told.length]).toEqual([null, 2]);
  const before = texts(runtime);
  runtime.close();
  runtime = open();
  expect(texts(runtime)).toEqual(before);
});

test('it is tried again without a gesture, with longer and longer delays', () => {
  jest.useFakeTimers({ doNotFake: ['performance', 'Date'] });
  fillDisk();
  runtime.clickMenu('more');
  jest.advanceTimersByTime(1000);
  expect(runtime.saving()).not.toBeNull();
  freeDisk();
  jest.advanceTimersByTime(1999);
  expect(runtime.saving()).not.toBeNull();
  jest.advanceTimersByTime(1);
  expect([runtime.saving(), told.length]).toEqual([null, 2]);
  expect(other.prepare("SELECT count(*) AS n FROM run WHERE json LIKE '%more%'").get([])).toMatchObject({ n: 1 });
});

test('a file that another program holds is said so', () => {
  other.exec('BEGIN IMMEDIATE');
  runtime.clickMenu('more');
  expect(runtime.saving()?.reason).toBe('un autre programme tient le fichier');
  other.exec('ROLLBACK');
});

test('closing refuses while something is not on disk, and can be asked again', () => {
  fillDisk();
  runtime.clickMenu('more');
  expect(() => {
    runtime.close();
  }).toThrow(UnsavedProblem);
  expect(runtime.spreadsheet().sheets.map(({ name }) => name)).toContain('Autre');
  freeDisk();
  const before = texts(runtime);
  runtime.close();
  runtime = open();
  expect(texts(runtime)).toEqual(before);
});

/** A state that cannot be used is said in French, is left as it is, and never opens an empty spreadsheet. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { STATE_TEXTS, stateProblem, StateProblem } from '../../../src/local/storage/state-problem';
import { openProject } from '../open-project';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-state-'));
  path = join(folder, 'state.db');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = () =>
  openProject('function fill() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 300, 5).setValue("texte"); }', {
    options: { stateFile: path },
  });
function saved(): void {
  const runtime = open();
  runtime.clickMenu('fill');
  runtime.close();
}
function change(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

const CASES: Readonly<Record<string, readonly [() => void, (path: string) => string]>> = {
  'a folder': [
    () => {
      mkdirSync(path);
    },
    STATE_TEXTS.folder,
  ],
  'an empty file': [
    () => {
      writeFileSync(path, '');
    },
    STATE_TEXTS.empty,
  ],
  'a text': [
    () => {
      writeFileSync(path, 'Bonjour, ceci est un texte.');
    },
    STATE_TEXTS.foreign,
  ],
  'a database without a table': [
    () => {
      change('PRAGMA user_version = 1');
    },
    STATE_TEXTS.empty,
  ],
  'another program’s database': [
    () => {
      change("CREATE TABLE contact(nom); INSERT INTO contact VALUES ('Ada')");
    },
    STATE_TEXTS.foreign,
  ],
  'a state of a newer version': [
    () => {
      saved();
      change("UPDATE fact SET json = '2' WHERE key = 'format'");
    },
    STATE_TEXTS.newer,
  ],
  'a state of an older version': [
    () => {
      saved();
      change("UPDATE fact SET json = '0' WHERE key = 'format'");
    },
    STATE_TEXTS.older,
  ],
  'a state without its facts': [
    () => {
      saved();
      change('DELETE FROM fact');
    },
    STATE_TEXTS.damaged,
  ],
  'a state with a text that is cut': [
    () => {
      saved();
      change("UPDATE row SET json = '[[\"te' WHERE r = 3");
    },
    STATE_TEXTS.damaged,
  ],
  'a state without one of its tabs': [
    () => {
      saved();
      change('DELETE FROM sheet');
    },
    STATE_TEXTS.damaged,
  ],
  'a state cut in two': [
    () => {
      saved();
      change('PRAGMA wal_checkpoint(TRUNCATE)');
      truncateSync(path, 8192);
    },
    STATE_TEXTS.damaged,
  ],
};

test.each(Object.entries(CASES))('%s', (what, [make, text]) => {
  make();
  const before = what === 'a folder' ? [] : readFileSync(path);
  expect(open).toThrow(StateProblem);
  expect(open).toThrow(text(path));
  expect(what === 'a folder' ? readdirSync(path) : readFileSync(path)).toEqual(before);
});

test.each([
  ['EACCES', 'Le droit de lire ou d’écrire'],
  ['EROFS', 'Le droit de lire ou d’écrire'],
  ['SQLITE_READONLY_DIRECTORY', 'Le droit de lire ou d’écrire'],
  ['ENOSPC', 'Le disque est plein'],
  ['SQLITE_FULL', 'Le disque est plein'],
  ['SQLITE_BUSY', 'Un autre programme tient'],
  ['SQLITE_CORRUPT_VTAB', 'est abîmé'],
  ['ConnectionFailed("Unable to open connection to local database x: 14")', 'Le droit de lire ou d’écrire'],
  ['SQLITE_NOLFS', 'ne peut pas être ouvert (détail)'],
])('the code %s becomes « %s »', (code, words) => {
  expect(stateProblem(path, Object.assign(new Error('détail'), { code })).message).toContain(words);
});

test('an opening that fails before anything is written leaves no file behind', () => {
  expect(() => openProject('', { options: { stateFile: path, locale: 'xx' } }).open()).toThrow();
  expect(existsSync(path)).toBe(false);
});

/** A register that an earlier version of the add-on has made, opened with this one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackState } from 'apps-script-local';
import { MIGRATIONS } from '../../src/application/upkeep/migrations';
import { REGISTER_VERSION } from '../../src/application/upkeep/register-version';
import { columnsOf } from '../../src/register/structure/read-structure';
import type { Table } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { tabOrder } from '../../src/register/tables/tab-order';
import type { TableName } from '../../src/domain/records';
import { FORM, HOUR, Hub, IDENTITY, letters, removeHubs, requestAnswers, sentencesOf, TEACHER } from '../support/hub';
import { versionSource, versionState } from '../register/versions/versions';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => {
  removeHubs();
  rmSync(folder, { recursive: true, force: true });
});

const VERSIONS = MIGRATIONS.map(({ to }) => to - 1);
/** The register as that version has left it, with the script of today. */
function registerOf(version: number): Hub {
  const file = join(folder, `v${version}.db`);
  if (!unpackState(versionState(version), versionSource(version), file))
    throw new Error(`no register of version ${version}: run tools/register-version.ts before the version changes`);
  return Hub.from(file);
}
const versionOf = (hub: Hub): number =>
  (JSON.parse(hub.runtime.properties().document['installation'] ?? '{}') as { version: number }).version;
/** Every cell that a person or the add-on has filled, by tab, key and header. */
const cellsOf = (hub: Hub): Map<string, string> =>
  new Map(
    ['Demandes', 'Offres', 'Entreprises', 'Contacts', 'Courriels', 'Établissements'].flatMap((tab) =>
      hub
        .rows(tab)
        .flatMap((row) =>
          Object.entries(row).map(([header, cell]) => [`${tab} ${row['Référence'] ?? row['UAI']} ${header}`, cell] as const),
        ),
    ),
  );
const lacking = (hub: Hub): string[] =>
  tabOrder.flatMap(({ sheetName, table }) => {
    const sheet = hub.runtime.spreadsheet().sheets.find(({ name }) => name === sheetName);
    if (sheet === undefined) return [sheetName];
    if (table === undefined) return [];
    const headers = hub.runtime.sheetByName(sheetName).cells[0]!.map((cell) => cell?.display);
    return columnsOf(TABLES[table] as unknown as Table<TableName>).flatMap(([, { header }]) =>
      headers.filter((one) => one === header).length === 1 ? [] : [`${sheetName} ${header}`],
    );
  });

test('versions follow one another, and no column comes from a version that is not there yet', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  const since = Object.values(TABLES).flatMap((table) =>
    columnsOf(table as unknown as Table<TableName>).map(([, column]) => column.since ?? 0),
  );
  expect(Math.max(...since)).toBeLessThanOrEqual(REGISTER_VERSION);
});

test('what schools said of a plan and was set aside stands in its cell under the word of today', () => {
  const hub = registerOf(8);
  expect(hub.rows('Plans').map((row) => row['Suite donnée'])).toEqual(['Laissé']);
  hub.ask('getHome');
  expect(hub.rows('Plans').map((row) => row['Suite donnée'])).toEqual(['Écarté']);
  hub.close();
});

describe.each(VERSIONS)('a register of version %i', (version) => {
  test('is brought up to date when the panel opens: nothing that was there changes, nothing is missing, the hub works on', () => {
    const hub = registerOf(version);
    expect(versionOf(hub)).toBe(version);
    const before = cellsOf(hub);
    expect(before.size).toBeGreaterThan(50);
    hub.runtime.select(hub.sheetId('Demandes'), 'A2');
    hub.ask('getHome');
    expect([versionOf(hub), lacking(hub)]).toEqual([REGISTER_VERSION, []]);
    // Whoever is at work there is not led to a tab that is new.
    expect(hub.runtime.spreadsheet().activeSheetId).toBe(hub.sheetId('Demandes'));
    const after = cellsOf(hub);
    const changed = [...before].filter(([place, cell]) => after.get(place) !== cell).map(([place]) => place);
    // The second version reads the places of a company as the animator's own word: those that were copied go.
    expect(changed.filter((place) => version > 1 || !place.endsWith('Places simultanées'))).toEqual([]);
    const written = JSON.stringify(hub.runtime.spreadsheet().sheets.map((sheet) => sheet.version));
    hub.ask('getHome');
    expect(JSON.stringify(hub.runtime.spreadsheet().sheets.map((sheet) => sheet.version))).toBe(written);
    hub.menu('refreshForms');
    expect(hub.request({ 'Initiales de l’élève': 'Z. Z.' })).toBe('DEM-2026-0002');
    hub.proposeAndSend('DEM-2026-0002', 'Alpha');
    hub.yes('Alpha', 'DEM-2026-0002');
    expect(hub.status('DEM-2026-0002')).toBe('Placée');
    expect(hub.runtime.runs(30).filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    hub.close();
  });

  test('keeps its forms though another account is the first to come by: it is told whose turn it is, and makes no second ones', () => {
    const hub = registerOf(version);
    const other = hub.runtime.asAccount({ email: 'second@pole.example', name: 'Camille Second', kind: 'consumer' });
    const titles = (): string[] => hub.runtime.forms().map(({ title }) => title);
    const before = titles();
    expect(before.length).toBeGreaterThan(2);
    other.callFromPage('getHome', []);
    const said = sentencesOf(other.clickMenu('refreshForms')).join();
    expect(said).toMatch(/Laissé tel quel, car il est au compte d’une autre personne/);
    for (const title of before) expect(said).toContain(`« ${title} »`);
    other.callFromPage('buildForms', []);
    const successor = {
      animatorName: 'Camille Second',
      animatorRole: '',
      animatorPhone: '',
      animatorEmail: 'second@pole.example',
    };
    other.callFromPage('takeOver', [successor]);
    // Those that the earlier version did not have yet are anybody's to make.
    expect([new Set(titles()).size, titles().length]).toEqual([Object.keys(FORM).length, Object.keys(FORM).length]);
    // Once the account that has them has come by, they are shared and brought up to date.
    hub.advance(2 * HOUR);
    expect(sentencesOf(other.clickMenu('refreshForms')).join()).not.toContain('Laissé tel quel');
    expect([new Set(titles()).size, titles().length]).toEqual([Object.keys(FORM).length, Object.keys(FORM).length]);
    hub.close();
  });

  test('has a form that its only account has deleted made anew', () => {
    const hub = registerOf(version);
    const [first] = hub.runtime.forms();
    hub.runtime.deleteForm(first!.id);
    hub.ask('getHome');
    expect(sentencesOf(hub.runtime.clickMenu('refreshForms')).join()).toContain(`Recréé après suppression : « ${first!.title} »`);
    hub.close();
  });

  test('is brought up to date by the clock, when nobody opens anything', () => {
    const hub = registerOf(version);
    hub.advance(HOUR);
    expect([versionOf(hub), lacking(hub)]).toEqual([REGISTER_VERSION, []]);
    hub.close();
  });
});

describe('an update', () => {
  /** The register is that of `VERSION`, opened once for all. */
  const VERSION = 4;

  test('broken off at any call is taken up where it stood, and ends in the same register', () => {
    const hub = registerOf(VERSION);
    const start = hub.runtime.snapshot();
    hub.ask('getHome');
    const calls = hub.runtime.runs(1)[0]!.callCount;
    expect(calls).toBeGreaterThan(100);
    const whole = cellsOf(hub);
    const step = Math.ceil(calls / 12);
    for (let call = 1; call < calls; call += step) {
      hub.runtime.restore(start);
      hub.runtime.setFault({ killAtCall: { call, when: call % 2 === 0 ? 'after' : 'before' } });
      hub.runtime.callFromPage('getHome', []);
      hub.runtime.clearFaults();
      hub.ask('getHome');
      expect([call, versionOf(hub), lacking(hub)]).toEqual([call, REGISTER_VERSION, []]);
      expect(cellsOf(hub)).toEqual(whole);
    }
    hub.close();
  });

  test('takes no column of a person’s own for one that was renamed', () => {
    const hub = registerOf(VERSION);
    const { id, cells } = hub.runtime.sheetByName('Entreprises');
    const at = cells[0]!.findIndex((cell) => cell?.display === 'Sans relance') + 2;
    hub.runtime.insertColumns(id, at, 1);
    hub.runtime.edit(id, `${letters(at)}1:${letters(at)}2`, [['Mes couleurs'], ['vert']]);
    hub.ask('getHome');
    expect(lacking(hub)).toEqual([]);
    expect(hub.rows('Entreprises')[0]!['Mes couleurs']).toBe('vert');
    hub.close();
  });

  test('asks for the permission that it lacks, says that the register is older, and goes on once it is given', () => {
    const hub = registerOf(3);
    hub.runtime.withholdScopes(['script.scriptapp']);
    expect(hub.problem('getHome').message).toContain('Pour préparer le registre, il manque une autorisation de Google');
    expect(hub.problem('getNetwork').message).toBe(
      `Ce registre vient d’une version antérieure de l’extension (3 ; la version actuelle est la ${REGISTER_VERSION}).`,
    );
    hub.runtime.withholdScopes([]);
    expect(hub.ask('getHome').hubName).toBe('Pôle Exemple');
    hub.close();
  });

  test('of a spreadsheet brought back to an older version is done again within the hour', () => {
    const hub = registerOf(VERSION);
    const before = hub.runtime.rememberVersion();
    hub.ask('getHome');
    hub.runtime.restoreVersion(before);
    expect(lacking(hub)).not.toEqual([]);
    hub.advance(HOUR);
    expect([versionOf(hub), lacking(hub)]).toEqual([REGISTER_VERSION, []]);
    hub.close();
  });

  test('is refused to a register that a later version has made: nothing is written, nothing leaves', () => {
    const hub = Hub.open();
    const marks = hub.sheetId('Écritures en cours');
    hub.runtime.edit(marks, 'D1', [[String(REGISTER_VERSION + 1)]]);
    hub.advance(HOUR);
    const written = JSON.stringify(hub.runtime.spreadsheet().sheets.map((sheet) => sheet.version));
    const sentence = `Ce registre a été tenu par une version plus récente de l’extension (${REGISTER_VERSION + 1}) que celle du classeur (${REGISTER_VERSION}).`;
    expect(hub.problem('getHome').message).toBe(sentence);
    expect(hub.problem('saveIdentity', IDENTITY).message).toBe(sentence);
    expect(hub.menu('repairRegister')[0]).toContain(sentence);
    hub.advance(3 * HOUR);
    expect(JSON.stringify(hub.runtime.spreadsheet().sheets.map((sheet) => sheet.version))).toBe(written);
    // What people send meanwhile stays in the tab of raw answers, and is read by the version that knows how.
    hub.submitted('request', requestAnswers());
    expect([hub.rows('Demandes').length, hub.mailsTo(TEACHER).length]).toEqual([0, 0]);
    hub.runtime.edit(marks, 'D1', [[String(REGISTER_VERSION)]]);
    hub.advance(2 * HOUR);
    expect([hub.rows('Demandes').length, hub.mailsTo(TEACHER).length]).toEqual([1, 1]);
    hub.close();
  });
});

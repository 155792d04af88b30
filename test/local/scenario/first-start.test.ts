/** A first start takes the state that was prepared from its very scenario, and plays the scenario when there is none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalRuntime, RuntimeOptions, Scenario } from '../../../src/local/contract';
import { firstStart, playFromStart } from '../../../src/local/scenario/first-start';
import { packState } from '../../../src/local/storage/packed-state';

const project = {
  'appsscript.json': JSON.stringify({
    timeZone: 'Europe/Paris',
    runtimeVersion: 'V8',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  }),
  'Code.js': 'function onOpen() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow(["joué", Date.now()]); }',
};
const scenario: Scenario = {
  startAt: '2027-01-12T09:00:00+01:00',
  spreadsheetName: 'Essai',
  steps: [{ do: 'open' }, { do: 'advance', ms: 3_600_000 }],
};
const optionsFor = (stateFile: string): RuntimeOptions => ({ project, stateFile, startAt: scenario.startAt });
const cells = (runtime: LocalRuntime): readonly string[] =>
  runtime.sheetByName('Feuille 1').cells.map((row) => row[0]?.display ?? '');

let folder: string;
let prepared: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-start-'));
  prepared = join(folder, 'state.br');
  const stateFile = join(folder, 'played.db');
  const played = playFromStart(optionsFor(stateFile), scenario);
  // Something that no playing gives: whoever finds it has opened the prepared state.
  played.edit(played.sheetByName('Feuille 1').id, 'A2', [['préparé']]);
  played.close();
  packState(stateFile, scenario, prepared);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: LocalRuntime[] = [];
const start = (stateFile: string, packed: string, wanted = scenario): LocalRuntime => {
  const runtime = firstStart(optionsFor(stateFile), { scenario: wanted, prepared: packed });
  opened.push(runtime);
  return runtime;
};
afterEach(() => opened.splice(0).forEach((runtime) => runtime.close()));

test('the prepared state is opened as it was left, its clock included', () => {
  const runtime = start(':memory:', prepared);
  expect(cells(runtime)).toEqual(['joué', 'préparé']);
  expect(runtime.now()).toBe('2027-01-12T10:00:00+01:00');
});

test('on disk it goes on from there, and the prepared file stays as it was', () => {
  const stateFile = join(folder, 'kept.db');
  const first = start(stateFile, prepared);
  first.edit(first.sheetByName('Feuille 1').id, 'A3', [['puis changé']]);
  first.close();
  opened.splice(0);
  expect(cells(start(join(folder, 'again.db'), prepared))).toEqual(['joué', 'préparé']);
});

test('a state made from another scenario is passed over', () => {
  const other = { ...scenario, spreadsheetName: 'Autre' };
  expect(cells(start(':memory:', prepared, other))).toEqual(['joué']);
});

test.each(['missing.br', 'damaged.br'])('a packed state that is %s is passed over', (name) => {
  writeFileSync(join(folder, 'damaged.br'), 'rien de lisible');
  expect(cells(start(':memory:', join(folder, name)))).toEqual(['joué']);
});

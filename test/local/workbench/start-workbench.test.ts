import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '../../../src/local/contract';
import { startWorkbench, type Workbench } from '../../../src/local/workbench/start-workbench';
import type { WorkbenchOptions } from '../../../src/local/workbench/workbench-options';
import { askWorkbench as ask } from '../../support/ask-workbench';
import { toyProject } from '../../support/toy-project';

jest.setTimeout(30_000);

const scenario: Scenario = {
  startAt: '2027-03-01T08:00:00+01:00',
  spreadsheetName: 'Classeur d’exemple',
  steps: [{ do: 'open' }, { do: 'menu', functionName: 'prepare', label: 'Préparation' }, { do: 'advance', ms: 60_000 }],
};

/** What the answers of these tests hold, a refusal's message included. */
interface Answer {
  readonly message?: string;
  readonly now: string;
  readonly spreadsheet: { readonly name: string; readonly sheets: readonly { readonly id: number; readonly name: string }[] };
}

let folder: string;
const opened: Workbench[] = [];

async function start(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await startWorkbench({ project: toyProject, stateFile: join(folder, 'state.db'), title: 'Essai', port: 0, scenario, cacheFolder: join(folder, 'cache'), ...options });
  opened.push(workbench);
  return workbench;
}
async function call(workbench: Workbench, method: string, args: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const response = await ask(workbench, `api/runtime/${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
  return { status: response.status, body: await response.json() as Answer };
}
async function names(workbench: Workbench): Promise<string[]> {
  const { body } = await call(workbench, 'state', []);
  return body.spreadsheet.sheets.map(({ name }) => name);
}

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'workbench-')); });
afterEach(async () => {
  await Promise.all(opened.splice(0).map((workbench) => workbench.close()));
  rmSync(folder, { recursive: true, force: true });
});

describe('the life of a workbench', () => {
  it('the first start plays the scenario, the next goes on from there without playing it', async () => {
    const first = await start();
    await first.ready;
    expect(await names(first)).toContain('Demandes');
    const [sheet] = (await call(first, 'state', [])).body.spreadsheet.sheets;
    await call(first, 'renameSheet', [sheet!.id, 'Renommée']);
    await first.close();
    const second = await start({ scenario: { ...scenario, steps: [{ do: 'menu', functionName: 'fail' }] } });
    await second.ready;
    expect(await names(second)).toContain('Renommée');
  });

  it('a load that was cut short is played again from the beginning', async () => {
    const first = await start();
    await first.ready;
    const [sheet] = (await call(first, 'state', [])).body.spreadsheet.sheets;
    await call(first, 'renameSheet', [sheet!.id, 'À moitié']);
    await first.close();
    writeFileSync(join(folder, 'state.db.loading'), '');
    const second = await start();
    await second.ready;
    expect(await names(second)).not.toContain('À moitié');
    expect(existsSync(join(folder, 'state.db.loading'))).toBe(false);
  });

  it('the virtual clock starts at the scenario’s instant', async () => {
    const workbench = await start({ scenario: { ...scenario, steps: [] } });
    await workbench.ready;
    expect((await call(workbench, 'state', [])).body.now).toBe('2027-03-01T08:00:00+01:00');
  });

  it('the scenario may be a file', async () => {
    writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenario));
    const workbench = await start({ scenario: join(folder, 'scenario.json') });
    await workbench.ready;
    expect((await call(workbench, 'state', [])).body.spreadsheet.name).toBe('Classeur d’exemple');
  });

  it('a scenario that fails leaves no state behind, says which step, and the page still answers', async () => {
    const workbench = await start({ scenario: { ...scenario, steps: [{ do: 'menu', functionName: 'fail', label: 'Échec' }] } });
    await expect(workbench.ready).rejects.toThrow('Échec voulu');
    expect(existsSync(join(folder, 'state.db'))).toBe(false);
    expect((await ask(workbench, '')).status).toBe(200);
    expect((await call(workbench, 'state', [])).status).toBe(503);
  });

  it('starting again gives the scenario’s state back', async () => {
    const workbench = await start();
    await workbench.ready;
    const [sheet] = (await call(workbench, 'state', [])).body.spreadsheet.sheets;
    await call(workbench, 'renameSheet', [sheet!.id, 'Renommée']);
    await ask(workbench, 'api/restart', { method: 'POST' });
    expect(await names(workbench)).toContain('Demandes');
    expect(await names(workbench)).not.toContain('Renommée');
  });
});

describe('what the page may ask', () => {
  it('a method out of the list is refused', async () => {
    const workbench = await start();
    expect(await call(workbench, 'close', [])).toEqual({ status: 422, body: { message: 'Méthode inconnue : close.' } });
    expect((await call(workbench, 'constructor', [])).status).toBe(422);
  });

  it('arguments of another shape are refused', async () => {
    const workbench = await start();
    expect((await call(workbench, 'sheet', ['1', 0])).body.message).toBe('Appel mal formé : sheet.');
    expect((await call(workbench, 'sheet', { id: 1 })).status).toBe(400);
  });

  it('only JSON is read, which a form of another site cannot send', async () => {
    const workbench = await start();
    expect((await call(workbench, 'state', [], { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('the page', () => {
  it('answers before the script is compiled or the spreadsheet open, and its script comes compressed', async () => {
    const workbench = await start();
    const page = await ask(workbench, '');
    expect(await page.text()).toContain('<title>Essai</title>');
    const script = await ask(workbench, 'assets/workbench.js');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const again = await ask(workbench, 'assets/workbench.js', { headers: { 'if-none-match': script.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('an unknown address says so', async () => {
    const workbench = await start();
    expect((await ask(workbench, 'rien')).status).toBe(404);
  });
});

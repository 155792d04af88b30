import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type Scenario, StateHeldProblem, StateProblem } from 'apps-script-local';
import { PortTakenError, startWorkbench, type Workbench, type WorkbenchOptions } from 'apps-script-local/workbench';
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
/** Compiled once for all. */
let cache: string;
const opened: Workbench[] = [];

const startIn = (home: string, options: Partial<WorkbenchOptions> = {}): Promise<Workbench> =>
  startWorkbench({
    project: toyProject,
    stateFile: join(home, 'state.db'),
    title: 'Essai',
    port: 0,
    scenario,
    cacheFolder: cache,
    ...options,
  });
/** In the test's own folder; closed after it. */
async function start(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await startIn(folder, options);
  opened.push(workbench);
  return workbench;
}
async function call(
  workbench: Workbench,
  method: string,
  args: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  const response = await ask(workbench, `api/runtime/${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
  return { status: response.status, body: (await response.json()) as Answer };
}
async function names(workbench: Workbench): Promise<string[]> {
  const { body } = await call(workbench, 'state', []);
  return body.spreadsheet.sheets.map(({ name }) => name);
}

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'workbench-cache-'));
});
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
});
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

  it('the scenario may be a file; the virtual clock starts at its instant', async () => {
    writeFileSync(join(folder, 'scenario.json'), JSON.stringify({ ...scenario, steps: [] }));
    const workbench = await start({ scenario: join(folder, 'scenario.json') });
    await workbench.ready;
    const { body } = await call(workbench, 'state', []);
    expect(body.now).toBe('2027-03-01T08:00:00+01:00');
    expect(body.spreadsheet.name).toBe('Classeur d’exemple');
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

describe('one state, one workbench', () => {
  it('a second start on the same state says where the first answers, on any port, and opens nothing', async () => {
    const first = await start();
    await first.ready;
    const port = Number(new URL(first.origin).port);
    for (const asked of [0, port]) {
      await expect(start({ port: asked })).rejects.toThrow(StateHeldProblem);
      await expect(start({ port: asked })).rejects.toThrow(
        `Ce classeur est déjà ouvert par un autre programme, qui tourne encore. Ouvrez-le dans votre navigateur à cette adresse\u00a0: ${first.url}`,
      );
    }
  });

  it('a taken port is said to be another program’s, with a port that goes for a state that is free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const refused = start({ port });
    await expect(refused).rejects.toThrow(PortTakenError);
    await expect(refused).rejects.toThrow(`npm start -- --port ${port + 1}`);
    other.close();
  });

  it('a state that is none is refused before the server listens', async () => {
    writeFileSync(join(folder, 'state.db'), '');
    await expect(start()).rejects.toThrow(StateProblem);
  });

  it('a state of another version makes the start fail in French, and stays as it is', async () => {
    const first = await start();
    await first.ready;
    await first.close();
    const database = new Database(join(folder, 'state.db'));
    database.exec("UPDATE fact SET json = '99' WHERE key = 'format'");
    database.close();
    const second = await start();
    await expect(second.ready).rejects.toThrow(StateProblem);
    await expect(second.ready).rejects.toThrow('vient d’une version plus récente du programme. Rien n’y a été changé.');
  });
});

describe('a workbench that is only asked', () => {
  let home: string;
  let running: Workbench;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'workbench-'));
    running = await startIn(home);
  });
  afterAll(async () => {
    await running.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('answers before the script is compiled or the spreadsheet open, and its script comes compressed', async () => {
    const page = await ask(running, '');
    expect(await page.text()).toContain('<title>Essai</title>');
    const script = await ask(running, 'assets/workbench.js');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const again = await ask(running, 'assets/workbench.js', { headers: { 'if-none-match': script.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('a menu’s function is called only while it is in a menu', async () => {
    expect((await call(running, 'clickMenu', ['place', []])).body.message).toBe('Cette commande n’est plus dans le menu.');
    expect((await call(running, 'clickMenu', ['eval', []])).status).toBe(422);
    expect((await call(running, 'callFromPage', ['eval', ['1']])).body).toMatchObject({
      ok: false,
      message: 'Script function not found: eval',
    });
  });

  it('a method out of the list is refused', async () => {
    expect(await call(running, 'close', [])).toEqual({ status: 422, body: { message: 'Méthode inconnue : close.' } });
    expect((await call(running, 'constructor', [])).status).toBe(422);
  });

  it('arguments of another shape are refused', async () => {
    expect((await call(running, 'sheet', ['1', 0])).body.message).toBe('Appel mal formé : sheet.');
    expect((await call(running, 'sheet', { id: 1 })).status).toBe(400);
  });

  it('only JSON is read, which a form of another site cannot send', async () => {
    expect((await call(running, 'state', [], { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('an unknown address says so', async () => {
    expect((await ask(running, 'rien')).status).toBe(404);
  });
});

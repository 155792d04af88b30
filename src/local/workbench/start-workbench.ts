// Starts the workbench: a local server, the runtime in a process of its own, and the page that shows both.
import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Scenario } from '../contract';
import { stateHolder, StateHeldProblem } from '../storage/state-lock';
import { checkStateFile } from '../storage/state-problem';
import { removeState } from './host/remove-state';
import { startRuntimeProcess, type RuntimeProcess } from './host/runtime-process';
import { ChangeFeed, type Life } from './server/change-feed';
import { clientAssets } from './server/client-assets';
import { createApp } from './server/create-app';
import { newToken, sessionAddress } from './server/guard-session';
import { DEFAULT_PORT, type WorkbenchOptions } from './workbench-options';

/** The port is in use; the message is French and says what to type. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

export interface Workbench {
  /** The address that opens the session in a browser: it carries the token. */
  readonly url: string;
  /** The address without the token, with its last slash. */
  readonly origin: string;
  /**
   * Settles when the spreadsheet is open; on a first start, when the sample is loaded.
   * Rejects when it cannot be, with a StateProblem when that is the state file's fault.
   */
  readonly ready: Promise<void>;
  /** Rejects with a StateProblem, and goes on, when something is not on disk and is not abandoned. */
  close(gives?: 'abandon'): Promise<void>;
}

/**
 * Listens on 127.0.0.1 only and answers at once, while the runtime opens.
 * @throws PortTakenError when another program listens on the port; StateHeldProblem, with the address, when a workbench already
 * serves
 * this state; StateProblem when the state file cannot be one
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  prepareState(options.stateFile);
  const scenario = readScenario(options.scenario);
  const feed = new ChangeFeed();
  const token = newToken();
  const cacheFolder = options.cacheFolder ?? fileURLToPath(new URL('../../../.cache/workbench', import.meta.url));
  let life: Life = { state: 'starting', done: 0, total: 0, label: '' };
  let port = options.port ?? DEFAULT_PORT;
  /** The process that answers now, or the one that will once a restart is over. */
  let current: Promise<RuntimeProcess>;
  let assets: ReturnType<typeof clientAssets> | undefined;

  function live(now: Life): void {
    life = now;
    feed.tell({ kind: 'life', life });
  }
  function openSpreadsheet(): RuntimeProcess {
    live({ state: 'starting', done: 0, total: 0, label: '' });
    const opened = startRuntimeProcess(
      {
        runtime: {
          project: options.project,
          stateFile: options.stateFile,
          startAt: scenario?.startAt ?? options.startAt ?? '2027-01-05T09:00:00+01:00',
          spreadsheetName: options.spreadsheetName ?? scenario?.spreadsheetName ?? options.title,
          locale: options.locale ?? 'fr_FR',
          account: options.account,
        },
        scenario,
        prepared: options.prepared,
        address: sessionAddress(port, token),
      },
      (event) => (event.kind === 'progress' ? live({ ...event, state: 'starting' }) : feed.tell(event)),
    );
    opened.ready.then(
      () => live({ state: 'ready' }),
      (error: Error) => {
        if (!opened.isClosing()) live({ state: 'failed', message: error.message });
      },
    );
    return opened;
  }
  function restart(): void {
    live({ state: 'starting', done: 0, total: 0, label: '' });
    const previous = current;
    current = previous.then(async (runtime) => {
      await runtime.close('abandon');
      if (options.stateFile !== ':memory:') removeState(options.stateFile);
      return openSpreadsheet();
    });
  }

  const app = createApp({
    port: () => port,
    token,
    page: { title: options.title, tour: options.tour },
    assets: () => (assets ??= clientAssets(cacheFolder)),
    runtime: () => current,
    life: () => life,
    feed,
    restart,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(portTaken(port)) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  const first = openSpreadsheet();
  current = Promise.resolve(first);
  assets = clientAssets(cacheFolder);
  assets.catch(() => undefined);

  return {
    url: sessionAddress(port, token),
    origin: `http://127.0.0.1:${port}/`,
    ready: first.ready,
    async close(gives) {
      // First what may refuse: the page must go on saying what is not saved.
      await current.then((runtime) => runtime.close(gives));
      feed.close();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

function readScenario(scenario: WorkbenchOptions['scenario']): Scenario | undefined {
  return typeof scenario === 'string' ? (JSON.parse(readFileSync(scenario, 'utf8')) as Scenario) : scenario;
}

function portTaken(port: number): string {
  return (
    `Le port ${port} est déjà pris par un autre programme. ` +
    `Fermez ce programme, ou choisissez un autre port\u00a0: npm start -- --port ${port + 1}`
  );
}

/** Before anything is opened: a state that is served elsewhere, or that is none, is said at once. */
function prepareState(stateFile: string): void {
  if (stateFile === ':memory:') return;
  mkdirSync(dirname(stateFile), { recursive: true });
  const holder = stateHolder(stateFile);
  if (holder) throw new StateHeldProblem(holder);
  checkStateFile(stateFile);
}

// Starts the workbench: a local server, the runtime in a process of its own, and the page that shows both.
import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Scenario } from '../contract';
import { stateHolder, StateHeldProblem } from '../storage/state-lock';
import { checkStateFile } from '../storage/state-problem';
import { OpenSpreadsheet } from './host/open-spreadsheet';
import { ChangeFeed } from './server/change-feed';
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
 * serves this state; StateProblem when the state file cannot be one
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  prepareState(options.stateFile);
  const scenario = readScenario(options.scenario);
  const feed = new ChangeFeed();
  const token = newToken();
  const cacheFolder = options.cacheFolder ?? fileURLToPath(new URL('../../../.cache/workbench', import.meta.url));
  let port = options.port ?? DEFAULT_PORT;
  let assets: ReturnType<typeof clientAssets> | undefined;
  const spreadsheet = new OpenSpreadsheet(options, scenario, feed, () => sessionAddress(port, token));

  const app = createApp({
    port: () => port,
    token,
    page: { title: options.title, tour: options.tour },
    assets: () => (assets ??= clientAssets(cacheFolder)),
    runtime: () => spreadsheet.runtime(),
    life: () => spreadsheet.life(),
    feed,
    restart: () => spreadsheet.restart(),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  port = await listen(server, port);
  const first = spreadsheet.open();
  assets = clientAssets(cacheFolder);
  assets.catch(() => undefined);

  return {
    url: sessionAddress(port, token),
    origin: `http://127.0.0.1:${port}/`,
    ready: first.ready,
    async close(gives) {
      // First what may refuse: the page must go on saying what is not saved.
      await spreadsheet.runtime().then((runtime) => runtime.close(gives));
      feed.close();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

/** @returns the port, chosen by the system when 0 was asked for; rejects with PortTakenError */
async function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(portTaken(port)) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
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

/** Runs the real clasp offline, or against a local stand-in of Google's API. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}
export interface ClaspResult {
  readonly code: number | null;
  readonly output: string;
}

/** A folder with what `clasp` reads of the project, under another script id; `remove` deletes it. */
export function projectFor(scriptId: string): { readonly folder: string; readonly config: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('.claspignore', join(folder, '.claspignore'));
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
  const config = join(folder, '.clasp.json');
  writeFileSync(config, JSON.stringify({ ...settings, scriptId }));
  return { folder, config, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Credentials that no server but the stand-in would take. */
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'id',
      client_secret: 'secret',
      refresh_token: 'refresh',
      access_token: 'access',
      expiry_date: 4_102_444_800_000,
    },
  },
};

/** @param port of the stand-in; without one there are no credentials and nothing to reach */
export function clasp(
  args: readonly string[],
  options: { readonly cwd?: string; readonly port?: number } = {},
): Promise<ClaspResult> {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  mkdirSync(home, { recursive: true });
  if (options.port !== undefined) writeFileSync(join(home, '.clasprc.json'), JSON.stringify(CREDENTIALS));
  const redirect = resolve('test/build/redirect-google.cjs');
  const child = spawn(process.execPath, [resolve('node_modules/@google/clasp/build/src/index.js'), ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      NODE_OPTIONS: `--require ${redirect}`,
      STAND_IN_PORT: String(options.port ?? 0),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((done) =>
    child.on('close', (code) => {
      rmSync(home, { recursive: true, force: true });
      done({ code, output });
    }),
  );
}

/** Decoded by the stream: a character may lie across the edge of two chunks. */
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const text of request.setEncoding('utf8') as AsyncIterable<string>) body += text;
  return body;
};

/** The part of the Apps Script API that a push uses; keeps what was put. */
export class ScriptApiStandIn {
  readonly requests: string[] = [];
  /** Content of each script by its id. */
  readonly scripts = new Map<string, readonly PushedFile[]>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<ScriptApiStandIn> {
    const server = createServer();
    const standIn = new ScriptApiStandIn(server);
    server.on(
      'request',
      (request, response) =>
        void bodyOf(request).then((body) => {
          standIn.requests.push(`${request.method} ${request.url}`);
          const answer = standIn.answer(request.method ?? '', request.url ?? '', body);
          response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(answer ?? { error: { code: 404, message: 'Requested entity was not found.' } }));
        }),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return standIn;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  private answer(method: string, url: string, body: string): object | undefined {
    const scriptId = /^\/v1\/projects\/([^/?]+)\/content/.exec(url)?.[1];
    if (scriptId === undefined) return undefined;
    if (method === 'PUT') this.scripts.set(scriptId, (JSON.parse(body) as { files: PushedFile[] }).files);
    return { scriptId, files: this.scripts.get(scriptId) ?? [] };
  }
}

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

/** A state of a script that has a number, and what it was when it got it. */
export interface ScriptVersion {
  readonly versionNumber: number;
  readonly description?: string;
  readonly files: readonly PushedFile[];
}
export interface ScriptDeployment {
  readonly deploymentId: string;
  deploymentConfig: { readonly versionNumber?: number; readonly description?: string; readonly manifestFileName: string };
}

/** The part of the Apps Script API that pushing and publishing use; keeps what was put. */
export class ScriptApiStandIn {
  readonly requests: string[] = [];
  /** Content of each script by its id. */
  readonly scripts = new Map<string, readonly PushedFile[]>();
  readonly versions: ScriptVersion[] = [];
  readonly deployments: ScriptDeployment[] = [];

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
    const [, scriptId, part, id] = /^\/v1\/projects\/([^/?]+)\/(content|versions|deployments)(?:\/([^/?]+))?/.exec(url) ?? [];
    if (scriptId === undefined) return undefined;
    const given = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    if (part === 'versions') return this.answerVersions(scriptId, method, given);
    if (part === 'deployments') return this.answerDeployments(method, id, given);
    if (method === 'PUT') this.scripts.set(scriptId, (given as { files?: PushedFile[] }).files ?? []);
    return { scriptId, files: this.scripts.get(scriptId) ?? [] };
  }

  /** A version keeps the files as they are when it is made; numbers start at 1 and never come again. */
  private answerVersions(scriptId: string, method: string, { description }: { readonly description?: string }): object {
    if (method !== 'POST') return { versions: this.versions.map(({ files: _files, ...version }) => ({ scriptId, ...version })) };
    const version = { versionNumber: this.versions.length + 1, description, files: this.scripts.get(scriptId) ?? [] };
    this.versions.push(version);
    return { scriptId, versionNumber: version.versionNumber, description, createTime: '2026-11-26T10:00:00Z' };
  }

  private answerDeployments(method: string, id: string | undefined, given: Record<string, unknown>): object | undefined {
    if (method === 'GET') return { deployments: this.deployments };
    if (method === 'PUT') {
      const held = this.deployments.find(({ deploymentId }) => deploymentId === id);
      if (held) held.deploymentConfig = given['deploymentConfig'] as ScriptDeployment['deploymentConfig'];
      return held;
    }
    const deployment = {
      deploymentId: `AKfycb-${this.deployments.length + 1}`,
      deploymentConfig: given as unknown as ScriptDeployment['deploymentConfig'],
    };
    this.deployments.push(deployment);
    return deployment;
  }
}

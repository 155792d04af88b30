/** Who may speak to the workbench, and what its pages may load. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newToken } from '../../../src/local/workbench/server/guard-session';
import { startWorkbench, type Workbench } from 'apps-script-local/workbench';
import { askWorkbench as ask, cookieOf } from '../../support/ask-workbench';
import { toyProject } from '../../support/toy-project';

jest.setTimeout(30_000);

let folder: string;
let workbench: Workbench;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  workbench = await startWorkbench({
    project: toyProject,
    stateFile: ':memory:',
    title: 'Essai',
    port: 0,
    cacheFolder: join(folder, 'cache'),
  });
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the printed address gives the browser a cookie that no script reads and no other site sends, and goes on without the token', async () => {
  const opened = await fetch(workbench.url, { redirect: 'manual' });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/']);
  expect(opened.headers.get('set-cookie')).toMatch(/^session-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(await opened.text()).toBe('');
});

it.each([
  ['a page', ''],
  ['a form', 'forms/d/e/x/viewform'],
  ['a script', 'assets/workbench.js'],
  ['the frame', 'frame'],
  ['the stream of changes', 'api/changes'],
  ['an unknown address', 'rien'],
])('%s is refused to whoever has no cookie, a wrong one or a wrong token', async (_what, path) => {
  const name = (await cookieOf(workbench)).split('=')[0] ?? '';
  const tries: Record<string, string>[] = [
    {},
    { cookie: `${name}=` },
    { cookie: `${name}=${'x'.repeat(32)}` },
    { cookie: `autre=${(await cookieOf(workbench)).split('=')[1]}` },
  ];
  const statuses = await Promise.all(
    [
      ...tries.map((headers) => fetch(workbench.origin + path, { redirect: 'manual', headers })),
      fetch(`${workbench.origin}${path}?jeton=${'x'.repeat(32)}`, { redirect: 'manual' }),
    ].map(async (answer) => (await answer).status),
  );
  expect(statuses).toEqual([403, 403, 403, 403, 403]);
});

it('a call and a new start are refused without the cookie, in French and as the page reads it', async () => {
  const headers = { 'content-type': 'application/json' };
  const [answer, restarted] = await Promise.all([
    fetch(`${workbench.origin}api/runtime/state`, { method: 'POST', headers, body: '[]' }),
    fetch(`${workbench.origin}api/restart`, { method: 'POST' }),
  ]);
  expect([answer.status, restarted.status]).toEqual([403, 403]);
  expect(((await answer.json()) as { message: string }).message).toContain('l’adresse complète');
});

it('each start has a token of its own', async () => {
  const tokens = [newToken(), newToken()];
  expect(tokens[0]).not.toBe(tokens[1]);
  expect(new URL(workbench.url).search).toMatch(/^\?jeton=[\w-]{32}$/);
});

it('an address with the token keeps its other parameters, and leads to this site only', async () => {
  const { search } = new URL(workbench.url);
  const form = await fetch(`${workbench.origin}forms/d/e/x/viewform${search}&entry.1=a`, { redirect: 'manual' });
  expect(form.headers.get('location')).toBe('/forms/d/e/x/viewform?entry.1=a');
  const other = await fetch(`${workbench.origin}/evil.example/${search}`, { redirect: 'manual' });
  expect(other.headers.get('location')).toBe('/evil.example/');
});

it('a page runs its own scripts only, a page of the script is cut off from the network and from the session', async () => {
  const [page, form, frame] = await Promise.all(['', 'forms/d/e/x/viewform', 'frame'].map((path) => ask(workbench, path)));
  for (const { headers } of [page!, form!]) {
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'self'; script-src 'self' 'sha256-[^ ]+'; .*object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-frame-options')]).toEqual([
      'nosniff',
      'no-referrer',
      'DENY',
    ]);
  }
  const policy = frame!.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toMatch(/; sandbox allow-scripts /);
  expect(policy).not.toMatch(/allow-same-origin|connect-src|https?:|\*/);
  const scripts = [...(await page!.text()).matchAll(/<script(?![^>]*(src=|application\/json))/g)];
  expect(scripts).toEqual([]);
});

/** What is missing on a machine is said in one sentence with what to type, before anything is run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const READY = resolve('tools/ready.cjs');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ready-'));
  mkdirSync(join(folder, 'tools'));
  cpSync(READY, join(folder, 'tools/ready.cjs'));
  cpSync('package.json', join(folder, 'package.json'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The sentence that is said, and what the shell is told. */
function said(script: string, before = ''): { readonly sentence: string; readonly code: number | null } {
  const { stderr, status } = spawnSync(process.execPath, ['-e', `${before};require(${JSON.stringify(script)})`], {
    encoding: 'utf8',
  });
  return { sentence: stderr.trim(), code: status };
}

test('a Node that is too old, packages that are not there, one that is missing: each says what to do', () => {
  const copy = join(folder, 'tools/ready.cjs');
  const old = said(copy, 'Object.defineProperty(process.versions, "node", { value: "18.19.0" })');
  expect(old).toEqual({ sentence: expect.stringMatching(/^Node 18\.19\.0 est trop ancien : installez Node 20 .*\.$/), code: 1 });
  expect(said(copy)).toEqual({
    sentence: expect.stringMatching(/^Les paquets ne sont pas installés.* tapez npm ci.*\.$/),
    code: 1,
  });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  expect(said(copy)).toEqual({ sentence: expect.stringMatching(/^Des paquets manquent \(.*tsx.*tapez npm ci.*\.$/), code: 1 });
});

test('here nothing is missing, and nothing is said', () => {
  expect(said(READY)).toEqual({ sentence: '', code: 0 });
});

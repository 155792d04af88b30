/** A script that forgets a promise, or asks for a module: neither ends nor opens the process that runs it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(60_000);
const run = promisify(execFile);
const CODE = `
  function forget() { Promise.reject(new Error('forgotten')); return 1; }
  async function fail() { throw new Error('late'); } function start() { fail(); return 2; }
  const reach = (error) => { try { return error.constructor.constructor('return typeof process')(); } catch (e) { return 'nothing'; } };
  function module() { return import('node:fs').then(() => 'opened', reach); }
  function made() { return new Function('return import("node:fs")')().then(() => 'opened', reach); }
  function evaluated() { return (0, eval)('import("node:fs")').then(() => 'opened', reach); }
  function templated() { return HtmlService.createTemplate('<? import("node:fs").then(() => { globalThis.reached = "opened"; }, (e) => { globalThis.reached = reach(e); }); ?>').evaluate() && globalThis.reached; }
  function seen() { return String(globalThis.reached); }`;

/** Runs lines in a process of their own, as the workbench's. */
async function inProcess(lines: string): Promise<{ readonly stdout: string; readonly code: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'stray-'));
  const file = join(folder, 'run.mts');
  writeFileSync(
    file,
    `import { openRuntime } from ${JSON.stringify(resolve('src/local/index.ts'))};
     const runtime = openRuntime({ project: { 'Code.js': ${JSON.stringify(CODE)}, 'appsscript.json': '{"timeZone":"Europe/Paris"}' }, stateFile: ':memory:', startAt: '2027-01-12T09:00:00+01:00' });
     const give = (name) => { const result = runtime.callFromPage(name, []); return result.ok ? result.value : result.message; };
     ${lines}
     await new Promise((done) => setTimeout(done, 50));
     console.log('alive');`,
  );
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--experimental-vm-modules', file]);
    return { stdout, code: 0 };
  } catch (error) {
    const { stdout, code } = error as { stdout: string; code: number };
    return { stdout, code };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a promise of the script that fails in vain ends nothing', async () => {
  expect(await inProcess(`console.log(give('forget'), give('start'));`)).toEqual({ stdout: '1 2\nalive\n', code: 0 });
});

test('a promise of the program that fails in vain ends it, as ever', async () => {
  expect(await inProcess(`Promise.reject(new Error('of the program'));`)).toMatchObject({ stdout: '', code: 1 });
});

test('a module that a script asks for is not there, and its refusal leads nowhere', async () => {
  const { stdout } = await inProcess(`console.log(JSON.stringify(['module', 'made', 'evaluated'].map(give)));
    await new Promise((done) => setTimeout(done, 50));
    console.log(JSON.stringify([give('templated'), give('seen')]));`);
  expect(stdout).not.toMatch(/opened|object/);
  expect(stdout).toContain('alive');
});

/** The gate, `.ci/run`: it does what the README says, in a home and a temporary folder of its own, and its last line is true. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

jest.setTimeout(30_000);

interface Gate {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
  readonly calls: readonly string[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  for (const name of ['checkout', 'bin', 'shared', 'temporary', 'home']) mkdirSync(join(folder, name));
  cpSync('.ci', join(folder, 'checkout/.ci'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const command = (name: string, ...lines: readonly string[]): void => {
  writeFileSync(join(folder, 'bin', name), ['#!/usr/bin/env bash', ...lines, ''].join('\n'));
  chmodSync(join(folder, 'bin', name), 0o755);
};

/** Runs the gate with an npm that only notes how it is called, then does what the test says. */
function run(act: { readonly config?: string; readonly ci?: string; readonly test?: string }): Gate {
  command('node', `echo '${join(folder, 'shared')}'`);
  command(
    'npm',
    `if [ "$1" = config ]; then ${act.config ?? 'echo "$HOME/.npmrc"'}; exit; fi`,
    `echo "$* | $(ls -A "$HOME" | wc -l) in the home | $TMPDIR | $NPM_CONFIG_USERCONFIG" >> '${join(folder, 'calls')}'`,
    `touch "$HOME/of-$1" "$TMPDIR/of-$1"`,
    `case "$1" in`,
    `ci) ${act.ci ?? 'true'};;`,
    `test) ${act.test ?? 'true'};;`,
    'esac',
  );
  const { status, stdout, stderr } = spawnSync('bash', [join(folder, 'checkout/.ci/run')], {
    encoding: 'utf8',
    cwd: folder,
    env: {
      PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'temporary'),
    },
  });
  const calls = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];
  return { code: status, lines: stdout.trimEnd().split('\n'), errors: stderr, calls };
}

const lastLine = ({ lines }: Gate): string | undefined => lines.at(-1);

test('it installs and tests as the README says, and its last line is the count of the tests', () => {
  const gate = run({ test: "echo '12 passed, 0 failed'; echo 'npm notice'" });
  expect(gate).toMatchObject({ code: 0, errors: '' });
  expect(lastLine(gate)).toBe('12 passed, 0 failed');
  expect(gate.calls.map((call) => call.split(' | ')[0])).toEqual(['ci', 'test']);
  expect(readFileSync('README.md', 'utf8')).toMatch(/^npm ci && npm test/m);
});

test('the home is empty at first and the temporary folder its own; nothing of both is left, whether it passes or not', () => {
  for (const test of ["echo '1 passed, 0 failed'", 'exit 7']) {
    const [first = ''] = run({ test }).calls;
    expect(first).toContain('0 in the home');
    const own = first.split(' | ')[2]!;
    expect(own.startsWith(join(folder, 'temporary'))).toBe(true);
    expect([own, join(folder, 'temporary')].map((path) => existsSync(path))).toEqual([false, true]);
    expect(existsSync(join(folder, 'home/of-ci'))).toBe(false);
    rmSync(join(folder, 'calls'));
  }
});

test('the settings that the caller has for npm hold, wherever the registry is', () => {
  writeFileSync(join(folder, 'home/.npmrc'), 'registry=https://registry.example/\n');
  expect(run({ test: "echo '1 passed, 0 failed'" }).calls.map((call) => call.split(' | ')[3])).toEqual(
    Array(2).fill(join(folder, 'home/.npmrc')),
  );
});

test.each([
  ['tests that fail', { test: "echo '11 passed, 2 failed'; exit 1" }, '11 passed, 2 failed'],
  ['a test command that fails and names no failed test', { test: "echo '11 passed, 0 failed'; exit 1" }, '11 passed, 1 failed'],
  ['a count with failures and a code that hides them', { test: "echo '11 passed, 2 failed'" }, '11 passed, 2 failed'],
  ['a test command that says nothing', { test: 'true' }, '0 passed, 1 failed'],
  ['an npm that does not start', { config: 'exit 127', ci: 'exit 127' }, '0 passed, 1 failed'],
  ['an installation that fails', { ci: 'exit 1', test: "echo '1 passed, 0 failed'" }, '0 passed, 1 failed'],
])('%s: the last line and the code say so', (_what, act, counts) => {
  const gate = run(act);
  expect([gate.code, lastLine(gate)]).toEqual([1, counts]);
});

test('what the run leaves in the folder that the machine shares makes it fail, by name', () => {
  const gate = run({ test: `mkdir '${join(folder, 'shared/fonts')}'; echo '3 passed, 0 failed'` });
  expect([gate.code, lastLine(gate)]).toEqual([1, '3 passed, 1 failed']);
  expect(gate.errors).toContain(join(folder, 'shared/fonts'));
});

test('what was there before is told, left where it is, and no fault of the run', () => {
  mkdirSync(join(folder, 'shared/fonts'));
  const gate = run({ test: "echo '3 passed, 0 failed'" });
  expect([gate.code, lastLine(gate), existsSync(join(folder, 'shared/fonts'))]).toEqual([0, '3 passed, 0 failed', true]);
  expect(gate.errors).toContain('There already');
});

/**
 * Checks all that is not a test: types per layer, lint, direction of imports, freshness of dist. Says each result, exits 1 on a
 * failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './build';
import { staleDocs } from './docs';
import { untidyReport } from './tidy';

const LAYERS = [
  'src/domain',
  'src/wording',
  'src/application',
  'src/register',
  'src/google',
  '.',
  'src/sidebar',
  'src/local',
  'test',
  'tools',
];

function run(command: string, args: readonly string[]): Promise<string | undefined> {
  const child = spawn('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? undefined : text.trim() || `${command} ended with ${code}`));
  });
}

/** What differs between the committed dist and a build of the sources; `undefined` when nothing does. */
async function staleDist(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    await buildDist(folder);
    const names = [...new Set([...readdirSync(folder), ...(existsSync('dist') ? readdirSync('dist') : [])])];
    const differing = names.filter(
      (name) =>
        !existsSync(join('dist', name)) ||
        !existsSync(join(folder, name)) ||
        !readFileSync(join('dist', name)).equals(readFileSync(join(folder, name))),
    );
    return differing.length === 0 ? undefined : `dist/ is not what the sources give (run npm run build): ${differing.join(', ')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every check by name; gives what is wrong, or nothing. */
export const CHECKS: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
  'types of every layer': () => run('tsx', ['tools/types.ts', ...LAYERS]),
  format: () => run('oxfmt', ['--list-different', '{src,test,tools}/**/*.{ts,tsx}', '*.js']),
  lint: () => run('oxlint', ['src', 'test', 'tools']),
  'direction of imports': () => run('depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']),
  tidy: untidyReport,
  'documents are fresh': staleDocs,
  'dist is fresh': staleDist,
};

/** Runs all checks, `atOnce` at a time, prints a line each; gives how many passed and failed. */
export async function runChecks(atOnce: number): Promise<{ passed: number; failed: number }> {
  const waiting = Object.entries(CHECKS);
  let passed = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, check] = next;
      const problem = await check();
      console.log(problem === undefined ? `ok   ${name}` : `FAIL ${name}\n${problem}`);
      if (problem === undefined) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { passed, failed };
}

if (process.argv[1]?.endsWith('check.ts')) {
  const { failed } = await runChecks(2);
  process.exit(failed === 0 ? 0 : 1);
}

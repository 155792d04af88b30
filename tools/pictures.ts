/** Takes the pictures of docs/fonctions.md and of the README: the tests that walk what they show write them on the way. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TESTS = [
  ['thirteen-lines', 'fonctions'],
  ['readme', 'readme'],
] as const;
for (const [test, folder] of TESTS) {
  const { status } = spawnSync('npx', ['--no-install', 'jest', `test/browser/${test}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Europe/Paris', PICTURES: join(root, 'docs', 'images', folder) },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Takes the pictures of docs/fonctions.md: the test that walks its lines writes them on the way. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('npx', ['--no-install', 'jest', 'test/browser/thirteen-lines'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Europe/Paris', PICTURES: join(root, 'docs', 'images', 'fonctions') },
});
process.exit(status ?? 1);

/** The local runtime is a package of its own: its example runs, its README shows that example, and it knows no product. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(60_000);
const run = promisify(execFile);
const EXAMPLE = 'src/local/example/try-stock.ts';

test('the example runs by itself and shows the fault of its script: a trigger that fires twice takes from the stock twice', async () => {
  const { stdout } = await run('npx', ['--no-install', 'tsx', EXAMPLE]);
  expect(stdout).toContain("{ Article: 'Gloves', Left: '6', Least: '10' }");
  expect(stdout).toContain('keeper@example.example | Running short: Gloves | 9 left');
  expect(stdout).toContain("value: [ 'Gloves' ]");
});

test('the README shows the example as it is', () => {
  expect(readFileSync('src/local/README.md', 'utf8')).toContain(readFileSync(EXAMPLE, 'utf8').trim());
});

test('no file of it has a word of the product', () => {
  const files = readdirSync('src/local', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(tsx?|css|md|json)$/.test(name),
  );
  const words = /p[oô]le\b|\bstages?\b(?!-view)|pole-de-stages|lyc[ée]e|élève|entreprise|animat(eur|rice)/i;
  const found = files.filter((name) =>
    words.test(readFileSync(join('src/local', name), 'utf8').replace(/\.stage\b|`stage \$/g, '')),
  );
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(150);
});

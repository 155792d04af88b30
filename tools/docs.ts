/** Writes the pages of docs/ that are made from the sources: `npm run docs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { layerGraph, withGraph } from './docs/layer-graph';
import { lifecyclesPage } from './docs/lifecycles-page';
import { constantsTable, withTable } from './docs/performance-page';
import { registerPage } from './docs/register-page';
import { rulesPage } from './docs/rules-page';
import { runtimePage } from './docs/runtime-page';

/** Pages as the sources give them, by path. */
const pages = (): Readonly<Record<string, string>> => ({
  'docs/register.md': registerPage(),
  'docs/lifecycles.md': lifecyclesPage(),
  'docs/regles-de-repartition.md': rulesPage(),
  'docs/runtime.md': runtimePage(),
  'docs/performance.md': withTable(readFileSync('docs/performance.md', 'utf8'), 'constants', constantsTable()),
  'docs/architecture.md': withGraph(readFileSync('docs/architecture.md', 'utf8'), layerGraph()),
});

/** Which pages are not what the sources give; `undefined` when all are. */
export function staleDocs(): string | undefined {
  const stale = Object.entries(pages())
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => path);
  return stale.length === 0 ? undefined : `not what the sources give (run npm run docs): ${stale.join(', ')}`;
}

if (process.argv[1]?.endsWith('docs.ts')) {
  for (const [path, content] of Object.entries(pages())) writeFileSync(path, content);
  console.log('docs/ written');
}

/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { serve } from 'apps-script-local/workbench';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankTour, tour } from '../src/sample/tour';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from './sample-files';

if (!existsSync(join(SAMPLE_PROJECT, 'Code.js'))) {
  console.error('Le dossier dist est absent ou incomplet. Construisez-le : npm run build, puis relancez : npm start');
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// A spreadsheet in which the add-on was never used: to build one's own hub.
const isBlank = process.argv.includes('--vide');
// A hub at the largest size that the add-on is made for, filled once.
const isLarge = process.argv.includes('--grand');
const stateFile = join(root, '.state', isBlank ? 'vide.db' : isLarge ? 'grand.db' : 'pole.db');
if (isLarge && !existsSync(stateFile)) await fillLarge(stateFile);

/** Fills a hub beside the file, then puts it in its place: one that is broken off is begun anew. */
async function fillLarge(path: string): Promise<void> {
  console.log('Un grand pôle se remplit ; cela prend une à deux minutes, la première fois seulement.');
  const { openFilledHub } = await import('./bench/register/filled-hub');
  const { SCALE_SET } = await import('./bench/register/shaped-hub');
  const draft = `${path}.draft`;
  mkdirSync(dirname(path), { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  openFilledHub(SCALE_SET, 'many-communes', SAMPLE_ACCOUNT, draft).close();
  renameSync(draft, path);
}

await serve(
  {
    project: SAMPLE_PROJECT,
    stateFile,
    ...(isBlank ? { tour: blankTour } : isLarge ? {} : { scenario: SAMPLE.scenario, prepared: SAMPLE.state, tour }),
    title: 'Pôle de stages',
    account: SAMPLE_ACCOUNT,
  },
  process.argv.slice(2),
  (url) => console.log(`Pôle de stages est ouvert : ${url}\nCtrl + C pour arrêter.`),
  ['--vide', '--grand'],
);

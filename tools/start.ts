/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { serve } from 'apps-script-local/workbench';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankTour, tour } from '../src/sample/tour';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from './sample-files';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// A spreadsheet in which the add-on was never used: to build one's own hub.
const isBlank = process.argv.includes('--vide');

await serve(
  {
    project: SAMPLE_PROJECT,
    stateFile: join(root, '.state', isBlank ? 'vide.db' : 'pole.db'),
    ...(isBlank ? { tour: blankTour } : { scenario: SAMPLE.scenario, prepared: SAMPLE.state, tour }),
    title: 'Pôle de stages',
    account: SAMPLE_ACCOUNT,
  },
  process.argv.slice(2),
  (url) => console.log(`Pôle de stages est ouvert : ${url}\nCtrl + C pour arrêter.`),
);

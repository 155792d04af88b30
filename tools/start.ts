/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { serve } from 'apps-script-local/workbench';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tour } from '../src/sample/tour';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// A spreadsheet in which the add-on was never used: to build one's own hub.
const isBlank = process.argv.includes('--vide');

await serve(
  {
    project: join(root, 'dist'),
    stateFile: join(root, '.state', isBlank ? 'vide.db' : 'pole.db'),
    ...(isBlank ? {} : { scenario: join(root, 'src', 'sample', 'scenario.json'), tour }),
    title: 'Pôle de stages',
    account: { email: 'animation@pole-exemple.example', name: 'Dominique Exemple', kind: 'workspace' },
  },
  process.argv.slice(2),
  (url) => {
    console.log(`Pôle de stages est ouvert : ${url}`);
    if (!isBlank) console.log('Au premier démarrage, l’exemple se charge : la page montre où il en est. Ctrl + C pour arrêter.');
  },
);

/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArgumentError, parsePort } from '../src/local/workbench/parse-port';
import { PortTakenError, startWorkbench } from '../src/local/workbench/start-workbench';
import { tour } from '../src/sample/tour';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  // A spreadsheet in which the add-on was never used: to build one's own hub.
  const isBlank = process.argv.includes('--vide');
  const workbench = await startWorkbench({
    project: join(root, 'dist'),
    stateFile: join(root, '.state', isBlank ? 'vide.db' : 'pole.db'),
    ...(isBlank ? {} : { scenario: join(root, 'src', 'sample', 'scenario.json'), tour }),
    title: 'Pôle de stages',
    port: parsePort(process.argv.slice(2)),
    account: { email: 'animation@pole-exemple.example', name: 'Dominique Exemple', kind: 'workspace' },
  });
  console.log(`Pôle de stages est ouvert : ${workbench.url}`);
  if (!isBlank) console.log('Au premier démarrage, l’exemple se charge : la page montre où il en est. Ctrl + C pour arrêter.');
  workbench.ready.catch((error: Error) => console.error(error.message));
  process.on('SIGINT', () => void workbench.close().then(() => process.exit(0)));
  process.on('SIGTERM', () => void workbench.close().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof PortTakenError) && !(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exit(1);
}

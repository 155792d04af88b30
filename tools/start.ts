/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArgumentError, parsePort } from '../src/local/workbench/parse-port';
import { PortTakenError, startWorkbench } from '../src/local/workbench/start-workbench';
import { tour } from '../src/sample/tour';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const workbench = await startWorkbench({
    project: join(root, 'dist'),
    stateFile: join(root, '.state', 'pole.db'),
    scenario: join(root, 'src', 'sample', 'scenario.json'),
    title: 'Pôle de stages',
    port: parsePort(process.argv.slice(2)),
    account: { email: 'animation@pole-exemple.example', name: 'Dominique Exemple', kind: 'workspace' },
    tour,
  });
  console.log(`Pôle de stages est ouvert : ${workbench.url}`);
  console.log('Au premier démarrage, l’exemple se charge : la page montre où il en est. Ctrl + C pour arrêter.');
  workbench.ready.catch((error: Error) => console.error(error.message));
  process.on('SIGINT', () => void workbench.close().then(() => process.exit(0)));
  process.on('SIGTERM', () => void workbench.close().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof PortTakenError) && !(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exit(1);
}

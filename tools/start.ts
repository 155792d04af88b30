/** Opens the product on one's own machine: the built script, the sample hub, the workbench. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StateHeldProblem } from '../src/local/storage/state-lock';
import { StateProblem } from '../src/local/storage/state-problem';
import { ArgumentError, parsePort } from '../src/local/workbench/parse-port';
import { PortTakenError, startWorkbench, type Workbench } from '../src/local/workbench/start-workbench';
import { tour } from '../src/sample/tour';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the command says to the shell, from the most particular error to the widest. */
const EXIT_CODES: readonly (readonly [new (...args: never[]) => Error, number])[] = [
  [ArgumentError, 2],
  [PortTakenError, 3],
  [StateHeldProblem, 4],
  [StateProblem, 5],
];

function fail(error: unknown): never {
  const code = EXIT_CODES.find(([kind]) => error instanceof kind)?.[1];
  if (code === undefined) throw error;
  console.error((error as Error).message);
  process.exit(code);
}

/** The first Ctrl + C closes; when something is not on disk it is said, and only the second gives that up. */
async function stop(workbench: Workbench, isAgain: boolean): Promise<void> {
  try {
    await workbench.close(isAgain ? 'abandon' : undefined);
    process.exit(0);
  } catch (error) {
    console.error((error as Error).message);
    console.error(
      'Le programme continue et réessaie. Pour arrêter en abandonnant ce qui n’est pas enregistré : Ctrl + C encore une fois.',
    );
  }
}

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
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(workbench, ++asked > 1));
  workbench.ready.catch((error: Error) => {
    if (error instanceof StateProblem) return workbench.close('abandon').then(() => fail(error));
    console.error(error.message);
    return undefined;
  });
} catch (error) {
  fail(error);
}

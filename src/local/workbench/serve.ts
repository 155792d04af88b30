// A command that opens the workbench in a terminal: says the address, stops on Ctrl + C, tells the shell what went wrong.
import { StateHeldProblem } from '../storage/state-lock';
import { StateProblem } from '../storage/state-problem';
import { ArgumentError, parsePort } from './parse-port';
import { PortTakenError, startWorkbench, type Workbench } from './start-workbench';
import type { WorkbenchOptions } from './workbench-options';

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

/**
 * Serves a script until Ctrl + C. Ends the process: 0 when stopped, 2 for a word of the command, 3 for the port, 4 when the
 * state is open elsewhere, 5 for the state file.
 * @param options but for the port, which is read from `words`
 * @param words what was typed after the command's name: `--port 4811`
 * @param isOpen said once, with the address, when the page answers
 * @param others further words that the command knows
 * @throws what is none of those: a fault of the program
 */
export async function serve(
  options: Omit<WorkbenchOptions, 'port'>,
  words: readonly string[],
  isOpen: (url: string) => void,
  others: readonly string[] = [],
): Promise<void> {
  try {
    const workbench = await startWorkbench({ ...options, port: parsePort(words, others) });
    isOpen(workbench.url);
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
}

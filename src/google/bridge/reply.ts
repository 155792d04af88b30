/** Turns what an action gives or throws into a plain answer for the page. */
import type { Reply } from '../../application/sidebar-api';
import { UserProblem } from '../../application/user-problem';
import { unexpectedProblem } from '../../wording/errors/register-errors';
import { composeRun } from '../compose';
import type { Run } from '../run';

const BY_ANIMATOR = 'Animateur';

/**
 * Runs the work as the animator's action. What a user can understand comes back as a sentence; a fault of the program goes to the
 * log too.
 */
export function reply<T>(work: (run: Run) => T): Reply<T> {
  try {
    const run = composeRun(BY_ANIMATOR);
    const value = work(run);
    run.wakeUp.keep();
    return { ok: true, value, ...(run.stamp === undefined ? {} : { stamp: run.stamp }) };
  } catch (error) {
    if (error instanceof UserProblem)
      return { ok: false, error: { message: error.message, ...(error.advice === undefined ? {} : { advice: error.advice }) } };
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ok: false, error: unexpectedProblem };
  }
}

/** Turns what an action gives or throws into a plain answer for the page. */
import type { Reply } from '../../application/sidebar-api';
import { composeRun } from '../compose';
import type { Run } from '../run';
import { problemReply } from './problem-reply';

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
    return problemReply(error);
  }
}

/** What a single edit and a paste share: the run that acts, and the message on the screen. */
import { triggerActors } from '../../wording/labels/triggers';
import { composeRun } from '../compose';
import type { Run } from '../run';

export type Say = (sentence: string, title: string) => void;

/** Does the work in a run of its own, which wakes up for what it queued. */
export const running = <T>(work: (run: Run) => T): T => {
  const run = composeRun(triggerActors.edit);
  const result = work(run);
  run.wakeUp.keep();
  return result;
};

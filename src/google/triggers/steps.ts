/** The steps of a trigger: each stands alone, so that what can go on goes on; what is stuck is kept to be shown. */
import { UserProblem } from '../../application/user-problem';
import { unexpectedProblem } from '../../wording/errors/register-errors';
import { stepLabels } from '../../wording/labels/triggers';
import type { Run } from '../run';
import { StuckSteps } from '../properties/stuck-steps';

export type StepName = keyof typeof stepLabels;
export type Step = readonly [name: StepName, work: (run: Run) => void];

/**
 * Runs every step; one that fails is noted with its sentence and holds back no other, one that succeeds is noted as mended. Says
 * whether none failed.
 */
export function runSteps(run: Run, steps: readonly Step[]): boolean {
  let isDone = true;
  const stuck = new StuckSteps(run.seen);
  for (const [name, work] of steps) {
    if (!run.ports.hasTimeLeft()) break;
    try {
      work(run);
      stuck.mended(name);
    } catch (error) {
      isDone = false;
      const known = error instanceof UserProblem ? { message: error.message, advice: error.advice ?? '' } : unexpectedProblem;
      if (!(error instanceof UserProblem))
        console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      stuck.note(name, { ...known, since: run.ports.clock.now() });
    }
    // A later step may tell of what is stuck: it reads what is true by now.
    stuck.save();
  }
  return isDone;
}

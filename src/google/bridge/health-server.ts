/** Answers the dialog « Santé du pôle ». */
import type { HealthApi } from '../../application/health-api';
import { healthView, idOfCause } from '../../application/health/health-view';
import { healthWords } from '../../wording/pages/health-page';
import { composeRun } from '../compose';
import { lookAtHealth, type Look } from '../health/look-at-health';
import { LEAVES_FORMS, mendCause } from '../health/mend-cause';
import type { Run } from '../run';
import type { SeenCause } from '../../domain/health/causes';
import { reply } from './reply';

/** The dialogs are opened by the menu's own functions. */
export const healthServer: Omit<HealthApi, 'openSetup' | 'openSidebar'> = {
  getHealth: (depth) =>
    reply((run) => {
      // A page sends what it likes.
      const known = depth === 'without-forms' ? depth : 'whole';
      const { facts, url } = lookAtHealth(run, known);
      return healthView(facts, url, known);
    }),
  mendCause: (id, gesture) =>
    reply((run) => {
      const cause = stillThere(run, id);
      if (cause !== undefined) mendCause(run, cause, gesture);
      // What a run has read stays as it was read: the look after the gesture is another run's.
      const after = composeRun(run.ports.actor);
      const depth = cause !== undefined && LEAVES_FORMS[gesture] ? 'without-forms' : 'whole';
      const { facts, url } = lookAtHealth(after, depth);
      const done = cause === undefined ? healthWords.gone : healthWords.done[gesture];
      return healthView(facts, url, depth, done);
    }),
};

/** Forms are opened only for a cause that is not seen without. */
function stillThere(run: Run, id: string): SeenCause | undefined {
  const among = ({ causes }: Look): SeenCause | undefined => causes.find((one) => idOfCause(one) === id);
  return among(lookAtHealth(run, 'without-forms')) ?? among(lookAtHealth(run));
}

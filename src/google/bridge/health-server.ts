/** Answers the dialog « Santé du pôle ». */
import type { HealthApi, LookDepth } from '../../application/health-api';
import { healthView, idOfCause } from '../../application/health/health-view';
import { healthWords } from '../../wording/pages/health-page';
import { composeRun } from '../compose';
import { lookAtHealth, type Look } from '../health/look-at-health';
import { mendCause } from '../health/mend-cause';
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
      const { cause, look, depth } = causeNow(run, id);
      if (cause === undefined) return healthView(look.facts, look.url, depth, healthWords.gone);
      mendCause(run, cause, gesture);
      // What a run has read stays as it was read: the look after the gesture is another run's.
      const { facts, url } = lookAtHealth(composeRun(run.ports.actor), 'without-forms', cause.code);
      return healthView(facts, url, 'without-forms', healthWords.done[gesture]);
    }),
};

interface CauseNow {
  readonly cause: SeenCause | undefined;
  readonly look: Look;
  readonly depth: LookDepth;
}

/** The cause as it stands. Forms are opened only for one that is not seen without. */
function causeNow(run: Run, id: string): CauseNow {
  const among = (depth: LookDepth): CauseNow => {
    const look = lookAtHealth(run, depth);
    return { cause: look.causes.find((one) => idOfCause(one) === id), look, depth };
  };
  const first = among('without-forms');
  return first.cause === undefined ? among('whole') : first;
}

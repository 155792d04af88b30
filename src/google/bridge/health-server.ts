/** Answers the dialog « Santé du pôle ». */
import type { HealthApi } from '../../application/health-api';
import { healthView, idOfCause } from '../../application/health/health-view';
import { healthWords } from '../../wording/pages/health-page';
import { composeRun } from '../compose';
import { lookAtHealth } from '../health/look-at-health';
import { keepFormFacts } from '../forms/form-facts';
import { LEAVES_FORMS, mendCause } from '../health/mend-cause';
import { reply } from './reply';

/** The dialogs are opened by the menu's own functions. */
export const healthServer: Omit<HealthApi, 'openSetup' | 'openSidebar'> = {
  getHealth: () =>
    reply((run) => {
      const { facts, url } = lookAtHealth(run);
      return healthView(facts, url);
    }),
  mendCause: (id, gesture) =>
    reply((run) => {
      const before = lookAtHealth(run);
      const cause = before.causes.find((one) => idOfCause(one) === id);
      if (cause !== undefined) mendCause(run, cause, gesture);
      // What a run has read stays as it was read: the look after the gesture is another run's.
      const after = composeRun(run.ports.actor);
      const isSame = cause === undefined || LEAVES_FORMS[gesture];
      if (isSame && before.facts.forms.length > 0) keepFormFacts(after, before.facts.forms);
      const { facts, url } = lookAtHealth(after);
      return healthView(facts, url, cause === undefined ? healthWords.gone : healthWords.done[gesture]);
    }),
};

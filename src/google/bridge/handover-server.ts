/** Answers the dialog « Passer la main ». */
import { handoverView } from '../../application/handover/handover-view';
import { sendLetter } from '../../application/handover/letter';
import type { HandoverApi, HandoverView, Successor } from '../../application/handover-api';
import { handoverWords } from '../../wording/pages/handover-page';
import { composeRun } from '../compose';
import { shareForms } from '../forms/form-owners';
import { handOver, lackingForms, type LackingForms } from '../handover/hand-over';
import { accountFacts } from '../health/look-at-hub';
import { requirePermissions } from '../permissions/require-permissions';
import { Accounts } from '../properties/accounts';
import type { Run } from '../run';
import { reply } from './reply';

/** @param forms those that this account lacks; absent where nothing can have changed since the page was told */
function viewOf(run: Run, forms: LackingForms | undefined, done?: string): HandoverView {
  const accounts = new Accounts(PropertiesService.getDocumentProperties());
  const own = accounts.own();
  const facts = {
    accounts: accountFacts(run).accounts,
    isLeaving: accounts.all().some(({ id, isLeaving }) => id === own && isLeaving === true),
    ...(forms === undefined ? {} : { lackingForms: forms }),
  };
  return run.read((register) => handoverView(register, run.ports, facts, done));
}

/** A page sends what it likes. */
const textOf = (text: unknown): string => (typeof text === 'string' ? text.slice(0, 200) : '');
const successorOf = (given: Partial<Successor> | undefined): Successor => ({
  animatorName: textOf(given?.animatorName),
  animatorRole: textOf(given?.animatorRole),
  animatorPhone: textOf(given?.animatorPhone),
  animatorEmail: textOf(given?.animatorEmail),
});

export const handoverServer: HandoverApi = {
  getHandover: (depth) =>
    reply((run) => {
      if (depth === 'without-forms') return viewOf(run, undefined);
      requirePermissions('look-at-forms');
      return viewOf(run, lackingForms(run));
    }),
  announceLeaving: (isLeaving) =>
    reply((run) => {
      new Accounts(PropertiesService.getDocumentProperties()).note({ isLeaving: isLeaving === true });
      // The one who follows may be among the animators already.
      if (isLeaving === true) {
        requirePermissions('look-at-forms');
        shareForms(run);
      }
      return viewOf(run, undefined, isLeaving === true ? handoverWords.leaving : handoverWords.stays);
    }),
  takeOver: (successor) =>
    reply((run) => {
      const { hasBuilt, awaited } = handOver(run, successorOf(successor));
      // What a run has read of the forms stays as it was read.
      const after = composeRun(run.ports.actor);
      return viewOf(after, hasBuilt ? lackingForms(after) : { toRemake: [], awaited }, handoverWords.takenAgain);
    }),
  sendHandoverLetter: () =>
    reply((run) => {
      const { queued, left } = run.ports.unitOfWork((register) => sendLetter(register, run.ports));
      return viewOf(run, undefined, handoverWords.queued(queued, left));
    }),
};

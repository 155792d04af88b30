/** Answers the dialog « Passer la main ». */
import { handoverView } from '../../application/handover/handover-view';
import { sendLetter } from '../../application/handover/letter';
import type { HandoverApi, HandoverView, Successor } from '../../application/handover-api';
import { handoverWords } from '../../wording/pages/handover-page';
import { composeRun } from '../compose';
import { shareForms } from '../forms/form-owners';
import { handOver, lackingForms } from '../handover/hand-over';
import { accountFacts } from '../health/look-at-hub';
import { requirePermissions } from '../permissions/require-permissions';
import { Accounts } from '../properties/accounts';
import type { Run } from '../run';
import { reply } from './reply';

function viewOf(run: Run, done?: string): HandoverView {
  requirePermissions('look-at-forms');
  const accounts = new Accounts(PropertiesService.getDocumentProperties());
  const own = accounts.own();
  const facts = {
    accounts: accountFacts(run).accounts,
    isLeaving: accounts.all().some(({ id, isLeaving }) => id === own && isLeaving === true),
    lackingForms: lackingForms(run),
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
  getHandover: () => reply((run) => viewOf(run)),
  announceLeaving: (isLeaving) =>
    reply((run) => {
      new Accounts(PropertiesService.getDocumentProperties()).note({ isLeaving: isLeaving === true });
      requirePermissions('look-at-forms');
      // The one who follows may be among the animators already.
      if (isLeaving === true) shareForms(run);
      return viewOf(run, isLeaving === true ? handoverWords.leaving : handoverWords.stays);
    }),
  takeOver: (successor) =>
    reply((run) => {
      handOver(run, successorOf(successor));
      // What a run has read of the forms stays as it was read.
      return viewOf(composeRun(run.ports.actor), handoverWords.takenAgain);
    }),
  sendHandoverLetter: () =>
    reply((run) => {
      const { queued, left } = run.ports.unitOfWork((register) => sendLetter(register, run.ports));
      return viewOf(run, handoverWords.queued(queued, left));
    }),
};

/** Answers what the panel does: one short function a call, each a use case. */
import { calls } from '../../application/cards/calls';
import { companyCard } from '../../application/cards/company-card';
import { offerCard } from '../../application/cards/offer-card';
import { propositionCard } from '../../application/cards/proposition-card';
import { requestCard } from '../../application/cards/request-card';
import { sendCorrectionLink } from '../../application/corrections/send-correction-link';
import { mergeCompanies } from '../../application/companies/merge-companies';
import { changeOfferPublics } from '../../application/follow-up/change-offer-publics';
import { putToTeacher, settleCounterOffer } from '../../application/follow-up/counter-offer';
import { setOfferStatus } from '../../application/offers/set-offer-status';
import {
  cancelMessage,
  previewMessage,
  queueAllReviewed,
  queueReviewed,
  settleMessage,
} from '../../application/outbox/message-actions';
import { correctAddress } from '../../application/outbox/correct-address';
import { editWaiting } from '../../application/outbox/edit-waiting';
import { mailToMyself } from '../../application/outbox/mail-to-myself';
import { messagesView } from '../../application/outbox/message-lines';
import { setPause } from '../../application/outbox/pause';
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { cancelProposition, confirmProposition, withdrawHost } from '../../application/propositions/confirm-or-withdraw';
import { previewPropositions, sendPropositions } from '../../application/propositions/propose-hosts';
import { settlePlaceCall } from '../../application/companies/ask-for-places';
import { noteVoicemail, noteWrongNumber } from '../../application/propositions/record-call';
import { recordAnswer } from '../../application/propositions/record-answer';
import { askTeacher } from '../../application/requests/ask-teacher';
import { animatorOf } from '../../application/setup/animator-of';
import {
  cancelRequest,
  completeRequest,
  giveUpRequest,
  reopenRequest,
  withdrawPupil,
} from '../../application/requests/request-actions';
import { takeDifference } from '../../application/companies/take-difference';
import { takeCorrection } from '../../application/requests/take-correction';
import { tickConvention } from '../../application/requests/tick-convention';
import { requireRecord } from '../../application/require-record';
import { recordReview, settleReview } from '../../application/reviews/record-review';
import type { SidebarApi } from '../../application/sidebar-api';
import { requirePermissions } from '../permissions/require-permissions';
import { requireForm } from '../forms/build-forms';
import { mendProblem, problemsView } from '../../application/upkeep/mend-problem';
import { adoptRow } from '../edits/adopt-typed-row';
import { eraseWhoeverIsIn } from '../person/erase-person';
import { lastActions, undoAction } from '../../application/undo/undo-action';
import { tellInToasts } from '../ui/item';
import { goTo } from '../ui/selection';
import { done, shown } from './answers';
import { reply } from './reply';
import type { panelLists } from './panel-lists';
import type { panelViews } from './panel-views';

/** Those that show are `panelViews`; the dialogs are opened by the menu's own functions. */
type Actions = Omit<
  SidebarApi,
  | keyof typeof panelViews
  | keyof typeof panelLists
  | 'openSetup'
  | 'openAllocation'
  | 'openMap'
  | 'openPapers'
  | 'openTemplates'
  | 'openHealth'
>;

export const panelActions: Actions = {
  previewPropositions: (reference, choices) =>
    shown((register, ports) => previewPropositions(register, ports, reference, choices)),
  sendPropositions: (input) =>
    reply((run) => {
      requirePermissions('propose');
      // A proposition whose link leads nowhere is worse than none.
      requireForm(run, 'answer');
      return run.ports.unitOfWork((register) => sendPropositions(register, run.ports, input));
    }),
  recordAnswer: (input) =>
    done(
      (register, ports) =>
        void recordAnswer(register, ports, requireRecord(register, 'propositions', input.propositionReference), input),
      (register, ports) => ({
        ...propositionCard(register, ports, input.propositionReference),
        ...(input.answer === 'yes' ? { messages: messagesView(register, ports) } : {}),
      }),
    ),
  cancelProposition: (reference, reason) =>
    done(
      (register, ports) => cancelProposition(register, ports, reference, reason),
      (register, ports) => propositionCard(register, ports, reference),
    ),
  recordReview: (input) =>
    done(
      (register, ports) => recordReview(register, ports, input),
      (register, ports) => propositionCard(register, ports, input.propositionReference),
    ),
  settleReview: (propositionReference, reviewReference, stage) =>
    done(
      (register, ports) => settleReview(register, ports, reviewReference, stage),
      (register, ports) => propositionCard(register, ports, propositionReference),
    ),
  putToTeacher: (reference) => reply(({ ports }) => ports.unitOfWork((register) => putToTeacher(register, ports, reference))),
  settleCounterOffer: (reference, isAgreed) =>
    done(
      (register, ports) => void settleCounterOffer(register, ports, reference, isAgreed),
      (register, ports) => propositionCard(register, ports, reference),
    ),
  changeOfferPublics: (reference, publics) =>
    done(
      (register, ports) => changeOfferPublics(register, ports, reference, publics),
      (register, ports) => propositionCard(register, ports, reference),
    ),
  completeRequest: (reference) =>
    done(
      (register, ports) => completeRequest(register, ports, reference),
      (register, ports) => requestCard(register, ports, reference),
    ),
  takeDifference: (reference, id) =>
    done(
      (register, ports) => takeDifference(register, ports, reference, id),
      (register, ports) => companyCard(register, ports, reference),
    ),
  takeCorrection: (reference, id) =>
    done(
      (register, ports) => takeCorrection(register, ports, reference, id),
      (register, ports) => requestCard(register, ports, reference),
    ),
  cancelRequest: (reference, reason) =>
    done(
      (register, ports) => cancelRequest(register, ports, reference, reason),
      (register, ports) => requestCard(register, ports, reference),
    ),
  reopenRequest: (reference, reason) =>
    done(
      (register, ports) => reopenRequest(register, ports, reference, reason),
      (register, ports) => requestCard(register, ports, reference),
    ),
  giveUpRequest: (reference, reason) =>
    done(
      (register, ports) => giveUpRequest(register, ports, reference, reason),
      (register, ports) => requestCard(register, ports, reference),
    ),
  withdrawPupil: (reference, reason, goesOn) =>
    done(
      (register, ports) => withdrawPupil(register, ports, reference, reason, goesOn),
      (register, ports) => requestCard(register, ports, reference),
    ),
  tickConvention: (reference, state, on) =>
    done(
      (register, ports) => tickConvention(register, ports, reference, { state, on, by: animatorOf(register, ports) }),
      (register, ports) => requestCard(register, ports, reference),
    ),
  sendCorrectionLink: (reference) =>
    reply(({ ports }) => ports.unitOfWork((register) => sendCorrectionLink(register, ports, reference))),
  askTeacher: (reference, asked) =>
    reply(({ ports }) => ports.unitOfWork((register) => askTeacher(register, ports, reference, asked))),
  setOfferStatus: (reference, event) =>
    done(
      (register, ports) => setOfferStatus(register, ports, reference, event),
      (register, ports) => offerCard(register, ports, reference),
    ),
  confirmProposition: (reference) =>
    done(
      (register, ports) => confirmProposition(register, ports, reference),
      (register, ports) => propositionCard(register, ports, reference),
    ),
  withdrawHost: (reference, reason) =>
    done(
      (register, ports) => withdrawHost(register, ports, reference, reason),
      (register, ports) => {
        const card = propositionCard(register, ports, reference);
        return { ...card, requestCard: requestCard(register, ports, card.requestReference) };
      },
    ),
  mergeCompanies: (kept, merged) =>
    done(
      (register, ports) => mergeCompanies(register, ports, kept, merged),
      (register, ports) => companyCard(register, ports, kept),
    ),
  noteVoicemail: (reference) => done((register, ports) => noteVoicemail(register, ports, reference), calls),
  noteWrongNumber: (reference, rightNumber) =>
    done((register, ports) => noteWrongNumber(register, ports, reference, rightNumber), calls),
  settlePlaceCall: (reference) => done((register, ports) => settlePlaceCall(register, ports, reference), calls),
  previewMessage: (reference) => shown((register, ports) => previewMessage(register, ports, reference)),
  queueMessage: (reference, edits, change) =>
    done((register, ports) => {
      if (change !== undefined) editWaiting(register, ports, reference, change);
      queueReviewed(register, ports, reference, edits);
    }, messagesView),
  queueAllMessages: () => done(queueAllReviewed, messagesView),
  cancelMessage: (reference) => done((register, ports) => cancelMessage(register, ports, reference), messagesView),
  settleMessage: (reference, outcome) =>
    done((register, ports) => settleMessage(register, ports, reference, outcome), messagesView),
  mendProblem: (id) =>
    reply((run) => {
      const left = run.ports.unitOfWork((register) => mendProblem(register, run.ports, id));
      if (left?.mend?.kind === 'erase-person') {
        // The panel only says that it is busy, and this takes a quarter of a minute.
        tellInToasts(run);
        eraseWhoeverIsIn(run, left);
      }
      if (left?.mend?.kind !== 'erase-person' && left?.row !== undefined) adoptRow(run, left.table, left.row);
      return run.read((register) => problemsView(register, run.ports));
    }),
  undoAction: (id) =>
    reply((run) => {
      const undone = undoAction(run.ports, id);
      if (undone.row !== undefined) goTo(run, undone.row);
      return undone.isDone ? { ...undone, left: run.read((register) => lastActions(register, run.ports)) } : undone;
    }),
  editMessage: (reference, change) => done((register, ports) => editWaiting(register, ports, reference, change), messagesView),
  sendToMyself: (reference) =>
    reply((run) => {
      requirePermissions('send-mail');
      const mail = run.read((register) => mailToMyself(register, reference));
      run.ports.mailer.send(mail);
      return null;
    }),
  correctAddress: (reference, address) =>
    done((register, ports) => void correctAddress(register, ports, reference, address), messagesView),
  setPause: (isOn, by) => done((register, ports) => setPause(register, ports, isOn, by), messagesView),
  sendDueMessages: () =>
    reply(({ ports }) => {
      requirePermissions('send-mail');
      return sendPendingMessages(ports);
    }),
};

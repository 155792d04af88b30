/** The calls of the pages as use cases, by the names that the script gives them: one row a call. */
import { changeOfferPublics } from '../../../src/application/follow-up/change-offer-publics';
import { putToTeacher, settleCounterOffer } from '../../../src/application/follow-up/counter-offer';
import { createPropositions } from '../../../src/application/allocation/create-propositions';
import { checkIntake, recordIntake } from '../../../src/application/intake/take-by-phone';
import { settleContribution } from '../../../src/application/contributions/settle-contribution';
import { inviteToMeeting } from '../../../src/application/meetings/invite';
import { noteAttendance } from '../../../src/application/meetings/note-attendance';
import { saveMinutes, sendAfterMeeting } from '../../../src/application/meetings/after-meeting';
import { makeTheme } from '../../../src/application/network/make-theme';
import { shareResources } from '../../../src/application/network/share-resources';
import { paperOf, papersView } from '../../../src/application/papers/papers-view';
import { TOUR_CALLS } from './memory-tour';
import { settleNeed } from '../../../src/application/network/settle-need';
import { tellSector } from '../../../src/application/network/tell-sector';
import { mergeCompanies } from '../../../src/application/companies/merge-companies';
import { setOfferStatus } from '../../../src/application/offers/set-offer-status';
import { correctAddress } from '../../../src/application/outbox/correct-address';
import { editWaiting } from '../../../src/application/outbox/edit-waiting';
import { setPause } from '../../../src/application/outbox/pause';
import { cancelMessage, queueAllReviewed, queueReviewed, settleMessage } from '../../../src/application/outbox/message-actions';
import type { Ports, Register } from '../../../src/application/ports';
import { cancelProposition, confirmProposition, withdrawHost } from '../../../src/application/propositions/confirm-or-withdraw';
import { sendPropositions } from '../../../src/application/propositions/propose-hosts';
import { noteVoicemail, noteWrongNumber } from '../../../src/application/propositions/record-call';
import { recordAnswer } from '../../../src/application/propositions/record-answer';
import { requireRecord } from '../../../src/application/require-record';
import { askTeacher } from '../../../src/application/requests/ask-teacher';
import {
  cancelRequest,
  completeRequest,
  giveUpRequest,
  reopenRequest,
  withdrawPupil,
} from '../../../src/application/requests/request-actions';
import { settleReview } from '../../../src/application/reviews/record-review';
import { tickConvention } from '../../../src/application/requests/tick-convention';
import { animatorOf } from '../../../src/application/setup/animator-of';
import { endTrial } from '../../../src/application/setup/end-trial';
import { writeSetting } from '../../../src/application/setup/setup-hub';
import type { SidebarApi } from '../../../src/application/sidebar-api';

type Act = (register: Register, ports: Ports, ...args: never[]) => unknown;
type Args<Name extends keyof SidebarApi> = Parameters<SidebarApi[Name]>;

export const CALLS: Readonly<Record<string, Act>> = {
  sendPropositions,
  createPropositions,
  checkIntake,
  recordIntake,
  recordAnswer: (register, ports, ...[input]: Args<'recordAnswer'>) =>
    recordAnswer(register, ports, requireRecord(register, 'propositions', input.propositionReference), input),
  cancelProposition,
  confirmProposition,
  withdrawHost,
  completeRequest,
  cancelRequest,
  reopenRequest,
  askTeacher,
  giveUpRequest,
  withdrawPupil,
  settleReview: (register, ports, ...[, review, stage]: Args<'settleReview'>) => settleReview(register, ports, review, stage),
  tickConvention: (register, ports, ...[reference, state, on]: Args<'tickConvention'>) =>
    tickConvention(register, ports, reference, { state, on, by: animatorOf(register, ports) }),
  putToTeacher,
  settleCounterOffer,
  changeOfferPublics,
  noteVoicemail,
  noteWrongNumber,
  editMessage: editWaiting,
  correctAddress,
  setPause,
  setOfferStatus,
  mergeCompanies,
  queueMessage: queueReviewed,
  queueAllMessages: queueAllReviewed,
  cancelMessage,
  settleMessage,
  settleContribution,
  settleNeed,
  inviteToMeeting,
  noteAttendance,
  tellSector,
  saveMinutes,
  sendAfterMeeting,
  shareResources,
  makeTheme,
  getPapers: papersView,
  getPaper: (register, ports, id: string) => paperOf(register, ports, id),
  ...TOUR_CALLS,
  setSandbox: (register, ports, isOn: boolean, what?: 'send' | 'forget') =>
    isOn ? writeSetting(register, 'sandbox', 'oui') : endTrial(register, ports, what),
};

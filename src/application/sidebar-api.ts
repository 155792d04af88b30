/**
 * The contract between the sidebar and the server: what each call takes and gives.
 * Everything here is plain JSON without dates (the platform turns a result that holds a Date into null);
 * an absent value is left out. Sentences are French and ready to show.
 */
import type { UndoneView, UndoView } from './undo-api';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { CancelReason, ConventionState } from '../domain/request/request';
import type { Public } from '../domain/request/request-type';
import type { SelectionView } from './sidebar-views/card-ref';
import type { HomeView } from './sidebar-views/home-view';
import type { RequestCardView } from './sidebar-views/request-card-view';
import type { ReviewInput, StageOutcome } from './sidebar-views/review-views';
import type { RankingView, HostChoice } from './sidebar-views/ranking-view';
import type { OfferCardView, CompanyCardView } from './sidebar-views/host-card-views';
import type { AnswerInput, AnsweredView, PropositionCardView, WithdrawnHostView } from './sidebar-views/proposition-card-view';
import type {
  MessagePreview,
  MessageChange,
  PropositionPreviewView,
  SendPropositionsInput,
  QueuedView,
  MessagesView,
  SendReportView,
} from './sidebar-views/message-views';
import type { CallsView, SearchResult, ProblemsView } from './sidebar-views/list-views';

/** A call never throws for what a user may do: it answers with a sentence. */
export type Reply<T> =
  /** `stamp` marks the change that the call made: whoever knows it has seen the register since. */
  { readonly ok: true; readonly value: T; readonly stamp?: string } | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  /** What happened. */
  readonly message: string;
  /** What was kept and what to do, when there is something to say. */
  readonly advice?: string;
}

/** Every call of the sidebar; each one is a global function of the built script of the same name. */
export interface SidebarApi {
  getHome(): Reply<HomeView>;
  getSelection(): Reply<SelectionView>;
  /** Selects the row of the object in the sheet; a row address leads to any row of any tab. */
  showRow(reference: string): Reply<null>;
  search(text: string): Reply<readonly SearchResult[]>;
  getRequestCard(reference: string): Reply<RequestCardView>;
  getRanking(reference: string): Reply<RankingView>;
  getOfferCard(reference: string): Reply<OfferCardView>;
  getCompanyCard(reference: string): Reply<CompanyCardView>;
  getPropositionCard(reference: string): Reply<PropositionCardView>;
  /** Writes nothing. */
  previewPropositions(requestReference: string, choices: readonly HostChoice[]): Reply<PropositionPreviewView>;
  /** Creates the propositions and queues their messages; a second identical call creates nothing more. */
  sendPropositions(input: SendPropositionsInput): Reply<QueuedView>;
  recordAnswer(input: AnswerInput): Reply<AnsweredView>;
  cancelProposition(reference: string, reason: string): Reply<PropositionCardView>;
  /** A review given by telephone, noted by the checks of the form; given again, it corrects the first. */
  recordReview(input: ReviewInput): Reply<PropositionCardView>;
  /** What a review says has been seen to: it is no longer to do. */
  /** @param stage how the stage is noted from now on; absent: as it was */
  settleReview(propositionReference: string, reviewReference: string, stage?: StageOutcome): Reply<PropositionCardView>;
  /** Asks the teacher whether what the host offers instead will do. */
  putToTeacher(propositionReference: string): Reply<QueuedView>;
  /** The school's word, given to the animator: agreed days become those of the stage. */
  settleCounterOffer(propositionReference: string, isAgreed: boolean): Reply<PropositionCardView>;
  /** The host takes other publics: its offer changes, this proposition ends. */
  changeOfferPublics(propositionReference: string, publics: readonly Public[]): Reply<PropositionCardView>;
  /** The request's required information is now there: the search starts. */
  completeRequest(reference: string): Reply<RequestCardView>;
  /** Takes a correction that the card proposes. */
  takeCorrection(reference: string, id: string): Reply<RequestCardView>;
  /** Takes what a known company said otherwise into its row. */
  takeDifference(reference: string, id: string): Reply<CompanyCardView>;
  cancelRequest(reference: string, reason: CancelReason): Reply<RequestCardView>;
  reopenRequest(reference: string, reason: string): Reply<RequestCardView>;
  /** No host was found: the search ends, the teacher reads what was tried. */
  giveUpRequest(reference: string, reason: string): Reply<RequestCardView>;
  /** The pupil leaves its host; `goesOn`: another one is sought, first of all. */
  withdrawPupil(reference: string, reason: string, goesOn: boolean): Reply<RequestCardView>;
  /** Where the convention stands, and since which day; today when absent. */
  tickConvention(reference: string, state: ConventionState, on?: IsoDate): Reply<RequestCardView>;
  /** Puts what would help to the teacher as a question; the message leaves after the usual delay. */
  /** `asked`: titles of the concessions to ask for; without them, all that bring hosts. */
  askTeacher(requestReference: string, asked?: readonly string[]): Reply<QueuedView>;
  /** Sends whoever filed a request or an offer the link that corrects it. */
  sendCorrectionLink(reference: string): Reply<QueuedView>;
  setOfferStatus(reference: string, event: 'verified' | 'suspended' | 'resumed'): Reply<OfferCardView>;
  /** The school has confirmed that the pupil goes there. */
  confirmProposition(reference: string): Reply<PropositionCardView>;
  /** The host takes its word back: the seat is freed, the request is searched again with top priority. */
  withdrawHost(reference: string, reason: string): Reply<WithdrawnHostView>;
  /** Moves the history of the second company to the first; the second is closed. */
  mergeCompanies(kept: string, merged: string): Reply<CompanyCardView>;
  /** A message was left: the host comes back on the next working day. */
  noteVoicemail(propositionReference: string): Reply<CallsView>;
  /** The number is not the host's; the right one takes its place when it is known. */
  noteWrongNumber(propositionReference: string, rightNumber?: string): Reply<CallsView>;
  /** The company was called for a place more: it leaves the list. */
  settlePlaceCall(companyReference: string): Reply<CallsView>;
  /** Hosts to telephone, the most pressing first. */
  getCalls(): Reply<CallsView>;
  getMessages(): Reply<MessagesView>;
  previewMessage(reference: string): Reply<MessagePreview>;
  /** @param change what else was typed, kept before the message is queued: its recipient, who signs it, when it leaves */
  queueMessage(
    reference: string,
    edits: { readonly subject?: string; readonly body?: string },
    change?: MessageChange,
  ): Reply<MessagesView>;
  /** Queues all that wait for a reading and lack nothing; each can still be cancelled during the delay. */
  queueAllMessages(): Reply<MessagesView>;
  cancelMessage(reference: string): Reply<MessagesView>;
  /** For a message that may have left before a crash: the animator says what is true. */
  settleMessage(reference: string, outcome: 'confirmed-sent' | 'retried'): Reply<MessagesView>;
  /** Changes a message that has not left. */
  editMessage(reference: string, change: MessageChange): Reply<MessagesView>;
  /** Sends the message, as it stands, to the animator alone. */
  sendToMyself(reference: string): Reply<null>;
  /** The address is wrong: it is corrected everywhere, and the message leaves again. */
  correctAddress(reference: string, address: string): Reply<MessagesView>;
  /** Stops everything that leaves (`by` says who), or lets it go on. */
  setPause(isOn: boolean, by: string): Reply<MessagesView>;
  /** Sends what is due now. */
  sendDueMessages(): Reply<SendReportView>;

  /** What does not hold together in the register; reads all tabs. */
  getProblems(): Reply<ProblemsView>;
  /** Mends the problem, where it still stands. */
  mendProblem(id: string): Reply<ProblemsView>;
  /** What can be undone, the last action first. */
  getLastActions(): Reply<UndoView>;
  /** Takes the action back and selects its row; a further call goes on where the time was not enough. */
  undoAction(id: string): Reply<UndoneView>;

  /** Open the dialogs over the spreadsheet. */
  openSetup(): Reply<null>;
  /** @param chosen what is shown first: a kept plan, or a pair to arrange the plan of the day with (`nameOfPair`) */
  openAllocation(chosen?: string): Reply<null>;
  openMap(): Reply<null>;
  /** @param id names the sheet that is shown first */
  openPapers(id?: string): Reply<null>;
  openTemplates(): Reply<null>;
  openHealth(): Reply<null>;
}

/**
 * The contract between the sidebar and the server: what each call takes and gives.
 * Everything here is plain JSON without dates (the platform turns a result that holds a Date into null);
 * an absent value is left out. Sentences are French and ready to show.
 */
import type { UndoneView, UndoView } from './undo-api';
import type { IsoDate, IsoInstant } from '../domain/calendar/iso-date';
import type { MessageStatus } from '../domain/message/message';
import type { OfferStatus } from '../domain/offer/offer-status';
import type { Channel } from '../domain/contact/channel';
import type { Answer, AnswerRoad, RefusalReason } from '../domain/proposition/proposition';
import type { PropositionStatus } from '../domain/proposition/proposition-status';
import type { CancelReason, ConventionState } from '../domain/request/request';
import type { Public } from '../domain/request/request-type';
import type { RequestStatus } from '../domain/request/request-status';
import type { CriterionCode } from '../domain/settings/setting';
import type { TaskGroup } from '../domain/today/task';

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

export type CardKind = 'request' | 'offer' | 'company' | 'proposition';
/** `message` opens the message itself. */
export interface CardRef {
  readonly kind: CardKind | 'message';
  readonly reference: string;
}
/** A row of the sheet, by its address (`rowAddress` of `upkeep/problem.ts`). */
export interface RowRef {
  readonly kind: 'row';
  readonly reference: string;
}

/** `stamp` differs after every change of the register, whoever made it. */
export type SelectionView = { readonly stamp: string } & (
  { readonly kind: CardKind; readonly reference: string } | { readonly kind: 'none'; readonly sheetName: string }
);

export interface HomeItem {
  readonly group: TaskGroup;
  /** E.g. « DEM-2026-0139 commence dans 4 jours, sans hôte ». */
  readonly sentence: string;
  readonly detail?: string;
  readonly card: CardRef | RowRef;
}
export interface HomeView {
  /** False until the hub is set up: the home then invites to the first-run assistant. */
  readonly isReady: boolean;
  readonly hubName: string;
  /** The most urgent first; a list too long to be read is cut. */
  readonly items: readonly HomeItem[];
  /** How many wait in all. */
  readonly toDo: number;
  readonly openRequests: number;
  /** Requests that the plan would take. */
  readonly toAllocate: number;
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  readonly queuedMessages: number;
  readonly isSandbox: boolean;
  /** What the add-on could not do by itself, and the gesture that mends it; absent when all is well. */
  readonly stuck?: readonly { readonly title: string; readonly sentence: string; readonly advice: string }[];
}

export interface TimelineItem {
  readonly on: string;
  readonly sentence: string;
}

export interface PropositionLine {
  readonly reference: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly status: PropositionStatus;
  /** E.g. « Envoyée le lun. 12 janv. ». */
  readonly sentence: string;
}

/** A correction that can be taken in one click. */
export interface CorrectionLine {
  readonly id: string;
  /** « Prendre 93200 Saint-Denis ». */
  readonly label: string;
}

export interface RequestCardView {
  readonly reference: string;
  readonly status: RequestStatus;
  readonly statusLabel: string;
  readonly priorityLabel?: string;
  /** Lines of the header: pupil and training; school; dates and weeks; place, radius, transport. */
  readonly lines: readonly string[];
  /** What must be looked at, in sentences. */
  readonly findings: readonly string[];
  /** What the checks propose in place of what was typed. */
  readonly corrections: readonly CorrectionLine[];
  readonly requester: { readonly name: string; readonly email?: string; readonly phone?: string };
  readonly propositions: readonly PropositionLine[];
  readonly journal: readonly TimelineItem[];
  /** The buttons that the request's state allows. */
  /** Where the convention stands, once a host holds the pupil. */
  readonly convention?: ConventionView;
  /** Hosts that would have taken the pupil, or held it once, and are asked for nothing now. */
  readonly keptInMind: readonly { readonly companyReference: string; readonly companyName: string; readonly sentence: string }[];
  readonly may: {
    readonly propose: boolean;
    readonly complete: boolean;
    readonly cancel: boolean;
    readonly reopen: boolean;
    readonly giveUp: boolean;
    /** The host that holds the pupil may be lost, from either side. */
    readonly loseHost: boolean;
  };
}

export interface ConventionView {
  readonly state: ConventionState;
  readonly stateLabel: string;
  /** « Envoyée le mar. 12 janv. », the days that are known, and who said so last. */
  readonly sentences: readonly string[];
  /** States that may be ticked now, in order. */
  readonly next: readonly ConventionState[];
}

export interface CriterionLine {
  readonly code: CriterionCode;
  readonly label: string;
  /** 0–100. */
  readonly score: number;
  readonly weight: number;
  readonly sentence: string;
}

export interface HostLine {
  /** Stable id of the pair for the page: offer reference, or company reference without an offer. */
  readonly id: string;
  readonly companyReference: string;
  readonly offerReference?: string;
  readonly companyName: string;
  readonly place: string;
  /** 0–100, rounded. */
  readonly score: number;
  /** Two or three short reasons: « 6 km », « 5 attendus sur 6 », « 1 place S3–S6 ». */
  readonly reasons: readonly string[];
  readonly criteria: readonly CriterionLine[];
  readonly warnings: readonly string[];
  readonly hasOffer: boolean;
  readonly email?: string;
  readonly phone?: string;
}

export interface ExcludedLine {
  readonly id: string;
  readonly companyReference: string;
  readonly offerReference?: string;
  readonly companyName: string;
  readonly sentence: string;
  readonly mayOverride: boolean;
}
export interface ExcludedGroup {
  readonly code: string;
  /** « Complet ces semaines (5) », « Trop loin (4) : de 23 à 41 km ». */
  readonly label: string;
  readonly hosts: readonly ExcludedLine[];
}

export interface RankingView {
  readonly requestReference: string;
  readonly hosts: readonly HostLine[];
  /** Warnings that hold for every host shown: said once, and not again with each. */
  readonly sharedWarnings: readonly string[];
  readonly excluded: readonly ExcludedGroup[];
  readonly excludedCount: number;
  /** « Rayon de 30 km au lieu de 20 : 4 hôtes de plus ». */
  readonly whatWouldHelp: readonly string[];
  /** Why there is nothing to rank, if so. */
  readonly emptyReason?: string;
}

/** An open request that a host would suit. */
export interface SuitedRequest {
  readonly reference: string;
  readonly sentence: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface OfferCardView {
  readonly reference: string;
  readonly status: OfferStatus;
  readonly statusLabel: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly lines: readonly string[];
  readonly findings: readonly string[];
  /** Places left by week, to come. */
  readonly weeks: readonly { readonly label: string; readonly left: number; readonly places: number }[];
  /** Open requests this offer suits, best first. */
  readonly requests: readonly SuitedRequest[];
  readonly may: { readonly verify: boolean; readonly suspend: boolean; readonly resume: boolean };
}

export interface CompanyCardView {
  readonly reference: string;
  readonly name: string;
  readonly standingLabel: string;
  readonly lines: readonly string[];
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string;
    readonly phone?: string;
    readonly email?: string;
  }[];
  readonly offers: readonly { readonly reference: string; readonly sentence: string }[];
  readonly propositions: readonly { readonly reference: string; readonly sentence: string }[];
  /** How it answers, whom it hosted, when it was last asked: sentences. */
  readonly record: readonly string[];
  /** Stages there, the latest first; the pupil is a training and a school, nothing more. */
  readonly stages: readonly { readonly reference: string; readonly sentence: string; readonly detail: string }[];
  readonly messages: readonly { readonly reference: string; readonly sentence: string; readonly detail: string }[];
  readonly notes?: string;
  readonly findings: readonly string[];
  /** Open requests it suits, by its best offer or without one, best first. */
  readonly requests: readonly SuitedRequest[];
  /** Other rows that are likely the same company: each may be merged into this one. */
  readonly duplicates: readonly { readonly reference: string; readonly name: string; readonly sentence: string }[];
}

export interface PropositionCardView {
  readonly reference: string;
  readonly status: PropositionStatus;
  readonly statusLabel: string;
  readonly requestReference: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly lines: readonly string[];
  readonly timeline: readonly TimelineItem[];
  readonly phone?: string;
  /** What to say on the telephone. */
  readonly script?: string;
  /** The hub's day, from which days to come are offered. */
  readonly today: IsoDate;
  /** Answers that may still be recorded. */
  readonly answers: readonly Answer[];
  /** Why a yes would change nothing any more. */
  readonly tooLate?: string;
  /** What the host offers instead, while it waits for the school's word. */
  readonly counterOffer?: CounterOfferView;
  readonly may: {
    readonly recordAnswer: boolean;
    readonly confirm: boolean;
    readonly cancel: boolean;
    readonly withdrawHost: boolean;
  };
}

export interface CounterOfferView {
  readonly kind: 'other-dates' | 'other-public';
  readonly sentence: string;
  /** Since when the teacher has been asked, in words. */
  readonly asked?: string;
  /** The days of the stage if the school agrees, in words; absent when the host gave none that are clear. */
  readonly stage?: string;
  /** Publics that the offer accepts now. */
  readonly publics: readonly Public[];
}

export interface HostChoice {
  readonly companyReference: string;
  readonly offerReference?: string;
  /** Motive of the animator who sets an exclusion aside. */
  readonly overrideReason?: string;
  /** `phone`: the proposition is created to be made by telephone, no message is prepared. */
  readonly channel?: Channel;
}

/** By what a chosen host is named: its offer when it has one. */
export const hostIdOf = ({ offerReference, companyReference }: HostChoice): string => offerReference ?? companyReference;

export interface MessagePreview {
  /** The choice it belongs to, `offerReference ?? companyReference`, or the message's reference. */
  readonly id: string;
  readonly recipientName: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  /** Faithful HTML of the body, safe to show. */
  readonly html: string;
  /** « Adresse absente », « Variable absente : horaires » … */
  readonly warnings: readonly string[];
  /** False when it cannot be queued as it is. */
  readonly isSendable: boolean;
  /** Of a message of the outbox: under which name it leaves, which names there are, from which day on, and today. */
  readonly senderName?: string;
  readonly senderNames?: readonly string[];
  readonly leaveOn?: IsoDate;
  readonly today?: IsoDate;
}
/** What is to be changed of a message that waits; what is absent stays. */
export interface MessageChange {
  readonly subject?: string;
  readonly body?: string;
  readonly to?: string;
  readonly senderName?: string;
  /** The first day on which it leaves, or « now ». */
  readonly leaveOn?: string;
}
export interface PropositionPreviewView {
  readonly requestReference: string;
  readonly messages: readonly MessagePreview[];
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  readonly sendDelayMinutes: number;
  readonly isSandbox: boolean;
}
export interface SendPropositionsInput {
  readonly requestReference: string;
  readonly choices: readonly (HostChoice & { readonly subject?: string; readonly body?: string })[];
}
export interface QueuedView {
  /** « 2 courriels en file, départ dans 2 minutes ». */
  readonly sentence: string;
  readonly messages: readonly MessageLine[];
  readonly sendAfter?: IsoInstant;
  readonly now: IsoInstant;
}

export interface MessageLine {
  readonly reference: string;
  readonly status: MessageStatus;
  /** The proposition that it puts to a host, while it has not left. */
  readonly carries?: string;
  readonly statusLabel: string;
  readonly to: string;
  readonly subject: string;
  readonly about: string;
  readonly sendAfter?: IsoInstant;
  readonly when: string;
  readonly error?: string;
  readonly may: {
    readonly cancel: boolean;
    readonly queue: boolean;
    readonly retry: boolean;
    readonly markSent: boolean;
    /** Has not left: it may be opened and changed. */
    readonly edit?: boolean;
    /** Its address may prove wrong. */
    readonly correct?: boolean;
  };
}
export interface MessagesView {
  readonly toReview: readonly MessageLine[];
  readonly queued: readonly MessageLine[];
  readonly doubtful: readonly MessageLine[];
  readonly failed: readonly MessageLine[];
  readonly recentlySent: readonly MessageLine[];
  /** Absent when the platform does not say. */
  readonly quotaLeft?: number;
  /** On which day the queue will be empty, in a sentence; absent for an empty queue. */
  readonly emptyOn?: string;
  /** Nothing leaves: since when and by whom. */
  readonly pause?: { readonly sentence: string };
  readonly now: IsoInstant;
}
export interface SendReportView {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly sentence: string;
}

export interface AnswerInput {
  readonly propositionReference: string;
  readonly answer: Answer;
  readonly refusalReason?: RefusalReason;
  readonly word?: string;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
  readonly otherPublic?: string;
  /** How the host said it; by telephone when absent. */
  readonly by?: Exclude<AnswerRoad, 'form'>;
}

/** A host to telephone: it asked for it, has not answered for long, or has no address. */
export interface CallLine {
  readonly propositionReference: string;
  readonly companyName: string;
  readonly contactName: string;
  readonly phone?: string;
  /** « Pour DEM-2026-0142, proposée il y a 8 jours ». */
  readonly sentence: string;
  readonly script: string;
  /** « à rappeler le lun. 12 janv. ». */
  readonly callBack?: string;
  readonly lastWord?: string;
  /** The last times that the hub and the host spoke, the latest first. */
  readonly contacts: readonly string[];
}

export interface CallsView {
  /** The hub's day. */
  readonly today: IsoDate;
  /** The most pressing first. */
  readonly lines: readonly CallLine[];
  /** How many wait behind these. */
  readonly more: number;
}

export interface SearchResult {
  readonly card: CardRef;
  readonly title: string;
  readonly detail: string;
}

export interface ProblemLine {
  readonly id: string;
  readonly tab: string;
  readonly sentence: string;
  /** What a person may do about it; '' when the sentence says it. */
  readonly gesture: string;
  /** Its row, as `showRow` names it. */
  readonly row: string;
  /** What one click does about it. */
  readonly mend?: string;
}
export interface ProblemsView {
  readonly problems: readonly ProblemLine[];
  readonly more: number;
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
  recordAnswer(input: AnswerInput): Reply<PropositionCardView>;
  cancelProposition(reference: string, reason: string): Reply<PropositionCardView>;
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
  cancelRequest(reference: string, reason: CancelReason): Reply<RequestCardView>;
  reopenRequest(reference: string, reason: string): Reply<RequestCardView>;
  /** No host was found: the search ends, the teacher reads what was tried. */
  giveUpRequest(reference: string, reason: string): Reply<RequestCardView>;
  /** The pupil leaves its host; `goesOn`: another one is sought, first of all. */
  withdrawPupil(reference: string, reason: string, goesOn: boolean): Reply<RequestCardView>;
  /** Where the convention stands, and since which day; today when absent. */
  tickConvention(reference: string, state: ConventionState, on?: IsoDate): Reply<RequestCardView>;
  /** Puts what would help to the teacher as a question; the message leaves after the usual delay. */
  askTeacher(requestReference: string): Reply<QueuedView>;
  setOfferStatus(reference: string, event: 'verified' | 'suspended' | 'resumed'): Reply<OfferCardView>;
  /** The school has confirmed that the pupil goes there. */
  confirmProposition(reference: string): Reply<PropositionCardView>;
  /** The host takes its word back: the seat is freed, the request is searched again with top priority. */
  withdrawHost(reference: string, reason: string): Reply<PropositionCardView>;
  /** Moves the history of the second company to the first; the second is closed. */
  mergeCompanies(kept: string, merged: string): Reply<CompanyCardView>;
  /** A message was left: the host comes back on the next working day. */
  noteVoicemail(propositionReference: string): Reply<CallsView>;
  /** The number is not the host's; the right one takes its place when it is known. */
  noteWrongNumber(propositionReference: string, rightNumber?: string): Reply<CallsView>;
  /** Hosts to telephone, the most pressing first. */
  getCalls(): Reply<CallsView>;
  getMessages(): Reply<MessagesView>;
  previewMessage(reference: string): Reply<MessagePreview>;
  queueMessage(reference: string, edits: { readonly subject?: string; readonly body?: string }): Reply<MessagesView>;
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
  openAllocation(): Reply<null>;
  openMap(): Reply<null>;
}

/** The card of a proposition, as it is shown, and the answer that is entered there. */
import type { MessagesView } from './message-views';
import type { RequestCardView } from './request-card-view';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { CallBackRule } from '../../domain/proposition/call-back-day';
import type { Answer, AnswerRoad, RefusalReason } from '../../domain/proposition/proposition';
import type { PropositionStatus } from '../../domain/proposition/proposition-status';
import type { Public } from '../../domain/request/request-type';
import type { TimelineItem } from './card-ref';
import type { ReviewLine } from './review-views';

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
  /** The next days on which the hub and firms work. */
  readonly callBackDays: readonly IsoDate[];
  /** By which another day is judged. */
  readonly callBackRule: CallBackRule;
  /** Answers that may still be recorded. */
  readonly answers: readonly Answer[];
  /** Why a yes would change nothing any more. */
  readonly tooLate?: string;
  /** What the host offers instead, while it waits for the school's word. */
  readonly counterOffer?: CounterOfferView;
  /** What was said of the stage afterwards. */
  readonly reviews: readonly ReviewLine[];
  readonly may: {
    readonly recordAnswer: boolean;
    readonly confirm: boolean;
    readonly cancel: boolean;
    readonly withdrawHost: boolean;
    /** The stage is over: what is said of it may be noted. */
    readonly review: boolean;
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

/** The card after an answer; a yes sends messages by itself, which are in sight as long as they can be cancelled. */
export interface AnsweredView extends PropositionCardView {
  readonly messages?: MessagesView;
}

/** The card after the host took its word back, and the card of the request that is searched again. */
export interface WithdrawnHostView extends PropositionCardView {
  readonly requestCard: RequestCardView;
}

/** The contract of the dialog of the second tour: requests without a host are put to another hub, by a file. */
import type { Reply } from './sidebar-api';

/** A file for the animator to save and to hand on. */
export interface TourFileView {
  readonly fileName: string;
  readonly text: string;
  /** « 4 demandes ». */
  readonly sentence: string;
}

export interface TourLine {
  readonly code: string;
  readonly sentence: string;
  readonly detail: string;
}

export interface SecondTourView {
  /** Requests that would leave, as the other hub reads them. */
  readonly lines: readonly TourLine[];
}

/** What another hub looks for, with what this one could offer. */
export interface TourQuestion {
  readonly kind: 'requests';
  readonly title: string;
  readonly lines: readonly (TourLine & { readonly offers: readonly { readonly id: string; readonly sentence: string }[] })[];
  /** Requests of the file that are of no use any more. */
  readonly notes: readonly string[];
}

/** What another hub offers for this one's requests. */
export interface TourReply {
  readonly kind: 'answer';
  readonly title: string;
  /** Whom to telephone. */
  readonly contact: string;
  readonly lines: readonly (TourLine & { readonly requestReference: string; readonly isNoted: boolean })[];
  readonly notes: readonly string[];
}

export type ReadTour = TourQuestion | TourReply;

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface SecondTourApi {
  getSecondTour(): Reply<SecondTourView>;
  makeSecondTour(): Reply<TourFileView>;
  /** Writes nothing. */
  readSecondTour(text: string): Reply<ReadTour>;
  /** @param chosen « code place », of the lines that were shown; judged again */
  answerSecondTour(text: string, chosen: readonly string[]): Reply<TourFileView>;
  /** Notes the places of an answer as things to do; done again, it adds nothing. */
  noteSecondTour(text: string): Reply<ReadTour>;
}

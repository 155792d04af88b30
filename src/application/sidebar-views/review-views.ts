/** Reviews of a stage, as cards show them, and the one that is entered there. */
import type { Reviewer } from '../../domain/network/review';

/** How a stage that is over is noted, by what a review says of it. */
export type StageOutcome = 'interrupted' | 'held';

export interface ReviewLine {
  readonly reference: string;
  /** The card where it is read and seen to. */
  readonly propositionReference: string;
  /** « Établissement : stage réalisé, attendus 3 sur 4, recommencerait ». */
  readonly sentence: string;
  /** The day, the expectations worked on, what would be better; '' when nothing more was said. */
  readonly detail: string;
  /** The animator is to see to what it says. */
  readonly isToSettle: boolean;
  /** What one click makes of the stage, where the review says that it fell short. */
  readonly mayNote?: StageOutcome;
}

/** A review given by telephone. */
export interface ReviewInput {
  readonly propositionReference: string;
  readonly by: Reviewer;
  readonly done: 'yes' | 'partly' | 'no';
  /** 1 to 4. */
  readonly fit?: number;
  /** 1 to 4; asked of the school alone. */
  readonly welcome?: number;
  /** One a line. */
  readonly worked?: string;
  readonly again?: boolean;
  readonly toImprove?: string;
}

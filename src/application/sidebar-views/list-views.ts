/** Lists of the panel: hosts to call, what was sought, what does not hold in the register. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { CallBackRule } from '../../domain/proposition/call-back-day';
import type { CardRef } from './card-ref';

/** A host to telephone: it asked for it, has not answered for long, or has no address. */
/** Whom to call, why, and what to say. */
export interface CalledHost {
  readonly companyName: string;
  readonly contactName: string;
  readonly phone?: string;
  /** « Pour DEM-2026-0142, proposée il y a 8 jours ». */
  readonly sentence: string;
  readonly script: string;
}

export interface CallLine extends CalledHost {
  readonly propositionReference: string;
  /** « à rappeler le lun. 12 janv. ». */
  readonly callBack?: string;
  /** The last day on which a call still serves this proposition. */
  readonly callBackUntil: IsoDate;
  readonly lastWord?: string;
  /** The last times that the hub and the host spoke, the latest first. */
  readonly contacts: readonly string[];
}

/** A company to telephone for one place more. */
export interface PlaceCallLine extends CalledHost {
  readonly companyReference: string;
}

export interface CallsView {
  /** The hub's day. */
  readonly today: IsoDate;
  /** The next days on which the hub and firms work. */
  readonly callBackDays: readonly IsoDate[];
  /** By which another day is judged. */
  readonly callBackRule: CallBackRule;
  /** The most pressing first. */
  readonly lines: readonly CallLine[];
  /** How many wait behind these. */
  readonly more: number;
  /** Companies to ask for one place more. */
  readonly places: readonly PlaceCallLine[];
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

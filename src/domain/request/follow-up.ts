/** What a teacher may say of a request after having filed it, through its link. */
import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';

export type FollowUp =
  | 'agree'
  | 'disagree'
  | 'convention-sent'
  | 'convention-returned'
  | 'convention-signed'
  | 'pupil-found'
  | 'pupil-left'
  | 'pupil-withdrew'
  /** Of a plan shared with the school, by the link of one of its lines. */
  | 'plan-keep'
  | 'plan-forbid'
  | 'message';

interface Span {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/**
 * The days of the stage between those that the host offers: as long as it was meant to be, from the first possible day on, and
 * never past the last one. Without a known length, all of them.
 */
export function stageWithin(offered: Span, meant: Partial<Span>): Span {
  if (meant.startsOn === undefined || meant.endsOn === undefined) return offered;
  const endsOn = addDays(offered.startsOn, daysBetween(meant.startsOn, meant.endsOn));
  return { startsOn: offered.startsOn, endsOn: endsOn < offered.endsOn ? endsOn : offered.endsOn };
}

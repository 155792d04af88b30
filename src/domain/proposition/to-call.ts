/** Which hosts are to be telephoned: those who asked for it, those without an answer, those who can only be called. */
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import type { Proposition } from './proposition';
import { LIVE_PROPOSITION_STATUSES } from './proposition-status';

/** Without an answer after so many days, a voice does more than a second message. */
const SILENT_DAYS = 7;

/** The host asked to be spoken to. */
export const asksToTalk = ({ answer }: Proposition): boolean =>
  answer === 'call-back' || answer === 'other-dates' || answer === 'other-public';

/** Live, or given up without an answer; a call-back only when its day has come. */
export function isToCall(proposition: Proposition, today: IsoDate): boolean {
  if (!LIVE_PROPOSITION_STATUSES.includes(proposition.status) && proposition.status !== 'unanswered') return false;
  // A call back is for its day, whoever asked for it: the host, or a message left on its voice mail.
  if (proposition.callBackOn !== undefined) return proposition.callBackOn <= today;
  if (asksToTalk(proposition)) return true;
  if (proposition.channel === 'phone') return true;
  return (
    proposition.status === 'unanswered' ||
    (proposition.sentOn !== undefined && daysBetween(proposition.sentOn, today) >= SILENT_DAYS)
  );
}

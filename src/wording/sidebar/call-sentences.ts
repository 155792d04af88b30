/** What the list of calls says of each one. */
import { daysBetween, type IsoDate } from '../../domain/calendar/iso-date';
import type { Proposition } from '../../domain/proposition/proposition';
import { shortDate } from '../text/dates';
import { counted } from '../text/numbers';

/** « Pour DEM-2026-0142, proposée il y a 8 jours. » */
export function callSentence(proposition: Proposition, today: IsoDate): string {
  const since = proposition.sentOn ?? proposition.createdOn;
  const days = daysBetween(since, today);
  const when = days <= 0 ? 'aujourd’hui' : `il y a ${counted(days, 'jour')}`;
  const what = proposition.sentOn === undefined ? 'à proposer par téléphone, choisie' : 'proposée';
  return `Pour ${proposition.requestReference}, ${what} ${when}.`;
}

export const callBackSentence = (on: IsoDate): string => `À rappeler le ${shortDate(on)}`;

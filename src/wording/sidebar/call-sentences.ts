/** What the list of calls says of each one. */
import { daysBetween, type IsoDate } from '../../domain/calendar/iso-date';
import type { Proposition } from '../../domain/proposition/proposition';
import { shortDate } from '../text/dates';
import type { JournalEntry } from '../../domain/journal/journal-entry';
import { answeredBy, journalActions } from '../labels/journal';
import { counted } from '../text/numbers';
import { phoneInPairs } from '../text/phones';
import { fr } from '../text/typography';

/** « Pour DEM-2026-0142, proposée il y a 8 jours. » */
export function callSentence(proposition: Proposition, today: IsoDate): string {
  const since = proposition.sentOn ?? proposition.createdOn;
  const days = daysBetween(since, today);
  const when = days <= 0 ? 'aujourd’hui' : `il y a ${counted(days, 'jour')}`;
  const what = proposition.sentOn === undefined ? 'à proposer par téléphone, choisie' : 'proposée';
  return `Pour ${proposition.requestReference}, ${what} ${when}.`;
}

export const callBackSentence = (on: IsoDate): string => `À rappeler le ${shortDate(on)}`;

/** Kept on the company's row, where it can be found again. */
export const wrongNumberNote = (phone: string, on: IsoDate): string =>
  fr`Faux numéro signalé le ${shortDate(on)} : ${phoneInPairs(phone)}`;

/** Lines of the journal that are contacts with the host. */
export const CONTACT_ACTIONS: readonly string[] = [
  ...Object.values(answeredBy),
  journalActions.voicemail,
  journalActions.wrongNumber,
];

/** « mar. 5 janv., Appel : message laissé ». */
export const contactSentence = (entry: JournalEntry, on: IsoDate): string =>
  [shortDate(on), entry.action, entry.after, entry.reason].filter((part) => (part ?? '') !== '').join(', ');

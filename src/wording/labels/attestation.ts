/** What an attestation of a training of tutors says: on paper and by mail, the same words. */
import { readTimeOfDay } from '../../domain/calendar/time-of-day';
import type { Meeting, Registration } from '../../domain/network/network';
import { longDate } from '../text/dates';
import { durationInWords } from '../text/numbers';
import { fr, quoted } from '../text/typography';

const isLink = (place: string): boolean => /^https?:/i.test(place.trim());

/** « de 14 h 00 à 16 h 30 (2 h 30) »; the hours as they were typed, their length when both can be read. */
function hoursInWordsOf({ startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>): string {
  if (startTime === undefined || endTime === undefined) return '';
  const [from, to] = [readTimeOfDay(startTime), readTimeOfDay(endTime)];
  const minutes = from === undefined || to === undefined ? 0 : (to.hour - from.hour) * 60 + to.minute - from.minute;
  return fr`, de ${startTime} à ${endTime}${minutes > 0 ? ` (${durationInWords(minutes)})` : ''}`;
}

/**
 * « Alex Fictif, Garage Exemple, a suivi la formation de tuteurs « Accueillir un premier stagiaire », le mardi 12 janvier 2027,
 * de 14 h 00 à 16 h 30 (2 h 30). Lieu : Lycée Fictif. »
 */
export function attestationSentence(
  { name, organisation }: Pick<Registration, 'name' | 'organisation'>,
  meeting: Pick<Meeting, 'title' | 'on' | 'startTime' | 'endTime' | 'place'>,
): string {
  const { title, on, place } = meeting;
  const who = [name, organisation].filter((part) => part !== undefined && part !== '').join(', ');
  const day = on === undefined ? '' : fr`, le ${longDate(on)}`;
  const where = place === undefined ? '' : isLink(place) ? fr` Elle s'est tenue à distance.` : fr` Lieu : ${place}.`;
  return fr`${who}, a suivi la formation de tuteurs ${quoted(title)}${day}${hoursInWordsOf(meeting)}.${where}`;
}

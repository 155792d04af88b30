/** What is said of the news that a teacher gives of a request. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Proposition } from '../../domain/proposition/proposition';
import { longPeriod, shortDate } from '../text/dates';
import { fr, quoted } from '../text/typography';

/** Written beside the raw answer. */
export const followUpOutcomes = {
  taken: (reference: string): string => reference,
  kept: (reference: string): string => fr`${reference} : à lire par l’animateur`,
  'too-late': (reference: string): string => fr`${reference} : ne change plus rien`,
  'unknown-token': (): string => fr`Code inconnu : à traiter par l’animateur`,
  'no-answer': (): string => fr`Réponse vide : à traiter par l’animateur`,
} as const;

/** The reason noted; what the teacher wrote is in the notes of the request, without names. */
export const withdrawnByTeacher = fr`Annoncé par l’établissement`;

/** What the host offers instead, as the card says it. */
export function counterOfferSentence(proposition: Proposition): string {
  const { answer, otherStartsOn, otherEndsOn, otherPublic, receivedWord } = proposition;
  if (answer === 'other-public')
    return otherPublic === undefined ? fr`L'hôte préférerait un autre public.` : fr`L'hôte préférerait : ${quoted(otherPublic)}.`;
  if (otherStartsOn !== undefined && otherEndsOn !== undefined)
    return fr`L'hôte est disponible ${longPeriod(otherStartsOn, otherEndsOn)}.`;
  return receivedWord === undefined
    ? fr`L'hôte propose d'autres dates, sans les préciser.`
    : fr`L'hôte propose : ${quoted(receivedWord)}.`;
}

export const askedSentence = (on: IsoDate): string => fr`Question posée à l'établissement le ${shortDate(on)}`;

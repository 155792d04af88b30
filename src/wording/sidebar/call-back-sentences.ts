/** What is said of a day on which nobody calls. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { CallBackDoubt } from '../../domain/proposition/call-back-day';
import { longDate, plainDate } from '../text/dates';
import { fr, quoted } from '../text/typography';

export const callBackDoubts: Readonly<Record<CallBackDoubt['code'], (day: IsoDate) => string>> = {
  unreadable: (day) => fr`${quoted(day)} n’est pas une date du calendrier.`,
  past: () => 'Ce jour est déjà passé.',
  unworked: (day) => fr`Le ${longDate(day)} n’est pas un jour ouvré du pôle (week-end, jour férié ou jour non travaillé).`,
  'too-late': (day) => fr`Le ${plainDate(day)} est trop tard : le stage aura commencé, ou l’année scolaire sera finie.`,
};

export const nextCallBack = (next: IsoDate): string => fr`Prochain jour ouvré : ${longDate(next)}.`;

/** Added to what a host has written by its form. */
export const movedCallBack = (day: IsoDate, next: IsoDate | undefined): string =>
  next === undefined
    ? fr`Jour de rappel demandé : ${longDate(day)}, trop tard pour ce stage. À rappeler dès maintenant.`
    : fr`Jour de rappel demandé : ${longDate(day)}, où personne n’appelle. Rappel prévu le ${longDate(next)}.`;

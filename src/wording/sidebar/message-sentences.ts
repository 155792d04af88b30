/** What the sidebar says of messages: previews, queue, sending. */
import type { Message } from '../../domain/message/message';
import type { SendingTrouble } from '../../domain/message/sending-error';
import { normaliseEmail } from '../../domain/contact/email';
import { counted } from '../text/numbers';
import { shortDate } from '../text/dates';
import { fr, quoted } from '../text/typography';

/** What leaves later is dated. */
const MOST_MINUTES = 90;
/** A moment that cannot be read has come. */
const minutesUntil = (instant: string, now: string): number =>
  Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now)) / 60_000) || 0);

/**
 * Why a message cannot leave as it is, or what to look at first.
 * @param message `toldSchool`: the school that will learn that a host reserved for it is asked; `unwishedBy`: the one that does
 * not want the place for its pupil
 */
export const previewWarnings = (message: {
  readonly to: string;
  readonly missing: readonly string[];
  readonly phonePreferred?: boolean;
  readonly toldSchool?: string;
  readonly unwishedBy?: string;
}): string[] => [
  ...(message.to === ''
    ? [fr`Adresse absente : complétez la fiche de l’entreprise, ou appelez.`]
    : message.to.split(',').every((address) => normaliseEmail(address) !== undefined)
      ? []
      : [fr`Adresse à corriger : ${quoted(message.to)} ne peut pas recevoir de courriel.`]),
  ...message.missing.map((variable) => fr`Information absente : ${quoted(variable)}.`),
  ...(message.phonePreferred === true ? ['Cet organisme préfère le téléphone.'] : []),
  ...(message.unwishedBy === undefined
    ? []
    : [fr`${message.unwishedBy} ne souhaite pas ce lieu pour cet élève, et cet avis a été repris.`]),
  ...(message.toldSchool === undefined ? [] : [fr`Organisme réservé : ${message.toldSchool} en sera averti par courriel.`]),
];

/** « 2 courriels en file, départ dans 2 minutes. » */
export function queuedSentence(count: number, sendAfter: string | undefined, now: string): string {
  const minutes = sendAfter === undefined ? 0 : minutesUntil(sendAfter, now);
  return `${counted(count, 'courriel')} en file, départ ${minutes === 0 ? 'immédiat' : `dans ${counted(minutes, 'minute')}`}.`;
}

/** « 3 courriels envoyés, 1 en attente. » */
export function sendReport(sent: number, failed: number, waiting: number): string {
  const parts = [
    sent === 0 ? 'Aucun courriel envoyé' : `${counted(sent, 'courriel envoyé', 'courriels envoyés')}`,
    ...(failed > 0 ? [`${counted(failed, 'échec')}`] : []),
    ...(waiting > 0 ? [`${waiting} en attente`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** When a message leaves or left, beside its status: « Envoyé » is not said twice. `dayOf` gives the hub's day of a moment. */
export function whenOfMessage(message: Message, now: string, dayOf: (instant: string) => string): string {
  if (message.sentAt !== undefined) return `le ${shortDate(dayOf(message.sentAt))}`;
  if (message.status !== 'queued' || message.sendAfter === undefined) return `Créé le ${shortDate(dayOf(message.createdAt))}`;
  const minutes = minutesUntil(message.sendAfter, now);
  if (minutes > MOST_MINUTES) return fr`Part le ${shortDate(dayOf(message.sendAfter))}`;
  return minutes === 0 ? 'Prêt à partir' : `Part dans ${counted(minutes, 'minute')}`;
}

/** Why an acknowledgement waits: too many on its day, in all or to one address. */
export const acknowledgementHeld = (limit: 'day' | 'address', most: number): string =>
  limit === 'day'
    ? fr`Plus de ${most} accusés de réception ce jour-là : vérifiez que la réponse est sérieuse, puis mettez celui-ci en file.`
    : fr`Plus de ${most} accusés de réception à cette adresse ce jour-là : vérifiez que la réponse est sérieuse, puis mettez celui-ci en file.`;

/** Whether what stands beside a message that waits is the day's limit alone: it lacks nothing, and no address is flooded. */
export const isHeldByTheDay = (error: string): boolean =>
  error.replace(/\d+/, '') === acknowledgementHeld('day', 0).replace(/\d+/, '');

export const doubtfulDeparture = fr`L’envoi a été interrompu : vérifiez dans vos messages envoyés s’il est parti.`;
/** An older version of the spreadsheet shows as waiting what has left since. */
export const leftBefore = fr`Ce courriel est déjà parti, mais le classeur l’a oublié : vérifiez dans vos messages envoyés.`;
/** Why a message is back in the queue. */
export const putBack = (trouble: SendingTrouble, message: string): string =>
  trouble === 'tomorrow' ? quotaSpent : fr`Envoi reporté, nouvel essai automatique (réponse du service : ${quoted(message)}).`;
/** A message that has nowhere to go; the turn tells one agreement from a later one. */
export const untold = (message: string, turn: number): string =>
  fr`${quoted(message)}${turn > 1 ? fr` (${turn}e fois)` : ''} n’a pas d’adresse : à dire par téléphone.`;

export const noLongerNeeded = 'Devenu inutile avant son départ.';
/** Why a message that had been sent is a failure. */
export const cameBack = fr`Revenu sans avoir été lu : corrigez l’adresse, le courriel repart.`;
export const formIsClosed = fr`Le formulaire de ce courriel est fermé : le courriel partira quand il sera ouvert.`;
export const quotaSpent = fr`Quota du jour atteint : le courriel partira demain.`;

/** What a corrected address has changed: records, and messages that leave again. */
export const addressCorrected = (places: number, messages: number): string => {
  const leaving = messages === 1 ? 'le courriel repart' : fr`${counted(messages, 'courriel')} repartent`;
  return places === 0
    ? fr`Adresse corrigée dans ce courriel : ${leaving}.`
    : fr`Adresse corrigée dans ${counted(places, 'fiche')} : ${leaving}.`;
};

/** « 1 proposition à faire par téléphone : elle est dans la liste des appels. » */
export const toCallSentence = (count: number): string =>
  `${counted(count, 'proposition')} à faire par téléphone : voyez la liste des appels.`;

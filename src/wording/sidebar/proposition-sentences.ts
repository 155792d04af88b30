/** What the sidebar and the answers' tab say of propositions. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Proposition } from '../../domain/proposition/proposition';
import { answerLabels, refusalReasonLabels } from '../labels/lists';
import { propositionStatusLabels } from '../labels/statuses';
import { longPeriod, plainDate, shortDate } from '../text/dates';
import { fr, quoted } from '../text/typography';

export const otherDatesWord = (first: IsoDate, last: IsoDate): string => fr`Dates possibles : ${longPeriod(first, last)}.`;

export const callBackWord = (on: IsoDate): string => fr`À rappeler le ${shortDate(on)}`;

/** An answer to a proposition of which the request or the company has gone. */
export const answerToMissing = (references: readonly string[]): string =>
  fr`${references.join(', ')} n’est plus dans le registre : la réponse est gardée, rétablissez la ligne puis notez la réponse.`;

/** The reason noted when a host that had agreed answers no without saying why. */
export const withdrawalReason = fr`Désistement annoncé par l’organisme.`;

/** Only one of the two days was given. */
export function oneOtherDate(first: IsoDate | undefined, last: IsoDate | undefined): string | undefined {
  if (first !== undefined) return fr`Dates possibles : à partir du ${plainDate(first)}.`;
  return last === undefined ? undefined : fr`Dates possibles : jusqu'au ${plainDate(last)}.`;
}

export const unknownToken = fr`Le code de la réponse ne correspond à aucune proposition : lien incomplet, modifié ou trop ancien.`;

/** Written beside the raw answer. */
export const answerFollowUp = {
  taken: (reference: string): string => reference,
  kept: (reference: string): string => fr`${reference} : à traiter par l’animateur`,
  'too-late': (reference: string): string => fr`${reference} : place déjà attribuée ou demande close`,
  again: (reference: string): string => fr`${reference} : réponse déjà reçue`,
  'unknown-token': (): string => fr`Code inconnu : à traiter par l’animateur`,
  'no-answer': (): string => fr`Réponse vide : à traiter par l’animateur`,
} as const;

/** Why a host that is asked for nothing now may be asked again first; `undefined` for one that may not. */
export function keptSentence({ status, answer, endedBy, turn = 0, answeredOn }: Proposition): string | undefined {
  if (status !== 'cancelled') return undefined;
  const on = answeredOn === undefined ? '' : ` le ${shortDate(answeredOn)}`;
  if (answer === 'yes') return turn > 0 ? fr`avait accepté${on}` : fr`avait dit oui${on}, trop tard`;
  if (answer === 'other-dates') return fr`possible à d'autres dates`;
  if (answer === 'call-back') return fr`avait demandé à être rappelé`;
  return answer === undefined && endedBy === 'superseded' ? fr`sollicité, libéré avant d'avoir répondu` : undefined;
}

/** « Envoyée le lun. 12 janv. » */
export function propositionSentence(proposition: Proposition): string {
  const label = propositionStatusLabels[proposition.status];
  const on =
    proposition.answeredOn ??
    proposition.secondReminderOn ??
    proposition.firstReminderOn ??
    proposition.sentOn ??
    proposition.createdOn;
  const reason =
    proposition.refusalReason === undefined ? '' : fr` : ${refusalReasonLabels[proposition.refusalReason].toLowerCase()}`;
  const kept =
    proposition.answer !== undefined && proposition.answer !== 'yes' && proposition.answer !== 'no'
      ? ` · ${quoted(answerLabels[proposition.answer])}`
      : '';
  return `${label} le ${shortDate(on)}${reason}${kept}`;
}

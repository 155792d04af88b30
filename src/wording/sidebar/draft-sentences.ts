/** What is said of plans kept as drafts: lines that no longer hold, two plans compared, remarks of schools. */
import type { RemarkKind } from '../../domain/draft/plan-draft';
import { undoTexts } from '../labels/undo';
import { counted, numberInFrench } from '../text/numbers';
import { capitalised, enumeration, fr, quoted } from '../text/typography';
import { someSchool } from './plan-remarked';
import type { PupilMove } from './why-not-sentences';

export const draftWords = {
  kept: (reference: string): string => fr`Plan gardé : ${reference}.`,
  keptAlready: (reference: string): string => fr`Ce plan est déjà gardé : ${reference}.`,
  title: (reference: string, day: string): string => fr`${reference}, gardé le ${day}`,
  named: (reference: string): string => fr`plan ${reference}`,
  onScreen: fr`plan affiché`,
  someSchool,
  waiting: (count: number): string => fr`${counted(count, 'avis', 'avis')} à lire`,
  lines: (placed: number, all: number): string => fr`${numberInFrench(placed)} sur ${counted(all, 'ligne')} avec un lieu`,
  sharedOn: (day: string): string => fr`partagé le ${day}`,
  shared: (school: string, messages: number): string =>
    messages < 2
      ? fr`Le courriel pour ${school} attend votre relecture, dans le panneau, sous « Courriels ».`
      : fr`${numberInFrench(messages)} courriels pour ${school} attendent votre relecture, dans le panneau, sous « Courriels ».`,
  sharedAlready: (school: string): string => fr`Ce plan est déjà partagé avec ${school} : voyez « Courriels ».`,
  deleted: (reference: string): string => fr`Plan ${reference} supprimé. ${quoted(undoTexts.title)} le rétablit.`,
  deletedAlready: (reference: string): string => fr`Le plan ${reference} est déjà supprimé.`,
  notSolved: (day: string): string =>
    fr`Plan gardé le ${day}, montré tel qu'il était. « Recalculer » dit s'il est encore le meilleur.`,
  arrivedSince: fr`Cette demande n'était pas dans ce plan : recalculez pour la placer.`,
  arrived: (count: number): string =>
    count < 2
      ? fr`1 demande n'était pas encore à répartir : elle est montrée sans hôte.`
      : fr`${numberInFrench(count)} demandes n'étaient pas encore à répartir : elles sont montrées sans hôte.`,
  gone: (count: number): string =>
    count < 2 ? fr`1 ligne ne tient plus :` : fr`${numberInFrench(count)} lignes ne tiennent plus :`,
  requestGone: fr`la demande n'est plus dans le registre`,
  alreadyProposed: fr`une proposition est en cours pour cette demande`,
  requestClosed: (status: string): string => fr`la demande n'est plus à répartir (${status})`,
  hostGone: fr`cette offre n'est plus là`,
  placeTaken: fr`la place est prise depuis`,
  ofPlan: (title: string, sentence: string): string => fr`${capitalised(title)} : ${sentence}`,
  compared: (one: string, other: string): string => fr`Du ${one} au ${other}`,
  notCompared: (pupils: readonly string[]): string =>
    pupils.length < 2
      ? fr`${pupils[0]} n'est plus à répartir : cette ligne n'est pas comparée.`
      : fr`${enumeration(pupils)} ne sont plus à répartir : ces lignes ne sont pas comparées.`,
  cameSince: (title: string, pupils: readonly string[]): string =>
    pupils.length < 2
      ? fr`${pupils[0]} n'était pas encore dans le ${title}.`
      : fr`${enumeration(pupils)} n'étaient pas encore dans le ${title}.`,
  same: fr`Les deux plans donnent à chacun le même lieu.`,
} as const;

/** « E. L., chez Garage Exemple : la place est prise depuis ». */
export const lostLine = (pupil: string, host: string | undefined, reason: string): string =>
  host === undefined ? fr`${pupil} : ${reason}` : fr`${pupil}, chez ${host} : ${reason}`;

/** What a change does to the pupil: `better` and `worse` by the score of the host. */
export type GainKind = 'gains' | 'loses' | 'better' | 'worse' | 'moves';

export function gainOf({ before, after }: PupilMove): GainKind {
  if (before === undefined) return 'gains';
  if (after === undefined) return 'loses';
  const points = Math.round(after.score) - Math.round(before.score);
  return points > 0 ? 'better' : points < 0 ? 'worse' : 'moves';
}

/** By what any weights leave as it is, expectations and distance: `moves` where one is better and the other worse or unknown. */
export function gainByFacts({ before, after }: PupilMove): GainKind {
  if (before === undefined) return 'gains';
  if (after === undefined) return 'loses';
  const covered = Math.sign(after.covered - before.covered);
  const [was, is] = [before.distanceKm, after.distanceKm];
  if ((was === undefined) !== (is === undefined)) return 'moves';
  const nearer = Math.sign(Math.round(was ?? 0) - Math.round(is ?? 0));
  return covered + nearer > 0 ? 'better' : covered + nearer < 0 ? 'worse' : 'moves';
}

/** A move of which nothing can be measured: one of the hosts is no longer possible. */
export const namedMove = (pupil: string, before: string | undefined, after: string | undefined): string =>
  after === undefined
    ? fr`${pupil} : ${before} dans le premier plan, aucun lieu dans le second.`
    : before === undefined
      ? fr`${pupil} : aucun lieu dans le premier plan, ${after} dans le second.`
      : fr`${pupil} : ${before} dans le premier plan, ${after} dans le second.`;

export const schoolShift = (school: string, before: number, after: number): string =>
  fr`${school} : ${counted(after, 'placée')} au lieu de ${numberInFrench(before)}`;

/** What a school says of a line; without a remark, only words were left. */
export function remarkSentence(
  remark: RemarkKind | undefined,
  { school, pupil, companyName }: { readonly school: string; readonly pupil: string; readonly companyName: string },
): string {
  if (remark === 'keep') return fr`Pour ${pupil}, ${school} souhaite garder ${companyName}.`;
  if (remark === 'forbid') return fr`Pour ${pupil}, ${school} ne souhaite pas ${companyName}.`;
  return fr`${school} a écrit au sujet de ${pupil}, chez ${companyName}.`;
}

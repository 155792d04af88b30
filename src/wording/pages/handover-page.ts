/** Words of the dialog « Passer la main ». */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { counted } from '../text/numbers';
import { plainDate } from '../text/dates';
import { enumeration, fr, quoted } from '../text/typography';

export const handoverWords = {
  title: 'Passer la main',
  intro: fr`Le pôle continue avec une autre personne et un autre compte Google : rien n'est perdu, rien ne part deux fois. Le classeur doit être partagé avec elle en modification.`,
  state: fr`Où en est le pôle`,
  spokenBy: (name: string): string => (name === '' ? fr`Personne n'anime encore le pôle.` : fr`${name} anime le pôle.`),
  works: (own: boolean, name: string): string =>
    own
      ? fr`Les déclencheurs sont sur votre compte.`
      : fr`Les déclencheurs sont sur ${name === '' ? 'un autre compte' : fr`le compte de ${name}`}.`,
  silent: (day: IsoDate): string =>
    fr`Plus aucun déclencheur ne s'exécute depuis le ${plainDate(day)} : le compte qui les portait est peut-être fermé.`,
  noClock: fr`Aucun déclencheur n'est posé.`,
  formsOwn: fr`Votre compte a accès à tous les formulaires.`,
  formsForeign: (titles: readonly string[]): string =>
    fr`Votre compte n'a pas accès ${titles.length === 1 ? 'au formulaire' : 'aux formulaires'} ${enumeration(titles.map(quoted), 'et')} : ${titles.length === 1 ? 'il sera recréé' : 'ils seront recréés'}, avec une autre adresse. Les réponses déjà reçues continuent d'être lues.`,
  formsAwaited: (titles: readonly string[]): string =>
    fr`${titles.length === 1 ? 'Le formulaire' : 'Les formulaires'} ${enumeration(titles.map(quoted), 'et')} ${titles.length === 1 ? 'est' : 'sont'} au compte de la personne qui part : il vous les partage de lui-même dans l'heure, sans changer leur adresse.`,
  waiting: (count: number): string =>
    count === 0
      ? fr`Aucun courriel en attente.`
      : fr`${counted(count, 'courriel attend', 'courriels attendent')} : ${count === 1 ? 'il partira' : 'ils partiront'} du compte de la personne qui prend la main.`,
  take: fr`Je prends la main`,
  takeHelp: fr`Depuis le compte de la personne qui animera le pôle. Identité, déclencheurs, formulaires et courriels en attente passent à ce compte.`,
  takeButton: fr`Prendre la main`,
  taken: fr`Vous animez le pôle, et vos déclencheurs font le travail.`,
  takenAgain: fr`C'est fait. Il reste à prévenir le réseau.`,
  leave: fr`Je quitte le pôle`,
  leaveHelp: fr`Depuis le compte de la personne qui part. Vos déclencheurs continuent jusqu'à ce que l'autre compte ait posé les siens, puis se retirent d'eux-mêmes. Si ce compte est déjà fermé, passez cette étape.`,
  leaveButton: fr`Annoncer mon départ`,
  leaving: fr`C'est noté : vos déclencheurs se retireront d'eux-mêmes quand l'autre compte aura posé les siens. Vos formulaires sont partagés avec toutes les personnes qui peuvent modifier le classeur.`,
  stayButton: fr`Finalement, je reste`,
  stays: fr`C'est noté : rien ne change.`,
  name: 'Nom',
  role: 'Fonction',
  phone: 'Téléphone',
  email: 'Courriel',
  letter: fr`La lettre au réseau`,
  letterNone: fr`Il n'y a personne à prévenir : la lettre est partie, ou la personne qui anime le pôle n'a pas changé.`,
  letterHelp: fr`Le texte se change dans « Modifier un modèle ». Chaque lettre peut encore être arrêtée dans « Courriels ».`,
  sendLetter: fr`Envoyer la lettre`,
  queued: (queued: number, left: number): string =>
    fr`${counted(queued, 'lettre est en file', 'lettres sont en file')}${left === 0 ? '' : fr` ; il en reste ${left}, cliquez de nouveau`}.`,
} as const;

export const letterPreview = (count: number): string =>
  fr`${counted(count, 'membre du réseau la recevra', 'membres du réseau la recevront')}. Voici ce que lira le premier :`;

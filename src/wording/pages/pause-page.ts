/** Words of the pause, and of what may be done with a message that waits or came back. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const pauseWords = {
  ask: fr`Mettre les envois en pause`,
  name: fr`Votre nom`,
  help: fr`Plus rien ne part vers les établissements ni les organismes ; tout est gardé jusqu'à la reprise.`,
  missing: fr`Dites qui met les envois en pause.`,
  pause: fr`Mettre en pause`,
  paused: fr`Les envois sont en pause : rien ne part.`,
  /** « En pause depuis le mar. 5 janv., par Dominique : rien ne part. » */
  since: (day: string, by: string): string => fr`En pause depuis le ${day}${by === '' ? '' : `, par ${by}`} : rien ne part.`,
  look: fr`Voir ce qui partirait`,
  wouldLeave: (count: number): string =>
    count === 0
      ? fr`Rien n'attend : la reprise n'enverra rien.`
      : fr`${counted(count, 'courriel partira à son heure', 'courriels partiront à leur heure')} :`,
  needless: (count: number): string =>
    fr`${counted(count, 'courriel n’a plus lieu d’être et sera écarté', 'courriels n’ont plus lieu d’être et seront écartés')}.`,
  held: (count: number): string =>
    fr`${counted(count, 'courriel attendra', 'courriels attendront')} que son formulaire soit ouvert.`,
  more: (count: number): string => fr`et ${counted(count, 'autre')}.`,
  resume: fr`Reprendre les envois`,
  stay: fr`Rester en pause`,
  resumed: fr`Les envois reprennent.`,
} as const;

export const waitingWords = {
  save: fr`Enregistrer`,
  saved: fr`Le courriel est modifié.`,
  leaveOn: fr`Partir à partir du`,
  leaveNow: fr`Partir dès maintenant`,
  leavesNow: fr`Le courriel part maintenant.`,
  sender: fr`Nom de l'expéditeur`,
  recipient: fr`Adresse du destinataire`,
  usual: fr`Nom habituel`,
  testToMyself: fr`M'envoyer un essai`,
  tested: fr`Un essai vous est envoyé.`,
  open: 'Ouvrir',
  openOf: (subject: string, to: string): string => fr`Ouvrir « ${subject} » à ${to}`,
  wrongAddress: fr`Adresse erronée`,
  wrongAddressOf: (to: string): string => fr`Adresse erronée : ${to}`,
  goodAddress: fr`La bonne adresse`,
  goodAddressHelp: fr`Elle est corrigée dans toutes les fiches et dans les courriels en attente ; celui-ci repart.`,
  goodAddressMissing: fr`Indiquez la bonne adresse.`,
  correct: fr`Corriger et renvoyer`,
  /** « La file sera vide le mardi 5 janvier 2027, à 1 490 envois par jour. » */
  emptyOn: (day: string, perDay: number): string => fr`La file sera vide le ${day}, à ${counted(perDay, 'envoi')} par jour.`,
  emptyToday: fr`La file sera vide aujourd'hui.`,
  neverEmpty: fr`À ce rythme, la file ne se videra pas : indiquez dans les Paramètres combien d'envois le compte permet par jour.`,
} as const;

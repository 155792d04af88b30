/** Words of the preview of messages before they are queued. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const previewWords = {
  title: (index: number, count: number): string => (count === 1 ? 'Courriel à relire' : `Courriel ${index} sur ${count}`),
  callTitle: (index: number, count: number): string => (count === 1 ? 'Appel à passer' : `Appel ${index} sur ${count}`),
  previous: 'Précédent',
  next: 'Suivant',
  to: 'À',
  cc: 'Cc',
  none: '—',
  missingAddress: 'adresse absente',
  subject: 'Objet',
  body: 'Message',
  edit: 'Modifier',
  editDone: fr`Voir l'aperçu`,
  restore: fr`Revenir au texte d'origine`,
  edited: 'Modifié par vous',
  preview: (recipient: string): string => fr`Aperçu du courriel à ${recipient}`,
  preparing: 'Préparation des courriels',
  opening: 'Ouverture du courriel',
  skip: 'Passer',
  skipped: (recipient: string): string => fr`${recipient} ne recevra rien.`,
  allSkipped: fr`Aucun courriel à mettre en file.`,
  notSendable: fr`Ce courriel ne peut pas partir tel quel : corrigez ce qui est signalé, proposez par téléphone ou passez-le.`,
  byPhone: 'Proposer par téléphone',
  byEmail: 'Revenir au courriel',
  byPhoneTitle: (name: string): string => fr`${name} : proposition par téléphone`,
  byPhoneHelp: fr`Aucun courriel ne part. L'appel vous attend dans « Appels », avec le numéro et ce qu'il faut dire.`,
  addCalls: (count: number): string => (count === 1 ? fr`Ajouter aux appels` : fr`Ajouter les ${count} appels`),
  queueAndCall: (messages: number, calls: number): string =>
    fr`Valider ${counted(messages, 'courriel')} et ${counted(calls, 'appel')}`,
  whoToCall: (names: string): string => fr`À appeler : ${names}.`,
  toCall: (count: number): string =>
    count === 1 ? fr`1 appel vous attend dans « Appels ».` : fr`${count} appels vous attendent dans « Appels ».`,
  queue: (count: number): string => (count < 2 ? 'Mettre en file' : fr`Mettre en file les ${count} courriels`),
  who: (names: string): string => fr`Destinataires : ${names}.`,
  between: fr` ; `,
  onlyOne: (name: string): string => fr`Destinataire : ${name}.`,
  blocked: (names: string): string => fr`Ne peut pas partir tel quel : ${names}.`,
  leaves: (delayMinutes: number): string =>
    delayMinutes <= 0
      ? fr`Départ immédiat.`
      : fr`Départ dans ${counted(delayMinutes, 'minute')} ; vous pourrez annuler d'ici là.`,
  quota: (left: number | undefined): string =>
    left === undefined
      ? fr`Quota du jour inconnu.`
      : fr`Quota : ${counted(left, 'envoi restant', 'envois restants')} aujourd'hui.`,
  quotaShort: (left: number, count: number): string =>
    fr`Il reste ${counted(left, 'envoi', 'envois')} aujourd'hui pour ${counted(count, 'courriel')} : le reste partira demain, sans rien faire de plus.`,
} as const;

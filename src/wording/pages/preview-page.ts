/** Words of the preview of messages before they are queued. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const previewWords = {
  title: (index: number, count: number): string => (count === 1 ? 'Courriel à relire' : `Courriel ${index} sur ${count}`),
  previous: 'Courriel précédent',
  next: 'Courriel suivant',
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
  skip: 'Passer',
  skipped: (recipient: string): string => fr`${recipient} ne recevra rien.`,
  allSkipped: fr`Aucun courriel à mettre en file.`,
  notSendable: fr`Ce courriel ne peut pas partir tel quel : corrigez ce qui est signalé, ou passez-le.`,
  queue: (count: number): string => (count < 2 ? 'Mettre en file' : fr`Mettre en file les ${count} courriels`),
  who: (names: string): string => fr`Destinataires : ${names}.`,
  between: fr` ; `,
  onlyOne: (name: string): string => fr`Destinataire : ${name}.`,
  blocked: (names: string): string => fr`Ne peut pas partir tel quel : ${names}.`,
  leaves: (delayMinutes: number): string =>
    delayMinutes <= 0 ? fr`Départ immédiat.` : fr`Départ dans ${counted(delayMinutes, 'minute')} ; vous pourrez annuler d'ici là.`,
  quota: (left: number): string => fr`Quota : ${counted(left, 'envoi restant', 'envois restants')} aujourd'hui.`,
  quotaShort: (left: number, count: number): string =>
    fr`Il reste ${counted(left, 'envoi', 'envois')} aujourd'hui pour ${counted(count, 'courriel')} : le reste partira demain, sans rien faire de plus.`,
} as const;

/** Words of « Courriels »: what waits for a reading, what is about to leave, what went wrong. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const messagesWords = {
  toReview: (count: number): string => `À relire (${count})`,
  queued: (count: number): string => `En file (${count})`,
  doubtful: (count: number): string => fr`Peut-être partis (${count})`,
  doubtfulHelp: fr`L'envoi a été interrompu au mauvais moment. Regardez vos messages envoyés, puis dites ce qu'il en est : rien n'est renvoyé sans vous.`,
  failed: (count: number): string => `Échecs (${count})`,
  sent: (count: number): string => `Envoyés récemment (${count})`,
  nothing: fr`Aucun courriel en attente.`,
  nothingAdvice: fr`Les accusés de réception et les réponses s'ajoutent ici d'eux-mêmes. Pour écrire à des hôtes, ouvrez une demande et cochez-les.`,
  quotaTitle: fr`Envois restants aujourd'hui`,
  quota: (left: number): string => counted(left, 'envoi restant', 'envois restants'),
  quotaUnknown: fr`Le service ne dit pas combien d'envois restent aujourd'hui.`,
  quotaNeeded: (left: number, waiting: number): string =>
    waiting === 0
      ? fr`Aucun courriel en attente.`
      : waiting > left
        ? fr`${counted(waiting, 'courriel')} en attente : ce qui dépasse partira demain.`
        : fr`Assez pour ${counted(waiting, 'courriel')} en attente.`,
  review: 'Relire',
  reviewOf: (subject: string, to: string): string => fr`Relire « ${subject} » à ${to}`,
  queueAll: (count: number): string => fr`Tout mettre en file (${count})`,
  queueAllQuestion: (count: number): string =>
    fr`Mettre en file ${count === 1 ? fr`ce courriel` : fr`ces ${count} courriels`} sans les relire un par un ? Chacun peut encore être annulé pendant le délai.`,
  queueAllYes: fr`Oui, mettre en file`,
  queueAllNo: fr`Revenir`,
  queuedAll: fr`Les courriels sont en file.`,
  leavesIn: (time: string): string => fr`Part dans ${time}`,
  leavesNow: fr`Part maintenant`,
  cancel: fr`Annuler l'envoi`,
  cancelOf: (subject: string, to: string): string => fr`Annuler l'envoi de « ${subject} » à ${to}`,
  cancelled: (to: string): string => fr`Envoi annulé : rien n'est parti vers ${to}.`,
  discard: 'Ne pas envoyer',
  discardOf: (subject: string, to: string): string => fr`Ne pas envoyer « ${subject} » à ${to}`,
  discarded: (to: string): string => fr`Le courriel à ${to} ne sera pas envoyé.`,
  isSent: fr`Il est bien parti`,
  isSentOf: (to: string): string => fr`Il est bien parti : courriel à ${to}`,
  resend: 'Le remettre en file',
  resendOf: (to: string): string => fr`Le remettre en file : courriel à ${to}`,
  settledSent: (to: string): string => fr`Noté : le courriel à ${to} est parti.`,
  settledAgain: (to: string): string => fr`Le courriel à ${to} est de nouveau en file.`,
  sendDue: (count: number): string =>
    count === 1 ? fr`Envoyer maintenant le courriel dû` : fr`Envoyer maintenant les ${count} courriels dus`,
  noneDue: fr`Aucun courriel n'est dû. Ceux qui sont en file partent d'eux-mêmes à la fin de leur délai.`,
  sending: 'Envoi en cours',
  one: 'Courriel',
  noLonger: fr`Ce courriel n'attend plus rien de vous.`,
} as const;

/** What a page says when the spreadsheet did not answer it. */
import { fr } from '../text/typography';

export interface ConnectionSentence {
  readonly message: string;
  readonly advice: string;
}

export const connectionWords = {
  outside: {
    message: fr`Ce panneau n'est pas relié à la feuille.`,
    advice: fr`Ouvrez-le depuis la feuille, par le menu « Pôle de stages ».`,
  },
  unreadable: {
    message: fr`La réponse de la feuille n'a pas pu être lue.`,
    advice: fr`Ce qui était enregistré l'est resté. Actualisez ; si cela se répète, notez ce que vous faisiez et prévenez la personne qui a installé le module.`,
  },
  interrupted: {
    message: fr`La feuille n'a pas répondu.`,
    advice: fr`Rien de ce que vous avez saisi ici n'est perdu. Vérifiez la connexion, puis réessayez.`,
  },
  tooLong: {
    message: fr`L'opération a duré trop longtemps et s'est arrêtée.`,
    advice: fr`Ce qui était déjà fait est gardé. Recommencez : rien ne sera fait deux fois.`,
  },
  busy: {
    message: fr`La feuille est occupée par une autre opération.`,
    advice: fr`Rien n'a été changé. Attendez quelques secondes, puis réessayez.`,
  },
  refused: {
    message: fr`Google demande de nouveau votre autorisation pour ce module.`,
    advice: fr`Fermez ce panneau et rouvrez-le par le menu « Pôle de stages » : l'autorisation vous sera demandée. Rien n'est perdu.`,
  },
  quota: {
    message: fr`La limite quotidienne de Google est atteinte.`,
    advice: fr`Ce qui reste à envoyer est gardé en file et partira demain.`,
  },
} as const satisfies Record<string, ConnectionSentence>;

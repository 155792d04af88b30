/** What stops a handover. */
import { fr } from '../text/typography';
import type { ProblemText } from './register-errors';

export const successorNeeded: ProblemText = {
  message: fr`Le nom et une adresse valable de la personne qui prend la main sont nécessaires.`,
  advice: fr`C'est à cette adresse que le réseau répondra. Rien n'a été modifié.`,
};

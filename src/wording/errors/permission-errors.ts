/** What the user reads when Google was not given a permission that a gesture needs. */
import type { GuardedGesture, Permission } from '../../domain/health/permissions';
import { enumeration, fr, quoted } from '../text/typography';
import type { ProblemText } from './register-errors';

/** After « pour » and before « n’est pas possible ». */
export const guardedGestures: Readonly<Record<GuardedGesture, string>> = {
  'open-page': 'ouvrir cette page',
  install: 'préparer le registre',
  'build-forms': 'créer et mettre à jour les formulaires',
  'look-at-forms': 'vérifier les formulaires',
  'receive-answers': 'enregistrer les réponses',
  'send-mail': 'envoyer les courriels',
  propose: 'préparer les propositions',
};

/** What the box on Google's page allows, in its own terms where they are known. */
export const permissionNames: Readonly<Record<Permission, string>> = {
  sheet: fr`lire et modifier cette feuille de calcul`,
  forms: fr`créer et gérer vos formulaires Google Forms`,
  mail: fr`envoyer des courriels en votre nom`,
  triggers: fr`s’exécuter en votre absence, pour recevoir les réponses`,
  pages: fr`afficher ses pages dans la feuille de calcul`,
};

/** @param url Google's page on which the boxes can be ticked; absent when it gives none */
export function permissionProblem(gesture: GuardedGesture, missing: readonly Permission[], url: string | undefined): ProblemText {
  const boxes = missing.map((permission) => quoted(permissionNames[permission]));
  const where = url === undefined ? fr`Choisissez une commande du menu « Pôle de stages »` : fr`Ouvrez ${url}`;
  return {
    message: fr`Pour ${guardedGestures[gesture]}, il manque ${missing.length === 1 ? 'une autorisation' : 'des autorisations'} de Google : ${enumeration(boxes)}.`,
    advice: fr`Rien n’a été modifié. ${where}, cochez ${missing.length === 1 ? 'cette case' : 'ces cases'} quand Google le demande, puis recommencez.`,
  };
}

/** The panel's list of the last actions. */
import { fr } from '../text/typography';

export const undoWords = {
  title: 'Dernières actions',
  none: 'Aucune action à annuler',
  noneHelp: fr`Vos prochaines actions (propositions, réponses notées, saisies, importations) paraîtront ici, la dernière d’abord.`,
  last: 'La dernière',
  before: 'Avant elle',
  beforeHelp: fr`Une action plus ancienne s’annule aussi, tant que rien n’a changé depuis dans ses lignes.`,
  undoOlder: (label: string): string => fr`Annuler : ${label}`,
  undoShort: 'Annuler',
  undo: 'Annuler cette action',
  going: fr`Annulation en cours…`,
  cannot: fr`Elle ne peut plus être annulée :`,
  keeps: fr`Les courriels qu’elle avait préparés ne partiront pas. Ce que vous avez saisi depuis n’est pas touché.`,
} as const;

/** The panel's list of what does not hold together in the register. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const problemsWords = {
  title: 'Vérifier le registre',
  verifying: fr`Vérification`,
  count: (count: number): string => (count === 0 ? 'Le registre est en ordre' : counted(count, 'point à voir', 'points à voir')),
  fine: fr`Aucune référence perdue, aucune ligne en double, aucun statut contredit par le journal.`,
  more: (count: number): string => fr`… et ${counted(count, 'autre')} : ils paraîtront quand ceux-ci seront réglés.`,
  mends: {
    'clear-reference': 'Vider la cellule',
    'withdraw-offer': fr`Retirer l’offre`,
    'follow-journal': 'Reprendre le statut du journal',
    'adopt-row': 'Donner une référence',
    'erase-person': 'Effacer la personne',
  },
  mendOf: (mend: string, sentence: string): string => fr`${mend} : ${sentence}`,
  seeRow: 'Voir la ligne',
  mended: 'C’est réglé.',
} as const;

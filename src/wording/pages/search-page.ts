/** Words of the search. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const searchWords = {
  label: fr`Chercher dans le registre`,
  placeholder: fr`Référence, entreprise, commune…`,
  help: fr`Une référence (DEM-2026-0142), un nom d'entreprise, une commune, un téléphone : deux lettres suffisent.`,
  searching: 'Recherche',
  none: (text: string): string => fr`Rien ne correspond à « ${text} ».`,
  noneAdvice: fr`Essayez moins de mots, ou le début d'un nom.`,
  found: (count: number): string => (count === 0 ? fr`Aucun résultat.` : fr`${counted(count, 'résultat')}.`),
  kinds: {
    request: 'Demande',
    offer: 'Offre',
    company: 'Entreprise',
    proposition: 'Proposition',
    message: 'Courriel',
    network: 'Réseau',
    meeting: 'Rencontre',
  },
} as const;

/** Words of an offer's card. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const offerWords = {
  weeks: 'Places par semaine',
  noWeeks: fr`Aucune semaine à venir n'est ouverte. Complétez les dates sur la ligne de l'offre.`,
  week: (label: string, left: number, places: number): string =>
    fr`${label} : ${counted(left, 'place libre', 'places libres')} sur ${places}`,
  requests: (count: number): string => (count === 0 ? 'Demandes qui conviendraient' : `Demandes qui conviendraient (${count})`),
  noRequests: fr`Aucune demande en cours ne convient à cette offre. Elle sera classée d'elle-même dès qu'une demande arrivera.`,
  companyCard: fr`Fiche de l'entreprise`,
  company: (name: string): string => fr`Fiche de l'entreprise ${name}`,
  verify: 'Offre vérifiée',
  verified: fr`Offre vérifiée : elle est classée pour les demandes.`,
  suspend: 'Suspendre',
  suspended: fr`Offre suspendue : elle n'est plus proposée.`,
  resume: 'Reprendre',
  resumed: fr`Offre reprise : elle est de nouveau proposée.`,
  actions: fr`Faire évoluer l'offre`,
} as const;

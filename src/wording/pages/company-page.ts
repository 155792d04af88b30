/** Words of a company's card. */
import { fr } from '../text/typography';

export const companyWords = {
  contacts: 'Contacts',
  noContacts: fr`Aucun contact. Ajoutez-en un dans l'onglet « Contacts ».`,
  offers: (count: number): string => `Offres (${count})`,
  noOffers: fr`Aucune offre : elle n'apparaît que comme entreprise à solliciter.`,
  propositions: (count: number): string => `Historique (${count})`,
  noPropositions: fr`Jamais sollicitée par le pôle.`,
} as const;

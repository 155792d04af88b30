/** Words of a company's card. */
import { de } from '../text/elision';
import { fr } from '../text/typography';

export const companyWords = {
  contacts: 'Contacts',
  noContacts: fr`Aucun contact. Ajoutez-en un dans l'onglet « Contacts ».`,
  offers: (count: number): string => `Offres (${count})`,
  noOffers: fr`Aucune offre : elle n'apparaît que comme entreprise à solliciter.`,
  propositions: (count: number): string => `Historique (${count})`,
  noPropositions: fr`Jamais sollicitée par le pôle.`,
  record: fr`Avec le pôle`,
  stages: (count: number): string => `Élèves accueillis (${count})`,
  messages: (count: number): string => `Courriels (${count})`,
  notes: 'Notes',
  duplicates: (count: number): string => `Doublons probables (${count})`,
  merge: 'Fusionner…',
  mergeOf: (name: string): string => fr`Fusionner ${name}…`,
  mergeWarning: (name: string, reference: string, kept: string): string =>
    fr`Offres, contacts et historique ${de(name)} (${reference}) passent sur ${kept}, puis ${reference} est fermée. On ne peut pas revenir en arrière.`,
  mergeConfirm: (reference: string, kept: string): string => fr`Fusionner ${reference} dans ${kept}`,
  merged: (name: string): string => fr`${name} est fusionnée dans cette fiche.`,
  card: 'Fiche',
  cardOf: (name: string): string => fr`Fiche ${de(name)}`,
} as const;

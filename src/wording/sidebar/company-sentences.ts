/** What is said of companies that are one and the same. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const mergedInto = (reference: string): string => `Fiche fusionnée dans ${reference}.`;

export const duplicatesReport = (count: number): string =>
  count === 0 ? 'Aucun doublon probable parmi les entreprises.' : fr`${counted(count, 'doublon probable', 'doublons probables')} : voyez la colonne « À vérifier » des entreprises.`;

/** What is said of a company's places, and of companies that are one and the same. */
import type { CompanyPlaces } from '../../domain/matching/seats/company-places';
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const mergedInto = (reference: string): string => `Fiche fusionnée dans ${reference}.`;

/** The reference that the last `mergedInto` of a row's notes names; `undefined` when the row was not merged. */
export const referenceMergedInto = (notes: string | undefined): string | undefined =>
  [...(notes ?? '').matchAll(/Fiche fusionnée dans ([A-Z]+-\d{4}-\d+)\./g)].map((match) => match[1]).pop();

export const duplicatesReport = (count: number): string =>
  count === 0
    ? 'Aucun doublon probable parmi les entreprises.'
    : fr`${counted(count, 'doublon probable', 'doublons probables')} : voyez la colonne « À vérifier » des entreprises.`;

/** How many pupils the company takes at once, and who says so: one line of its card. */
export const companyPlacesLine = ({ places, source }: CompanyPlaces): string => {
  if (places === undefined) return fr`Places simultanées : à demander`;
  return source === 'company'
    ? fr`${counted(places, 'place simultanée', 'places simultanées')}`
    : fr`${counted(places, 'place simultanée', 'places simultanées')} d'après ses offres (à corriger dans la colonne « Places simultanées »)`;
};

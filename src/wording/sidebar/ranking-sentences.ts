/** Why a ranking is empty. */
import { counted } from '../text/numbers';
import { quoted } from '../text/typography';

export const rankingIsFor = (statusLabel: string): string => `Cette demande est ${quoted(statusLabel)} : il n’y a pas d’hôte à chercher.`;

export const noHostYet = (excluded: number): string =>
  excluded === 0 ? 'Le vivier est vide : diffusez le formulaire « Offre d’accueil ».' : `Aucun hôte possible : ${counted(excluded, 'écarté')}, voyez pourquoi ci-dessous.`;

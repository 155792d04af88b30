/** Why a ranking is empty. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const rankingIsFor = (statusLabel: string): string =>
  fr`Cette demande est ${quoted(statusLabel)} : il n’y a pas d’hôte à chercher.`;

export const noHostYet = (excluded: number): string =>
  excluded === 0
    ? fr`Le vivier est vide : diffusez le formulaire « Offre d’accueil ».`
    : fr`Aucun hôte possible : ${counted(excluded, 'écarté')}, voyez pourquoi ci-dessous.`;

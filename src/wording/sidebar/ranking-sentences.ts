/** Why a ranking is empty. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const rankingIsFor = (statusLabel: string): string =>
  fr`Cette demande est ${quoted(statusLabel)} : il n’y a pas d’hôte à chercher.`;

/** @param isAsked is there a proposition under way: its host is among the excluded */
export const noHostYet = (excluded: number, isAsked: boolean): string =>
  excluded === 0
    ? fr`Le vivier est vide : diffusez le formulaire « Offre d’accueil ».`
    : isAsked
      ? fr`Aucun autre hôte possible : une proposition est en cours, ${counted(excluded, 'écarté')} ci-dessous.`
      : fr`Aucun hôte possible : ${counted(excluded, 'écarté')}, voyez pourquoi ci-dessous.`;

/** Words of what a host offers instead: asking the school, recording its word, changing the offer. */
import { fr } from '../text/typography';

export const counterWords = {
  title: fr`Contre-proposition de l'hôte`,
  stage: (dates: string): string => fr`Le stage aurait lieu ${dates}.`,
  ask: fr`Demander à l'établissement`,
  askAgain: fr`Redemander`,
  agree: fr`L'établissement accepte`,
  decline: fr`L'établissement refuse`,
  agreed: fr`Accord de l'établissement enregistré.`,
  declined: fr`Refus enregistré : l'hôte est remercié et gardé en mémoire.`,
  changeOffer: fr`Changer l'offre…`,
  publics: fr`Publics que l'hôte accepte`,
  publicsHelp: fr`L'offre change, cette proposition prend fin, et l'hôte est proposé aux demandes qui lui conviennent.`,
  record: fr`Enregistrer l'offre`,
  offerChanged: fr`Offre changée.`,
} as const;

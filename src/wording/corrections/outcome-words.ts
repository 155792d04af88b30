/** What a correction by link came to: beside the raw answer, and to the person who sent it. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

/** `unchanged`: everything stood so already; `too-late`: the row is closed, and stays as it is. */
export type CorrectionOutcome = 'taken' | 'unchanged' | 'too-late';

/** Written beside the raw answer. */
export const correctionOutcomes: Readonly<Record<CorrectionOutcome, (reference: string) => string>> = {
  taken: (reference) => fr`${reference} : corrigée`,
  unchanged: (reference) => fr`${reference} : rien à corriger`,
  'too-late': (reference) => fr`${reference} : correction arrivée trop tard, à lire par l’animateur`,
};

/** What the sender is told of it first. */
export const correctionAnswers: Readonly<Record<CorrectionOutcome, string>> = {
  taken: fr`Merci, votre correction est enregistrée. Voici ce qui a changé :`,
  unchanged: fr`Merci, j'ai bien reçu votre correction : tout ce qu'elle contient était déjà enregistré, rien n'a changé.`,
  'too-late': fr`J'ai bien reçu votre correction, mais le dossier est clos : il n'a pas été modifié. Je garde votre message et je le lis ; répondez à ce courriel pour le rouvrir. Voici ce que vous avez demandé de changer :`,
};

/** Why a status changed, in the journal. */
export const correctedByHost = fr`Corrigée par l’organisme, par son lien`;

/** What follows from a correction, for its sender. */
export const correctionFollows = {
  complete: fr`Votre demande est maintenant complète : la recherche peut commencer.`,
  datesAgreed: fr`Les dates restent celles dont l'organisme d'accueil et votre établissement sont convenus. Pour en changer, appelez-moi : je dois d'abord en parler avec l'organisme.`,
  datesKept: fr`Les nouvelles dates ne sont pas possibles : les précédentes restent, puisque des organismes sont déjà sollicités.`,
  askedAgain: (count: number): string =>
    fr`${counted(count, 'organisme avait été sollicité', 'organismes avaient été sollicités')} pour les dates précédentes : ${count === 1 ? fr`je le préviens` : fr`je les préviens`} et je reprends la recherche avec les nouvelles.`,
  companyLooked: fr`Pour ce qui concerne la fiche de votre organisme, je vérifie et je mets à jour.`,
} as const;

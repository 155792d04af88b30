/** What the user reads when no link of correction can be sent. */
import type { ProblemText } from './register-errors';
import { fr } from '../text/typography';

export const noSenderAddress = (name: string): ProblemText => ({
  message: fr`${name} n’a pas d’adresse de courriel valable.`,
  advice: fr`Complétez son adresse, ou corrigez la ligne vous-même dans le tableau.`,
});

export const noCorrectionForm: ProblemText = {
  message: fr`Le formulaire n’a pas encore de quoi recevoir une correction.`,
  advice: fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`,
};

export const notCorrectedAnyMore = (reference: string): ProblemText => ({
  message: fr`${reference} est close : elle ne se corrige plus par un lien.`,
  advice: fr`Rouvrez-la d’abord, ou corrigez la ligne vous-même dans le tableau.`,
});

/** What is said in a copy of the spreadsheet until its person has said what it is. */
import { fr } from '../text/typography';
import type { ProblemText } from './register-errors';

const ASK = fr`Dites d’abord ce que doit devenir cette copie : « Pôle de stages › Entretien › Santé du pôle ».`;

export const copySendsNothing: ProblemText = {
  message: fr`Ce classeur est une copie : aucun courriel n’en part.`,
  advice: fr`Travaillez dans le classeur d’origine. ${ASK}`,
};

export const copyBuildsNothing: ProblemText = {
  message: fr`Ce classeur est une copie : les formulaires de l’original ne sont pas touchés.`,
  advice: ASK,
};

/** In the journal. */
export const copyNoted = {
  own: fr`Copie devenue un autre pôle`,
  replaces: fr`Copie qui remplace l’original`,
} as const;

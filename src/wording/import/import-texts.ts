/** What is said of a list of companies that comes in. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const importTexts = {
  underWay: {
    message: fr`Une autre importation est en cours.`,
    advice: fr`Attendez sa fin, ou arrêtez-la : ce qu’elle a déjà écrit pourra être annulé.`,
  },
  empty: {
    message: fr`Cette liste ne contient aucune ligne.`,
    advice: fr`Choisissez un autre onglet, ou collez la liste avec ses en-têtes.`,
  },
  none: {
    message: fr`Aucune importation n’est en cours.`,
    advice: fr`Choisissez d’abord la liste à importer.`,
  },
  tooLong: (count: number, most: number): { readonly message: string; readonly advice: string } => ({
    message: fr`Cette liste a ${counted(count, 'ligne')} : le maximum est de ${counted(most, 'ligne')}.`,
    advice: fr`Importez-la en plusieurs fois.`,
  }),
  lines: (count: number): string => counted(count, 'ligne'),
  noNameColumn: fr`Aucune colonne ne donne la raison sociale : indiquez laquelle.`,
  brokenLetters: (count: number, example: string): string =>
    fr`${counted(count, 'cellule a', 'cellules ont')} des lettres abîmées, par exemple ${quoted(example)} : enregistrez le fichier en « CSV UTF-8 », ou corrigez-les avant d’importer.`,
  importedBefore: (reference: string): string => fr`Ligne déjà importée : ${reference}.`,
  known: (reference: string): string => fr`Déjà connue : ${reference}. Rien de nouveau.`,
  completes: (reference: string): string => fr`Déjà connue : ${reference}. Ce qui y manque sera complété.`,
  sameAsLine: (line: number): string => fr`Même entreprise que la ligne ${line} : elle la complète.`,
  like: (reference: string, name: string): string => fr`Ressemble à ${reference}, ${name}.`,
  likeLine: (line: number): string => fr`Ressemble à la ligne ${line} de cette liste.`,
} as const;

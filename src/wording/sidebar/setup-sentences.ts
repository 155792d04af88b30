/** What the first-run assistant says. */
import type { ProblemText } from '../errors/register-errors';
import { hubWithArticle } from '../text/elision';
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const directoryFaults = {
  'no-uai': (value: string): string => `UAI absent${value === '' ? '' : ` (${value})`}`,
  'bad-uai': (value: string): string => fr`UAI ${quoted(value)} non valable : sept chiffres et une lettre de contrôle`,
  'no-name': (value: string): string => `Nom absent pour ${value}`,
  twice: (value: string): string => `${value} figure deux fois`,
  'broken-letters': (value: string): string => fr`Accents perdus (${quoted(value)}) : rouvrez le fichier en UTF-8`,
  'bad-point': (value: string): string => fr`Coordonnées hors de France (${value}) : l’établissement est placé par sa commune`,
} as const;

/** « 32 établissements à créer, 3 déjà connus, 1 ligne écartée. » */
export const importSentence = (toCreate: number, known: number, rejected: number): string =>
  `${counted(toCreate, 'établissement')} à créer, ${counted(known, 'déjà connu', 'déjà connus')}, ${counted(rejected, 'ligne écartée', 'lignes écartées')}.`;

export const directoryColumnsMissing = (columns: readonly string[]): ProblemText => ({
  message: fr`Colonnes introuvables : ${columns.map((column) => quoted(column)).join(', ')}.`,
  advice: 'Collez aussi la première ligne de l’annuaire, celle des titres de colonnes. Rien n’a été importé.',
});

export const emptyDirectory: ProblemText = {
  message: 'Aucune ligne à importer.',
  advice: 'Collez l’annuaire avec sa ligne de titres, ou choisissez un onglet.',
};

export const testSubject = 'Essai de Pôle de stages';
export const testBody = (hubName: string): string =>
  fr`Bonjour,\n\nSi vous lisez ce message, ${hubWithArticle(hubName)} peut envoyer des courriels. Les réponses des organismes et des enseignants arriveront à cette adresse.\n\nVous pouvez maintenant diffuser les formulaires « Demande de stage » et « Offre d’accueil ».`;

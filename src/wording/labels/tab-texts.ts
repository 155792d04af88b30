/** Helps and warnings of the register's tabs. */
import { fr } from '../text/typography';

export const columnHelp = {
  addon: fr`Colonne tenue par l’extension : modifiez-la par les actions du panneau.`,
  list: 'Choisissez une valeur de la liste.',
  date: 'Indiquez une date, par exemple 12/01/2027.',
} as const;

export const protectionText = 'Tenu par Pôle de stages';

export const homeTab = {
  sheetName: 'Accueil',
  title: 'Pôle de stages',
  lines: [
    [
      'Ouvrir le panneau',
      fr`Menu « Pôle de stages › Ouvrir le panneau » : ce qu’il y a à faire, puis la fiche de la ligne choisie.`,
    ],
    [
      'Première utilisation',
      fr`Menu « Pôle de stages › Assistant de démarrage » : le pôle, les établissements, les formations, les formulaires, un essai.`,
    ],
    [
      'Données personnelles',
      'Avant toute utilisation réelle, consultez le délégué à la protection des données de l’académie. L’élève n’est connu que par ses initiales.',
    ],
    ['Entretien', fr`Menu « Pôle de stages › Entretien » : relire les réponses, vérifier ou réparer le registre.`],
  ],
  listTitle: (count: number, day: string): string => (count === 0 ? fr`Rien à faire (${day})` : fr`À faire : ${count} (${day})`),
  more: (count: number): string => fr`… et ${count} de plus : voir le panneau.`,
} as const;

export const dashboardTab = {
  sheetName: 'Tableau de bord',
  title: 'Tableau de bord',
  empty: 'Les indicateurs paraîtront ici.',
} as const;

/** The hidden tab by which an action that was broken off is finished by the next one. */
export const intentionTab = {
  sheetName: 'Écritures en cours',
  title: 'Écritures en cours',
  help: fr`Tenu par l’extension : une opération interrompue y est notée pour être terminée à la suivante. Ne modifiez rien ici.`,
} as const;

/** The hidden tab in which the lines of an import wait. */
export const importTab = {
  sheetName: 'Importation en cours',
  help: fr`Tenu par l’extension : les lignes d’une importation y attendent d’être écrites. Ne modifiez rien ici.`,
} as const;

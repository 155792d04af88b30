/** Words of the tab « Tableau de bord ». */
import type { Breakdown } from '../../domain/indicators/breakdowns';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { RequestType } from '../../domain/request/request-type';
import type { Sector } from '../../domain/training/sector';
import { requestTypeLabels, sectorLabels } from './lists';
import { plainDate, schoolYearInWords, shortDayAndMonth } from '../text/dates';
import { fr } from '../text/typography';

export const breakdownLabels: Readonly<Record<Breakdown, string>> = {
  type: 'Par type de demande',
  school: 'Par établissement',
  sector: 'Par secteur',
};

export const dashboardWords = {
  intro: (hubName: string, year: number, until: IsoDate): string =>
    fr`${hubName === '' ? '' : `${hubName} · `}Année scolaire ${schoolYearInWords(year)}, au ${plainDate(until)}. À côté : ${schoolYearInWords(year - 1)} à la même date.`,
  indicator: 'Indicateur',
  definition: 'Définition',
  settled: 'Terminées',
  placed: 'Placées',
  rate: 'Taux',
  delay: 'Délai',
  groupsIntro: fr`Recherches terminées, placées, taux de placement et délai médian en jours ouvrés. Les groupes de moins de cinq élèves sont réunis.`,
  others: 'Autres, réunis',
  notKnown: 'Non précisé',
  weeks: 'Élèves et places, semaine par semaine',
  sectors: 'Élèves et places par secteur',
  communes: 'Élèves et places par commune',
  week: (label: string, monday: IsoDate): string => fr`${label} · ${shortDayAndMonth(monday)}`,
  pupils: 'Élèves',
  places: 'Places',
  gap: 'Écart',
  tension: 'Baromètre de tension',
  tensionIntro: fr`Élèves à accueillir pour une place, par famille de formations et par secteur géographique ; vide : moins de cinq élèves.`,
  tensionSteps: ['Large', 'Aisé', 'Équilibre', 'Tendu', 'Très tendu'],
  noTension: fr`Pas encore cinq élèves la même semaine.`,
  allFamilies: 'Toutes les familles',
  whole: 'tout le territoire',
  around: (area: string): string => fr`autour de ${area}`,
  family: (family: string, area: string): string => fr`${family}, ${area}`,
  nothing: fr`Aucun groupe n’est assez grand pour être détaillé sans que l’on reconnaisse un élève : il en faut cinq dans chacun, placés comme non placés. Le total de tous est parmi les indicateurs.`,
  refreshed: 'Tableau de bord à jour.',
  missing: fr`L'onglet « Tableau de bord » manque.`,
  missingAdvice: fr`Choisissez « Entretien › Réparer le registre », puis recommencez.`,
} as const;

/** What a group is called; `undefined` are the groups told as one, '' those of which nobody knows. */
export function groupLabel(by: Breakdown | 'commune', key: string | undefined): string {
  if (key === undefined) return dashboardWords.others;
  if (key === '') return dashboardWords.notKnown;
  if (by === 'type') return requestTypeLabels[key as RequestType] ?? key;
  return by === 'sector' ? (sectorLabels[key as Sector] ?? key) : key;
}

/** Titles of the charts, by which they are found again. */
export const chartTitles = {
  weeks: 'Élèves et places, par semaine',
  sectors: 'Élèves et places, par secteur',
  types: 'Demandes terminées et placées, par type',
} as const;
export type ChartName = keyof typeof chartTitles;

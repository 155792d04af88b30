/** The hosts set aside, grouped by reason, each group with its label: « Trop loin (4) : de 23 à 41 km ». */
import type { ExclusionCode } from '../../domain/matching/ranking/exclusions/exclusion';
import type { ExcludedHost } from '../../domain/matching/ranking/rank-hosts';
import { distanceInWords, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

/** Short name of the reason, in the singular for one host and in the plural from two. */
const names: Readonly<Record<ExclusionCode, readonly [one: string, several: string]>> = {
  'host-inactive': [fr`Fermée ou à ne pas solliciter`, fr`Fermées ou à ne pas solliciter`],
  'sharing-reserved': [fr`Réservée à un établissement`, fr`Réservées à un établissement`],
  'public-refused': [fr`N'accueille pas ce public`, fr`N'accueillent pas ce public`],
  'minor-refused': [fr`N'accueille pas de mineurs`, fr`N'accueillent pas de mineurs`],
  'under-16-refused': [fr`N'accueille pas avant 16 ans`, fr`N'accueillent pas avant 16 ans`],
  'age-law': [fr`Âge minimal non atteint`, fr`Âge minimal non atteint`],
  'dates-outside': [fr`N'accueille pas à ces dates`, fr`N'accueillent pas à ces dates`],
  'no-place': [fr`Complet ces semaines`, fr`Complet ces semaines`],
  'legal-quota': [fr`Plafond légal de stagiaires atteint`, fr`Plafond légal de stagiaires atteint`],
  'tutor-full': [fr`Tuteur déjà complet`, fr`Tuteurs déjà complets`],
  'too-far': [fr`Trop loin`, fr`Trop loin`],
  'over-solicited': [fr`Trop sollicitée ces 30 derniers jours`, fr`Trop sollicitées ces 30 derniers jours`],
  'already-asked': [fr`Déjà contactée`, fr`Déjà contactées`],
  'asked-by-school': [fr`Déjà contactée par l'établissement ou l'élève`, fr`Déjà contactées par l'établissement ou l'élève`],
  'linked-site-asked': [fr`Un autre site déjà contacté`, fr`Un autre site déjà contacté`],
  'sector-unrelated': [fr`Activité sans lien`, fr`Activité sans lien`],
  'dates-unknown': [fr`Dates à préciser`, fr`Dates à préciser`],
  'place-unknown': [fr`Commune inconnue, distance non calculée`, fr`Commune inconnue, distance non calculée`],
};

/** Figures that sum the group up, when there are any worth a line. */
function figures(code: ExclusionCode, excluded: readonly Pick<ExcludedHost, 'distanceKm'>[]): string {
  if (code !== 'too-far') return '';
  const distances = excluded.map(({ distanceKm }) => distanceKm).filter((km): km is number => km !== undefined);
  if (distances.length === 0) return '';
  const least = distanceInWords(Math.min(...distances));
  const most = distanceInWords(Math.max(...distances));
  return least === most ? fr` : ${most}` : fr` : de ${withoutUnit(least)} à ${most}`;
}

const withoutUnit = (distance: string): string => distance.replace(/\u00a0km$/, '');

/** « Trop loin (4) : de 23 à 41 km », « Complet ces semaines (1) ». */
export function groupLabel(code: ExclusionCode, excluded: readonly Pick<ExcludedHost, 'distanceKm'>[]): string {
  const name = names[code][excluded.length < 2 ? 0 : 1];
  return `${name} (${numberInFrench(excluded.length)})${figures(code, excluded)}`;
}

export interface GroupOfExcluded {
  readonly code: ExclusionCode;
  readonly label: string;
  readonly hosts: readonly ExcludedHost[];
}

/** Groups by the first reason of each host, in the order in which the hosts come. */
export function groupsOfExcluded(excluded: readonly ExcludedHost[]): GroupOfExcluded[] {
  const groups = new Map<ExclusionCode, ExcludedHost[]>();
  for (const host of excluded) {
    const group = groups.get(host.code);
    if (group) group.push(host);
    else groups.set(host.code, [host]);
  }
  return [...groups].map(([code, hosts]) => ({ code, label: groupLabel(code, hosts), hosts }));
}

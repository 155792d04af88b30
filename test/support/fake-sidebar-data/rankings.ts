/** Hosts ranked, and set aside, for the requests behind the pages under test. All of it is invented. */
import type { CriterionLine, ExcludedGroup, HostLine, RankingView } from '../../../src/application/sidebar-views/ranking-view';
import { CRITERION_CODES, type CriterionCode } from '../../../src/domain/settings/setting';
import { criterionLabels } from '../../../src/wording/labels/lists';

const SENTENCES: Readonly<Record<CriterionCode, string>> = {
  expectations: '5 attendus du référentiel sur 6 ; manque « mise en service d’une installation »',
  sector: 'Électricité : le secteur recherché',
  distance: '6 km en deux-roues, pour 20 km acceptés',
  dates: 'Toute la période, S3 à S6',
  places: '1 place libre sur 2',
  reliability: 'A répondu 5 fois sur 6, en 2 jours',
  rest: 'Pas sollicitée depuis 64 jours',
  network: 'Apportée par un autre établissement du réseau',
};
const criteria = (base: number): readonly CriterionLine[] =>
  CRITERION_CODES.map((code, index) => ({
    code,
    label: criterionLabels[code],
    score: Math.max(0, Math.min(100, base + ((index * 37) % 41) - 20)),
    weight: [25, 15, 20, 10, 5, 10, 10, 5][index] ?? 5,
    sentence: SENTENCES[code],
  }));

const host = (
  number: number,
  companyName: string,
  place: string,
  score: number,
  reasons: readonly string[],
  more: Partial<HostLine> = {},
): HostLine => ({
  id: `OFF-2026-00${number}`,
  companyReference: `ENT-00${number}`,
  offerReference: `OFF-2026-00${number}`,
  companyName,
  place,
  score,
  reasons,
  criteria: criteria(score),
  warnings: [],
  hasOffer: true,
  email: `contact${number}@exemple.example`,
  phone: '0465710012',
  ...more,
});

export const hosts: readonly HostLine[] = [
  host(11, 'Élec Exemple SARL', 'Riorges', 87, ['6 km', '5 attendus sur 6', '1 place S3–S6', 'a répondu 5 fois sur 6']),
  host(12, 'Mairie d’Exemple-sur-Loire, services techniques', 'Mably', 81, ['4 km', '4 attendus sur 6', '2 places S3–S6']),
  host(13, 'Garage Exemple', 'Roanne', 74, ['2 km', '3 attendus sur 6', '1 place S3–S5'], {
    warnings: ['Une semaine manque : S6'],
  }),
  host(14, 'Exemple Énergies', 'Villerest', 69, ['9 km', '4 attendus sur 6'], {
    id: 'ENT-0014',
    offerReference: undefined,
    hasOffer: false,
    email: undefined,
  }),
  host(15, 'Boulangerie Exemple', 'Roanne', 41, ['1 km', '1 attendu sur 6']),
];

export const excluded: readonly ExcludedGroup[] = [
  {
    code: 'full',
    label: 'Complet ces semaines (2)',
    hosts: [
      {
        id: 'OFF-2026-0021',
        companyReference: 'ENT-0021',
        offerReference: 'OFF-2026-0021',
        companyName: 'Ascenseurs Exemple',
        sentence: '0 place libre de S3 à S6, de nouveau libre en S8',
        mayOverride: false,
      },
      {
        id: 'OFF-2026-0022',
        companyReference: 'ENT-0022',
        offerReference: 'OFF-2026-0022',
        companyName: 'Exemple Domotique',
        sentence: '0 place libre en S4',
        mayOverride: false,
      },
    ],
  },
  {
    code: 'too-far',
    label: 'Trop loin (2) : de 23 à 41 km',
    hosts: [
      {
        id: 'OFF-2026-0023',
        companyReference: 'ENT-0023',
        offerReference: 'OFF-2026-0023',
        companyName: 'Centrale Exemple',
        sentence: '23 km, pour 20 km acceptés',
        mayOverride: true,
      },
      {
        id: 'OFF-2026-0024',
        companyReference: 'ENT-0024',
        offerReference: 'OFF-2026-0024',
        companyName: 'Exemple & Fils',
        sentence: '41 km, pour 20 km acceptés',
        mayOverride: true,
      },
    ],
  },
  {
    code: 'already-asked',
    label: 'Déjà contactées (1)',
    hosts: [
      {
        id: 'ENT-0025',
        companyReference: 'ENT-0025',
        companyName: 'Installations Exemple',
        sentence: 'Essayée par l’élève d’après la demande',
        mayOverride: true,
      },
    ],
  },
];

const rankingOf = (
  requestReference: string,
  some: readonly HostLine[],
  groups: readonly ExcludedGroup[],
  emptyReason?: string,
): RankingView => ({
  requestReference,
  hosts: some,
  sharedWarnings: some.length > 1 ? ['Assurance et accès à demander avant le stage'] : [],
  excluded: groups,
  excludedCount: groups.reduce((sum, group) => sum + group.hosts.length, 0),
  whatWouldHelp:
    groups.length === 0 ? [] : ['Rayon de 30 km au lieu de 20 : 1 hôte de plus', 'Une semaine plus tard : 2 hôtes de plus'],
  emptyReason,
});

export const rankings: Readonly<Record<string, RankingView>> = {
  'DEM-2026-0142': rankingOf('DEM-2026-0142', hosts, excluded),
  'DEM-2026-0128': rankingOf('DEM-2026-0128', [], [], 'La demande est à compléter : la recherche commencera ensuite.'),
  'DEM-2026-0099': rankingOf('DEM-2026-0099', [], [], 'La demande est annulée.'),
  'DEM-2026-0150': rankingOf('DEM-2026-0150', [], excluded),
};

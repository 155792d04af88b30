/**
 * The hub behind the two wide dialogs under test: 23 open requests, their possible hosts, a few companies of the pool. All of it
 * is invented.
 */
import type { RequestType } from '../../src/domain/request/request-type';
import type { Sector } from '../../src/domain/training/sector';

export interface FakeRequest {
  readonly reference: string;
  readonly pupil: string;
  readonly schoolName: string;
  readonly type: RequestType;
  readonly training: string;
  readonly dates: string;
  readonly weeks: readonly string[];
  readonly sector: Sector;
  readonly town: string;
  readonly isUrgent: boolean;
}
export interface FakeHost {
  readonly hostId: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly sectors: readonly Sector[];
  readonly town: string;
  readonly places: number;
  readonly hasOffer: boolean;
  readonly weeks: readonly string[];
}

/** Communes of the Loire and its neighbours: latitude, longitude. */
export const TOWNS: Readonly<Record<string, readonly [number, number]>> = {
  Roanne: [46.036, 4.068],
  Mably: [46.087, 4.068],
  Riorges: [46.041, 4.035],
  'Le Coteau': [46.024, 4.09],
  Villerest: [45.996, 4.037],
  Charlieu: [46.158, 4.172],
  Renaison: [46.05, 3.924],
  Feurs: [45.741, 4.226],
  Montbrison: [45.607, 4.065],
  'Saint-Étienne': [45.434, 4.39],
  Firminy: [45.389, 4.287],
  'Saint-Chamond': [45.475, 4.515],
  Balbigny: [45.82, 4.188],
  Boën: [45.745, 4.006],
  Tarare: [45.896, 4.434],
  Lapalisse: [46.249, 3.637],
};

const weeksFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `2027-S${String(first + index).padStart(2, '0')}`);
const PERIODS = {
  january: { dates: '18 janv. – 12 févr. (S3–S6)', weeks: weeksFrom(3, 4) },
  march: { dates: '1er mars – 26 mars (S9–S12)', weeks: weeksFrom(9, 4) },
  week: { dates: '8 févr. – 12 févr. (S6)', weeks: weeksFrom(6, 1) },
} as const;

const SCHOOLS = {
  albert: 'LP Albert-Exemple, Roanne',
  carnot: 'LP Carnot-Exemple, Roanne',
  mably: 'Collège de l’Exemple, Mably',
  feurs: 'Lycée des Exemples, Feurs',
} as const;
type Row = readonly [
  pupil: string,
  school: keyof typeof SCHOOLS,
  training: string,
  type: RequestType,
  sector: Sector,
  period: keyof typeof PERIODS,
  town: string,
  isUrgent?: boolean,
];
const ROWS: readonly Row[] = [
  ['L. M.', 'albert', 'Bac pro MELEC, 1re', 'pfmp', 'electricity-energy', 'january', 'Roanne', true],
  ['A. B.', 'albert', 'Bac pro MELEC, 1re', 'pfmp', 'electricity-energy', 'january', 'Mably'],
  ['S. K.', 'albert', 'Bac pro MELEC, 1re', 'pfmp', 'electricity-energy', 'january', 'Riorges'],
  ['N. D.', 'albert', 'Bac pro MELEC, Tle', 'pfmp', 'electricity-energy', 'january', 'Le Coteau'],
  ['Y. R.', 'albert', 'Bac pro MELEC, Tle', 'pfmp', 'electricity-energy', 'january', 'Villerest'],
  ['J. F.', 'albert', 'Bac pro MELEC, Tle', 'pfmp', 'electricity-energy', 'january', 'Roanne'],
  ['T. C.', 'feurs', 'Bac pro MELEC, 2de', 'pfmp', 'electricity-energy', 'january', 'Balbigny'],
  ['M. V.', 'feurs', 'Bac pro MELEC, 2de', 'pfmp', 'electricity-energy', 'january', 'Feurs'],
  ['E. P.', 'carnot', 'CAP Maintenance des véhicules, 2e année', 'pfmp', 'vehicles', 'march', 'Roanne'],
  ['H. G.', 'carnot', 'CAP Maintenance des véhicules, 2e année', 'pfmp', 'vehicles', 'march', 'Charlieu'],
  ['R. L.', 'carnot', 'Bac pro Maintenance des véhicules, 1re', 'pfmp', 'vehicles', 'march', 'Mably'],
  ['C. N.', 'feurs', 'Bac pro Maintenance des véhicules, 1re', 'pfmp', 'vehicles', 'march', 'Feurs'],
  ['I. S.', 'carnot', 'Bac pro Cuisine, 1re', 'pfmp', 'hospitality', 'march', 'Renaison'],
  ['O. T.', 'carnot', 'Bac pro Cuisine, 1re', 'pfmp', 'hospitality', 'march', 'Roanne'],
  ['K. A.', 'carnot', 'CAP Cuisine, 1re année', 'pfmp', 'hospitality', 'march', 'Roanne'],
  ['P. W.', 'feurs', 'CAP Cuisine, 1re année', 'pfmp', 'hospitality', 'march', 'Montbrison'],
  ['V. J.', 'albert', 'Bac pro ASSP, Tle', 'pfmp', 'social-care', 'january', 'Riorges'],
  ['B. H.', 'albert', 'Bac pro ASSP, Tle', 'pfmp', 'social-care', 'january', 'Roanne'],
  ['D. E.', 'feurs', 'Bac pro ASSP, 1re', 'pfmp', 'social-care', 'january', 'Boën'],
  ['G. Z.', 'mably', '', 'observation-3e', 'culture', 'week', 'Mably', true],
  ['F. Q.', 'mably', '', 'observation-3e', 'culture', 'week', 'Mably'],
  ['W. U.', 'mably', '', 'observation-3e', 'culture', 'week', 'Roanne'],
  ['Z. X.', 'carnot', 'Bac pro Aéronautique, Tle', 'pfmp', 'manufacturing', 'march', 'Roanne'],
];
export const REQUESTS: readonly FakeRequest[] = ROWS.map(
  ([pupil, school, training, type, sector, period, town, isUrgent = false], index) => ({
    reference: `DEM-2026-0${101 + index}`,
    pupil,
    schoolName: SCHOOLS[school],
    training,
    type,
    sector,
    town,
    isUrgent,
    ...PERIODS[period],
  }),
);

const host = (
  hostId: string,
  companyReference: string,
  companyName: string,
  sector: Sector,
  town: string,
  places: number,
): FakeHost => ({
  hostId,
  companyReference,
  companyName,
  sectors: [sector],
  town,
  places,
  hasOffer: hostId.startsWith('OFF'),
  weeks: hostId.startsWith('OFF') ? weeksFrom(3, 12) : [],
});
export const HOSTS: readonly FakeHost[] = [
  host('OFF-2026-0011', 'ENT-0011', 'Élec Exemple SARL', 'electricity-energy', 'Riorges', 2),
  host('OFF-2026-0012', 'ENT-0012', 'Mairie d’Exemple-sur-Loire, services techniques', 'electricity-energy', 'Mably', 2),
  host('OFF-2026-0014', 'ENT-0014', 'Exemple Énergies', 'electricity-energy', 'Villerest', 1),
  host('OFF-2026-0016', 'ENT-0016', 'Ascenseurs Exemple', 'electricity-energy', 'Roanne', 1),
  host('ENT-0015', 'ENT-0015', 'Exemple Domotique', 'electricity-energy', 'Feurs', 1),
  host('OFF-2026-0021', 'ENT-0021', 'Garage Exemple', 'vehicles', 'Roanne', 2),
  host('OFF-2026-0022', 'ENT-0022', 'Carrosserie des Exemples', 'vehicles', 'Charlieu', 1),
  host('OFF-2026-0023', 'ENT-0023', 'Exemple Poids lourds', 'vehicles', 'Feurs', 2),
  host('OFF-2026-0031', 'ENT-0031', 'Auberge de l’Exemple', 'hospitality', 'Renaison', 1),
  host('OFF-2026-0032', 'ENT-0032', 'Restaurant scolaire d’Exemple', 'hospitality', 'Roanne', 3),
  host('OFF-2026-0033', 'ENT-0033', 'Hôtel Exemple', 'hospitality', 'Montbrison', 1),
  host('OFF-2026-0041', 'ENT-0041', 'Résidence de l’Exemple', 'social-care', 'Riorges', 3),
  host('OFF-2026-0042', 'ENT-0042', 'Exemple à domicile', 'social-care', 'Boën', 1),
  host('OFF-2026-0051', 'ENT-0051', 'Médiathèque d’Exemple', 'culture', 'Mably', 2),
  host('ENT-0052', 'ENT-0052', 'Musée de l’Exemple', 'culture', 'Roanne', 2),
];

/** Companies of the pool that have no offer, for the map: name, town, sector. */
export const POOL: readonly (readonly [name: string, town: string, sector: Sector])[] = [
  ['Exemple Paysage', 'Roanne', 'agriculture'],
  ['Boulangerie Exemple', 'Roanne', 'food-trades'],
  ['Imprimerie Exemple', 'Roanne', 'communication'],
  ['Menuiserie Exemple', 'Charlieu', 'wood'],
  ['Exemple Textile', 'Tarare', 'crafts-fashion'],
  ['Plomberie Exemple', 'Montbrison', 'building'],
  ['Mécanique Exemple', 'Saint-Étienne', 'manufacturing'],
  ['Exemple Logiciels', 'Saint-Étienne', 'computing'],
  ['Transports Exemple', 'Saint-Chamond', 'logistics'],
  ['Fonderie Exemple', 'Firminy', 'manufacturing'],
  ['Laiterie Exemple', 'Balbigny', 'food-industry'],
  ['Exemple Coiffure', 'Lapalisse', 'beauty'],
];

/** Rows for the tests of matching: a request and a host that suit each other, to be changed one field at a time. */
import type { Approach } from '../../../src/domain/company/approach';
import type { Company } from '../../../src/domain/company/company';
import { createMatchContext, type MatchContext, type MatchInput } from '../../../src/domain/matching/pool/match-context';
import type { Offer } from '../../../src/domain/offer/offer';
import type { KnownPoint } from '../../../src/domain/place/point';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import type { School } from '../../../src/domain/school/school';
import { settingsFrom, type SettingRow } from '../../../src/domain/settings/setting';
import type { Training } from '../../../src/domain/training/training';
import { seededRules } from '../../../src/wording/labels/rule-texts';

export const TODAY = '2027-01-05';

export const ROANNE: KnownPoint = { latitude: 46.036, longitude: 4.069, tier: 0 };

/** A point so many kilometres of road north of Roanne. */
export const northOf = (km: number, tier: 0 | 1 | 2 = 0): KnownPoint => ({
  latitude: ROANNE.latitude + km / 1.34 / 111.195,
  longitude: ROANNE.longitude,
  tier,
});

export const CUISINE: Training = {
  code: 'cap-cuisine',
  label: 'Cuisine',
  diploma: 'CAP',
  sectors: ['hospitality', 'food-trades'],
  typicalPlaces: [],
  isActive: true,
  regulatedWork: 'depends',
  expectation1: 'Réceptionner, contrôler et stocker les denrées',
  expectation2: 'Organiser et préparer son poste de travail',
  expectation3: 'Réaliser des préparations culinaires de base',
  expectation4: 'Assurer les cuissons et assaisonner en goûtant',
  expectation5: 'Dresser et envoyer les plats au moment du service',
  expectation6: 'Nettoyer les locaux et le matériel de cuisine',
};

export const SCHOOLS: readonly School[] = [
  { uai: '0420001A', name: 'Lycée Exemple', trainingCodes: [], wantsDigest: false, wantsCalls: false, hasRaisedQuota: false },
  { uai: '0420002B', name: 'Lycée Modèle', trainingCodes: [], wantsDigest: false, wantsCalls: false, hasRaisedQuota: true },
];

/** A PFMP of CAP Cuisine, four weeks from 1 March 2027 (S9 to S12), 20 km around Roanne by car. */
export const aRequest = (changes: Partial<Request> = {}): Request => ({
  reference: 'DEM-2026-0001',
  receivedOn: '2026-12-01',
  status: 'searching',
  priority: 'normal',
  type: 'pfmp',
  level: 'cap-1',
  trainingCode: 'cap-cuisine',
  schoolUai: '0420001A',
  ageBracket: '16-17',
  startsOn: '2027-03-01',
  endsOn: '2027-03-26',
  hoursPerWeek: 35,
  soughtActivities: [],
  soughtSectors: [],
  fallbackSectors: [],
  commune: 'Roanne',
  point: ROANNE,
  radiusKm: 20,
  transport: 'car',
  needsArrangement: false,
  ...changes,
});

export const aCompany = (changes: Partial<Company> = {}): Company => ({
  reference: 'ENT-2026-0001',
  name: 'Restaurant Exemple',
  sector: 'hospitality',
  size: '1-9',
  commune: 'Roanne',
  point: northOf(6),
  phone: '04 65 71 00 12',
  email: 'contact@restaurant.example',
  standing: 'active',
  sharing: 'network',
  publics: ['pfmp'],
  minors: 'all-ages',
  source: 'form',
  ...changes,
});

export const anOffer = (changes: Partial<Offer> = {}): Offer => ({
  reference: 'OFF-2026-0001',
  receivedOn: '2026-11-01',
  status: 'available',
  companyReference: 'ENT-2026-0001',
  publics: ['pfmp'],
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  weeks: [],
  places: 2,
  activities: ['Cuisson', 'Dressage', 'Préparations culinaires'],
  minors: 'all-ages',
  tutorName: 'Mme Faure',
  wishes: [],
  source: 'form',
  ...changes,
});

export const aProposition = (changes: Partial<Proposition> = {}): Proposition => ({
  reference: 'PRO-2026-0001',
  requestReference: 'DEM-2026-0002',
  companyReference: 'ENT-2026-0001',
  offerReference: 'OFF-2026-0001',
  status: 'confirmed',
  startsOn: '2027-03-08',
  endsOn: '2027-03-12',
  channel: 'email',
  createdOn: '2026-09-10',
  sentOn: '2026-09-10',
  answeredOn: '2026-09-12',
  answer: 'yes',
  ...changes,
});

/** Another pupil's request, to which seats taken belong. */
export const otherRequest = (changes: Partial<Request> = {}): Request =>
  aRequest({ reference: 'DEM-2026-0002', status: 'placed', schoolUai: '0420002B', ...changes });

/** A register of these rows; one request, one company and one offer that suit each other unless said otherwise. */
export const aContext = (
  rows: Partial<Omit<MatchInput, 'settings'>> & { readonly settings?: readonly SettingRow[] } = {},
): MatchContext =>
  createMatchContext({
    requests: [aRequest(), otherRequest()],
    offers: [anOffer()],
    companies: [aCompany()],
    propositions: [],
    schools: SCHOOLS,
    trainings: [CUISINE],
    reviews: [],
    rules: seededRules,
    today: TODAY,
    ...rows,
    settings: settingsFrom(rows.settings ?? []),
  });

/** The same with `count` confirmed pupils in the week S10 at the one offer, each by a request of their own. */
export function withPupils(
  count: number,
  pupil: Partial<Request> = {},
  proposition: Partial<Proposition> = {},
): Pick<MatchInput, 'requests' | 'propositions'> {
  const references = Array.from({ length: count }, (_, index) => `DEM-2026-01${String(index).padStart(2, '0')}`);
  return {
    requests: [aRequest(), ...references.map((reference) => otherRequest({ ...pupil, reference }))],
    propositions: references.map((requestReference, index) =>
      aProposition({ reference: `PRO-2026-01${String(index).padStart(2, '0')}`, requestReference, ...proposition }),
    ),
  };
}

/** A school has asked the company of the hub by itself. */
export const anApproach = (changes: Partial<Approach> = {}): Approach => ({
  companyReference: 'ENT-2026-0001',
  schoolUai: '0420002B',
  organisation: 'Lycée Fictif',
  on: '2026-12-20',
  result: 'waiting',
  ...changes,
});

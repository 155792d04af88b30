/** Invented schools, trainings, places and drafts for the checks of what forms bring in. */
import type { Company } from '../../src/domain/company/company';
import type { Finding } from '../../src/domain/finding/finding';
import { checkOffer, type OfferCheckInput } from '../../src/domain/offer/check-offer';
import type { OfferDraft } from '../../src/domain/offer/offer-draft';
import type { Locate } from '../../src/domain/place/place-answer';
import { checkRequest, type RequestCheckInput } from '../../src/domain/request/check-request';
import type { RequestDraft } from '../../src/domain/request/request-draft';
import type { Rule } from '../../src/domain/rules/rule';
import type { School } from '../../src/domain/school/school';
import { fold } from '../../src/domain/text/fold';
import type { Training } from '../../src/domain/training/training';

export const TODAY = '2026-11-24';

const school = (uai: string, name: string, commune: string): School => ({
  uai,
  name,
  commune,
  trainingCodes: [],
  wantsDigest: false,
  wantsCalls: false,
  hasRaisedQuota: false,
});
export const schools: readonly School[] = [
  school('0429990A', 'Lycée professionnel Fictif', 'Saint-Étienne'),
  school('0429991B', 'Collège Imaginaire', 'Roanne'),
  school('0429992C', 'Collège Imaginaire', 'Mably'),
  school('0429993D', 'Lycée Sainte-Invention', 'Montbrison'),
];

const training = (code: string, diploma: string, label: string): Training => ({
  code,
  diploma,
  label,
  sectors: [],
  typicalPlaces: [],
  isActive: true,
});
export const trainings: readonly Training[] = [
  training('cap-cuisine', 'CAP', 'Cuisine'),
  training('bp-cuisine', 'Bac pro', 'Cuisine'),
  training('bp-melec', 'Bac pro', 'Métiers de l’électricité et de ses environnements connectés'),
  training('bp-mcv-a', 'Bac pro', 'Métiers du commerce et de la vente – option A Animation et gestion de l’espace commercial'),
  training(
    'bp-mcv-b',
    'Bac pro',
    'Métiers du commerce et de la vente – option B Prospection clientèle et valorisation de l’offre commerciale',
  ),
  training('cap-patissier', 'CAP', 'Pâtissier'),
  training('bts-mco', 'BTS', 'Management commercial opérationnel (MCO)'),
  training('2dpro-relation-client', '2de pro', 'Métiers de la relation client'),
];

const PLACES = [
  { commune: 'Saint-Étienne', codes: ['42000', '42100', '42230'], latitude: 45.44, longitude: 4.39 },
  { commune: 'Roanne', codes: ['42300'], latitude: 46.04, longitude: 4.07 },
  { commune: 'Mably', codes: ['42300'], latitude: 46.08, longitude: 4.07 },
  { commune: 'Villerest', codes: ['42300'], latitude: 45.99, longitude: 4.03 },
];

/** Four communes; answers as the whole table does. */
export const locate: Locate = ({ postalCode, commune }) => {
  const ofCode = PLACES.filter((place) => postalCode !== undefined && place.codes.includes(postalCode));
  const named = PLACES.find((place) => commune !== undefined && fold(place.commune) === fold(commune));
  const found = (place: (typeof PLACES)[number]) => ({
    kind: 'found' as const,
    commune: place.commune,
    postalCode: postalCode ?? place.codes[0]!,
    point: { latitude: place.latitude, longitude: place.longitude, tier: 0 as const },
  });
  if (commune === undefined)
    return ofCode.length === 1
      ? found(ofCode[0]!)
      : ofCode.length > 1
        ? { kind: 'ambiguous', candidates: ofCode.map((place) => place.commune) }
        : { kind: 'unknown', suggestions: [] };
  if (!named) return { kind: 'unknown', suggestions: ofCode.map((place) => place.commune) };
  if (postalCode !== undefined && !named.codes.includes(postalCode))
    return { kind: 'mismatch', communeOfCode: ofCode.map((place) => place.commune), codesOfCommune: named.codes };
  return found(named);
};

const rule = (code: Rule['code'], value: number, effect: Rule['effect'] = 'warns'): Rule => ({
  code,
  label: code,
  appliesTo: '',
  value,
  unit: '',
  effect,
  source: 'test',
});
export const rules: readonly Rule[] = [
  rule('hours-week-minor', 35),
  rule('hours-week-under-15', 30),
  rule('apprentice-min-age', 16),
];

/** Complete and without fault on TODAY. */
export const goodRequest: RequestDraft = {
  type: 'pfmp',
  level: 'cap-1',
  trainingName: 'CAP Cuisine',
  schoolName: 'Lycée professionnel Fictif – Saint-Étienne',
  requesterName: 'Camille Exemple',
  requesterRole: 'teacher',
  requesterEmail: 'Camille@Lycee.example',
  requesterPhone: '04.65.71.00.12',
  pupilInitials: 'lm',
  ageBracket: '16-17',
  startsOn: '2027-01-11',
  endsOn: '2027-02-05',
  hoursPerWeek: 35,
  soughtActivities: ['Dresser les plats'],
  soughtSectors: ['hospitality'],
  commune: 'SAINT ETIENNE',
  postalCode: '42000',
  radiusKm: 20,
  transport: 'public-transport',
  contactedCount: 3,
};

/** Complete and without fault on TODAY. */
export const goodOffer: OfferDraft = {
  companyName: 'Restaurant Exemple',
  siret: '732 829 320 00074',
  address: '1 place Fictive',
  postalCode: '42000',
  commune: 'Saint-Étienne',
  sector: 'hospitality',
  contactName: 'Alex Fictif',
  contactEmail: 'contact@restaurant.example',
  contactPhone: '04 65 71 00 34',
  publics: ['pfmp', 'college'],
  activities: ['Service en salle'],
  startsOn: '2027-01-04',
  endsOn: '2027-03-26',
  places: 2,
  hasConsented: true,
};

export const company = (fields: Partial<Company>): Company => ({
  reference: 'ENT-2026-0001',
  name: 'Restaurant Exemple',
  standing: 'active',
  sharing: 'network',
  publics: [],
  source: 'form',
  ...fields,
});

/** Texts that must never break a check nor lose a word. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '😀',
  '👩‍🍳'.repeat(50),
  'é'.repeat(10_000),
  'a@'.repeat(5_000),
  '1'.repeat(10_000),
  '=IMPORTXML("https://x.example";"//a")',
  '<script>alert(1)</script>',
  '\u0000\u0001',
  '\ud83d',
  '__proto__',
  'constructor',
  '{{formation}}',
  '\n\r\t',
  '12/'.repeat(3_000),
  's 1 '.repeat(2_000),
  '٣٤',
  'ﬁn',
  '– – –',
  '(((',
  '[a-z]+$',
];

/** The good request with some changes, checked on TODAY among no others. */
export const checkOfRequest = (changes: Partial<RequestDraft>, input: Partial<RequestCheckInput> = {}) =>
  checkRequest({
    draft: { ...goodRequest, ...changes },
    readingFindings: [],
    schools,
    trainings,
    locate,
    rules,
    today: TODAY,
    others: [],
    ...input,
  });

/** The good offer with some changes, checked on TODAY among no others. */
export const checkOfOffer = (changes: Partial<OfferDraft>, input: Partial<OfferCheckInput> = {}) =>
  checkOffer({
    draft: { ...goodOffer, ...changes },
    readingFindings: [],
    schools,
    companies: [],
    locate,
    today: TODAY,
    ...input,
  });

/** Each finding by its severity and its code. */
export const saidIn = (findings: readonly Finding[]): string[] => findings.map(({ severity, code }) => `${severity} ${code}`);

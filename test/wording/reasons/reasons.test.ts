/** The French sentences of the ranking, as the animator reads them. */
import { EXCLUSION_CODES } from '../../../src/domain/matching/ranking/exclusions';
import type { Exclusion } from '../../../src/domain/matching/ranking/exclusions/exclusion';
import type { CriterionResult } from '../../../src/domain/matching/ranking/criteria/criterion';
import { rankHosts } from '../../../src/domain/matching/ranking/rank-hosts';
import type { Concession } from '../../../src/domain/matching/ranking/what-would-help';
import type { Warning } from '../../../src/domain/matching/ranking/warnings';
import { groupLabel, groupsOfExcluded } from '../../../src/wording/reasons/excluded-groups';
import { sentenceOfCriterion } from '../../../src/wording/reasons/criterion-sentences';
import { sentenceOf, sentenceOfExclusion } from '../../../src/wording/reasons/exclusion-sentences';
import { sentenceOfHelp } from '../../../src/wording/reasons/help-sentences';
import { shortReasons } from '../../../src/wording/reasons/short-reasons';
import { sentenceOfWarning } from '../../../src/wording/reasons/warning-sentences';
import { aCompany, aContext, anOffer, aRequest, northOf, withPupils } from '../../domain/matching/hub-builder';

/** Ordinary spaces for the eye; the typography has its own test below. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const exclusion = <Code extends Exclusion['code']>(
  code: Code,
  details: Extract<Exclusion, { code: Code }>['details'],
): Exclusion => ({ code, kind: 'host', mayOverride: true, details }) as Exclusion;

const EXCLUSIONS: readonly (readonly [string, Exclusion])[] = [
  ['Entreprise fermée', exclusion('host-inactive', { reason: 'closed' })],
  ['Offre suspendue', exclusion('host-inactive', { reason: 'offer-suspended' })],
  [
    'Réservée à l’établissement Lycée Modèle jusqu’au 15 mars 2027',
    exclusion('sharing-reserved', { schoolName: 'Lycée Modèle', until: '2027-03-15' }),
  ],
  ['Réservée à l’établissement qui l’a apportée', exclusion('sharing-reserved', {})],
  ['N’accueille pas d’élèves de collège', exclusion('public-refused', { public: 'college' })],
  ['N’accueille pas de mineurs', exclusion('minor-refused', { ageBracket: '16-17' })],
  ['N’accueille pas d’élèves de moins de 16 ans', exclusion('under-16-refused', { ageBracket: '15' })],
  ['Apprentissage : 16 ans, ou 15 ans révolus après la 3e', exclusion('age-law', { minAge: 16 })],
  [
    'Accueille du 4 au 29 mai 2027 seulement',
    exclusion('dates-outside', {
      opensOn: '2027-05-04',
      closesOn: '2027-05-29',
      openWeeks: [],
      missingDays: 20,
      missingWeeks: [],
    }),
  ],
  [
    'Accueille à partir du 4 mai 2027 seulement',
    exclusion('dates-outside', { opensOn: '2027-05-04', openWeeks: [], missingDays: 20, missingWeeks: [] }),
  ],
  [
    'Accueille seulement les semaines S9 et S10',
    exclusion('dates-outside', { openWeeks: ['2027-S09', '2027-S10'], missingDays: 10, missingWeeks: [] }),
  ],
  ['Complet les semaines S12 et S13', exclusion('no-place', { weeks: ['2027-S12', '2027-S13'], places: 2 })],
  ['Complet la semaine S12', exclusion('no-place', { weeks: ['2027-S12'], places: 2 })],
  ['Aucune place', exclusion('no-place', { weeks: [], places: 0 })],
  ['Déjà 3 stagiaires la semaine S12 (maximum légal 3)', exclusion('legal-quota', { weeks: ['2027-S12'], taken: 3, max: 3 })],
  [
    'Tuteur Mme Faure : déjà 3 élèves la semaine S12 (maximum 3)',
    exclusion('tutor-full', { tutorName: 'Mme Faure', weeks: ['2027-S12'], taken: 3, max: 3 }),
  ],
  [
    '42 km, rayon accepté 20 km',
    exclusion('too-far', { distanceKm: 42.3, limitKm: 20, limitedBy: 'radius', isApproximate: false }),
  ],
  [
    'Un peu plus de 30 km, rayon accepté 30 km',
    exclusion('too-far', { distanceKm: 30.4, limitKm: 30, limitedBy: 'radius', isApproximate: false }),
  ],
  [
    'Environ 18 km, au plus 15 km en deux-roues',
    exclusion('too-far', { distanceKm: 18, limitKm: 15, limitedBy: 'transport', transport: 'two-wheels', isApproximate: true }),
  ],
  [
    '72 km, maximum du pôle 60 km',
    exclusion('too-far', { distanceKm: 72, limitKm: 60, limitedBy: 'rule', isApproximate: false }),
  ],
  ['Sollicitée 3 fois en 30 jours (maximum 3)', exclusion('over-solicited', { count: 3, max: 3 })],
  ['Aucune sollicitation souhaitée', exclusion('over-solicited', { count: 0, max: 0 })],
  [
    'Un autre site a déjà été contacté le 3 mars (Site de Lyon)',
    exclusion('linked-site-asked', { siteName: 'Site de Lyon', on: '2027-03-03', count: 1, max: 1 }),
  ],
  [
    'Entreprise à plusieurs sites, déjà contactée le 3 mars',
    exclusion('linked-site-asked', { on: '2027-03-03', count: 1, max: 1 }),
  ],
  ['Déjà contactée pour cette demande le 3 mars : refus', exclusion('already-asked', { on: '2027-03-03', outcome: 'declined' })],
  ['Déjà contactée par l’établissement ou par l’élève', exclusion('asked-by-school', {})],
  ['Activité sans lien avec la demande (Automobile, cycles, engins)', exclusion('sector-unrelated', { sector: 'vehicles' })],
  ['Dates d’accueil à préciser', exclusion('dates-unknown', {})],
  ['Commune inconnue (Nulle-Part) : distance non calculée', exclusion('place-unknown', { whose: 'host', commune: 'Nulle-Part' })],
  ['Commune de départ inconnue : distance non calculée', exclusion('place-unknown', { whose: 'request' })],
];

test.each(EXCLUSIONS)('exclusion: « %s »', (expected, given) => {
  expect(plain(sentenceOf(given))).toBe(expected);
});

test('every exclusion has an example above', () => {
  expect(new Set(EXCLUSIONS.map(([, { code }]) => code))).toEqual(new Set(EXCLUSION_CODES));
});

test('a host set aside for several reasons tells them all, in one sentence', () => {
  const [host] = rankHosts(
    aRequest(),
    aContext({ companies: [aCompany({ point: northOf(42) })], offers: [anOffer({ minors: 'adults-only' })] }),
  ).excluded;
  expect(plain(sentenceOfExclusion(host!))).toBe('N’accueille pas de mineurs ; 42 km, rayon accepté 20 km');
});

describe('groups', () => {
  const at = (...distances: readonly (number | undefined)[]) => distances.map((distanceKm) => ({ distanceKm }));
  test.each([
    ['Trop loin (4) : de 23 à 41 km', 'too-far', at(23, 41, 30, 24)],
    ['Trop loin (1) : 23 km', 'too-far', at(23)],
    ['Complet ces semaines (1)', 'no-place', at(3)],
    ['Complet ces semaines (5)', 'no-place', at(1, 2, 3, 4, 5)],
    ['Déjà contactées (3)', 'already-asked', at(1, 2, 3)],
    ['N’accueillent pas de mineurs (2)', 'minor-refused', at(1, 2)],
    ['Commune inconnue, distance non calculée (2)', 'place-unknown', at(undefined, undefined)],
  ] as const)('« %s »', (expected, code, excluded) => {
    expect(plain(groupLabel(code, excluded))).toBe(expected);
  });

  test('hosts are grouped by their first reason, in the order of the table', () => {
    const far = (number: number, km: number, changes = {}) =>
      aCompany({ reference: `ENT-2026-000${number}`, name: `Exemple ${number}`, point: northOf(km), ...changes });
    const { excluded } = rankHosts(
      aRequest(),
      aContext({ companies: [far(1, 41), far(2, 23), far(3, 50, { standing: 'closed' })], offers: [] }),
    );
    expect(groupsOfExcluded(excluded).map(({ label, hosts }) => [plain(label), hosts.length])).toEqual([
      ['Fermée ou à ne pas solliciter (1)', 1],
      ['Trop loin (2) : de 23 à 41 km', 2],
    ]);
  });
});

const criterion = <Code extends CriterionResult['code']>(
  code: Code,
  details: Extract<CriterionResult, { code: Code }>['details'],
): CriterionResult => ({ code, score: 50, weight: 10, details }) as CriterionResult;

test.each([
  [
    '4 attendus sur 6 : cuisson et dressage manquent',
    criterion('expectations', { kind: 'compared', covered: 4, total: 6, missing: ['Cuisson', 'Dressage'] }),
  ],
  [
    '5 attendus sur 6 : cuisson manque',
    criterion('expectations', { kind: 'compared', covered: 5, total: 6, missing: ['Cuisson'] }),
  ],
  [
    '1 attendu sur 2 ; manque « Nettoyer les locaux et le matériel »',
    criterion('expectations', { kind: 'compared', covered: 1, total: 2, missing: ['Nettoyer les locaux et le matériel'] }),
  ],
  ['6 attendus sur 6', criterion('expectations', { kind: 'compared', covered: 6, total: 6, missing: [] })],
  [
    'aucun attendu sur 1 : cuisson manque',
    criterion('expectations', { kind: 'compared', covered: 0, total: 1, missing: ['Cuisson'] }),
  ],
  ['activités à demander : 6 attendus à couvrir', criterion('expectations', { kind: 'unknown', total: 6 })],
  ['aucun attendu précisé : toute activité convient', criterion('expectations', { kind: 'none-sought' })],
  ['secteur recherché : Hôtellerie, restauration', criterion('sector', { kind: 'wanted', sector: 'hospitality' })],
  ['secteur proche : Métiers de bouche', criterion('sector', { kind: 'near', sector: 'food-trades' })],
  ['secteur accepté en repli : Commerce, vente', criterion('sector', { kind: 'fallback', sector: 'retail' })],
  [
    '11 km, 25 min environ en deux-roues',
    criterion('distance', { kind: 'measured', distanceKm: 11, minutes: 25, transport: 'two-wheels', isApproximate: false }),
  ],
  ['environ 6,2 km', criterion('distance', { kind: 'measured', distanceKm: 6.2, isApproximate: true })],
  ['distance non calculée : commune inconnue', criterion('distance', { kind: 'unknown' })],
  ['accueille toute l’année', criterion('dates', { kind: 'all-year' })],
  ['toute la période sauf 2 jours', criterion('dates', { kind: 'short', missingDays: 2 })],
  ['dates à demander à l’hôte', criterion('dates', { kind: 'to-ask' })],
  [
    '1 place libre sur 2 (S3–S6)',
    criterion('places', { kind: 'left', left: 1, places: 2, firstWeek: '2027-S03', lastWeek: '2027-S06' }),
  ],
  ['2 places libres sur 2', criterion('places', { kind: 'left', left: 2, places: 2 })],
  [
    'aucune place libre (S3)',
    criterion('places', { kind: 'left', left: 0, places: 2, firstWeek: '2027-S03', lastWeek: '2027-S03' }),
  ],
  [
    'a répondu 5 fois sur 6, 2 élèves accueillis',
    criterion('reliability', { asked: 6, answered: 5, accepted: 2, withdrawn: 0, isPartner: false }),
  ],
  [
    'n’a pas répondu (1 sollicitation), 1 désistement, partenaire du pôle',
    criterion('reliability', { asked: 1, answered: 0, accepted: 0, withdrawn: 1, isPartner: true }),
  ],
  [
    'pas encore de réponse à compter',
    criterion('reliability', { asked: 0, answered: 0, accepted: 0, withdrawn: 0, isPartner: false }),
  ],
  [
    'a répondu 1 fois sur 1, 3 bilans sur 3 : stage réalisé, accueil jugé bon',
    criterion('reliability', {
      asked: 1,
      answered: 1,
      accepted: 0,
      withdrawn: 0,
      isPartner: false,
      reviews: { count: 3, done: 3, welcomeJudged: 2, welcomeGood: 2, unfit: 0, notAgain: 0, judged: 3, satisfaction: 3 },
    }),
  ],
  [
    'pas encore de réponse à compter, aucun bilan sur 1 : stage réalisé',
    criterion('reliability', {
      asked: 0,
      answered: 0,
      accepted: 0,
      withdrawn: 0,
      isPartner: false,
      reviews: { count: 1, done: 0, welcomeJudged: 0, welcomeGood: 0, unfit: 0, notAgain: 0, judged: 0, satisfaction: 0 },
    }),
  ],
  [
    'a répondu 1 fois sur 1, 3 bilans sur 4 : stage réalisé, accueil jugé bon 1 fois sur 2, attendus mal couverts (2 bilans), à ne pas recommencer (1 bilan)',
    criterion('reliability', {
      asked: 1,
      answered: 1,
      accepted: 0,
      withdrawn: 0,
      isPartner: false,
      reviews: { count: 4, done: 3, welcomeJudged: 2, welcomeGood: 1, unfit: 2, notAgain: 1, judged: 3, satisfaction: 1 },
    }),
  ],
  ['pas sollicitée depuis 4 mois', criterion('rest', { daysSince: 125, isToSpare: false })],
  ['pas sollicitée depuis 3 semaines', criterion('rest', { daysSince: 22, isToSpare: false })],
  ['sollicitée il y a 1 jour', criterion('rest', { daysSince: 1, isToSpare: false })],
  ['sollicitée aujourd’hui', criterion('rest', { daysSince: 0, isToSpare: false })],
  ['à ménager : jamais sollicitée', criterion('rest', { isToSpare: true })],
  [
    'apportée par un autre établissement : Lycée Modèle',
    criterion('network', { origin: 'other-school', schoolName: 'Lycée Modèle' }),
  ],
  ['apportée par l’établissement de l’élève', criterion('network', { origin: 'own-school' })],
] as const)('criterion: « %s »', (expected, given) => {
  expect(plain(sentenceOfCriterion(given))).toBe(expected);
});

test('short reasons: how far, what is learnt there, how many places and when', () => {
  const [host] = rankHosts(aRequest(), aContext(withPupils(1))).hosts;
  expect(shortReasons(host!.criteria).map(plain)).toEqual(['6 km', '3 attendus sur 6', '1 place S9–S12']);
});

test('short reasons: without expectations, the sector is told', () => {
  const request = aRequest({ type: 'observation-3e' });
  const [host] = rankHosts(
    request,
    aContext({
      requests: [request],
      offers: [anOffer({ publics: ['college'] })],
      companies: [aCompany({ point: northOf(6, 1) })],
    }),
  ).hosts;
  expect(shortReasons(host!.criteria).map(plain)).toEqual(['environ 6 km', '2 places S9–S12']);
});

const warning = <Code extends Warning['code']>(code: Code, details: Extract<Warning, { code: Code }>['details']): Warning =>
  ({ code, details }) as Warning;

test.each([
  [
    'Apprentissage à 15 ans : possible avant 16 ans si la 3e est achevée, à vérifier avec l’établissement',
    warning('apprentice-at-15', { minAge: 16 }),
  ],
  [
    '39 h par semaine : au-dessus de 35 h, maximum pour un mineur',
    warning('hours-above-limit', { hours: 39, limit: 35, isUnder15: false }),
  ],
  [
    '32 h 30 par semaine : au-dessus de 30 h, maximum avant 15 ans',
    warning('hours-above-limit', { hours: 32.5, limit: 30, isUnder15: true }),
  ],
  [
    '45 jours chez le même hôte : gratification due au-delà de 44 jours',
    warning('gratification-due', { days: 45, threshold: 44 }),
  ],
  [
    'Demander l’effectif : déjà 3 stagiaires la même semaine (3 au plus dans un petit organisme)',
    warning('headcount-to-ask', { taken: 3, sureMax: 3 }),
  ],
  [
    'Travaux réglementés : demander si la déclaration de dérogation a été faite à l’inspection du travail',
    warning('regulated-work-undeclared', { isCertain: true }),
  ],
  [
    'La déclaration pour travaux réglementés expire le 25 mars 2027, avant la fin du stage',
    warning('regulated-work-expires', { until: '2027-03-25' }),
  ],
  ['Demander si un élève de 15 ans peut être accueilli', warning('minors-to-ask', { ageBracket: '15' })],
  ['Les dates de l’hôte ne couvrent pas 1 jour du stage : à voir avec lui', warning('dates-short', { missingDays: 1 })],
  [
    'Plafond de stagiaires dépassé : déjà 3 la même semaine (maximum 3)',
    warning('limit-passed', { rule: 'max-trainees-share', taken: 3, max: 3 }),
  ],
  [
    'L’hôte souhaite une formation de tuteurs et la visite d’un enseignant',
    warning('host-wishes', { wishes: ['tutor-training', 'teacher-visit'] }),
  ],
  ['Horaires de nuit possibles : interdits aux mineurs de cet âge de 22 h à 6 h', warning('night-hours', { from: 22 })],
  ['72 km : au-delà du maximum du pôle (60 km)', warning('limit-passed', { rule: 'max-distance-km', taken: 72.2, max: 60 })],
  ['Conditions : chaussures de sécurité', warning('conditions', { text: 'chaussures de sécurité' })],
] as const)('warning: « %s »', (expected, given) => {
  expect(plain(sentenceOfWarning(given))).toBe(expected);
});

test.each<[string, Concession]>([
  ['Rayon de 30 km au lieu de 20 : 4 hôtes de plus', { kind: 'radius', radiusKm: 30, insteadOfKm: 20, more: 4 }],
  [
    'Une semaine plus tôt (dès le 22 février) : 1 hôte de plus',
    { kind: 'earlier', startsOn: '2027-02-22', endsOn: '2027-03-19', more: 1 },
  ],
  ['En transports en commun : 2 hôtes de plus', { kind: 'transport', transport: 'public-transport', more: 2 }],
  ['Un autre secteur en repli (Commerce, vente) : 3 hôtes de plus', { kind: 'sector', sector: 'retail', more: 3 }],
  [
    'Accueil partagé entre deux hôtes : 1 hôte jusqu’au 12 mars, 2 hôtes ensuite',
    { kind: 'two-hosts', firstHosts: 1, secondHosts: 2, more: 1, firstEndsOn: '2027-03-12', secondStartsOn: '2027-03-15' },
  ],
])('help: « %s »', (expected, given) => {
  expect(plain(sentenceOfHelp(given))).toBe(expected);
});

test('typography: no breaking space before a colon, a semicolon, a unit, a per cent sign or inside French quotes; no straight apostrophe', () => {
  const sentences = EXCLUSIONS.map(([, given]) => sentenceOf(given)).concat(
    groupLabel('too-far', [{ distanceKm: 23 }, { distanceKm: 41 }]),
    sentenceOfCriterion(
      criterion('expectations', { kind: 'compared', covered: 1, total: 2, missing: ['Nettoyer les locaux et le matériel'] }),
    ),
    sentenceOfHelp({ kind: 'radius', radiusKm: 30, insteadOfKm: 20, more: 4 }),
  );
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/ [:;?!%»]|« | (?:km|min)\b|'/);
    expect(sentence).not.toMatch(/\.$/);
  }
});

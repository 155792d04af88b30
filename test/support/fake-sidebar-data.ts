/** The hub behind the pages under test: one object of each kind in each state that a screen must show. All of it is invented. */
import type { CallLine } from '../../src/application/sidebar-views/list-views';
import type { CompanyCardView, OfferCardView } from '../../src/application/sidebar-views/host-card-views';
import type { CriterionLine, ExcludedGroup, HostLine, RankingView } from '../../src/application/sidebar-views/ranking-view';
import type { HomeView } from '../../src/application/sidebar-views/home-view';
import type { MessageLine } from '../../src/application/sidebar-views/message-views';
import type { PropositionCardView } from '../../src/application/sidebar-views/proposition-card-view';
import type { RequestCardView } from '../../src/application/sidebar-views/request-card-view';
import type { SetupView } from '../../src/application/setup-api';
import { ANSWERS } from '../../src/domain/proposition/proposition';
import { CRITERION_CODES, type CriterionCode } from '../../src/domain/settings/setting';
import { criterionLabels } from '../../src/wording/labels/lists';

/** Worked days after Tuesday 5 January 2027, of a hub that does not work on Wednesdays. */
export const CALL_BACK_RULE = {
  workingDays: 'lundi, mardi, mercredi, jeudi, vendredi',
  departements: '42',
  last: '2027-08-31',
};
export const CALL_BACK_DAYS = ['2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12', '2027-01-14'];

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

const request = (reference: string, more: Partial<RequestCardView>): RequestCardView => ({
  reference,
  status: 'searching',
  statusLabel: 'En recherche',
  lines: ['L. M. · Bac pro MELEC, 1re', 'LP Exemple, Roanne', '12 janv. – 6 févr. (S3–S6)', 'Roanne · 20 km · deux-roues'],
  findings: [],
  corrections: [],
  requester: { name: 'Mme Petit, professeure', email: 'a.petit@lycee.example', phone: '0465710034' },
  propositions: [],
  keptInMind: [],
  reviews: [],
  journal: [
    { on: '2027-01-04', sentence: 'Demande reçue par le formulaire' },
    { on: '2027-01-04', sentence: 'Recherche commencée' },
  ],
  may: { propose: true, complete: false, cancel: true, reopen: false, giveUp: false, loseHost: false },
  ...more,
});

export const requests: Readonly<Record<string, RequestCardView>> = {
  'DEM-2026-0142': request('DEM-2026-0142', {
    priorityLabel: 'Haute',
    findings: ['5 entreprises déjà essayées par l’élève', 'Commence dans 4 jours'],
    propositions: [
      {
        reference: 'PRO-2026-0310',
        companyReference: 'ENT-0031',
        companyName: 'Exemple Courants faibles',
        status: 'declined',
        sentence: 'Refusée le mar. 5 janv. : pas de tuteur disponible',
      },
    ],
  }),
  'DEM-2026-0128': request('DEM-2026-0128', {
    status: 'to-complete',
    statusLabel: 'À compléter',
    findings: ['Le code postal 42300 n’est pas celui de Mably'],
    may: { propose: false, complete: true, cancel: true, reopen: false, giveUp: false, loseHost: false },
  }),
  'DEM-2026-0099': request('DEM-2026-0099', {
    status: 'cancelled',
    statusLabel: 'Annulée',
    may: { propose: false, complete: false, cancel: false, reopen: true, giveUp: false, loseHost: false },
  }),
  'DEM-2026-0150': request('DEM-2026-0150', {
    lines: ['A. B. · Bac pro Aéronautique, Tle', 'LP Exemple, Roanne', '1er mars – 26 mars (S9–S12)', 'Roanne · 10 km · à pied'],
  }),
};

export const rankings: Readonly<Record<string, RankingView>> = {
  'DEM-2026-0142': rankingOf('DEM-2026-0142', hosts, excluded),
  'DEM-2026-0128': rankingOf('DEM-2026-0128', [], [], 'La demande est à compléter : la recherche commencera ensuite.'),
  'DEM-2026-0099': rankingOf('DEM-2026-0099', [], [], 'La demande est annulée.'),
  'DEM-2026-0150': rankingOf('DEM-2026-0150', [], excluded),
};

export const offers: Readonly<Record<string, OfferCardView>> = {
  'OFF-2026-0011': {
    reference: 'OFF-2026-0011',
    status: 'to-check',
    statusLabel: 'À vérifier',
    companyReference: 'ENT-0011',
    companyName: 'Élec Exemple SARL',
    lines: ['Électricité · 2 places', 'Riorges (42153)', 'Lycée professionnel, BTS'],
    findings: ['Le SIRET n’a pas la bonne clé'],
    weeks: Array.from({ length: 10 }, (_, index) => ({
      label: `S${index + 2} (${['11 janv.', '18 janv.', '25 janv.', '1er févr.', '8 févr.', '15 févr.', '22 févr.', '1er mars', '8 mars', '15 mars'][index]})`,
      left: [2, 1, 1, 0, 0, 2, 2, 1, 2, 2][index] ?? 0,
      places: 2,
    })),
    requests: [
      { reference: 'DEM-2026-0142', sentence: 'L. M. · Bac pro MELEC, 1re', score: 87, reasons: ['6 km', 'S3–S6'] },
      { reference: 'DEM-2026-0150', sentence: 'A. B. · Bac pro Aéronautique, Tle', score: 52, reasons: ['8 km', 'S9–S12'] },
    ],
    may: { verify: true, suspend: true, resume: false },
  },
  'OFF-2026-0012': {
    reference: 'OFF-2026-0012',
    status: 'suspended',
    statusLabel: 'Suspendue',
    companyReference: 'ENT-0012',
    companyName: 'Mairie d’Exemple-sur-Loire',
    lines: ['Services techniques · 2 places', 'Mably (42300)'],
    findings: [],
    weeks: [],
    requests: [],
    may: { verify: false, suspend: false, resume: true },
  },
};

export const companies: Readonly<Record<string, CompanyCardView>> = {
  'ENT-0011': {
    reference: 'ENT-0011',
    name: 'Élec Exemple SARL',
    standingLabel: 'Active',
    lines: ['Électricité générale', '12 rue de l’Exemple, 42153 Riorges', '10 à 19 salariés'],
    findings: ['Sollicitée 3 fois en 30 jours'],
    corrections: [{ id: 'L’adresse', label: 'Prendre « 2 rue Neuve, 42300, Roanne »' }],
    contacts: [
      { name: 'Mme Roche', role: 'Gérante', phone: '0465710012', email: 'contact11@exemple.example' },
      { name: 'M. Faure', role: 'Tuteur', phone: '0639980011' },
    ],
    offers: [{ reference: 'OFF-2026-0011', sentence: '2 places en électricité, toute l’année' }],
    propositions: [
      { reference: 'PRO-2026-0311', sentence: 'Relancée le lun. 4 janv.' },
      { reference: 'PRO-2026-0310', sentence: 'Refusée le mar. 5 janv.' },
    ],
    record: ['A répondu à 2 propositions sur 3', '1 élève accueilli ou à accueillir'],
    network: ['Apportée par Lycée Fictif – Roanne'],
    stages: [
      { reference: 'PRO-2026-0290', sentence: 'Un élève : CAP Électricien, LP Exemple', detail: '16 nov. – 4 déc. (S47–S49)' },
    ],
    messages: [{ reference: 'MSG-2026-0501', sentence: '[DEM-2026-0142] Accueil d’un élève', detail: 'Envoyé · lun. 4 janv.' }],
    reviews: [
      {
        reference: 'BIL-2026-0001',
        propositionReference: 'PRO-2026-0290',
        sentence: 'Établissement : stage réalisé, attendus 2 sur 4, accueil 3 sur 4',
        detail: 'Lun. 7 déc. · « Plus de temps sur le câblage. »',
        isToSettle: true,
      },
    ],
    notes: 'Appeler plutôt le matin.',
    requests: [],
    duplicates: [{ reference: 'ENT-0041', name: 'ELEC EXEMPLE', sentence: 'Même téléphone, même commune' }],
  },
  'ENT-0014': {
    reference: 'ENT-0014',
    name: 'Exemple Énergies',
    standingLabel: 'À contacter',
    lines: ['Villerest (42300)'],
    findings: [],
    corrections: [],
    contacts: [],
    offers: [],
    propositions: [],
    record: ['Aucune réponse attendue jusqu’ici'],
    network: [],
    stages: [],
    reviews: [],
    messages: [],
    requests: [],
    duplicates: [],
  },
};

export const propositions: Readonly<Record<string, PropositionCardView>> = {
  'PRO-2026-0290': {
    reference: 'PRO-2026-0290',
    status: 'confirmed',
    statusLabel: 'Confirmée',
    requestReference: 'DEM-2026-0100',
    companyReference: 'ENT-0011',
    companyName: 'Élec Exemple SARL',
    lines: ['16 nov. – 4 déc. (S47–S49)'],
    timeline: [],
    today: '2027-01-05',
    callBackDays: CALL_BACK_DAYS,
    callBackRule: CALL_BACK_RULE,
    answers: [],
    reviews: [
      {
        reference: 'BIL-2026-0001',
        propositionReference: 'PRO-2026-0290',
        sentence: 'Établissement : stage réalisé, attendus 2 sur 4, accueil 3 sur 4',
        detail: 'Lun. 7 déc. · « Plus de temps sur le câblage. »',
        isToSettle: true,
        mayNote: 'interrupted',
      },
    ],
    may: { recordAnswer: false, confirm: false, cancel: false, withdrawHost: false, review: true },
  },
  'PRO-2026-0311': {
    reference: 'PRO-2026-0311',
    status: 'reminded',
    statusLabel: 'Relancée',
    requestReference: 'DEM-2026-0142',
    companyReference: 'ENT-0011',
    companyName: 'Élec Exemple SARL',
    lines: ['Mme Roche, gérante', 'Proposée il y a 8 jours, relancée 2 fois', '12 janv. – 6 févr. (S3–S6)'],
    timeline: [
      { on: '2027-01-04', sentence: 'Deuxième relance envoyée' },
      { on: '2026-12-31', sentence: 'Première relance envoyée' },
      { on: '2026-12-28', sentence: 'Proposition envoyée à contact11@exemple.example' },
    ],
    phone: '0465710012',
    script:
      'Bonjour Madame Roche, je vous appelle au sujet d’un élève de 1re bac pro MELEC du LP Exemple.\nIl cherche un stage du 12 janvier au 6 février. Auriez-vous une place ?',
    today: '2027-01-05',
    callBackDays: CALL_BACK_DAYS,
    callBackRule: CALL_BACK_RULE,
    answers: ANSWERS,
    reviews: [],
    may: { recordAnswer: true, confirm: false, cancel: true, withdrawHost: false, review: false },
  },
  'PRO-2026-0313': {
    reference: 'PRO-2026-0313',
    status: 'sent',
    statusLabel: 'Envoyée',
    requestReference: 'DEM-2026-0142',
    companyReference: 'ENT-0015',
    companyName: 'Boulangerie Exemple',
    lines: ['M. Faure, gérant'],
    timeline: [],
    phone: '0639980011',
    today: '2027-01-05',
    callBackDays: CALL_BACK_DAYS,
    callBackRule: CALL_BACK_RULE,
    answers: ANSWERS,
    reviews: [],
    may: { recordAnswer: true, confirm: false, cancel: true, withdrawHost: false, review: false },
  },
  'PRO-2026-0310': {
    reference: 'PRO-2026-0310',
    status: 'declined',
    statusLabel: 'Refusée',
    requestReference: 'DEM-2026-0142',
    companyReference: 'ENT-0031',
    companyName: 'Exemple Courants faibles',
    lines: ['Refus : pas de tuteur disponible'],
    timeline: [],
    today: '2027-01-05',
    callBackDays: CALL_BACK_DAYS,
    callBackRule: CALL_BACK_RULE,
    answers: [],
    reviews: [],
    may: { recordAnswer: false, confirm: false, cancel: false, withdrawHost: false, review: false },
  },
};

export const calls: readonly CallLine[] = [
  {
    contacts: [],
    propositionReference: 'PRO-2026-0311',
    callBackUntil: '2027-08-31',
    companyName: 'Élec Exemple SARL',
    contactName: 'Mme Roche, gérante',
    phone: '04\u00a065\u00a071\u00a000\u00a012',
    sentence: 'Pour DEM-2026-0142, proposée il y a 8 jours.',
    script:
      '«\u00a0Bonjour, Dominique Exemple, Pôle Exemple. Je vous appelle au sujet d’un élève de 1re bac pro MELEC, 12 janv. – 6 févr. (S3–S6). Pourriez-vous l’accueillir\u00a0?\u00a0»',
    callBack: 'À rappeler le mar. 5 janv.',
    lastWord: 'Rappelez-moi après les fêtes',
  },
  {
    contacts: [],
    propositionReference: 'PRO-2026-0312',
    callBackUntil: '2027-08-31',
    companyName: 'Communauté de communes des Exemples réunis, direction des services techniques',
    contactName: '',
    sentence: 'Pour DEM-2026-0150, à proposer par téléphone, choisie aujourd’hui.',
    script:
      '«\u00a0Bonjour, Dominique Exemple, Pôle Exemple. Je vous appelle au sujet d’un élève de terminale bac pro Aéronautique. Pourriez-vous l’accueillir\u00a0?\u00a0»',
  },
  {
    contacts: [],
    propositionReference: 'PRO-2026-0313',
    callBackUntil: '2027-08-31',
    companyName: 'Boulangerie Exemple',
    contactName: 'M. Faure, gérant',
    phone: '0639980011',
    sentence: 'Pour DEM-2026-0142, proposée il y a 9 jours.',
    script:
      '«\u00a0Bonjour, Dominique Exemple, Pôle Exemple. Je vous appelle au sujet d’un élève de CAP Boulanger. Pourriez-vous l’accueillir\u00a0?\u00a0»',
  },
];

export const home: HomeView = {
  isReady: true,
  hubName: 'Pôle de stages de la Loire',
  openRequests: 23,
  toAllocate: 21,
  toDo: 15,
  quotaLeft: 1412,
  queuedMessages: 0,
  messagesInHand: 0,
  isSandbox: true,
  items: [
    {
      group: 'urgent',
      sentence: 'DEM-2026-0142 commence dans 4 jours, sans hôte',
      detail: '3 refus · Bac pro MELEC, 1re',
      card: { kind: 'request', reference: 'DEM-2026-0142' },
    },
    {
      group: 'urgent',
      sentence: 'DEM-2026-0150 : aucun hôte possible',
      detail: 'Bac pro Aéronautique, Tle',
      card: { kind: 'request', reference: 'DEM-2026-0150' },
    },
    {
      group: 'to-answer',
      sentence: 'PRO-2026-0311 : « rappelez-moi »',
      detail: 'Élec Exemple SARL, relancée 2 fois',
      card: { kind: 'proposition', reference: 'PRO-2026-0311' },
    },
    {
      group: 'to-review',
      sentence: '[DEM-2026-0139] Accueil confirmé pour L. M.',
      detail: 'a.petit@lycee.example',
      card: { kind: 'message', reference: 'MSG-2026-0501' },
    },
    ...Array.from({ length: 9 }, (_, index) => ({
      group: 'to-search' as const,
      sentence: `DEM-2026-01${60 + index} : ${4 + index} hôtes possibles`,
      detail: 'Observation, 3e · commence dans 5 semaines',
      card: { kind: 'request' as const, reference: `DEM-2026-01${60 + index}` },
    })),
    {
      group: 'to-complete',
      sentence: 'DEM-2026-0128 : commune à corriger',
      card: { kind: 'request', reference: 'DEM-2026-0128' },
    },
    {
      group: 'to-check',
      sentence: 'OFF-2026-0011 : offre à vérifier',
      detail: 'Élec Exemple SARL',
      card: { kind: 'offer', reference: 'OFF-2026-0011' },
    },
  ],
};

const noMay = { cancel: false, queue: false, retry: false, markSent: false };
export const messages: readonly MessageLine[] = [
  {
    reference: 'MSG-2026-0501',
    status: 'to-review',
    statusLabel: 'À relire',
    to: 'a.petit@lycee.example',
    subject: '[DEM-2026-0139] Accueil confirmé pour L. M.',
    about: 'DEM-2026-0139',
    when: 'préparé aujourd’hui à 8 h 30',
    may: { ...noMay, cancel: true, queue: true, queueWithOthers: true },
  },
  {
    reference: 'MSG-2026-0502',
    status: 'to-review',
    statusLabel: 'À relire',
    to: 'contact13@exemple.example',
    subject: '[DEM-2026-0139] L’élève a trouvé une autre entreprise',
    about: 'PRO-2026-0305',
    when: 'préparé hier',
    may: { ...noMay, cancel: true, queue: true, queueWithOthers: true },
  },
  {
    reference: 'MSG-2026-0503',
    status: 'sending',
    statusLabel: 'Peut-être parti',
    to: 'contact12@exemple.example',
    subject: '[DEM-2026-0120] Accueil d’un élève de 3e',
    about: 'PRO-2026-0290',
    when: 'interrompu hier à 17 h 02',
    may: { ...noMay, retry: true, markSent: true },
  },
  {
    reference: 'MSG-2026-0504',
    status: 'failed',
    statusLabel: 'Échec',
    to: 'inconnu@exemple.example',
    subject: '[DEM-2026-0118] Accueil d’un élève de 3e',
    about: 'PRO-2026-0288',
    when: 'hier à 16 h',
    error: 'L’adresse du destinataire n’est pas valide.',
    may: { ...noMay, retry: true, cancel: true },
  },
  {
    reference: 'MSG-2026-0505',
    status: 'sent',
    statusLabel: 'Envoyé',
    to: 'b.martin@college.example',
    subject: '[DEM-2026-0141] Demande bien reçue',
    about: 'DEM-2026-0141',
    when: 'aujourd’hui à 8 h 02',
    may: noMay,
  },
];

export const setup: SetupView = {
  identity: {
    hubName: '',
    territory: '',
    academie: '',
    departements: '',
    animatorName: '',
    animatorRole: '',
    animatorPhone: '',
    animatorEmail: '',
    controller: '',
    dpoContact: '',
  },
  schoolCount: 0,
  tabNames: ['Feuille 1', 'Annuaire'],
  isSandbox: true,
  trainings: [
    {
      code: '40025501',
      name: 'Métiers de l’électricité et de ses environnements connectés',
      diploma: 'Bac pro',
      isActive: false,
    },
    { code: '40025214', name: 'Maintenance des véhicules, option A', diploma: 'Bac pro', isActive: false },
    { code: '40031223', name: 'Métiers du commerce et de la vente, option A', diploma: 'Bac pro', isActive: true },
    { code: '50022137', name: 'Boulanger', diploma: 'CAP', isActive: false },
    { code: '50022139', name: 'Pâtissier', diploma: 'CAP', isActive: false },
    { code: '32031409', name: 'Management commercial opérationnel', diploma: 'BTS', isActive: false },
  ],
  forms: [
    { kind: 'request', title: 'Demande de stage', isThere: false },
    { kind: 'offer', title: 'Offre d’accueil', isThere: false },
    { kind: 'answer', title: 'Réponse à une proposition', isThere: false },
  ],
  done: { identity: false, schools: false, trainings: false, forms: false, test: false },
};

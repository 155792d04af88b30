/** What the first screen, the lists and the assistant show behind the pages under test. All of it is invented. */
import type { SetupView } from '../../../src/application/setup-api';
import type { HomeView } from '../../../src/application/sidebar-views/home-view';
import type { CallLine } from '../../../src/application/sidebar-views/list-views';
import type { MessageLine } from '../../../src/application/sidebar-views/message-views';

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

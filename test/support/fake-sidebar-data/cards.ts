/** One request, offer, company and proposition in each state that a card must show. All of it is invented. */
import type { CompanyCardView, OfferCardView } from '../../../src/application/sidebar-views/host-card-views';
import type { PropositionCardView } from '../../../src/application/sidebar-views/proposition-card-view';
import type { RequestCardView } from '../../../src/application/sidebar-views/request-card-view';
import { ANSWERS } from '../../../src/domain/proposition/proposition';
import { CALL_BACK_DAYS, CALL_BACK_RULE } from './call-back';

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

/** The tabs of the network's life: Bilans, Ressources, Rencontres, Inscriptions, Besoins, Contributions. */
import {
  approachLabels,
  contributionLabels,
  contributionOutcomeLabels,
  doneLabels,
  meetingKindLabels,
  meetingStateLabels,
  needKindLabels,
  needStateLabels,
  registrationStateLabels,
  resourceMomentLabels,
  resourceStateLabels,
  reviewerLabels,
} from '../../wording/labels/network';
import { publicLabels } from '../../wording/labels/lists';
import { checkbox, choice, choices, date, number, text, texts, yesNo } from '../codec';
import { byAddon, byAnimator, fromForm, type Table } from '../table';
import { tableLabels } from '../../wording/labels/tables';

export const reviewsTable: Table<'reviews'> = {
  name: 'reviews',
  sheetName: tableLabels.reviews,
  key: 'reference',
  prefix: 'BIL',
  frozenColumns: 1,
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    requestReference: fromForm('Demande', text, { width: 125, ifEmpty: '' }),
    propositionReference: fromForm('Proposition', text, { width: 125 }),
    by: fromForm('Par', choice(reviewerLabels), { width: 140 }),
    done: fromForm('Réalisé', choice(doneLabels), { width: 90 }),
    fit: fromForm('Adéquation aux attendus (1–4)', number, { width: 100 }),
    workedExpectations: fromForm('Attendus travaillés', texts, { width: 260, ifEmpty: [] }),
    welcome: fromForm('Accueil (1–4)', number, { width: 80 }),
    toImprove: fromForm('À améliorer', text, { width: 240 }),
    again: fromForm('Recommencer l’an prochain', yesNo, { width: 100 }),
    on: byAddon('Date', date, { width: 90 }),
    isSettled: byAnimator('Traité', checkbox, {
      width: 70,
      since: 3,
      note: 'Cochée : vous avez traité ce que dit ce bilan ; il n’est plus dans « Aujourd’hui ».',
    }),
    originKey: byAddon('Clé d’origine', text, { hidden: true }),
  },
};

export const resourcesTable: Table<'resources'> = {
  name: 'resources',
  sheetName: tableLabels.resources,
  key: 'reference',
  prefix: 'RES',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    title: byAnimator('Titre', text, { width: 260, ifEmpty: '' }),
    link: byAnimator('Lien', text, { width: 240 }),
    publics: byAnimator('Publics', choices(publicLabels), { width: 160, ifEmpty: [] }),
    trainings: byAnimator('Formations', text, { width: 200 }),
    moment: byAnimator('Moment', choice(resourceMomentLabels)),
    theme: byAnimator('Thème', text, { width: 160 }),
    authors: byAnimator('Auteurs', text, { width: 200 }),
    state: byAnimator('État', choice(resourceStateLabels), { width: 100 }),
    workingGroup: byAnimator('Groupe de travail', text, { width: 200 }),
    updatedOn: byAnimator('Mise à jour', date, { width: 90 }),
  },
};

export const meetingsTable: Table<'meetings'> = {
  name: 'meetings',
  sheetName: tableLabels.meetings,
  key: 'reference',
  prefix: 'REN',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    title: byAnimator('Titre', text, { width: 240, ifEmpty: '' }),
    kind: byAnimator('Genre', choice(meetingKindLabels), { width: 170 }),
    theme: byAnimator('Thème', text, { width: 180 }),
    on: byAnimator('Date', date, { width: 90 }),
    startTime: byAnimator('Début', text, { width: 70 }),
    endTime: byAnimator('Fin', text, { width: 70 }),
    place: byAnimator('Lieu ou lien', text, { width: 200 }),
    places: byAnimator('Places', number, { width: 70 }),
    audience: byAnimator('Public visé', text, { width: 180 }),
    state: byAnimator('État', choice(meetingStateLabels), { width: 150 }),
    minutesLink: byAnimator('Compte rendu', text, { width: 200 }),
    registered: byAddon('Inscrits', number, { width: 70 }),
    minutes: byAnimator('Compte rendu (texte)', text, { width: 260, since: 5 }),
    resources: byAnimator('Ressources jointes', texts, {
      width: 160,
      since: 5,
      note: 'Références, une par ligne : elles partent avec l’invitation et le compte rendu.',
    }),
  },
};

export const registrationsTable: Table<'registrations'> = {
  name: 'registrations',
  sheetName: tableLabels.registrations,
  key: 'reference',
  prefix: 'INS',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    meetingReference: byAddon('Rencontre', text, { width: 125, ifEmpty: '' }),
    name: fromForm('Nom', text, { width: 180, ifEmpty: '' }),
    email: fromForm('Courriel', text, { width: 200 }),
    organisation: fromForm('Organisme', text, { width: 200 }),
    state: byAnimator('Statut', choice(registrationStateLabels)),
    on: byAddon('Date', date, { width: 90 }),
    told: byAddon('Annoncé', text, { hidden: true, since: 4 }),
  },
};

export const needsTable: Table<'needs'> = {
  name: 'needs',
  sheetName: tableLabels.needs,
  key: 'reference',
  prefix: 'BES',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    from: fromForm('De', text, { width: 200 }),
    subject: fromForm('Sujet', text, { width: 240, ifEmpty: '' }),
    description: fromForm('Description', text, { width: 300 }),
    kind: fromForm('Genre', choice(needKindLabels), { width: 170 }),
    state: byAnimator('Statut', choice(needStateLabels), { width: 120 }),
    answer: byAnimator('Réponse', text, { width: 260 }),
    linkedTo: byAnimator('Lié à', text, { width: 160 }),
    email: fromForm('Courriel', text, { width: 200, since: 4 }),
    stageReference: fromForm('Stage', text, { width: 125, since: 4 }),
    on: byAddon('Date', date, { width: 90, since: 4 }),
    answeredOn: byAddon('Répondu le', date, { width: 90, since: 4 }),
  },
};

export const contributionsTable: Table<'contributions'> = {
  name: 'contributions',
  sheetName: tableLabels.contributions,
  key: 'reference',
  prefix: 'CTB',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    on: byAddon('Date', date, { width: 90, ifEmpty: '' }),
    kind: fromForm('Nature', choice(contributionLabels), { width: 220, ifEmpty: 'need' }),
    organisation: fromForm('Établissement ou organisme', text, { width: 220 }),
    schoolUai: fromForm('UAI', text, { width: 90 }),
    name: fromForm('Nom', text, { width: 160 }),
    email: fromForm('Courriel', text, { width: 200 }),
    phone: fromForm('Téléphone', text),
    about: byAddon('Fiche', text, { width: 125 }),
    requestReference: fromForm('Demande aidée', text, { width: 125 }),
    contactedOn: fromForm('Contactée le', date, { width: 90 }),
    result: fromForm('Réponse de l’entreprise', choice(approachLabels), { width: 140 }),
    outcome: byAddon('Suite donnée', choice(contributionOutcomeLabels), { width: 180 }),
    word: fromForm('Mot', text, { width: 260 }),
    toCheck: byAddon('À vérifier', text, { width: 240 }),
    isSettled: byAnimator('Traité', checkbox, {
      width: 70,
      note: 'Cochée : vous avez traité cette contribution ; elle n’est plus dans « Aujourd’hui ».',
    }),
    originKey: byAddon('Clé d’origine', text, { hidden: true }),
  },
};

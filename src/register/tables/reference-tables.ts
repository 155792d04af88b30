/** The tabs of reference: Établissements, Formations, Périodes. */
import { schoolKindLabels, sectorLabels } from '../../wording/labels/lists';
import { regulatedWorkLabels, schoolSectorLabels } from '../../wording/labels/reference';
import { checkbox, choice, choices, date, number, point, text, texts } from '../codec';
import { byAddon, byAnimator, type Table } from '../table';
import { tableLabels } from '../../wording/labels/tables';

export const schoolsTable: Table<'schools'> = {
  name: 'schools',
  sheetName: tableLabels.schools,
  key: 'uai',
  frozenColumns: 2,
  columns: {
    uai: byAnimator('UAI', text, { width: 90 }),
    name: byAnimator('Nom', text, { width: 260, ifEmpty: '' }),
    kind: byAnimator('Type', choice(schoolKindLabels), { width: 180 }),
    sector: byAnimator('Secteur', choice(schoolSectorLabels), { width: 80 }),
    address: byAnimator('Adresse', text, { width: 200 }),
    postalCode: byAnimator('Code postal', text, { width: 80 }),
    commune: byAnimator('Commune', text, { width: 140 }),
    priorityEducation: byAnimator('Éducation prioritaire', text, { width: 90 }),
    officeEmail: byAnimator('Courriel du secrétariat', text, { width: 200 }),
    referentName: byAnimator('Référent', text, { width: 150 }),
    referentEmail: byAnimator('Courriel du référent', text, { width: 200 }),
    copyTo: byAnimator('Copie des courriels', text, {
      width: 200,
      since: 3,
      note: 'Adresses en copie de ce que reçoivent les enseignants, séparées par des virgules.',
    }),
    trainingCodes: byAnimator('Formations', texts, { width: 200, ifEmpty: [] }),
    memberSince: byAnimator('Membre depuis', date, { width: 100 }),
    leftOn: byAnimator('Sortie du réseau le', date, {
      width: 100,
      since: 5,
      note: 'Dès ce jour : plus de courriels du réseau, réservations levées. Ses demandes ouvertes vont à leur terme.',
    }),
    wantsDigest: byAnimator('Digest', checkbox, { width: 70, ifEmpty: false }),
    wantsCalls: byAnimator('Appels du réseau', checkbox, {
      width: 80,
      ifEmpty: false,
      since: 4,
      note: 'Cochée : l’établissement a accepté de recevoir l’appel au réseau, une fois par semaine et pour les urgences.',
    }),
    hasRaisedQuota: byAnimator('Plafonds relevés', checkbox, {
      width: 90,
      ifEmpty: false,
      note: 'L’académie a relevé le nombre de stagiaires autorisé en PFMP (R. 124-10 du code de l’éducation).',
    }),
    notes: byAnimator('Notes', text, { width: 200 }),
    point: byAddon('Point', point, { hidden: true }),
  },
};

export const trainingsTable: Table<'trainings'> = {
  name: 'trainings',
  sheetName: tableLabels.trainings,
  key: 'code',
  frozenColumns: 2,
  columns: {
    code: byAnimator('Code', text, { width: 130 }),
    label: byAnimator('Libellé', text, { width: 260, ifEmpty: '' }),
    isActive: byAnimator('Active dans le pôle', checkbox, {
      width: 80,
      ifEmpty: false,
      note: 'Seules les formations actives paraissent dans les formulaires, après « Mettre à jour les formulaires ».',
    }),
    diploma: byAnimator('Diplôme', text, { width: 90, ifEmpty: '' }),
    family: byAnimator('Famille', text, { width: 160 }),
    sectors: byAnimator('Secteurs', choices(sectorLabels), { width: 220, ifEmpty: [] }),
    expectation1: byAnimator('Attendu 1', text, { width: 200 }),
    expectation2: byAnimator('Attendu 2', text, { width: 200 }),
    expectation3: byAnimator('Attendu 3', text, { width: 200 }),
    expectation4: byAnimator('Attendu 4', text, { width: 200 }),
    expectation5: byAnimator('Attendu 5', text, { width: 200 }),
    expectation6: byAnimator('Attendu 6', text, { width: 200 }),
    expectation7: byAnimator('Attendu 7', text, { width: 200 }),
    typicalPlaces: byAnimator('Lieux types', texts, { width: 200, ifEmpty: [] }),
    regulatedWork: byAnimator('Travaux réglementés', choice(regulatedWorkLabels), { width: 100 }),
    weeks: byAnimator('Semaines sur le cycle', number, { width: 80 }),
    source: byAnimator('Source', text, { width: 300 }),
  },
};

export const periodsTable: Table<'periods'> = {
  name: 'periods',
  sheetName: tableLabels.periods,
  key: 'reference',
  prefix: 'PER',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    schoolName: byAnimator('Établissement', text, { width: 220, ifEmpty: '' }),
    trainingName: byAnimator('Formation ou classe', text, { width: 220 }),
    label: byAnimator('Libellé', text, { width: 180, ifEmpty: '' }),
    startsOn: byAnimator('Début', date, { width: 90, ifEmpty: '' }),
    endsOn: byAnimator('Fin', date, { width: 90, ifEmpty: '' }),
    schoolYear: byAnimator('Année scolaire', number, { width: 90 }),
  },
};

/** The Entreprises and Contacts tabs: the pool of hosts. */
import {
  channelLabels,
  contactRoleLabels,
  minorsPolicyLabels,
  publicLabels,
  sectorLabels,
  sizeLabels,
  sourceLabels,
} from '../../wording/labels/lists';
import { companyStandingLabels, sharingLabels } from '../../wording/labels/statuses';
import { checkbox, choice, choices, date, number, percent, point, text } from '../codec';
import { byAddon, byAnimator, fromForm, type Table } from '../table';
import { tableLabels } from '../../wording/labels/tables';

export const companiesTable: Table<'companies'> = {
  name: 'companies',
  sheetName: tableLabels.companies,
  key: 'reference',
  prefix: 'ENT',
  tabColor: '#188038',
  frozenColumns: 2,
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    name: fromForm('Raison sociale', text, { width: 220, ifEmpty: '' }),
    tradeName: byAnimator('Enseigne', text),
    siret: fromForm('SIRET', text, { width: 130 }),
    sector: fromForm('Secteur', choice(sectorLabels), { width: 200 }),
    size: fromForm('Effectif', choice(sizeLabels), { width: 140 }),
    address: fromForm('Adresse', text, { width: 200 }),
    postalCode: fromForm('Code postal', text, { width: 80 }),
    commune: fromForm('Commune', text, { width: 140 }),
    phone: fromForm('Téléphone', text),
    email: fromForm('Courriel', text, { width: 200 }),
    website: fromForm('Site', text, { width: 160 }),
    standing: byAnimator('Situation', choice(companyStandingLabels), { ifEmpty: 'active' }),
    broughtByUai: byAnimator('Établissement apporteur (UAI)', text, { width: 110 }),
    sharing: fromForm('Partage', choice(sharingLabels), { width: 180, ifEmpty: 'network' }),
    reservedForUai: fromForm('Réservée à (UAI)', text, { width: 110 }),
    reservedUntil: byAnimator('Réservée jusqu’au', date, { width: 100 }),
    publics: fromForm('Publics acceptés', choices(publicLabels), { width: 220, ifEmpty: [] }),
    minors: fromForm('Accueil de mineurs', choice(minorsPolicyLabels), { width: 200 }),
    regulatedWorkUntil: fromForm('Travaux réglementés déclarés jusqu’au', date, { width: 110 }),
    simultaneousPlaces: byAnimator('Places simultanées', number, { width: 80 }),
    maxSolicitationsPerMonth: byAnimator('Sollicitations par mois (max)', number, { width: 90 }),
    contactPreference: byAnimator('Préférence de contact', choice(channelLabels)),
    lastSolicitedOn: byAddon('Dernière sollicitation', date, { width: 100 }),
    solicitations30Days: byAddon('Sollicitations 30 j', number, { width: 80 }),
    answerRate: byAddon('Taux de réponse', percent, { width: 80 }),
    stages12Months: byAddon('Stages 12 mois', number, { width: 80 }),
    trainedTutors: byAddon('Tuteurs formés', number, { width: 80 }),
    consentedOn: fromForm('Consentement le', date, { width: 100 }),
    source: byAddon('Source', choice(sourceLabels), { width: 90, ifEmpty: 'animator' }),
    toCheck: byAddon('À vérifier', text, { width: 240 }),
    notes: byAnimator('Notes', text, { width: 200 }),
    remindersOff: byAnimator('Sans relance', checkbox, {
      width: 70,
      since: 3,
      note: 'Cochée : aucune relance ne part vers cet organisme.',
    }),
    point: byAddon('Point', point, { hidden: true }),
    originKey: byAddon('Clé d’origine', text, { hidden: true }),
    token: byAddon('Jeton', text, { hidden: true, since: 3 }),
    recordedStatus: byAddon('Situation enregistrée', choice(companyStandingLabels), { hidden: true }),
  },
};

export const contactsTable: Table<'contacts'> = {
  name: 'contacts',
  sheetName: tableLabels.contacts,
  key: 'reference',
  prefix: 'CTC',
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    companyReference: byAddon('Entreprise', text, { width: 125, ifEmpty: '' }),
    name: fromForm('Nom', text, { width: 180, ifEmpty: '' }),
    jobTitle: fromForm('Fonction', text, { width: 160 }),
    role: byAnimator('Rôle', choice(contactRoleLabels), { width: 140 }),
    phone: fromForm('Téléphone', text),
    email: fromForm('Courriel', text, { width: 200 }),
    trainedOn: byAnimator('Formé le', date, { width: 90 }),
    isActive: byAnimator('Actif', checkbox, { width: 60, ifEmpty: true }),
  },
};

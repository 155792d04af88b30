/** The Offres tab: one row per hosting offer. */
import { tonesOf } from '../../wording/labels/status-tones';
import { minorsPolicyLabels, offerWishLabels, publicLabels, sectorLabels, sourceLabels } from '../../wording/labels/lists';
import { offerStatusLabels, sharingLabels } from '../../wording/labels/statuses';
import { choice, choices, date, number, point, text, texts } from '../codec';
import { weeks } from '../weeks-codec';
import { byAddon, byAnimator, fromForm, type Table } from '../table';
import { tableLabels } from '../../wording/labels/tables';

export const offersTable: Table<'offers'> = {
  name: 'offers',
  sheetName: tableLabels.offers,
  key: 'reference',
  prefix: 'OFF',
  tabColor: '#188038',
  frozenColumns: 1,
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    receivedOn: byAddon('Date', date, { width: 90 }),
    status: byAnimator('Statut', choice(offerStatusLabels), {
      tones: tonesOf(offerStatusLabels),
      width: 150,
      ifEmpty: 'to-check',
      note: 'Le statut change par les actions du panneau, ou ici même ; les places prises le font changer aussi.',
    }),
    companyName: byAddon('Organisme d’accueil', text, { width: 200 }),
    companyReference: byAddon('Entreprise', text, { width: 125 }),
    title: fromForm('Intitulé', text, { width: 180 }),
    activities: fromForm('Activités proposées', texts, { width: 280, ifEmpty: [] }),
    sector: fromForm('Secteur', choice(sectorLabels), { width: 200 }),
    publics: fromForm('Publics acceptés', choices(publicLabels), { width: 220, ifEmpty: [] }),
    levels: fromForm('Niveaux ou formations acceptés', text, { width: 160 }),
    // One of them that cannot be read leaves the dates unknown: without it the others would open the whole year.
    startsOn: fromForm('Début', date, { width: 90, hides: ['endsOn', 'weeks'] }),
    endsOn: fromForm('Fin', date, { width: 90, hides: ['startsOn', 'weeks'] }),
    weeks: fromForm('Semaines ouvertes', weeks, {
      width: 150,
      ifEmpty: [],
      hides: ['startsOn', 'endsOn'],
      note: 'Vide : toutes les semaines entre le début et la fin. Sinon, par exemple : 2027-S12 à 2027-S15; 2027-S20.',
    }),
    places: fromForm('Places', number, { width: 70 }),
    placesLeft: byAddon('Places restantes', number, { width: 80 }),
    schedule: fromForm('Horaires', text, { width: 140 }),
    address: fromForm('Lieu si différent', text, { width: 160 }),
    commune: fromForm('Commune', text, { width: 140 }),
    postalCode: fromForm('Code postal', text, { width: 80 }),
    minors: fromForm('Accueil de mineurs', choice(minorsPolicyLabels), { width: 200 }),
    regulatedWorkUntil: fromForm('Travaux réglementés déclarés jusqu’au', date, { width: 110 }),
    conditions: fromForm('Conditions', text, { width: 180 }),
    tutorName: fromForm('Tuteur', text, { width: 140 }),
    signatoryName: fromForm('Signataire', text, { width: 140 }),
    wishes: fromForm('Souhaits', choices(offerWishLabels), { width: 180, ifEmpty: [] }),
    sharing: fromForm('Partage', choice(sharingLabels), { width: 140 }),
    source: byAddon('Source', choice(sourceLabels), { width: 90, ifEmpty: 'animator' }),
    verifiedOn: byAnimator('Vérifiée le', date, { width: 90 }),
    toCheck: byAddon('À vérifier', text, { width: 240 }),
    notes: byAnimator('Notes', text, { width: 200 }),
    point: byAddon('Point', point, { hidden: true }),
    token: byAddon('Jeton', text, { hidden: true }),
    originKey: byAddon('Clé d’origine', text, { hidden: true }),
    recordedStatus: byAddon('Statut enregistré', choice(offerStatusLabels), { hidden: true }),
  },
};

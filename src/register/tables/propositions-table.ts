/** The Propositions tab: one row each time a request is put to a host. */
import { tonesOf } from '../../wording/labels/status-tones';
import { answerLabels, channelLabels, refusalReasonLabels } from '../../wording/labels/lists';
import { propositionEndLabels, propositionStatusLabels } from '../../wording/labels/statuses';
import { checkbox, choice, date, number, text } from '../codec';
import { byAddon, byAnimator, type Table } from '../table';
import { tableLabels } from '../../wording/labels/tables';

export const propositionsTable: Table<'propositions'> = {
  name: 'propositions',
  sheetName: tableLabels.propositions,
  key: 'reference',
  prefix: 'PRO',
  tabColor: '#e37400',
  frozenColumns: 1,
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    requestReference: byAddon('Demande', text, { width: 125 }),
    companyName: byAddon('Organisme d’accueil', text, { width: 200 }),
    companyReference: byAddon('Entreprise', text, { width: 125 }),
    offerReference: byAddon('Offre', text, { width: 125 }),
    contactReference: byAddon('Contact', text, { hidden: true }),
    status: byAnimator('Statut', choice(propositionStatusLabels), {
      tones: tonesOf(propositionStatusLabels),
      width: 120,
      ifEmpty: 'to-send',
      note: 'Le statut change par les actions du panneau, ou ici même : une réponse donnée par téléphone se note en choisissant « Acceptée » ou « Refusée ».',
    }),
    startsOn: byAddon('Début', date, { width: 90 }),
    endsOn: byAddon('Fin', date, { width: 90 }),
    rank: byAddon('Rang', number, { width: 60 }),
    score: byAddon('Score', number, { width: 60 }),
    reasons: byAddon('Raisons', text, { width: 280 }),
    channel: byAnimator('Canal', choice(channelLabels), { width: 90, ifEmpty: 'email' }),
    createdOn: byAddon('Créée le', date, { width: 90 }),
    sentOn: byAddon('Envoyée le', date, { width: 90 }),
    firstReminderOn: byAddon('Relance 1', date, { width: 90 }),
    secondReminderOn: byAddon('Relance 2', date, { width: 90 }),
    answeredOn: byAddon('Réponse le', date, { width: 90 }),
    answer: byAddon('Réponse', choice(answerLabels), { width: 180 }),
    refusalReason: byAddon('Motif', choice(refusalReasonLabels), { width: 180 }),
    receivedWord: byAddon('Message reçu', text, { width: 240 }),
    tutorName: byAddon('Tuteur', text, { width: 140 }),
    callBackOn: byAnimator('Rappeler le', date, { width: 90 }),
    otherStartsOn: byAddon('Possible du', date, { width: 90, since: 3 }),
    otherEndsOn: byAddon('Possible au', date, { width: 90, since: 3 }),
    otherPublic: byAddon('Autre public possible', text, { width: 180, since: 3 }),
    teacherAskedOn: byAddon('Question à l’établissement le', date, { width: 90, since: 3 }),
    teacherToken: byAddon('Jeton de l’établissement', text, { hidden: true }),
    hostReviewToken: byAddon('Jeton du bilan (organisme)', text, { hidden: true }),
    teacherReviewToken: byAddon('Jeton du bilan (établissement)', text, { hidden: true }),
    overrideReason: byAddon('Dérogation et motif', text, { width: 200 }),
    token: byAddon('Jeton', text, { hidden: true }),
    closingReason: byAnimator('Motif d’annulation', text, {
      width: 180,
      since: 2,
      note: 'À écrire avant de choisir « Annulée » pour un hôte qui avait accepté, ou « Refusée » pour un désistement.',
    }),
    remindersOff: byAnimator('Sans relance', checkbox, {
      width: 70,
      since: 3,
      note: 'Cochée : aucune relance ne part pour cette proposition.',
    }),
    turn: byAddon('Tour', number, { hidden: true }),
    answerKeys: byAddon('Réponses enregistrées', text, { hidden: true }),
    isTrial: byAddon('Essai', checkbox, { width: 60, since: 2, note: 'Cochée : envoyée pendant l’essai, à vous seul.' }),
    endedBy: byAddon('Cause de la fin', choice(propositionEndLabels), { hidden: true }),
    recordedStatus: byAddon('Statut enregistré', choice(propositionStatusLabels), { hidden: true }),
  },
};

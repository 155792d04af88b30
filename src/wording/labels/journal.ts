/** Words of the journal. */
import type { LivingTable, StatusOf } from '../../domain/lifecycle/living';
import {
  companyStandingLabels,
  messageStatusLabels,
  offerStatusLabels,
  propositionStatusLabels,
  requestStatusLabels,
} from './statuses';
import type { AnswerRoad } from '../../domain/proposition/proposition';
import { counted } from '../text/numbers';

export const journalObjects = {
  request: 'Demande',
  offer: 'Offre',
  company: 'Entreprise',
  proposition: 'Proposition',
  message: 'Courriel',
  hub: 'Pôle',
  school: 'Établissement',
  form: 'Formulaire',
  template: 'Modèle',
  contribution: 'Contribution',
  need: 'Besoin',
  meeting: 'Rencontre',
  resource: 'Ressource',
  plan: 'Plan',
} as const;

/** What a living row is called. */
export const livingObjects: Readonly<Record<LivingTable, string>> = {
  requests: journalObjects.request,
  offers: journalObjects.offer,
  propositions: journalObjects.proposition,
  companies: journalObjects.company,
  messages: journalObjects.message,
};

const STATUS_LABELS: { readonly [T in LivingTable]: Readonly<Record<StatusOf<T>, string>> } = {
  requests: requestStatusLabels,
  offers: offerStatusLabels,
  propositions: propositionStatusLabels,
  companies: companyStandingLabels,
  messages: messageStatusLabels,
};

/** The status as the animator reads it. */
export const livingStatusLabel = <T extends LivingTable>(table: T, status: StatusOf<T>): string =>
  (STATUS_LABELS[table] as Readonly<Record<string, string>>)[status] ?? status;

export const journalActions = {
  paused: 'Envois mis en pause',
  resumed: 'Envois repris',
  messageEdited: 'Courriel modifié avant son départ',
  addressCorrected: 'Adresse corrigée partout',
  received: 'Reçue par le formulaire',
  takenByPhone: 'Prise au téléphone',
  proposed: 'Proposée à un organisme',
  prepared: 'Courriel préparé',
  born: 'Fiche créée',
  answerAgain: 'Réponse déjà enregistrée',
  answerAfterEnd: 'Réponse arrivée après la fin',
  rowGone: 'Ligne disparue pendant l’écriture',
  accepted: 'Acceptée par l’organisme',
  declined: 'Refusée par l’organisme',
  answered: 'Réponse reçue',
  answerWithoutProposition: 'Réponse sans proposition correspondante',
  heldByLaw: 'Accord en suspens : limite légale',
  planKept: 'Plan gardé',
  planDeleted: 'Plan gardé supprimé',
  planShared: 'Plan partagé avec un établissement',
  planRemark: 'Avis d’un établissement sur un plan',
  planRemarkSettled: 'Avis sur un plan traité',
  settingChanged: 'Paramètre changé',
  followUpSaid: 'Nouvelles de l’établissement',
  followUpWithoutRequest: 'Nouvelles sans demande correspondante',
  contributed: 'Contribution reçue',
  contributionSettled: 'Contribution traitée',
  needSettled: 'Besoin suivi',
  invited: 'Invitations préparées',
  resourceJoined: 'Ressource partie avec un courriel',
  resourcesShared: 'Liste des ressources envoyée',
  themeMade: 'Besoins réunis en un thème',
  sectorTold: 'Recherches annoncées à un secteur',
  minutesKept: 'Compte rendu et ressources enregistrés',
  minutesSent: 'Compte rendu envoyé aux présents',
  attested: 'Attestations envoyées',
  attendanceNoted: 'Présences notées',
  reviewReceived: 'Bilan reçu',
  reviewCorrected: 'Bilan corrigé',
  reviewKept: 'Bilan gardé dans les notes',
  reviewWithoutStage: 'Bilan sans stage correspondant',
  reviewSettled: 'Bilan traité',
  counterAgreed: 'L’établissement accepte la contre-proposition',
  counterDeclined: 'L’établissement refuse la contre-proposition',
  datesMoved: 'Dates du stage changées',
  offerChanged: 'Publics de l’offre changés',
  voicemail: 'Appel : message laissé',
  wrongNumber: 'Appel : faux numéro',
  placeToAsk: 'Place à demander par téléphone',
  placeAsked: 'Place demandée par téléphone',
  answerKept: 'Réponse gardée : ligne manquante',
  notTold: 'Personne à prévenir sans adresse',
  answerTooLate: 'Réponse arrivée trop tard',
  placed: 'Élève placé',
  confirmed: 'Confirmée par l’établissement',
  withdrawn: 'Désistement de l’organisme',
  backToSearch: 'Recherche reprise',
  cancelled: 'Annulée',
  completed: 'Complétée',
  reopened: 'Rouverte',
  statusChanged: 'Changement de statut',
  sent: 'Courriel envoyé',
  sendingFailed: 'Échec de l’envoi',
  messageCancelled: 'Envoi annulé',
  messageSettled: 'Envoi douteux tranché',
  exclusionSetAside: 'Critère écarté avec motif',
  identitySaved: 'Identité du pôle enregistrée',
  copyAnswered: 'Copie du classeur',
  handedOver: 'Pôle confié à une autre personne',
  schoolLeft: 'Établissement sorti du réseau',
  schoolsImported: 'Établissements importés',
  trainingsChosen: 'Formations choisies',
  formsBuilt: 'Formulaires créés ou mis à jour',
  merged: 'Fiches fusionnées',
  installed: 'Registre installé',
  repaired: 'Registre réparé',
  refusedEdit: 'Saisie refusée',
  undone: 'Action annulée',
  imported: 'Vivier importé',
  importedRow: 'Importée',
  corrected: 'Correction retenue',
  correctedByLink: 'Corrigée par son auteur',
  correctionTooLate: 'Correction arrivée trop tard',
  mended: 'Référence perdue vidée',
  erased: 'Personne effacée',
  yearBegun: 'Clôture de l’année commencée',
  yearClosed: 'Année clôturée',
  poolCalled: 'Vivier relancé',
  tourMade: 'Second tour préparé',
  tourAnswered: 'Second tour : réponse préparée',
  tourNoted: 'Second tour : places notées',
  templateChanged: 'Modèle de courriel modifié',
  templateRestored: 'Modèle de courriel remis à son texte d’origine',
} as const;

/** Who said how a convention stands. */
export const conventionBy = (name: string): string => `Indiqué par ${name}`;

/** An answer came, by its road. */
export const answeredBy: Readonly<Record<AnswerRoad, string>> = {
  form: journalActions.answered,
  phone: 'Réponse au téléphone',
  email: 'Réponse par courriel',
};

/** How many were touched, in words. */
export const journalCounts = {
  changes: (count: number): string => counted(count, 'changement'),
  companies: (count: number): string => counted(count, 'entreprise'),
  invitations: (count: number): string => counted(count, 'invitation'),
  messages: (count: number): string => counted(count, 'courriel'),
  released: (count: number): string => counted(count, 'réservation levée', 'réservations levées'),
  needs: (count: number): string => counted(count, 'besoin'),
  resources: (count: number): string => counted(count, 'ressource'),
  requests: (count: number): string => counted(count, 'demande'),
  places: (count: number): string => counted(count, 'place'),
  rows: (count: number): string => counted(count, 'ligne'),
  present: (count: number): string => counted(count, 'présent'),
  schools: (count: number): string => counted(count, 'établissement'),
  trainings: (count: number): string => counted(count, 'formation'),
} as const;

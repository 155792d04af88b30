/** Words of the journal. */
import { counted } from '../text/numbers';

export const journalObjects = {
  request: 'Demande', offer: 'Offre', company: 'Entreprise', proposition: 'Proposition', message: 'Courriel', hub: 'Pôle', school: 'Établissement', form: 'Formulaire',
} as const;

export const journalActions = {
  received: 'Reçue par le formulaire',
  proposed: 'Proposée à un organisme',
  accepted: 'Acceptée par l’organisme',
  declined: 'Refusée par l’organisme',
  answered: 'Réponse reçue',
  answerWithoutProposition: 'Réponse sans proposition correspondante',
  heldByLaw: 'Accord en suspens : limite légale',
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
  schoolsImported: 'Établissements importés',
  trainingsChosen: 'Formations choisies',
  formsBuilt: 'Formulaires créés ou mis à jour',
  merged: 'Fiches fusionnées',
  installed: 'Registre installé',
  repaired: 'Registre réparé',
  refusedEdit: 'Saisie refusée',
} as const;

/** How many were touched, in words. */
export const journalCounts = {
  changes: (count: number): string => counted(count, 'changement'),
  schools: (count: number): string => counted(count, 'établissement'),
  trainings: (count: number): string => counted(count, 'formation'),
} as const;

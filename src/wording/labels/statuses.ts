/** French names of every status, as the animator reads them. */
import type { MessageStatus } from '../../domain/message/message';
import type { OfferStatus } from '../../domain/offer/offer-status';
import type { PropositionEnd } from '../../domain/proposition/proposition';
import type { PropositionStatus } from '../../domain/proposition/proposition-status';
import type { RequestStatus } from '../../domain/request/request-status';
import type { Sharing } from '../../domain/company/company';
import type { CompanyStanding } from '../../domain/company/company-standing';
import type { ConventionState, Priority } from '../../domain/request/request';

export const requestStatusLabels: Readonly<Record<RequestStatus, string>> = {
  new: 'Nouvelle',
  'to-complete': 'À compléter',
  searching: 'En recherche',
  proposed: 'Proposition en cours',
  placed: 'Placée',
  'convention-pending': 'Convention en cours',
  'convention-signed': 'Convention signée',
  'in-progress': 'En stage',
  finished: 'Terminée',
  cancelled: 'Annulée',
  unplaced: 'Non pourvue',
  interrupted: 'Interrompue',
};

export const offerStatusLabels: Readonly<Record<OfferStatus, string>> = {
  'to-check': 'À vérifier',
  available: 'Disponible',
  'partly-taken': 'Partiellement pourvue',
  full: 'Pourvue',
  suspended: 'Suspendue',
  expired: 'Expirée',
  withdrawn: 'Retirée',
};

export const propositionStatusLabels: Readonly<Record<PropositionStatus, string>> = {
  'to-send': 'À envoyer',
  sent: 'Envoyée',
  reminded: 'Relancée',
  accepted: 'Acceptée',
  confirmed: 'Confirmée',
  declined: 'Refusée',
  unanswered: 'Sans réponse',
  cancelled: 'Annulée',
};

/** Why a proposition ended without the host's own answer. */
export const propositionEndLabels: Readonly<Record<PropositionEnd, string>> = {
  superseded: 'Un autre organisme a accepté',
  'request-ended': 'La demande est close',
  'dates-changed': 'Les dates du stage ont changé',
  'offer-declined': 'L’établissement n’a pas pu accepter',
  cancelled: 'Annulée par le pôle',
  'pupil-withdrew': 'L’élève ne vient plus',
};

export const messageStatusLabels: Readonly<Record<MessageStatus, string>> = {
  'to-review': 'À relire',
  queued: 'En file',
  sending: 'En cours d’envoi',
  sent: 'Envoyé',
  failed: 'Échec',
  skipped: 'Ignoré',
  cancelled: 'Annulé',
};

export const companyStandingLabels: Readonly<Record<CompanyStanding, string>> = {
  active: 'Active',
  partner: 'Partenaire',
  'to-reactivate': 'À relancer',
  'to-spare': 'À ménager',
  'do-not-solicit': 'Ne pas solliciter',
  closed: 'Fermée',
};

export const sharingLabels: Readonly<Record<Sharing, string>> = {
  network: 'Tout le réseau',
  reserved: 'Réservée à un établissement',
  'do-not-solicit': 'Ne pas solliciter',
};

export const priorityLabels: Readonly<Record<Priority, string>> = { normal: 'Normale', high: 'Haute', urgent: 'Urgente' };

export const conventionLabels: Readonly<Record<ConventionState, string>> = {
  'to-prepare': 'À préparer',
  sent: 'Envoyée',
  returned: 'Revenue',
  signed: 'Signée',
};

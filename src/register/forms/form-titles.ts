/** The titles of the forms: what is said of a form needs no list of the register, which its questions do. */
import type { FormKind } from '../../application/setup-api';

export const FORM_TITLES: Readonly<Record<FormKind, string>> = {
  request: 'Demande de stage',
  offer: 'Offre d’accueil',
  answer: 'Réponse à une proposition',
  'follow-up': 'Suivi d’une demande',
  review: 'Bilan de stage',
  contribution: 'Contribution au réseau',
};

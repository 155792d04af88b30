/** French names of the lists of the reference tabs and of the rules. */
import type { TemplateCode } from '../../domain/message/message';

export const schoolSectorLabels: Readonly<Record<'public' | 'private', string>> = { public: 'Public', private: 'Privé' };
export const regulatedWorkLabels: Readonly<Record<'yes' | 'no' | 'depends', string>> = {
  yes: 'Oui',
  no: 'Non',
  depends: 'Selon le poste',
};
export const ruleEffectLabels: Readonly<Record<'blocks' | 'warns', string>> = { blocks: 'Bloque', warns: 'Avertit' };

export const templateLabels: Readonly<Record<TemplateCode, string>> = {
  'request-received': 'Accusé de réception d’une demande',
  'request-to-complete': 'Demande à compléter',
  proposition: 'Proposition à l’organisme d’accueil',
  'agreement-teacher': 'Accord : à l’établissement',
  'agreement-host': 'Accord : à l’organisme d’accueil',
  'host-not-needed': 'Organisme d’accueil non retenu',
  'offer-received': 'Accusé de réception d’une offre',
  'answer-too-late': 'Réponse arrivée trop tard',
  'other-dates-question': 'Question à l’enseignant : autres dates',
  'other-public-question': 'Question à l’enseignant : autre public',
  'follow-up-noted': 'Nouvelles bien reçues, à l’enseignant',
  'answer-noted': 'Réponse bien reçue, à l’organisme d’accueil',
  'host-withdrawn': 'Désistement de l’organisme, à l’enseignant',
  'reserved-asked': 'Organisme réservé sollicité, à l’établissement',
  'request-cancelled': 'Demande close, à l’enseignant',
  'request-unplaced': 'Recherche arrêtée sans solution, à l’enseignant',
  'request-reopened': 'Recherche reprise, à l’enseignant',
  'morning-report': 'Accusé du matin, à l’animateur',
  'concession-question': 'Question à l’enseignant : ce qui aiderait',
};

/** French names of the lists of the reference tabs and of the rules. */
import { TEMPLATE_CODES, templateKey, type TemplateCode, type TemplateKey } from '../../domain/message/message';
import { PUBLIC_WORDINGS, type PublicWording } from '../../domain/request/public-wording';

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
  'review-noted': 'Bilan bien reçu',
  'contribution-received': 'Contribution bien reçue',
  'correction-noted': 'Correction bien reçue, à son auteur',
  'correction-link': 'Lien de correction',
  'answer-noted': 'Réponse bien reçue, à l’organisme d’accueil',
  'host-withdrawn': 'Désistement de l’organisme, à l’enseignant',
  'reserved-asked': 'Organisme réservé sollicité, à l’établissement',
  'request-cancelled': 'Demande close, à l’enseignant',
  'request-unplaced': 'Recherche arrêtée sans solution, à l’enseignant',
  'request-reopened': 'Recherche reprise, à l’enseignant',
  'morning-report': 'Accusé du matin, à l’animateur',
  'pool-call': 'Relance du vivier, à l’organisme d’accueil',
  'proposition-reminder': 'Relance d’une proposition (J+3)',
  'proposition-last-reminder': 'Dernière relance d’une proposition (J+7)',
  'search-goes-on': 'Pas encore de solution, à l’enseignant',
  'convention-reminder': 'Convention non revenue, premier rappel',
  'convention-last-reminder': 'Convention non revenue, dernier rappel',
  'stage-eve': 'Veille du stage et kit du tuteur',
  'mid-stage': 'Milieu du stage, à l’organisme d’accueil',
  'review-host': 'Bilan : à l’organisme d’accueil',
  'review-teacher': 'Bilan : à l’enseignant',
  'review-reminder-host': 'Rappel du bilan : à l’organisme d’accueil',
  'review-reminder-teacher': 'Rappel du bilan : à l’enseignant',
  'weekly-digest': 'Point hebdomadaire, à l’établissement',
  'concession-question': 'Question à l’enseignant : ce qui aiderait',
  'plan-shared': 'Plan envisagé, à l’établissement',
  'need-answered': 'Réponse à un besoin',
  'sector-needs': 'Ce que cherchent les établissements, aux entreprises',
  'meeting-invitation': 'Invitation à une rencontre',
  'meeting-news': 'Du nouveau pour une rencontre, aux inscrits',
  'meeting-reminder': 'Rappel d’une rencontre, aux inscrits',
  'meeting-minutes': 'Compte rendu d’une rencontre, aux présents',
  'meeting-attestation': 'Attestation de formation, aux tuteurs',
  'resource-list': 'Ressources du réseau',
  handover: 'Passation, au réseau',
  'network-call': 'Appel au réseau',
  'bringer-thanks': 'Merci à qui a fait connaître l’entreprise',
};

/** Publics that a template has its own text for. */
export const publicWordingLabels: Readonly<Record<PublicWording, string>> = {
  training: 'PFMP et BTS',
  observation: 'Observation',
  apprenticeship: 'Apprentissage',
};

/** What names a row of wordings: « Veille du stage », and « Veille du stage – Observation » for another public. */
export const templateKeyLabels = Object.fromEntries(
  TEMPLATE_CODES.flatMap((code) =>
    PUBLIC_WORDINGS.map((wording) => [
      templateKey(code, wording),
      wording === 'training' ? templateLabels[code] : `${templateLabels[code]} – ${publicWordingLabels[wording]}`,
    ]),
  ),
) as Readonly<Record<TemplateKey, string>>;

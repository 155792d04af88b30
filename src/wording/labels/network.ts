/** French names of the lists of the network's tabs. */
import type { ContributionOutcome } from '../../domain/network/contribution';

export const reviewerLabels = { school: 'Établissement', company: 'Organisme d’accueil' } as const;
export const doneLabels = { yes: 'Oui', partly: 'En partie', no: 'Non' } as const;
export const yesNoLabels = { yes: 'Oui', no: 'Non' } as const;
/** Marks by their figure, as people choose them. */
export const fitLabels = {
  4: '4 – Tout à fait',
  3: '3 – Plutôt',
  2: '2 – Plutôt pas',
  1: '1 – Pas du tout',
} as const;
export const welcomeLabels = {
  4: '4 – Très bon',
  3: '3 – Bon',
  2: '2 – Moyen',
  1: '1 – Insuffisant',
} as const;
/** In the place of a mark. */
export const notDoneChoice = 'Le stage n’a pas eu lieu';
export const resourceStateLabels = {
  idea: 'Idée',
  'in-progress': 'En cours',
  published: 'Publiée',
  'to-revise': 'À revoir',
} as const;
export const resourceMomentLabels = { before: 'Avant le stage', during: 'Pendant le stage', after: 'Après le stage' } as const;
export const meetingKindLabels = {
  peers: 'Entre pairs',
  professionals: 'Avec les professionnels',
  'tutor-training': 'Formation de tuteurs',
} as const;
export const meetingStateLabels = {
  planned: 'Prévue',
  open: 'Inscriptions ouvertes',
  full: 'Complète',
  held: 'Tenue',
  cancelled: 'Annulée',
} as const;
export const registrationStateLabels = {
  registered: 'Inscrit',
  waiting: 'Liste d’attente',
  present: 'Présent',
  absent: 'Absent',
  cancelled: 'Annulé',
} as const;
export const needKindLabels = {
  resource: 'Ressource',
  training: 'Formation',
  support: 'Appui pendant un stage',
  contact: 'Contact',
} as const;
export const needStateLabels = { new: 'Nouveau', taken: 'Pris en charge', answered: 'Répondu', dropped: 'Sans suite' } as const;

/** What a member gives, says or asks: as the register names it, then as the form offers it. */
export const contributionLabels = {
  'share-company': 'Entreprise partagée',
  approach: 'Démarche auprès d’une entreprise',
  resource: 'Ressource proposée',
  need: 'Besoin exprimé',
  'sign-up': 'Inscription à une rencontre',
  help: 'Piste pour une demande sans solution',
  release: 'Réservation levée',
} as const;
export const contributionChoices = {
  'share-company': 'Je partage une entreprise avec le réseau',
  approach: 'Mon établissement a contacté une entreprise',
  resource: 'Je propose une ressource',
  need: 'J’ai un besoin',
  'sign-up': 'Je m’inscris à une rencontre ou à une formation',
  help: 'Je connais quelqu’un pour une demande sans solution',
  release: 'Je libère une entreprise réservée à mon établissement',
} as const;
export const approachLabels = {
  waiting: 'Pas encore de réponse',
  refused: 'Elle a refusé',
  hosts: 'Elle accueille un élève de l’établissement',
} as const;
/** With whom a school shares a company that it brings. */
export const poolSharingLabels = {
  network: 'Avec tout le réseau, dès maintenant',
  reserved: 'Avec le réseau, plus tard : elle nous est réservée d’ici là',
} as const;
export const resourceReadinessLabels = {
  idea: 'C’est une idée : je cherche avec qui l’écrire',
  'in-progress': 'Elle est en cours d’écriture',
  published: 'Elle est prête à être partagée',
} as const;
/** What became of a contribution, as its row says it. */
export const contributionOutcomeLabels: Readonly<Record<ContributionOutcome, string>> = {
  'company-added': 'Entreprise ajoutée au vivier',
  'company-known': 'Entreprise déjà connue, complétée',
  'no-consent': 'Rien gardé : pas d’accord',
  'approach-noted': 'Démarche notée',
  'approach-unmatched': 'Démarche notée, entreprise à reconnaître',
  'resource-proposed': 'Ressource proposée',
  'need-noted': 'Besoin enregistré',
  'support-noted': 'Appui demandé',
  registered: 'Inscription faite',
  'waiting-list': 'Sur liste d’attente',
  'already-registered': 'Déjà inscrit',
  'meeting-over': 'Rencontre passée',
  'meeting-cancelled': 'Rencontre annulée',
  'meeting-unknown': 'Rencontre inconnue',
  'help-noted': 'Piste à suivre',
  'help-not-needed': 'Piste arrivée trop tard',
  released: 'Entreprise partagée avec tous',
  'release-unknown': 'Réservation inconnue',
  kept: 'À lire',
};

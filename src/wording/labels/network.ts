/** French names of the lists of the network's tabs. */

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

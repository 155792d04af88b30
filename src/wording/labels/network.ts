/** French names of the lists of the network's tabs. */

export const reviewerLabels = { school: 'Établissement', company: 'Organisme d’accueil' } as const;
export const doneLabels = { yes: 'Oui', partly: 'En partie', no: 'Non' } as const;
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

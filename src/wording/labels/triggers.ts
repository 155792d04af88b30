/** What works when no person acts: who the journal names, and the steps as people read them. */

export const triggerActors = { form: 'Formulaire', clock: 'Horloge', edit: 'Saisie' } as const;

/** Steps of the triggers. */
export const stepLabels = {
  update: 'Mise à jour du registre',
  requests: 'Lecture des demandes reçues',
  offers: 'Lecture des offres reçues',
  answers: 'Lecture des réponses des organismes',
  'follow-ups': 'Lecture des nouvelles des établissements',
  reviews: 'Lecture des bilans de stage',
  contributions: 'Lecture des contributions',
  'hand-edits': 'Saisies à la main',
  'typed-rows': 'Lignes ajoutées à la main',
  verify: 'Vérification du registre',
  calendar: 'Ce que la date change',
  meetings: 'Inscriptions aux rencontres',
  reminders: 'Relances et rappels',
  forms: 'Formulaires',
  messages: 'Envoi des courriels',
  import: 'Importation d’entreprises',
  year: 'Clôture de l’année',
  erasure: 'Effacement d’une personne',
  health: 'Santé du pôle',
  report: 'Message à l’animateur',
  morning: 'Accusé du matin',
  home: 'Onglet Accueil',
  dashboard: 'Onglet Tableau de bord',
  facts: 'Chiffres du jour pour l’académie',
} as const;

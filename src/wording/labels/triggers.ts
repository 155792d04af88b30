/** Who the journal names when no person acts. */

export const triggerActors = { form: 'Formulaire', clock: 'Horloge', edit: 'Saisie' } as const;

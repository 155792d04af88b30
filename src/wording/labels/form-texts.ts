/** What the forms say when an answer is not of the kind they ask for. */

export const formValidationHelp = {
  email: 'Indiquez une adresse de courriel valable.',
  postalCode: 'Le code postal a cinq chiffres.',
  initials: 'Indiquez seulement des initiales, par exemple L. M.',
  between: (min: number, max: number): string => `Indiquez un nombre entre ${min} et ${max}.`,
  emptyList: 'Aucun choix pour le moment',
} as const;

export const postalCodePattern = '^[0-9]{5}$';
export const initialsPattern = '^[A-Za-zÀ-ÿ](?:[. -]*[A-Za-zÀ-ÿ]){0,3}[. ]*$';

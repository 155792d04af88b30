/** A list of companies that is brought in. */

/** A list of two companies that nobody knows and one that the hub has. */
export const POOL = [
  'Raison sociale;Commune;CP;Contact;Courriel;Activités;Semaines;Places',
  'Garage Omega;Montbrison;42600;Sacha Omega;contact@omega.example;;;',
  'Atelier Sigma;Feurs;42110;;;Accueil;Toute l’année;2',
  'Restaurant Alpha;Montbrison;42600;;contact@alpha.example;;;',
].join('\n');

export const POOL_MAPPING = {
  0: 'companyName',
  1: 'commune',
  2: 'postalCode',
  3: 'contactName',
  4: 'email',
  5: 'activities',
  6: 'weeks',
  7: 'places',
} as const;

/** Job titles that agree with the person who bears them. */

/** First words that change, masculine then feminine; any other title is the same for everyone. */
const PAIRS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['Adjoint', 'Adjointe'],
  ['Assistant', 'Assistante'],
  ['Avocat', 'Avocate'],
  ['Chargé', 'Chargée'],
  ['Chef', 'Cheffe'],
  ['Coiffeur', 'Coiffeuse'],
  ['Conducteur', 'Conductrice'],
  ['Coordinateur', 'Coordinatrice'],
  ['Directeur', 'Directrice'],
  ['Dirigeant', 'Dirigeante'],
  ['Encadrant', 'Encadrante'],
  ['Exploitant', 'Exploitante'],
  ['Gérant', 'Gérante'],
  ['Infirmier', 'Infirmière'],
  ['Moniteur', 'Monitrice'],
  ['Opticien', 'Opticienne'],
  ['Pharmacien', 'Pharmacienne'],
  ['Référent', 'Référente'],
  ['Gouvernant', 'Gouvernante'],
];

/** « Directrice de magasin » for a woman, « Directeur de magasin » for a man; adjectives that follow are the same for both. */
export function jobTitleFor(gender: 'm' | 'f', title: string): string {
  const [first = '', ...rest] = title.split(' ');
  const pair = PAIRS.find(([masculine, feminine]) => first === masculine || first === feminine);
  return [pair === undefined ? first : pair[gender === 'm' ? 0 : 1], ...rest].join(' ');
}

/** Companies already tried, as teachers write them down. */
import type { Company } from '../../../../src/domain/company/company';
import { CompanyNames } from '../../../../src/domain/matching/pool/company-names';

const company = (reference: string, name: string, commune = 'Roanne', tradeName?: string): Company => ({
  reference,
  name,
  tradeName,
  commune,
  standing: 'active',
  sharing: 'network',
  publics: [],
  source: 'form',
});
const companies = [
  company('D', 'Boulangerie Dupont'),
  company('M', 'Martin et Fils'),
  company('X', 'Decathlon'),
  company('L', 'Lidl', 'Mably'),
  company('C', 'Carrefour Market'),
  company('G', 'Garage Modèle'),
  company('E', 'Exemple'),
  company('S', 'SARL Le Coq Hardi', 'Villerest', 'Coq'),
  company('N', 'Norauto'),
];
const names = new CompanyNames(companies);
const named = (text: string): string => {
  const found = [...names.namedIn(text)].sort().join('');
  const isNamed = names.finderIn(text);
  const asked = companies.map(({ reference }) => reference).filter(isNamed);
  expect(asked.sort().join('')).toBe(found);
  return found;
};

test.each([
  ['one a line with bullets', '- Boulangerie Dupont\n- Garage Modèle', 'DG'],
  ['round bullets on one line', '• Boulangerie Dupont • Norauto', 'DN'],
  ['numbers', '1. Decathlon\n2) Lidl\n3 - Norauto', 'LNX'],
  ['a remark in brackets', 'Decathlon (refus), Lidl (pas de réponse)', 'LX'],
  ['a remark behind a dash', 'Boulangerie Dupont - déjà vue le 3/3', 'D'],
  ['a remark behind a dash after one word', 'Decathlon – refus', 'X'],
  ['a remark behind a colon', 'Norauto : complet\nLidl: non', 'LN'],
  ['an arrow', 'Lidl -> pas de stagiaire ; Norauto => refus', 'LN'],
  ['a remark without any sign', 'Decathlon refus le 12 mars', 'X'],
  ['a remark before', 'déjà contacté Decathlon', 'X'],
  ['et', 'Decathlon et Lidl', 'LX'],
  ['a name with « et », with and without it', 'Martin et Fils, Martin Fils', 'M'],
  ['an ampersand', 'Martin & Fils', 'M'],
  ['slashes', 'Decathlon/Lidl / Norauto', 'LNX'],
  ['side by side without a sign', 'Decathlon Lidl Norauto', 'LNX'],
  ['side by side, one of two words', 'Decathlon Boulangerie Dupont Lidl', 'DLX'],
  ['a sentence', 'La boulangerie Dupont a dit non', 'D'],
  ['the commune behind one word', 'Decathlon Roanne, Lidl de Mably', 'LX'],
  ['the trade name of one word', 'Coq (mail du 3 mars)', 'S'],
  ['a telephone behind', 'Norauto 04 65 71 00 12', 'N'],
  ['a letter wrong in one word', 'Decatlon (refus)', 'X'],
  ['letters', 'a) Decathlon b) Lidl', 'LX'],
  ['small words', '20 entreprises, dont Decathlon et chez Lidl', 'LX'],
  ['capitals', 'DECATHLON, NORAUTO', 'NX'],
  ['who was asked, and what they said to us', 'J’ai appelé Decathlon, Lidl nous a dit non', 'LX'],
])('%s: « %s »', (_rule, text, expected) => expect(named(text)).toBe(expected));

test.each([
  ['a name of one word within another firm’s', 'Garage Exemple'],
  ['part of a name', 'boulangerie, garage, market'],
  ['a verb that is a name', 'par exemple chez un boulanger'],
  ['nobody', 'aucune\n-\nN/A'],
  ['other firms', 'Boulangerie Durand, Garage Nouveau, Aldi'],
  ['a word of a name beside others', 'Carrefour City'],
  [
    'one word in a sentence about something else',
    'Il a cherché seul, surtout en magasin de sport comme un Decathlon ou autre grande enseigne',
  ],
])('%s is not recognised', (_rule, text) => expect(named(text)).toBe(''));

test('a text of 5,000 characters is read in less than half a second', () => {
  const start = Date.now();
  names.namedIn('Decathlon - refus (le 3/3) ; '.repeat(172));
  names.namedIn('a '.repeat(2500));
  expect(Date.now() - start).toBeLessThan(500);
});

/** Names that mean the same commune have the same key. */
import fc from 'fast-check';
import { cityOfArrondissement, communeKey, keyWithoutArticle } from '../../../src/domain/geography/commune-name';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['ST  ETIENNE', 'saint etienne'],
  ['St.-Étienne Cedex 2', 'saint etienne'],
  ['SAINT-ETIENNE CEDEX', 'saint etienne'],
  ['Ste Foy l’Argentière', 'sainte foy l argentiere'],
  ['Chalonnes s/ Loire', 'chalonnes sur loire'],
  ['Œuilly', 'oeuilly'],
  ['Paris 8e', 'paris 8'],
  ['PARIS 08', 'paris 8'],
  ['Paris 1er arrondissement', 'paris 1'],
  ['Lyon Cedex 03', 'lyon 3'],
  ['Marseille 16ème arrdt', 'marseille 16'],
  ['Paris 21', 'paris 21'],
  ['Cedexville', 'cedexville'],
  [' - ', ''],
])('%s → %s', (name, key) => {
  expect(communeKey(name)).toBe(key);
});

test('the article may be left out, put first or put last', () => {
  expect(['Le Puy-en-Velay', 'Puy-en-Velay (Le)', 'Puy-en-Velay'].map((name) => keyWithoutArticle(communeKey(name)))).toEqual(
    Array(3).fill('puy en velay'),
  );
  expect(keyWithoutArticle('les')).toBe('les');
});

test('an arrondissement tells its city, another number does not', () => {
  expect(cityOfArrondissement('lyon 3')).toBe('lyon');
  expect(cityOfArrondissement('roanne 3')).toBeUndefined();
});

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
      const key = communeKey(name);
      expect(communeKey(key)).toBe(key);
    }),
  );
});

import fc from 'fast-check';
import { cleanLine, cleanText, cut } from '../../../src/domain/text/clean-text';
import { fold, foldAny } from '../../../src/domain/text/fold';
import { anyText } from '../../support/any-text';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['SAINT  ETIENNE ', 'saint etienne'],
  ["L’Œuvre d'Ænéas", 'l oeuvre d aeneas'],
  ['Rive–de–Gier', 'rive de gier'],
  ['1ère', '1ere'],
  ['ﬁn', 'fin'],
  ['😀 !', ''],
  ['Ωmega', 'ωmega'],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded));

test('folding twice changes nothing more, on any text', () => {
  fc.assert(fc.property(anyText(), (text) => fold(fold(text)) === fold(text)));
});

test('a cleaned line has no line break and keeps its words', () => {
  expect(cleanLine('  a\r\n b\tc\u200b ')).toBe('a b c');
  expect(cleanText('a\r\nb\u0000')).toBe('a\nb');
  expect(cleanLine(' \n ')).toBeUndefined();
});

test('a text is never cut within a character', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.nat(50),
      (text, limit) => !/[\ud800-\udbff]$/.test(cut(text, limit)) && cut(text, limit).length <= limit,
    ),
  );
});

test('French letters are folded as the tables of Unicode fold them', () => {
  const unit = fc.constantFrom(..."aZ0 -'’«»\u00a0\u202f–·.,@àâäçéèêëîïôöùûüÿÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸœŒæÆñßłΣк½ﬁ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => expect(fold(text)).toBe(foldAny(text))),
    { numRuns: 2_000 },
  );
  fc.assert(fc.property(anyText({ maxLength: 10 }), (text) => expect(fold(text)).toBe(foldAny(text))));
});

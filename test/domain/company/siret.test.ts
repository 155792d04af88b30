import fc from 'fast-check';
import { checkSiret, isSiren, siretFromNumber } from '../../../src/domain/company/siret';
import { HOSTILE_TEXTS } from '../intake-samples';
import { anyText } from '../../support/any-text';

test.each([
  ['732 829 320 00074', { kind: 'valid', siret: '73282932000074' }],
  ['73282932000074', { kind: 'valid', siret: '73282932000074' }],
  ['732-829-320.00074', { kind: 'valid', siret: '73282932000074' }],
  ['73282932000075', { kind: 'wrong-key', siret: '73282932000075' }],
  ['732829320', { kind: 'wrong-length', siret: '732829320', length: 9, isSiren: true }],
  ['7328293200007', { kind: 'wrong-length', siret: '7328293200007', length: 13, isSiren: false }],
  ['', { kind: 'wrong-length', siret: '', length: 0, isSiren: false }],
  ['SIRET : 732 829 320 00074', { kind: 'valid', siret: '73282932000074' }],
  ['732 829 32O OOO74', { kind: 'valid', siret: '73282932000074' }],
  ['732829320oo074', { kind: 'valid', siret: '73282932000074' }],
  ['732829320000741', { kind: 'wrong-length', siret: '732829320000741', length: 15, isSiren: false }],
  ['7.32829E+13', { kind: 'rounded', siret: '7.32829E+13' }],
  ['7,32829320000E+13', { kind: 'rounded', siret: '7,32829320000E+13' }],
  ['FR 40 732 829 320', { kind: 'wrong-length', siret: '732829320', length: 9, isSiren: true }],
  ['00000000000000', { kind: 'wrong-key', siret: '00000000000000' }],
])('%s is %j', (text, check) => expect(checkSiret(text)).toEqual(check));

test('La Poste: digits that add to a multiple of 5 are accepted without the key of Luhn', () => {
  expect(checkSiret('35600000000048').kind).toBe('valid');
  expect(checkSiret('35600000049837').kind).toBe('valid');
  expect(checkSiret('35600000049838').kind).toBe('wrong-key');
});

test('zeros in front are kept', () => expect(checkSiret('00073282932000').siret).toBe('00073282932000'));

test('any single digit changed breaks the key', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (index, shift) => {
      const digits = [...'73282932000074'];
      digits[index] = String((Number(digits[index]) + shift) % 10);
      return checkSiret(digits.join('')).kind === 'wrong-key';
    }),
  );
});

test('no text throws', () => {
  for (const text of HOSTILE_TEXTS) expect(() => checkSiret(text)).not.toThrow();
  fc.assert(fc.property(anyText(), (text) => checkSiret(text).kind !== undefined && typeof isSiren(text) === 'boolean'));
});

test.each([
  ['whole', 73282932000074, '73282932000074'],
  ['that lost its zeros, as its key says', 12345500016, '00012345500016'],
  ['of 13 digits whose key does not say so', 7328293200007, '7328293200007'],
  ['of nine digits, a SIREN', 732829320, '732829320'],
  ['of fifteen digits', 732829320000741, '732829320000741'],
  ['that is none', 12.5, '12.5'],
])('a number %s is neither filled nor cut otherwise', (_rule, typed, text) => expect(siretFromNumber(typed)).toBe(text));

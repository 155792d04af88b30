import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/domain/text/sha256';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the example %j of the standard', (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

test('texts of each length around a block, and any text, have the digest that everybody else gives them', () => {
  for (let length = 0; length < 200; length += 1) expect(sha256('é'.repeat(length))).toBe(known('é'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === known(text)));
});

/** Brings texts that people hold for the same to one form, for comparing and searching. */

/**
 * Lower case without accents, ligatures, apostrophes, hyphens, punctuation or doubled spaces: « Saint-Étienne » and
 * « SAINT ETIENNE » both give `saint etienne`. Letters of other alphabets are kept; a text without letters gives ''.
 */
export function fold(text: string): string {
  const plain = NOT_ASCII.test(text) ? text.replace(FRENCH, (letter) => BARE[letter]!) : text;
  return NOT_ASCII.test(plain) ? foldAny(text) : plain.toLowerCase().replace(SIGNS, ' ').trim();
}

const NOT_ASCII = /[^\0-\x7f]/;
const SIGNS = /[^a-z0-9]+/g;

/** What French writes beside plain letters, and the form of each: nearly every text of a register is folded without the tables of Unicode. */
const BARE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('\u00e0\u00e2\u00e4\u00e7\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f6\u00f9\u00fb\u00fc\u00ff', (letter, index) => [letter, 'aaaceeeeiioouuuy'[index]!])),
  ...Object.fromEntries(Array.from('\u00c0\u00c2\u00c4\u00c7\u00c9\u00c8\u00ca\u00cb\u00ce\u00cf\u00d4\u00d6\u00d9\u00db\u00dc\u0178', (letter, index) => [letter, 'aaaceeeeiioouuuy'[index]!])),
  '\u0153': 'oe', '\u0152': 'oe', '\u00e6': 'ae', '\u00c6': 'ae', '\u2019': ' ', '\u00ab': ' ', '\u00bb': ' ', '\u00a0': ' ', '\u202f': ' ', '\u2013': ' ', '\u00b7': ' ',
};
const FRENCH = new RegExp(`[${Object.keys(BARE).join('')}]`, 'g');

/** By the tables of Unicode. */
export const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

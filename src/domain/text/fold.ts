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

/** Accented letters of French by code point, capitals 32 below, with the plain letter of each. */
const ACCENTED: readonly (readonly [plain: string, ...codes: readonly number[]])[] = [
  ['a', 0xe0, 0xe2, 0xe4],
  ['c', 0xe7],
  ['e', 0xe8, 0xe9, 0xea, 0xeb],
  ['i', 0xee, 0xef],
  ['o', 0xf4, 0xf6],
  ['u', 0xf9, 0xfb, 0xfc],
];
/** Curly apostrophe, French quotes, non-breaking spaces, dash, middle dot. */
const PARTING: readonly number[] = [0x2019, 0xab, 0xbb, 0xa0, 0x202f, 0x2013, 0xb7];

/**
 * What French writes beside plain letters, and the form of each: nearly every text of a register is folded without the tables of
 * Unicode.
 */
const BARE: Readonly<Record<string, string>> = Object.fromEntries([
  ...ACCENTED.flatMap(([plain, ...codes]) =>
    codes.flatMap((code) => [code, code - 32].map((one) => [String.fromCharCode(one), plain] as const)),
  ),
  ...[
    [0xff, 'y'],
    [0x178, 'y'],
    [0x152, 'oe'],
    [0x153, 'oe'],
    [0xc6, 'ae'],
    [0xe6, 'ae'],
  ].map(([code, plain]) => [String.fromCharCode(code as number), plain as string] as const),
  ...PARTING.map((code) => [String.fromCharCode(code), ' '] as const),
]);
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

/** Brings texts that people hold for the same to one form, for comparing and searching. */

/**
 * Lower case without accents, ligatures, apostrophes, hyphens, punctuation or doubled spaces: « Saint-Étienne » and
 * « SAINT ETIENNE » both give `saint etienne`. Letters of other alphabets are kept; a text without letters gives ''.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

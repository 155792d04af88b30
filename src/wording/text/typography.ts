/**
 * French typography of the sentences written here: the source stays readable, the reader gets the right spaces and apostrophes.
 */

/** Non-breaking space: before ; : ? ! % €, inside « », between a figure and its unit. */
export const NBSP = '\u00a0';
/** Narrow non-breaking space: between thousands. */
export const NARROW_NBSP = '\u202f';

const typeset = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/ (?=[;:?!%€»])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(^|\d) (?=(?:km|h|min|€)(?![\p{L}]))/gu, `$1${NBSP}`);

/**
 * Tag for a French sentence: sets the typography of the words written in the source and leaves the values as they are,
 * so that what a person typed is quoted faithfully. `undefined` values read as nothing.
 */
export function fr(words: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): string {
  let parts = typesetParts.get(words);
  if (parts === undefined) typesetParts.set(words, (parts = words.map(typeset)));
  return parts.reduce((sentence, part, index) => joined(sentence, part) + String(values[index] ?? ''), '');
}

/** « … vont à B. B. »: a value that ends by a full stop ends the sentence too. */
const joined = (sentence: string, part: string): string =>
  sentence.endsWith('.') && part.startsWith('.') && !part.startsWith('..') ? sentence + part.slice(1) : sentence + part;

/** The words of a sentence are the same object each time it is said. */
const typesetParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The text between French quotes. */
export const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

/** « Roanne », « Roanne et Mably », « Roanne, Mably et Villerest ». */
export function enumeration(items: readonly string[], last: 'et' | 'ou' = 'et'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** First letter in capitals, the rest as it is. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** « LP Exemple · Roanne »: what is not known is left out. */
export const inParts = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** What somebody typed, to be set within a sentence that ends by itself: without its own full stop; '' for nothing. */
export const withinSentence = (typed: string | undefined): string => (typed ?? '').trim().replace(/[.;,\s]+$/, '');

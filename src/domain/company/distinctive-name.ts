/** What tells a company's name from another, and when two such names are one but for a slip. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';

/** Legal forms and small words, which people write or leave out at will. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'sarl',
  'sas',
  'sasu',
  'sa',
  'eurl',
  'ei',
  'eirl',
  'snc',
  'scop',
  'sci',
  'scea',
  'earl',
  'gaec',
  'selarl',
  'ets',
  'etablissement',
  'etablissements',
  'entreprise',
  'societe',
  'ste',
  'cie',
  'le',
  'la',
  'les',
  'l',
  'd',
  'de',
  'du',
  'des',
  'et',
  'a',
  'au',
  'aux',
]);

/** Words of a name that tell it from another, in alphabetical order: « SARL Martin Frères » gives `freres martin`. */
export const distinctiveName = (name: string): string => {
  const words = fold(name.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !COMMON_WORDS.has(word));
  return (kept.length > 0 ? kept : words).sort().join(' ');
};

/** One slip in about eight letters is forgiven, none in short names. */
export const slipsForgiven = (one: string, other: string): number => Math.floor(Math.max(one.length, other.length) / 8);

/** Takes two distinctive names. */
export const isNearlySame = (one: string, other: string): boolean =>
  other !== '' && (one === other || distance(one, other) <= slipsForgiven(one, other));

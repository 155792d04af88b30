/** The pupil is known by initials only: a name that was written instead is not kept (minimal data on minors, GDPR article 5). */

export interface CheckedInitials {
  /** « L.M. », `undefined` when no letter was given. */
  readonly initials?: string;
  /** True when something longer than initials was written. */
  readonly wasName: boolean;
}

const MOST_INITIALS = 4;

/** Two letters that stand for the one sound a first name begins with: « Ch. D. », « Th. M. ». */
const PAIRS: ReadonlySet<string> = new Set([
  'ch',
  'th',
  'ph',
  'gh',
  'kh',
  'sh',
  'dj',
  'gu',
  'qu',
  'st',
  'cl',
  'fr',
  'gr',
  'cr',
  'br',
  'pr',
  'tr',
]);

/** What teachers write around the initials: the class in brackets or beside them, a number, who it is. */
const AROUND =
  /\([^)]*\)|(?<!\p{L})\d+\s?(?:[eè]?re|er|[eè]me|nde?|de|e)?(?:\s?\p{Lu}(?![\p{L}.]))?|(?<!\p{L})(?:mme|mlle|monsieur|madame|mademoiselle|[eé]l[eè]ve|n\s?°)(?!\p{L})/giu;

/**
 * « lm », « L. M. », « D’A. » and « L.M » give « L.M. », « D.A. »; a name gives its initials. « LEA » and « PAUL » are names, «
 * JPD » is none.
 * Never throws.
 */
export function checkInitials(typed: string): CheckedInitials {
  const words = typed
    .normalize('NFC')
    .replace(AROUND, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const [only] = words;
  const isInitials =
    words.length <= MOST_INITIALS && (words.length === 1 ? isRunOfInitials(only!) : words.every(isInitialOrPair));
  const lettersKept = (word: string): string[] =>
    isInitials && (words.length === 1 || isRunOfTwo(word)) ? lettersOf(word) : lettersOf(word).slice(0, 1);
  const letters = words.flatMap(lettersKept);
  const initials = letters
    .slice(0, MOST_INITIALS)
    .map((letter) => `${lettersOf(letter.toUpperCase())[0]}.`)
    .join('');
  return { initials: initials || undefined, wasName: words.length > 0 && !isInitials };
}

const lettersOf = (word: string): string[] => [...word];
const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** « J », « Ch », « JP » beside another word: « JP D. ». */
const isInitialOrPair = (word: string): boolean =>
  lettersOf(word).length === 1 || PAIRS.has(word.toLowerCase()) || isRunOfTwo(word);
const isRunOfTwo = (word: string): boolean => lettersOf(word).length === 2 && isCapitals(word) && !PAIRS.has(word.toLowerCase());

/** « LM », « lm »; three or four capitals that nobody could say as a name: « JPD », « EMB », not « LEA », « TOM » or « PAUL ». */
function isRunOfInitials(word: string): boolean {
  const count = lettersOf(word).length;
  if (count <= 2) return true;
  if (count > MOST_INITIALS || !isCapitals(word)) return false;
  const shape = lettersOf(word.normalize('NFD').replace(/\p{M}/gu, ''))
    .map((letter) => (/[AEIOUY\u0152\u00c6]/.test(letter) ? 'v' : 'c'))
    .join('');
  return count === 4 ? !shape.includes('v') : shape === 'ccc' || shape === 'vcc' || shape === 'ccv';
}

/** The pupil is known by initials only: a name that was written instead is not kept (minimal data on minors, GDPR article 5). */

export interface CheckedInitials {
  /** « L.M. », `undefined` when no letter was given. */
  readonly initials?: string;
  /** True when something longer than initials was written. */
  readonly wasName: boolean;
}

const MOST_INITIALS = 4;

/** « lm », « L. M. » and « L.M » give « L.M. »; a name gives its initials. Never throws. */
export function checkInitials(typed: string): CheckedInitials {
  const words = typed.normalize('NFC').split(/[^\p{L}]+/u).filter((word) => word !== '');
  const isInitials = words.length <= MOST_INITIALS && (words.every((word) => [...word].length === 1) || (words.length === 1 && isRunOfInitials(words[0]!)));
  const letters = isInitials ? [...words.join('')] : words.map((word) => [...word][0]!);
  const initials = letters.slice(0, MOST_INITIALS).map((letter) => `${letter.toUpperCase()}.`).join('');
  return { initials: initials || undefined, wasName: words.length > 0 && !isInitials };
}

/** « LM », « lm », « JPD »: two letters, or up to four capitals. « Léo » is a name. */
const isRunOfInitials = (word: string): boolean => [...word].length <= 2 || ([...word].length <= MOST_INITIALS && word === word.toUpperCase());

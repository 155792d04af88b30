/** Letters without what is set upon them, one for one. */
const CURLY_APOSTROPHE = 0x2019;

/**
 * Each letter without its accent, each curly apostrophe straight: as many characters as the text, so that places in one are
 * places in the other.
 */
export const plainLetters = (text: string): string =>
  text.replace(/[^\x00-\x7f]/g, (letter) =>
    letter.charCodeAt(0) === CURLY_APOSTROPHE ? "'" : /\s/.test(letter) ? ' ' : letter.normalize('NFD')[0]!,
  );

/** Text that lost its accents on the way: UTF-8 read as Latin-1 (« LycÃ©e »), or signs that stand for what could not be read. */

/** Ã or Â before a sign that no French word has there, â€ for a typographic sign, the replacement character. */
const BROKEN =
  /\ufffd|[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac|\u00ef\u00bf\u00bd/;

/** True when letters of the text are broken beyond doubt; « Â » and « Ã » of proper words are left alone. Never throws. */
export const hasBrokenLetters = (text: string): boolean => BROKEN.test(text);

/** Texts from outside as the register keeps them: same words, no invisible characters, within the length of a cell. */

const withoutInvisible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Control characters, zero-width marks and halves of surrogate pairs show nothing and break comparisons.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

/** The first characters of a text, never half of one. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');

/** Stands where a text was cut. */
export const CUT_MARK = ' [\u2026]';

/**
 * Several texts, one a line, without the empty ones and within a length; the mark says that there was more. `undefined` when
 * nothing is left.
 */
export function joinWithin(parts: readonly (string | undefined)[], limit: number): string | undefined {
  const text = cleanText(parts.filter((part) => part !== undefined && part !== '').join('\n'));
  return text === undefined || text.length <= limit ? text : `${cut(text, limit - CUT_MARK.length)}${CUT_MARK}`;
}

/** A text of several lines, trimmed; `undefined` when nothing is left. */
export const cleanText = (text: string | undefined): string | undefined => withoutInvisible(text ?? '').trim() || undefined;

/** A text of one line: line breaks and runs of spaces become one space; `undefined` when nothing is left. */
export const cleanLine = (text: string | undefined): string | undefined =>
  withoutInvisible(text ?? '')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

/**
 * The tokens of a company's own links, with a space between: its own first, then those of the rows that it has taken in, so that
 * the links of their messages lead to it.
 */
const tokensIn = (kept: string | undefined): readonly string[] => (kept ?? '').split(' ').filter((token) => token !== '');

/** The token of its next links; `undefined` while it has none. */
export const linkToken = (kept: string | undefined): string | undefined => tokensIn(kept)[0];

/** Does a link with this token lead to the company? */
export const leadsTo = (kept: string | undefined, token: string): boolean => tokensIn(kept).includes(token);

/** Those of both rows; `undefined` when neither has one. */
export const joinedTokens = (kept: string | undefined, merged: string | undefined): string | undefined =>
  [...new Set([...tokensIn(kept), ...tokensIn(merged)])].join(' ') || undefined;

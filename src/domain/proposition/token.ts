/** The token of a proposition's link: a secret while it serves, then only a mark by which a late answer is known. */
import { fingerprint } from '../text/fingerprint';

const RETIRED = 'fin-';
const SEED = 0x01234567;

/** What stands in the token's place once the link can serve no more: the link cannot be made from it. */
export const retiredToken = (token: string): string =>
  token.startsWith(RETIRED) ? token : `${RETIRED}${fingerprint(token)}${fingerprint(token, SEED)}`;

/** Is this the proposition of the link, alive or retired? A mark is no token. */
export const isTokenOf = (kept: string | undefined, token: string): boolean =>
  kept !== undefined && kept !== '' && !token.startsWith(RETIRED) && (kept === token || kept === retiredToken(token));

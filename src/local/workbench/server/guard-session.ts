// Lets in only the browser that was given this session's address: any other program of the machine could speak to the port.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Carries the token in the printed address, once; the cookie takes over. */
const TOKEN_PARAMETER = 'jeton';
/** Marks the second try of a page that was opened from a frame without an origin. */
const SECOND_TRY = 'suite';
const SECOND_TRY_SCRIPT = `location.replace(location.pathname + location.search + (location.search ? '&' : '?') + '${SECOND_TRY}' + location.hash)`;
const SECOND_TRY_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ouverture…</title>
<script>${SECOND_TRY_SCRIPT}</script>`;
/** The only script written in a page that the policy of pages lets run. */
export const SECOND_TRY_HASH = `sha256-${createHash('sha256').update(SECOND_TRY_SCRIPT).digest('base64')}`;

/** A token of its own for each start: 192 bits, in letters that an address may hold. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** The address that opens the session in a browser. */
export function sessionAddress(port: number, token: string): string {
  return `http://127.0.0.1:${port}/?${TOKEN_PARAMETER}=${token}`;
}

/**
 * Refuses (403) a request without the session's cookie. An address that carries the token is answered with the cookie and sent on
 * to the same address without it, so that the token stays in no history.
 * @param port read at each request: cookies do not tell ports apart, so that each has a name of its own
 */
export function guardSession(token: string, port: () => number): MiddlewareHandler {
  const isToken = (given: string | undefined) => given !== undefined && timingSafeEqual(digest(given), digest(token));
  return async (context, next) => {
    const cookie = `session-${port()}`;
    const isKnown = isToken(getCookie(context, cookie));
    const given = context.req.query(TOKEN_PARAMETER);
    if (
      context.req.method === 'GET' &&
      (isToken(given) || (isKnown && (given !== undefined || context.req.query(SECOND_TRY) !== undefined)))
    ) {
      if (!isKnown) setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect(withoutOwnParameters(context), 303);
    }
    if (isKnown) return next();
    if (mayComeFromOwnFrame(context)) return context.html(SECOND_TRY_PAGE, 403);
    const message =
      'Accès refusé : cette page ne s’ouvre qu’avec l’adresse complète que la commande npm start a affichée dans le terminal. ' +
      'Si elle a été relancée depuis, prenez la nouvelle adresse.';
    return context.req.path.startsWith('/api/') ? context.json({ message }, 403) : context.text(message, 403);
  };
}

/**
 * A link in a message or in a page of the script is followed from a frame without an origin: the browser then holds back a strict
 * cookie. The page that answers goes to the same address again, from this origin; it carries nothing.
 */
function mayComeFromOwnFrame({ req }: Context): boolean {
  return (
    req.method === 'GET' &&
    req.header('sec-fetch-mode') === 'navigate' &&
    req.header('sec-fetch-site') === 'cross-site' &&
    req.query(SECOND_TRY) === undefined
  );
}

function withoutOwnParameters({ req }: Context): string {
  const { pathname, searchParams } = new URL(req.url);
  for (const name of [TOKEN_PARAMETER, SECOND_TRY]) searchParams.delete(name);
  const rest = searchParams.toString();
  // A path that began with two slashes would be another site's address.
  return pathname.replace(/^\/+/, '/') + (rest && `?${rest}`);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

// Lets in only what was addressed to this machine: a page of another site must not reach the workbench.
import type { MiddlewareHandler } from 'hono';

const OWN_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Refuses (403) a request whose Host is not the loopback name and port listened on (DNS rebinding),
 * or whose Origin is another site's.
 * @param port the port really listened on, read at each request because it is known late
 */
export function guardOrigin(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = OWN_NAMES.map((name) => `${name}:${port()}`);
    const host = context.req.header('host') ?? '';
    const origin = context.req.header('origin');
    if (!hosts.includes(host)) {
      return context.text(
        `Accès refusé : cette page ne répond qu’à l’adresse http://${hosts[0]}, et la demande s’adressait à « ${host} ».`,
        403,
      );
    }
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
      return context.text(
        `Accès refusé : la demande vient d’un autre site (« ${origin} »). Ouvrez http://${hosts[0]} dans votre navigateur.`,
        403,
      );
    }
    return next();
  };
}

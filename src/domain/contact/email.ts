/** E-mail addresses: one address, in the form that the mail service accepts. */

const LOCAL_PART = /^[a-z0-9_%+&'-]+(?:\.[a-z0-9_%+&'-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * The address in lower case, without « mailto: », angle brackets or a final full stop; `undefined` when it is not exactly one
 * address (lengths of RFC 5321: 64 before the @, 254 in all). Never throws.
 */
export function normaliseEmail(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > 400) return undefined;
  const bracketed = /^[^<>@]*<([^<>]*)>$/.exec(typed)?.[1] ?? typed;
  const address = bracketed.trim().replace(/^mailto:/i, '').replace(/[.,;]+$/, '').toLowerCase();
  const at = address.indexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || local.length > 64 || address.length > 254) return undefined;
  if (domain.split('.').some((label) => label.length > 63)) return undefined;
  return LOCAL_PART.test(local) && DOMAIN.test(domain) ? address : undefined;
}

/** What follows the @ of a normalised address. */
export const domainOfEmail = (address: string): string => address.slice(address.indexOf('@') + 1);

/** Mail providers open to everyone: sharing one says nothing of the company. */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'live.com', 'live.fr', 'msn.com', 'yahoo.com', 'yahoo.fr',
  'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.com', 'gmx.fr', 'protonmail.com', 'proton.me', 'pm.me', 'orange.fr', 'wanadoo.fr',
  'free.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'bbox.fr', 'numericable.fr', 'club-internet.fr', 'aliceadsl.fr', 'cegetel.net', 'nordnet.fr',
]);

/** True when the address belongs to a provider open to everyone. */
export const isPublicProvider = (address: string): boolean => PUBLIC_PROVIDERS.has(domainOfEmail(address));

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
  const address = bracketed
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  const at = address.indexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || local.length > 64 || address.length > 254) return undefined;
  if (domain.split('.').some((label) => label.length > 63)) return undefined;
  return LOCAL_PART.test(local) && DOMAIN.test(domain) ? address : undefined;
}

/**
 * What a text that should be one address holds. Messages leave for `one` only: everything else is a question for the animator.
 */
export type AddressReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly address: string }
  /** Several addresses, normalised, in their order. */
  | { readonly kind: 'several'; readonly addresses: readonly string[] }
  | { readonly kind: 'invalid'; readonly why: AddressFault };

/** What keeps a text from being an address: a letter with an accent, a space inside, no @, nothing like a domain behind it. */
export type AddressFault = 'accent' | 'space' | 'no-at' | 'no-domain' | 'other';

/** Reads what was typed where an address is asked. Never throws. */
export function readAddresses(text: string): AddressReading {
  const typed = text.normalize('NFKC').trim().slice(0, 2000);
  if (typed === '') return { kind: 'none' };
  const address = normaliseEmail(typed);
  if (address !== undefined) return { kind: 'one', address };
  const parts = typed
    .split(/[,;\n\r/|]|\s(?:et|ou)\s|\s+(?=[^\s@<>]+@)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const addresses = [...new Set(parts.map(normaliseEmail))];
  if (addresses.length > 1 && addresses.every((one): one is string => one !== undefined)) return { kind: 'several', addresses };
  // Twice the same address is one.
  if (addresses.length === 1 && addresses[0] !== undefined) return { kind: 'one', address: addresses[0] };
  return { kind: 'invalid', why: faultOf(typed) };
}

/** Why the text is not one address, as the detail `why` of a finding. */
export const faultOfAddresses = (reading: AddressReading): AddressFault | 'several' =>
  reading.kind === 'several' ? 'several' : reading.kind === 'invalid' ? reading.why : 'other';

function faultOf(typed: string): AddressFault {
  if (!typed.includes('@')) return 'no-at';
  if (/[^\x00-\x7f]/.test(typed)) return 'accent';
  if (/\s/.test(typed)) return 'space';
  return /@[^@]+\.[a-z]{2,}$/i.test(typed) ? 'other' : 'no-domain';
}

/** The address a message may go to: the text when it is exactly one valid address, in lower case; `undefined` otherwise. */
export const mailableAddress = (text: string | undefined): string | undefined => {
  const reading = readAddresses(text ?? '');
  return reading.kind === 'one' ? reading.address : undefined;
};

/** What follows the @ of a normalised address. */
export const domainOfEmail = (address: string): string => address.slice(address.indexOf('@') + 1);

/** Mail providers open to everyone: sharing one says nothing of the company. */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'hotmail.fr',
  'live.com',
  'live.fr',
  'msn.com',
  'yahoo.com',
  'yahoo.fr',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.com',
  'gmx.fr',
  'protonmail.com',
  'proton.me',
  'pm.me',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'neuf.fr',
  'laposte.net',
  'bbox.fr',
  'numericable.fr',
  'club-internet.fr',
  'aliceadsl.fr',
  'cegetel.net',
  'nordnet.fr',
]);

/** True when the address belongs to a provider open to everyone. */
export const isPublicProvider = (address: string): boolean => PUBLIC_PROVIDERS.has(domainOfEmail(address));

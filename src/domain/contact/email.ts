/** E-mail addresses: one address, in the form that the mail service accepts. */
import { cleanText } from '../text/clean-text';

const LOCAL_PART = /^[a-z0-9_%+&'-]+(?:\.[a-z0-9_%+&'-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** Longer texts are no addresses, nor a list of them: nothing is cut out of them. */
const LONGEST_TEXT = 2000;

/** Without what shows nothing; a curved apostrophe, a hyphen that does not break, as a keyboard has them. */
const asTyped = (text: string): string =>
  (cleanText(text.normalize('NFKC')) ?? '').replace(/\u2019/g, "'").replace(/[\u2010\u2013]/g, '-');

/** « Camille Exemple <camille@lycee.example> »: the name, and the address behind it. */
const NAMED = /^([^<>]*)<([^<>]*)>[.,;]*$/;
/** Signs that people put around an address. */
const AROUND: readonly RegExp[] = [/^"(.*)"$/, /^'(.*)'$/, /^\((.*)\)$/, /^«(.*)»$/];
const unwrapped = (text: string): string => AROUND.reduce((inner, pair) => pair.exec(inner)?.[1]!.trim() ?? inner, text.trim());

/**
 * The address in lower case, without « mailto: », brackets, quotes or a final full stop; `undefined` when it is not exactly one
 * address (lengths of RFC 5321: 64 before the @, 254 in all). Before an address in angle brackets a name may stand, or the same
 * address again. Never throws.
 */
export function normaliseEmail(text: string): string | undefined {
  const typed = asTyped(text);
  if (typed.length > 400) return undefined;
  const [, name = '', bracketed] = NAMED.exec(typed) ?? [];
  const address = bareAddress(bracketed ?? typed);
  return name.includes('@') && bareAddress(name) !== address ? undefined : address;
}

function bareAddress(text: string): string | undefined {
  const address = unwrapped(text)
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(address) ?? [];
  if (local.length > 64 || address.length > 254) return undefined;
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

/** Between addresses; a comma may also stand within a name, « Exemple, Camille <…> ». */
const BETWEEN: readonly RegExp[] = [
  /[;\n|]|(?<=>)[\s,/]+|,\s*(?=[^\s@<>,]+@)/,
  /[,;\n/|]|\s(?:et|ou)\s|\s+(?=[^\s@<>]+@)|(?<=@\S+)\s*(?=<)/i,
];

/** Reads what was typed where an address is asked. Never throws. */
export function readAddresses(text: string): AddressReading {
  const typed = asTyped(text);
  if (typed === '') return { kind: 'none' };
  if (typed.length > LONGEST_TEXT) return { kind: 'invalid', why: 'other' };
  const address = normaliseEmail(typed);
  if (address !== undefined) return { kind: 'one', address };
  for (const between of BETWEEN) {
    const parts = typed.split(between).filter((part) => part.trim() !== '');
    const addresses = parts.map(normaliseEmail).filter((one) => one !== undefined);
    if (addresses.length < parts.length) continue;
    // Twice the same address is one.
    const [first, ...others] = new Set(addresses);
    if (first !== undefined)
      return others.length === 0 ? { kind: 'one', address: first } : { kind: 'several', addresses: [first, ...others] };
  }
  const [, , bracketed = typed] = NAMED.exec(typed) ?? [];
  return { kind: 'invalid', why: faultOf(bareAddress(bracketed) === undefined ? bracketed : typed) };
}

/** Why the text is not one address, as the detail `why` of a finding. */
export const faultOfAddresses = (reading: AddressReading): AddressFault | 'several' =>
  reading.kind === 'several' ? 'several' : reading.kind === 'invalid' ? reading.why : 'other';

function faultOf(typed: string): AddressFault {
  if (!typed.includes('@')) return 'no-at';
  if (/[^\x00-\x7f]/.test(typed)) return 'accent';
  if (/\s/.test(typed.trim())) return 'space';
  return /@[^@]+\.[a-z]{2,}\W*$/i.test(typed) ? 'other' : 'no-domain';
}

/** The address a message may go to: the text when it is exactly one valid address, in lower case; `undefined` otherwise. */
export const mailableAddress = (text: string | undefined): string | undefined => {
  const reading = readAddresses(text ?? '');
  return reading.kind === 'one' ? reading.address : undefined;
};

/** What follows the @ of a normalised address. */
export const domainOfEmail = (address: string): string => address.slice(address.indexOf('@') + 1);

/** Mail providers open to everyone: sharing one says nothing of the company. The first ones have addresses of many countries. */
const PROVIDERS_OF_MANY_COUNTRIES: ReadonlySet<string> = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud aol gmx protonmail proton tutanota mailo'.split(' '),
);
const OTHER_PROVIDERS: ReadonlySet<string> = new Set(
  (
    'me.com mac.com pm.me mail.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr ' +
    'club-internet.fr aliceadsl.fr cegetel.net nordnet.fr noos.fr libertysurf.fr 9online.fr dartybox.com netcourrier.com ' +
    'bluewin.ch skynet.be'
  ).split(' '),
);

/** True when the address belongs to a provider open to everyone, « hotmail.be » as « hotmail.com ». */
export function isPublicProvider(address: string): boolean {
  const domain = domainOfEmail(address);
  const [, name = '', end = ''] = /^([^.]+)\.(.+)$/.exec(domain) ?? [];
  return OTHER_PROVIDERS.has(domain) || (PROVIDERS_OF_MANY_COUNTRIES.has(name) && /^(?:com|net|me|[a-z]{2}|co\.uk)$/.test(end));
}

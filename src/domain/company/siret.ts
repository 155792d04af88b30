/** The SIRET of a place of work: 14 digits, SIREN (9) and NIC (5), each with the key of Luhn. */

export type SiretCheck =
  | { readonly kind: 'valid'; readonly siret: string }
  /** `length` digits were found instead of 14; `isSiren` when they are a valid SIREN. */
  | { readonly kind: 'wrong-length'; readonly siret: string; readonly length: number; readonly isSiren: boolean }
  | { readonly kind: 'wrong-key'; readonly siret: string }
  /** « 7,32829E+13 »: a spreadsheet has rounded the number, its last digits are lost. */
  | { readonly kind: 'rounded'; readonly siret: string };

/** SIREN of La Poste: its later places of work follow a sum of digits that is a multiple of 5 instead of Luhn. */
const LA_POSTE = '356000000';

/** Only the digits of what was typed, zeros in front included: a SIRET is a text. */
export const digitsOfSiret = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** « 7.32829E+13 », « 7,32829 E13 ». */
const ROUNDED = /^\s*\d(?:[.,]\d+)?\s?e\s?\+?\s?\d{1,2}\s*$/i;
/** A VAT number holds the SIREN behind its key: « FR 12 732829320 ». */
const VAT = /^\s*fr\s?[\da-z]{2}\s?((?:\d\s?){9})$/i;

/**
 * Checks a SIRET as typed; spaces, punctuation and words around it do not count. The letters O, I and l among the digits are read
 * as
 * 0 and 1 when the key then is right. Nothing is added or taken away: 13 or 15 digits are no SIRET. Never throws; an empty text
 * is `wrong-length` 0.
 */
export function checkSiret(text: string): SiretCheck {
  if (ROUNDED.test(text.normalize('NFKC').slice(0, 40))) return { kind: 'rounded', siret: text.trim() };
  const siren = text.length <= 40 ? VAT.exec(text)?.[1]?.replace(/\s/g, '') : undefined;
  if (siren !== undefined && isSiren(siren)) return { kind: 'wrong-length', siret: siren, length: 9, isSiren: true };
  const siret = digitsOfSiret(text);
  if (siret.length === 14 && isSiretKeyRight(siret)) return { kind: 'valid', siret };
  const meant = withLettersAsDigits(text);
  if (meant !== undefined) return { kind: 'valid', siret: meant };
  return siret.length === 14
    ? { kind: 'wrong-key', siret }
    : { kind: 'wrong-length', siret, length: siret.length, isSiren: isSiren(siret) };
}

/** 14 signs of which some are the letters O, I or l, when they make a SIRET; `undefined` otherwise. */
function withLettersAsDigits(text: string): string | undefined {
  const signs = text.length > 40 ? '' : text.replace(/[\s.\-]/g, '');
  if (!/^[\doOIl]{14}$/.test(signs) || !/[oOIl]/.test(signs)) return undefined;
  const digits = signs.replace(/o/gi, '0').replace(/[Il]/g, '1');
  return isSiretKeyRight(digits) ? digits : undefined;
}

/**
 * Does the SIRET that a spreadsheet turned into a number need its zeros back? Only a right key behind the added zeros says so.
 */
export function siretFromNumber(typed: number): string {
  const digits = String(typed);
  const padded = digits.padStart(14, '0');
  return /^\d{10,13}$/.test(digits) && isSiretKeyRight(padded) ? padded : digits;
}

/** True for nine digits with the right key. */
export const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && Number(digits) > 0 && luhnSum(digits) % 10 === 0;

function isSiretKeyRight(siret: string): boolean {
  if (!isSiren(siret.slice(0, 9))) return false;
  if (luhnSum(siret) % 10 === 0) return true;
  return siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

const luhnSum = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

/** The SIRET of a place of work: 14 digits, SIREN (9) and NIC (5), each with the key of Luhn. */

export type SiretCheck =
  | { readonly kind: 'valid'; readonly siret: string }
  /** `length` digits were found instead of 14; `isSiren` when they are a valid SIREN. */
  | { readonly kind: 'wrong-length'; readonly siret: string; readonly length: number; readonly isSiren: boolean }
  | { readonly kind: 'wrong-key'; readonly siret: string };

/** SIREN of La Poste: its later places of work follow a sum of digits that is a multiple of 5 instead of Luhn. */
const LA_POSTE = '356000000';

/** Only the digits of what was typed, zeros in front included: a SIRET is a text. */
export const digitsOfSiret = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Checks a SIRET as typed, spaces and punctuation allowed. Never throws; an empty text is `wrong-length` 0. */
export function checkSiret(text: string): SiretCheck {
  const siret = digitsOfSiret(text);
  if (siret.length !== 14) return { kind: 'wrong-length', siret, length: siret.length, isSiren: isSiren(siret) };
  return isSiretKeyRight(siret) ? { kind: 'valid', siret } : { kind: 'wrong-key', siret };
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

/** SIRETs with the right key, on SIRENs that begin with four zeros: none was ever given. */

export const FICTIONAL_SIREN_START = '0000';

/** The digit that makes the sum of Luhn of the whole a multiple of ten. */
const keyOf = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/**
 * @param serial 1 to 9999, one for each company
 * @returns « 000 012 345 00011 », spaced so that no spreadsheet takes it for a number and drops its zeros
 */
export function fictionalSiret(serial: number): string {
  const siren = FICTIONAL_SIREN_START + String(serial).padStart(4, '0');
  const withKey = siren + keyOf(siren);
  const siret = `${withKey}0001`;
  return spaced(siret + keyOf(siret));
}

/** The same with its last digit one off. */
export function wrongKeySiret(serial: number): string {
  const right = fictionalSiret(serial);
  return right.slice(0, -1) + String((Number(right.slice(-1)) + 1) % 10);
}

const spaced = (siret: string): string => `${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)} ${siret.slice(9)}`;

/** Telephone numbers as the register keeps them: ten digits for France and overseas, the international form for elsewhere. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import allPlans from 'libphonenumber-js/min/metadata';
import { FRENCH_CALLING_CODES, KNOWN_CALLING_CODES, knownPlans } from './calling-codes';

/** Longer texts are not telephone numbers, and reading them costs time. */
const LONGEST_TEXT = 40;

const PLANS = knownPlans(allPlans);

/**
 * `0465710012` for « 04.65.71.00.12 » or « +33 (0)4 65 71 00 12 », `+41223456789` for a foreign one, `undefined` when it is no
 * number. Never throws.
 * A number of a country whose plan is not known is taken by its form alone.
 */
export function normalisePhone(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > LONGEST_TEXT || /\p{L}/u.test(typed)) return undefined;
  const far = farNumber(typed);
  if (far !== undefined) return far;
  const number = parsePhoneNumberFromString(typed, 'FR', PLANS);
  if (!number?.isValid()) return undefined;
  if (!FRENCH_CALLING_CODES.includes(number.countryCallingCode)) return number.number;
  return number.nationalNumber.length === 9 ? `0${number.nationalNumber}` : undefined;
}

/**
 * The international form of a number that begins with the calling code of a country whose plan is not known.
 * ITU-T E.164: 15 digits at most, none of the codes begins with 0; fewer than ten are rather a slip in a French number.
 */
function farNumber(typed: string): string | undefined {
  const [, figures = ''] = /^\(?(?:\+|00)([\d\s().\-/]+)$/.exec(typed) ?? [];
  // The zero in brackets is dialled inside the country only.
  const digits = figures.replace(/\(0\)/g, '').replace(/\D/g, '');
  return /^[1-9]\d{9,14}$/.test(digits) && !KNOWN_CALLING_CODES.some((code) => digits.startsWith(code))
    ? `+${digits}`
    : undefined;
}

/** Telephone numbers as the register keeps them: ten digits for France and overseas, the international form for elsewhere. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Calling codes of metropolitan France and of the overseas territories that share its ten-digit plan. */
const FRENCH_CALLING_CODES: readonly string[] = ['33', '262', '590', '594', '596'];
/** Longer texts are not telephone numbers, and reading them costs time. */
const LONGEST_TEXT = 40;

/** `0465710012` for « 04.65.71.00.12 » or « +33 (0)4 65 71 00 12 », `+41223456789` for a foreign one, `undefined` when it is no number. Never throws. */
export function normalisePhone(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > LONGEST_TEXT || /\p{L}/u.test(typed)) return undefined;
  const number = parsePhoneNumberFromString(typed, 'FR');
  if (!number?.isValid()) return undefined;
  if (!FRENCH_CALLING_CODES.includes(number.countryCallingCode)) return number.number;
  return number.nationalNumber.length === 9 ? `0${number.nationalNumber}` : undefined;
}

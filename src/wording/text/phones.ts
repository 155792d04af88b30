/** Telephone numbers as people read them. */
import { NBSP } from './typography';

/** « 04 65 71 00 12 » for a French number of ten digits; any other text comes back as it is. */
export function phoneInPairs(phone: string): string {
  const digits = phone.replace(/[\s.]/g, '');
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d\d/g) ?? []).join(NBSP) : phone;
}

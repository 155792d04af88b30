/** Texts of any signs, for properties that must hold whatever people paste. */
import fc from 'fast-check';

const LAST_SIGN = 0x10ffff;
/** Halves of a sign of two: no signs of their own. */
const SURROGATES = { from: 0xd800, count: 0x800 };

const toSign = (index: number): string => String.fromCodePoint(index < SURROGATES.from ? index : index + SURROGATES.count);

function fromSign(sign: unknown): number {
  const code = typeof sign === 'string' ? (sign.codePointAt(0) ?? 0) : 0;
  const index = code < SURROGATES.from ? code : code - SURROGATES.count;
  if (toSign(index) !== sign) throw new Error('not one sign');
  return index;
}

/**
 * Any text, as `fc.string({ unit: 'binary' })` draws it, names of an object's own members included. That one first writes a
 * table of all million signs, in each test file anew.
 */
export const anyText = (limits: { readonly minLength?: number; readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: fc.nat(LAST_SIGN - SURROGATES.count).map(toSign, fromSign) });

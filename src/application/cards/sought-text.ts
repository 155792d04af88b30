/** Texts and numbers in the form in which they are sought. */
import { fold } from '../../domain/text/fold';

/**
 * Gives, for one search, what makes one folded text of several: towns, sectors and activities come back on many rows, and are
 * folded once.
 */
export function textKeys(): (texts: readonly (string | undefined)[]) => string {
  const known = new Map<string, string>();
  return (texts) => {
    let key = '';
    for (const text of texts) {
      if (text === undefined) continue;
      let folded = known.get(text);
      if (folded === undefined) known.set(text, (folded = fold(text)));
      key += ` ${folded}`;
    }
    return key;
  };
}

/** France from abroad, before the number without its zero; some write the zero in brackets. */
const ABROAD = /^\s*(?:\+|00)\s*33[\s.]*(?:\(0\)|0)?/;

/** Fewer digits name a street or a class, not a telephone. */
const FEWEST_DIGITS = 6;

/**
 * The digits of a text that is a telephone, a SIRET or the beginning of one, whatever its spaces and signs: « +33 4 65 71 00 12 »
 * and « 04.65.71.00.12 » are one. `undefined` for a text with letters, and for fewer than six digits.
 */
export function numberSought(text: string): string | undefined {
  if (/[^\d\s.,()+\-/\u2010-\u2015]/.test(text)) return undefined;
  const digits = text
    .replace(ABROAD, '0')
    .replace(/\D/g, '')
    .replace(/^33(?=[1-9]\d{8}$)/, '0');
  return digits.length < FEWEST_DIGITS ? undefined : digits;
}

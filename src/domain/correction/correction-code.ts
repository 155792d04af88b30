/**
 * The code that a correction's link carries: the row's token, and a short mark of every value that the form showed. What a person
 * has left as it was shown is told by these marks from what they have changed, even months and other changes later; the values
 * themselves are kept nowhere.
 */
import { fold } from '../text/fold';
import { fingerprint } from '../text/fingerprint';

/** Four figures in base 36: of 1.7 million changed values one would pass for the value shown. */
const MARK_LENGTH = 4;
const MARKS = 36 ** MARK_LENGTH;
const SEPARATOR = '.';

export interface CorrectionCode {
  readonly token: string;
  /** One for each field, in the order of the fields; none when the code is not whole. */
  readonly marks: readonly string[];
}

/** Boxes are ticked in any order, and what is empty is not there. */
const plain = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify([...(value as readonly unknown[])].sort()) : String(value ?? '');

const markOf = (field: string, value: unknown): string =>
  (parseInt(fingerprint(`${field}=${plain(value)}`), 16) % MARKS).toString(36).padStart(MARK_LENGTH, '0');

/** @param shown what the form shows in each of the fields, as its reading gives it */
export const correctionCode = <Draft extends object>(
  token: string,
  shown: Draft,
  fields: readonly (keyof Draft & string)[],
): string => [token, fields.map((field) => markOf(field, shown[field])).join('')].join(SEPARATOR);

/** `undefined` when nothing was answered, or only that there is nothing: « - », « néant ». */
export function readCorrectionCode(answered: string | undefined): CorrectionCode | undefined {
  const typed = (answered ?? '').trim();
  if (!/\d/.test(fold(typed))) return undefined;
  const [token = '', marks = ''] = typed.split(SEPARATOR);
  return { token, marks: marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? [] };
}

/** Is the value the one that the form showed under this name? */
export const wasShown = <Field extends string>(
  { marks }: CorrectionCode,
  fields: readonly Field[],
  field: Field,
  value: unknown,
): boolean => marks[fields.indexOf(field)] === markOf(field, value);

/**
 * The fields that a person has changed. A code without its marks (cut, or of another version of the form) tells nothing: then
 * whatever was answered counts, and an empty answer changes nothing.
 */
export function changedFields<Draft extends object>(
  code: CorrectionCode,
  answered: Draft,
  fields: readonly (keyof Draft & string)[],
): (keyof Draft & string)[] {
  if (code.marks.length !== fields.length)
    return fields.filter((field) => plain(answered[field]) !== '' && plain(answered[field]) !== '[]');
  return fields.filter((field) => !wasShown(code, fields, field, answered[field]));
}
